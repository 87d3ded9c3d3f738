import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { fail } from '../../core/errors.js';
import type { Anonymiser } from '../anonymise/anonymiser.js';
import type { Exchange } from '../exchange.js';
import { encodeJsonl } from '../formats/jsonl.js';
import { countRoute } from '../route-count.js';

const BATCH_BYTES = 256 * 1024;
const BATCH_MS = 1_000;
/** Lines waiting for a slow disk; beyond it exchanges are dropped and counted rather than the service held up. */
const MOST_WAITING_BYTES = 64 * 1024 * 1024;

export interface WriterCounts {
  /** exchanges that are on the disk */
  readonly written: number;
  /** exchanges that could not be kept: the disk failed or was too slow */
  readonly lost: number;
}

/** Takes exchanges without ever throwing or waiting; what goes wrong is told by `close`. */
export interface RecordingWriter {
  write(exchange: Exchange): void;
  counts(): WriterCounts;
  /** of what was taken, as it was written */
  readonly routes: ReadonlyMap<string, number>;
  /**
   * Writes what waits and closes the file. Idempotent.
   * @throws FS_STORE where something could not be written, saying what was kept
   */
  close(): Promise<WriterCounts>;
}

const compress = promisify(gzip);

interface State {
  batch: string[];
  batchBytes: number;
  waitingBytes: number;
  written: number;
  lost: number;
  failure: NodeJS.ErrnoException | null;
  readonly routes: Map<string, number>;
  /** the end of the queue of writes */
  tail: Promise<void>;
}

/**
 * Writes a recording in our JSONL, compressed where the name ends in `.gz`. Lines go out in batches at least once a second; each batch is a gzip member of its
 * own, so that a file whose writer was killed is readable up to its last batch. Everything passes the anonymiser first.
 * @throws FS_STORE where the file cannot be created
 */
export async function openRecordingWriter(file: string, anonymiser: Anonymiser): Promise<RecordingWriter> {
  const handle = await create(file);
  const state: State = {
    batch: [],
    batchBytes: 0,
    waitingBytes: 0,
    written: 0,
    lost: 0,
    failure: null,
    routes: new Map(),
    tail: Promise.resolve(),
  };
  let closing: Promise<WriterCounts> | null = null;
  const zipped = file.endsWith('.gz');
  const timer = setInterval(() => flush(state, handle, zipped), BATCH_MS);
  timer.unref();
  return {
    write(exchange) {
      if (closing || state.failure || state.waitingBytes > MOST_WAITING_BYTES) {
        state.lost++;
        return;
      }
      if (!enqueue(state, exchange, anonymiser)) return;
      if (state.batchBytes >= BATCH_BYTES) flush(state, handle, zipped);
    },
    routes: state.routes,
    counts: () => ({ written: state.written, lost: state.lost }),
    close() {
      clearInterval(timer);
      closing ??= finish(state, handle, file, zipped);
      return closing;
    },
  };
}

async function create(file: string): Promise<FileHandle> {
  try {
    await mkdir(dirname(file), { recursive: true });
    return await open(file, 'w');
  } catch (cause) {
    throw fail('FS_STORE', {
      found: (cause as NodeJS.ErrnoException).code ?? String(cause),
      expected: 'a file that can be written',
      place: { file },
      cause,
    });
  }
}

/** An exchange that cannot be put into words is lost, not fatal. */
function enqueue(state: State, exchange: Exchange, anonymiser: Anonymiser): boolean {
  try {
    const clean = anonymiser.exchange(exchange);
    const line = `${encodeJsonl(clean)}\n`;
    countRoute(state.routes, clean);
    state.batch.push(line);
    state.batchBytes += line.length;
    state.waitingBytes += line.length;
    return true;
  } catch {
    state.lost++;
    return false;
  }
}

/** Queues the batch for writing, after those before it. */
function flush(state: State, handle: FileHandle, zipped: boolean): void {
  const { batch, batchBytes } = state;
  if (batch.length === 0) return;
  state.batch = [];
  state.batchBytes = 0;
  state.tail = state.tail.then(async () => {
    try {
      if (state.failure) throw state.failure;
      const bytes = Buffer.from(batch.join(''), 'utf8');
      await writeWhole(handle, zipped ? await compress(bytes) : bytes);
      state.written += batch.length;
    } catch (error) {
      state.failure ??= error as NodeJS.ErrnoException;
      state.lost += batch.length;
    }
    state.waitingBytes -= batchBytes;
  });
}

/** A full disk writes a part first and fails at the next attempt. */
async function writeWhole(handle: FileHandle, bytes: Buffer): Promise<void> {
  for (let at = 0; at < bytes.length; ) at += (await handle.write(bytes, at)).bytesWritten;
}

async function finish(state: State, handle: FileHandle, file: string, zipped: boolean): Promise<WriterCounts> {
  flush(state, handle, zipped);
  await state.tail;
  try {
    if (!state.failure) await handle.sync().catch(ignoreUnsyncable);
  } catch (error) {
    state.failure = error as NodeJS.ErrnoException;
  } finally {
    await handle.close().catch(() => {});
  }
  const counts = { written: state.written, lost: state.lost };
  if (!state.failure) return counts;
  throw fail('FS_STORE', {
    found: `${state.failure.code ?? state.failure.message}; ${counts.written} exchanges were kept, ${counts.lost} lost`,
    expected: 'room for the recording',
    place: { file },
    cause: state.failure,
  });
}

/** Pipes and devices cannot be synced, and need not be. */
function ignoreUnsyncable(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EINVAL' && error.code !== 'ENOTSUP') throw error;
}
