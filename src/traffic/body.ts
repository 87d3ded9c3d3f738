import type { Body } from './exchange.js';

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Bytes as a body: text where they are valid UTF-8, else base64; null where there are none.
 * @param truncated the bytes are only the beginning of what was sent
 */
export function toBody(bytes: Uint8Array, truncated = false): Body | null {
  if (bytes.length === 0) return null;
  const body = decode(bytes, truncated);
  return truncated ? { ...body, truncated: true } : body;
}

/** The bytes of a body; empty for none. */
export function bodyBytes(body: Body | null): Uint8Array {
  return body === null ? new Uint8Array(0) : Buffer.from(body.text, body.encoding);
}

function decode(bytes: Uint8Array, truncated: boolean): Body {
  try {
    return { encoding: 'utf8', text: STRICT.decode(truncated ? wholeCharacters(bytes) : bytes) };
  } catch {
    return { encoding: 'base64', text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64') };
  }
}

/** Cuts a UTF-8 sequence that the cap has split, so that a long text stays text. */
function wholeCharacters(bytes: Uint8Array): Uint8Array {
  let start = bytes.length - 1;
  while (start > 0 && start > bytes.length - 4 && ((bytes[start] as number) & 0xc0) === 0x80) start--;
  const lead = bytes[start] as number;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
  return start + length > bytes.length ? bytes.subarray(0, start) : bytes;
}
