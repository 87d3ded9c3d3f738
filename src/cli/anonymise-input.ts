import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fail, isForeshadowError } from '../core/errors.js';
import { nearest } from '../core/nearest.js';
import { formatCount } from '../report/numbers.js';
import { systemClock } from '../io/system-clock.js';
import { type AnonymiseFormat, anonymiseStream, guessFormat, type StreamTally } from '../traffic/anonymise/anonymise-stream.js';
import type { AnonymiserReport, FullAnonymiser } from '../traffic/anonymise/anonymiser.js';
import { createAnonymiser } from '../traffic/anonymise/create-anonymiser.js';
import { type AnonymiseSpec, ENTITIES, type Entity, STRATEGIES, type Strategy } from '../traffic/anonymise/entity.js';
import { gunzip } from '../traffic/sources/gunzip.js';
import { writeManifest } from '../traffic/recorders/manifest-file.js';
import type { AnonymiseOptions } from './commands/anonymise.js';
import { detectIn, detectLines } from './detect-input.js';
import type { CliIo } from './io.js';
import { readKey } from './key-option.js';

const HEAD_BYTES = 64 * 1024;

/** `foreshadow anonymise`. @returns 0, also where nothing was found */
export async function anonymiseInput(options: AnonymiseOptions, io: CliIo): Promise<number> {
  const anonymiser = createAnonymiser(specOf(options, io));
  if (options.ndjson && !options.detect) throw fail('FS_USAGE', { found: '--ndjson', expected: '--detect --ndjson' });
  const input = options.input ?? '-';
  if (options.detect && options.ndjson) return await detectLines(input, anonymiser, io);
  const { head, chunks } = await peek(read(input, io), input);
  if (options.detect) return await detectIn(chunks, anonymiser, options.json ?? false, io);
  const format = options.format === undefined || options.format === 'auto' ? guessFormat(head) : (options.format as AnonymiseFormat);
  const tally: StreamTally = { read: 0, written: 0, skipped: {}, routes: new Map() };
  const pieces = readable(anonymiseStream(chunks, format, anonymiser, tally), input);
  if (options.output === undefined) {
    for await (const piece of pieces) io.stdout(typeof piece === 'string' ? piece : Buffer.from(piece).toString('utf8'));
    requireScanned(options, anonymiser, tally);
  } else await writeOutput(resolve(io.cwd, options.output), pieces, () => requireScanned(options, anonymiser, tally));
  if (options.output !== undefined && format !== 'text' && format !== 'json')
    await writeManifest(resolve(io.cwd, options.output), {
      source: `anonymise ${format}`,
      anonymiser: anonymiser.identity,
      routes: tally.routes,
      clock: systemClock,
    });
  tell(anonymiser.report(), tally, format, options, io);
  return 0;
}

function specOf(options: AnonymiseOptions, io: CliIo): AnonymiseSpec {
  const listed = (options.entities ?? 'all')
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
  const whole = listed.length === 1 && (listed[0] === 'all' || listed[0] === 'default');
  return {
    key: readKey(options.key, io.env),
    entities: whole ? (listed[0] as 'all' | 'default') : listed.map((word) => wordOf(ENTITIES, word, '--entities')),
    strategies: Object.fromEntries((options.strategy ?? []).map(readStrategy)),
  };
}

function readStrategy(text: string): [Entity, Strategy] {
  const [entity = '', strategy = ''] = text.split('=');
  return [wordOf(ENTITIES, entity, '--strategy'), wordOf(STRATEGIES, strategy, '--strategy')];
}

function wordOf<const W extends string>(words: readonly W[], word: string, flag: string): W {
  const found = words.find((one) => one === word);
  if (found !== undefined) return found;
  throw fail('FS_USAGE', { found: `${flag} ${word}`, expected: words.join(', '), nearest: nearest(word.toUpperCase(), words) });
}

async function* read(input: string, io: CliIo): AsyncGenerator<Uint8Array> {
  if (input === '-') yield* io.stdin();
  else yield* createReadStream(resolve(io.cwd, input));
}

/** The beginning, decompressed, and the whole including it. @throws FS_INPUT_MISSING */
async function peek(raw: AsyncGenerator<Uint8Array>, input: string): Promise<{ head: string; chunks: AsyncIterable<Uint8Array> }> {
  try {
    const first = await raw.next();
    const start = first.done ? new Uint8Array(0) : first.value;
    const whole = join([start], raw);
    const chunks = start[0] === 0x1f && start[1] === 0x8b ? gunzip(whole) : whole;
    const kept: Uint8Array[] = [];
    for (let size = 0; size < HEAD_BYTES; ) {
      const next = await chunks.next();
      if (next.done) break;
      kept.push(next.value);
      size += next.value.length;
    }
    return { head: Buffer.concat(kept).toString('utf8'), chunks: join(kept, chunks) };
  } catch (cause) {
    throw fail('FS_INPUT_MISSING', { found: `${input} (${(cause as NodeJS.ErrnoException).code ?? String(cause)})`, cause });
  }
}

async function* join(first: readonly Uint8Array[], rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* first;
  yield* rest;
}

/** A document that is not what it is said to be is bad input, not a bug. */
async function* readable(pieces: AsyncIterable<string | Uint8Array>, input: string): AsyncGenerator<string | Uint8Array> {
  try {
    yield* pieces;
  } catch (cause) {
    if (isForeshadowError(cause)) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    if (!(cause instanceof SyntaxError) && !code?.startsWith('Z_')) throw cause;
    throw fail('FS_INPUT_INVALID', { found: code ?? 'no JSON', expected: 'a whole document', place: { file: input }, cause });
  }
}

/** Nothing half-done is left under the name asked for. */
async function writeOutput(file: string, pieces: AsyncIterable<string | Uint8Array>, check: () => void): Promise<void> {
  const partial = `${file}.partial`;
  try {
    await mkdir(dirname(file), { recursive: true });
    const handle = await open(partial, 'w');
    try {
      for await (const piece of pieces) await handle.writeFile(file.endsWith('.gz') ? gzipSync(piece) : piece);
    } finally {
      await handle.close();
    }
    check();
    await rename(partial, file);
  } catch (cause) {
    await rm(partial, { force: true });
    if (isForeshadowError(cause)) throw cause;
    throw fail('FS_STORE', {
      found: (cause as NodeJS.ErrnoException).code ?? String(cause),
      expected: 'a file that can be written',
      place: { file },
      cause,
    });
  }
}

function requireScanned({ strict }: AnonymiseOptions, anonymiser: FullAnonymiser, tally: StreamTally): void {
  if (!strict) return;
  const left = [...Object.entries(anonymiser.report().unscanned), ...Object.entries(tally.skipped)];
  if (left.length > 0) throw fail('FS_ANONYMISE_UNSCANNED', { found: left.map(([reason, count]) => `${reason} ${count}`).join(', ') });
}

function tell(report: AnonymiserReport, tally: StreamTally, format: string, options: AnonymiseOptions, io: CliIo): void {
  if (options.output !== undefined && options.json) {
    io.stdout(`${JSON.stringify({ output: options.output, format, ...tally, routes: Object.fromEntries(tally.routes), ...report })}\n`);
    return;
  }
  if (options.quiet) return;
  const rows = Object.entries(report.entities).map(
    ([entity, { found, replaced }]) => `  ${entity.padEnd(14)} ${formatCount(found)} found, ${formatCount(replaced)} replaced`,
  );
  const left = Object.entries({ ...report.unscanned, ...tally.skipped }).map(
    ([reason, count]) => `  not looked into: ${reason} ${formatCount(count)}`,
  );
  io.stderr(`${[`${format}: ${formatCount(tally.written)} of ${formatCount(tally.read)} written`, ...rows, ...left].join('\n')}\n`);
}
