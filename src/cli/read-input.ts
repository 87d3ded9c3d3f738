import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fail } from '../core/errors.js';
import type { CliIo } from './io.js';

/** The text of a file, or of standard input for `-`. @throws FS_INPUT_MISSING */
export async function readInput(name: string, io: CliIo): Promise<string> {
  if (name === '-') return readAll(io.stdin());
  const file = resolve(io.cwd, name);
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw fail('FS_INPUT_MISSING', { found: file, cause });
  }
}

/** A JSON document from a file or standard input. @throws FS_INPUT_MISSING, FS_INPUT_INVALID */
export async function readJsonInput(name: string, io: CliIo): Promise<unknown> {
  return parseJson(await readInput(name, io), name);
}

export function parseJson(text: string, name: string, line?: number): unknown {
  if (text.trim() === '')
    throw fail('FS_INPUT_INVALID', {
      found: name === '-' ? 'nothing on standard input' : 'nothing',
      expected: 'JSON',
      place: { file: name, line },
    });
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw fail('FS_INPUT_INVALID', {
      found: cause instanceof Error ? cause.message : String(cause),
      expected: 'JSON',
      place: { file: name, line },
      cause,
    });
  }
}

/** The lines of a file or standard input, one at a time, empty ones left out. */
export async function* readLinesOf(name: string, io: CliIo): AsyncIterable<{ readonly text: string; readonly line: number }> {
  let rest = '';
  let line = 0;
  const decoder = new TextDecoder();
  const chunks = name === '-' ? io.stdin() : [Buffer.from(await readInput(name, io))];
  for await (const chunk of chunks) {
    rest += decoder.decode(chunk, { stream: true });
    for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
      line++;
      const text = rest.slice(0, end).trim();
      rest = rest.slice(end + 1);
      if (text) yield { text, line };
    }
  }
  if (rest.trim()) yield { text: rest.trim(), line: line + 1 };
}

export async function isDirectory(name: string, io: CliIo): Promise<boolean> {
  if (name === '-') return false;
  return stat(resolve(io.cwd, name)).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function readAll(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts).toString('utf8');
}
