import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fail, type Place } from '../core/errors.js';

/** Everything a run writes into its folder. */
const WRITTEN_BY_A_RUN = [
  'plan.json',
  'store.db',
  'store.db-wal',
  'store.db-shm',
  'verdict.json',
  'looks.ndjson',
  'outbound.ndjson',
  'logs.ndjson',
  'traces.ndjson',
  'statements.ndjson',
  'measurements.json',
  'egress',
  'journal.ndjson',
  'notifications.json',
  'report.html',
  'report.md',
  'report.json',
  'report.xml',
  'logs',
  'confirmation',
];

/** The folder of one run: everything from which the verdict can be recomputed, and the report. */
export class RunFolder {
  readonly directory: string;

  /** Creates the folder with its parents. @throws FS_STORE where it cannot be written */
  constructor(directory: string) {
    this.directory = directory;
    guarded(directory, () => mkdirSync(join(directory, 'logs'), { recursive: true }));
  }

  /** Takes away what an earlier run wrote here, and nothing else: two runs in one store would be judged as one. */
  clearEarlierRun(): void {
    if (!existsSync(this.path('plan.json'))) return;
    guarded(this.directory, () => {
      for (const name of WRITTEN_BY_A_RUN) rmSync(this.path(name), { recursive: true, force: true });
      mkdirSync(this.path('logs'), { recursive: true });
    });
  }

  path(...parts: string[]): string {
    return join(this.directory, ...parts);
  }

  /** A sub-folder of the same shape (the confirmation run). */
  sub(name: string): RunFolder {
    return new RunFolder(this.path(name));
  }

  /** Written beside and renamed: a reader sees the old document or the new one, never half of it. */
  writeJson(name: string, document: unknown): void {
    this.writeText(name, RunFolder.text(document));
  }

  /** How a document is written: the same bytes here and on a command's standard output. */
  static text(document: unknown): string {
    return `${JSON.stringify(document, null, 1)}\n`;
  }

  writeText(name: string, text: string): void {
    const target = this.path(name);
    guarded(target, () => {
      writeFileSync(`${target}.new`, text);
      renameSync(`${target}.new`, target);
    });
  }

  appendLine(name: string, document: unknown): void {
    const target = this.path(name);
    guarded(target, () => writeFileSync(target, `${JSON.stringify(document)}\n`, { flag: 'a' }));
  }

  /** A line of the journal: what is about to be done, or was; on the disk before the call returns. */
  journal(event: string, detail: Readonly<Record<string, unknown>>, atMs: number): void {
    const target = this.path('journal.ndjson');
    guarded(target, () => {
      const file = openSync(target, 'a');
      try {
        writeSync(file, `${JSON.stringify({ at: new Date(atMs).toISOString(), event, ...detail })}\n`);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
    });
  }
}

/** @throws FS_INPUT_MISSING where there is no such document, FS_INPUT_INVALID where it is not JSON */
export function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw fail('FS_INPUT_MISSING', { found: file, cause });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw fail('FS_INPUT_INVALID', { found: cause instanceof Error ? cause.message : String(cause), place: { file }, cause });
  }
}

/** The documents of an NDJSON file, in order. @throws FS_INPUT_MISSING, FS_INPUT_INVALID naming the line */
export function readLines(file: string): unknown[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw fail('FS_INPUT_MISSING', { found: file, cause });
  }
  return text.split('\n').flatMap((line, index) => (line === '' ? [] : [parseLine(line, { file, line: index + 1 })]));
}

function parseLine(line: string, place: Place): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw fail('FS_INPUT_INVALID', { found: 'no JSON', expected: 'one document a line', place, cause });
  }
}

function guarded(target: string, write: () => void): void {
  try {
    write();
  } catch (cause) {
    throw fail('FS_STORE', { found: `${target} (${cause instanceof Error ? cause.message : String(cause)})`, cause });
  }
}
