import { promisify } from 'node:util';
import * as zlib from 'node:zlib';
import { toBody } from '../body.js';
import type { Body, HeaderPairs } from '../exchange.js';
import { findHeader, HOP_BY_HOP, withoutHeaders } from '../headers.js';

/** Collects the beginning of a body that flows by. */
export interface Capture {
  add(chunk: Uint8Array): void;
  readonly bytes: () => Buffer;
  readonly truncated: () => boolean;
}

export function createCapture(capBytes: number): Capture {
  const parts: Uint8Array[] = [];
  let size = 0;
  let cut = false;
  return {
    add(chunk) {
      const room = capBytes - size;
      if (chunk.length > room) cut = true;
      if (room <= 0) return;
      const kept = chunk.length > room ? chunk.subarray(0, room) : chunk;
      parts.push(kept);
      size += kept.length;
    },
    bytes: () => Buffer.concat(parts),
    truncated: () => cut,
  };
}

/** A message as it is recorded: compression undone, so that secrets in it can be found, and without headers of the connection or of the encoded body. */
export async function readCaptured(
  capture: Capture,
  headers: HeaderPairs,
  capBytes: number,
): Promise<{ headers: HeaderPairs; body: Body | null }> {
  const kept = withoutHeaders(headers, HOP_BY_HOP);
  const encoding = (findHeader(headers, 'content-encoding') ?? 'identity').trim().toLowerCase();
  const bytes = capture.bytes();
  if (encoding === 'identity' || encoding === '' || bytes.length === 0) return { headers: kept, body: toBody(bytes, capture.truncated()) };
  const decoded = await decompress(bytes, encoding, capBytes);
  const plain = withoutHeaders(kept, OF_THE_ENCODED_BODY);
  if (!decoded) return { headers: plain, body: { encoding: 'utf8', text: '', truncated: true } };
  return { headers: plain, body: toBody(decoded.bytes, capture.truncated() || decoded.cut) };
}

const OF_THE_ENCODED_BODY: ReadonlySet<string> = new Set(['content-encoding', 'content-length']);

/** A body cut by the cap is decompressed as far as it goes; null where it cannot be. */
async function decompress(bytes: Buffer, encoding: string, capBytes: number): Promise<{ bytes: Buffer; cut: boolean } | null> {
  const decode = decoderOf(encoding);
  if (!decode) return null;
  try {
    const whole = await decode(bytes, capBytes * 8);
    return { bytes: whole.subarray(0, capBytes), cut: whole.length > capBytes };
  } catch {
    return null;
  }
}

type Decode = (bytes: Buffer, most: number) => Promise<Buffer>;

function decoderOf(encoding: string): Decode | undefined {
  const decoders: Record<string, Decode> = {
    gzip: (bytes, most) =>
      promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.gunzip)(bytes, { finishFlush: zlib.constants.Z_SYNC_FLUSH, maxOutputLength: most }),
    deflate: (bytes, most) =>
      promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.inflate)(bytes, { finishFlush: zlib.constants.Z_SYNC_FLUSH, maxOutputLength: most }),
    br: (bytes, most) =>
      promisify<Buffer, zlib.BrotliOptions, Buffer>(zlib.brotliDecompress)(bytes, {
        finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH,
        maxOutputLength: most,
      }),
  };
  const { zstdDecompress } = zlib as { zstdDecompress?: typeof zlib.zstdDecompress };
  if (zstdDecompress)
    decoders['zstd'] = (bytes, most) => promisify<Buffer, zlib.ZstdOptions, Buffer>(zstdDecompress)(bytes, { maxOutputLength: most });
  return decoders[encoding === 'x-gzip' ? 'gzip' : encoding];
}
