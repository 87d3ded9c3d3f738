import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { fail, isForeshadowError } from '../../core/errors.js';
import type { Exchange } from '../exchange.js';
import { type Codec, type DecodeTally, emptyTally } from '../formats/codec.js';
import { chooseCodec } from '../formats/registry.js';
import { gunzip } from './gunzip.js';

/** Small, because gzip may expand each chunk a thousandfold. */
const CHUNK_BYTES = 32 * 1024;
/** How much of the content decides its format. */
const HEAD_BYTES = 64 * 1024;

/** An opened recording: its codec, and its exchanges as they are read. `tally` is complete once `exchanges` has ended. */
export interface OpenRecording {
  readonly codec: Codec;
  readonly tally: DecodeTally;
  readonly exchanges: AsyncIterable<Exchange>;
}

/**
 * Opens a recording of any known format; gzip is recognised by its first bytes, the format `auto` by the content. The file is only held open
 * while the exchanges are being read: it is closed at their end, when reading is given up, and on failure.
 * @param file path
 * @param format `auto` or a name of FORMATS
 * @throws FS_RECORDING_MISSING, FS_RECORDING_EMPTY, FS_RECORDING_CORRUPT, FS_UNKNOWN_NAME; while reading FS_RECORDING_CORRUPT saying how many exchanges were readable
 */
export async function openRecording(file: string, format = 'auto'): Promise<OpenRecording> {
  const zipped = await isGzip(file);
  const tally = emptyTally();
  const head = await readHead(file, zipped);
  const codec = at(file, () => chooseCodec(format, head));
  return { codec, tally, exchanges: readExchanges(file, zipped, codec, tally) };
}

/** Whether the file begins with gzip's magic bytes. */
async function isGzip(file: string): Promise<boolean> {
  const handle = await open(file, 'r').catch((cause: NodeJS.ErrnoException) => {
    throw unreadable(file, cause);
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    if (bytesRead === 0) throw fail('FS_RECORDING_EMPTY', { found: 'an empty file', place: { file } });
    return buffer[0] === 0x1f && buffer[1] === 0x8b;
  } catch (cause) {
    throw isForeshadowError(cause) ? cause : unreadable(file, cause as NodeJS.ErrnoException);
  } finally {
    await handle.close();
  }
}

/** The beginning of the content as text. Damage further on is left to the reader of the whole, which can say how far it came. */
async function readHead(file: string, zipped: boolean): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of readBytes(file, zipped)) {
      parts.push(chunk);
      size += chunk.length;
      if (size >= HEAD_BYTES) break;
    }
  } catch (cause) {
    if (size === 0) throw translate(cause, file, 0);
  }
  if (size === 0) throw fail('FS_RECORDING_EMPTY', { found: 'a gzip file without content', place: { file } });
  return Buffer.concat(parts).toString('utf8');
}

function readBytes(file: string, zipped: boolean): AsyncIterable<Uint8Array> {
  const bytes: AsyncIterable<Uint8Array> = createReadStream(file, { highWaterMark: CHUNK_BYTES });
  return zipped ? gunzip(bytes) : bytes;
}

async function* readExchanges(file: string, zipped: boolean, codec: Codec, tally: DecodeTally): AsyncGenerator<Exchange> {
  try {
    yield* codec.decode(readBytes(file, zipped), tally);
  } catch (cause) {
    throw translate(cause, file, tally.read - Object.values(tally.skipped).reduce((sum, count) => sum + count, 0));
  }
}

function translate(cause: unknown, file: string, readable: number): unknown {
  if (isForeshadowError(cause)) return fail(cause.code, { ...cause.detail, place: { file } });
  const { code, message } = cause as NodeJS.ErrnoException;
  if (!code?.startsWith('Z_')) return code === undefined ? cause : unreadable(file, cause as NodeJS.ErrnoException);
  const how = code === 'Z_BUF_ERROR' ? 'a gzip stream that ends early' : `gzip that does not decompress (${message})`;
  return fail('FS_RECORDING_CORRUPT', {
    found: `${how}; ${readable} exchanges were readable before it`,
    expected: 'a whole gzip file',
    place: { file },
    cause,
  });
}

function unreadable(file: string, cause: NodeJS.ErrnoException): Error {
  const found = cause.code === 'EISDIR' ? 'a directory' : (cause.code ?? cause.message);
  return fail('FS_RECORDING_MISSING', { found, expected: 'a readable file', place: { file }, cause });
}

function at<T>(file: string, choose: () => T): T {
  try {
    return choose();
  } catch (cause) {
    throw translate(cause, file, 0);
  }
}
