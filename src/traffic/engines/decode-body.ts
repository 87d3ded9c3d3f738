import { promisify } from 'node:util';
import * as zlib from 'node:zlib';

/** A decoded body may be this much larger than the cap of received bytes; beyond it (a bomb) it is left as it came. Several are decoded at once. */
const EXPANSION = 16;

type Decoder = (body: Uint8Array, options: { finishFlush: number; maxOutputLength: number }) => Promise<Uint8Array>;

const gunzip = promisify(zlib.gunzip) as Decoder;
const inflate = promisify(zlib.inflate) as Decoder;
const inflateRaw = promisify(zlib.inflateRaw) as Decoder;
const brotli = promisify(zlib.brotliDecompress) as Decoder;

/** Zstandard came with Node 22.15. */
const zstd = 'zstdDecompress' in zlib ? (promisify(zlib.zstdDecompress as typeof zlib.brotliDecompress) as Decoder) : null;

/**
 * Undoes the content codings of a body, on zlib's threads. A cut body gives what can be decoded of it.
 * @param codings comma-separated, in the order applied
 * @returns null where a coding is unknown or the body is not what it says
 */
export async function decodeBody(body: Uint8Array, codings: string, capBytes: number): Promise<Uint8Array | null> {
  if (body.byteLength === 0) return body;
  const maxOutputLength = Math.max(1_048_576, capBytes * EXPANSION);
  try {
    let decoded = body;
    for (const coding of codings.split(',').filter(Boolean).reverse()) {
      const next = await decodeOne(decoded, coding, maxOutputLength);
      if (next === null) return null;
      decoded = next;
    }
    return decoded;
  } catch {
    return null;
  }
}

async function decodeOne(body: Uint8Array, coding: string, maxOutputLength: number): Promise<Uint8Array | null> {
  const gentle = { finishFlush: zlib.constants.Z_SYNC_FLUSH, maxOutputLength };
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return gunzip(body, gentle);
    case 'deflate':
      // Meant is zlib's format, sent is often the bare one: the low nibble of zlib's first byte is always 8 (RFC 1950).
      return ((body[0] ?? 0) & 0x0f) === 8 ? inflate(body, gentle) : inflateRaw(body, gentle);
    case 'br':
      return brotli(body, { finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH, maxOutputLength });
    case 'zstd':
      return zstd ? zstd(body, { finishFlush: zlib.constants.ZSTD_e_flush, maxOutputLength }) : null;
    case 'identity':
      return body;
    default:
      return null;
  }
}
