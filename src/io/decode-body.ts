import zlib, { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

/** A compressed body that grows beyond this is left alone: comparing must not be a way to fill the memory. */
const MAX_DECODED_BYTES = 16 * 1024 * 1024;

const DECODERS: Readonly<Record<string, (body: Uint8Array) => Uint8Array>> = {
  gzip: (body) => gunzipSync(body, { maxOutputLength: MAX_DECODED_BYTES }),
  'x-gzip': (body) => gunzipSync(body, { maxOutputLength: MAX_DECODED_BYTES }),
  br: (body) => brotliDecompressSync(body, { maxOutputLength: MAX_DECODED_BYTES }),
  zstd: (body) => zlib.zstdDecompressSync(body, { maxOutputLength: MAX_DECODED_BYTES }),
  deflate: inflateEither,
};

/** Undoes one content encoding; null where it is unknown (also to an older Node), damaged, stacked, or grows beyond 16 MiB. */
export function decodeBody(body: Uint8Array, encoding: string): Uint8Array | null {
  const decoder = Object.hasOwn(DECODERS, encoding) ? DECODERS[encoding] : undefined;
  try {
    return decoder ? decoder(body) : null;
  } catch {
    return null;
  }
}

/** `deflate` is zlib by the standard and raw deflate by some servers. */
function inflateEither(body: Uint8Array): Uint8Array {
  try {
    return inflateSync(body, { maxOutputLength: MAX_DECODED_BYTES });
  } catch {
    return inflateRawSync(body, { maxOutputLength: MAX_DECODED_BYTES });
  }
}
