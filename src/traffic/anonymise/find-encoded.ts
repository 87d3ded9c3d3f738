import { isHexDigit } from './character-kinds.js';
import type { Match } from './match.js';
import { splice } from './match.js';
import { DEEPEST, type Place, type Sink } from './sink.js';

/** Shorter tokens hold no text worth looking into. */
export const LEAST_ENCODED = 12;
/** Base64 of either alphabet. */
const TOKEN = /[A-Za-z0-9+/_-]+={0,2}/y;
/** So much of a token is decoded first: text shows at once. */
const PROBE = 24;

export interface Tried {
  /** where the token ends */
  readonly end: number;
  readonly found: boolean;
}

/** Looks into the base64 or hexadecimal that begins at `start`, if it is text. */
export function findEncoded(text: string, start: number, limit: number, place: Place, sink: Sink, out: Match[]): Tried {
  TOKEN.lastIndex = start;
  const token = TOKEN.exec(text)?.[0].slice(0, limit - start) ?? '';
  const end = start + token.length;
  if (token.length < LEAST_ENCODED || place.depth >= DEEPEST) return { end, found: false };
  if (lookIntoHex(token, start, place, sink, out) || lookIntoToken(token, start, place, sink, out)) return { end, found: true };
  if (!token.includes('/')) return { end, found: false };
  let found = false;
  let at = start;
  for (const piece of token.split('/')) {
    if (piece.length >= LEAST_ENCODED && (lookIntoHex(piece, at, place, sink, out) || lookIntoToken(piece, at, place, sink, out)))
      found = true;
    at += piece.length + 1;
  }
  return { end, found };
}

function lookIntoToken(token: string, start: number, place: Place, sink: Sink, out: Match[]): boolean {
  const body = token.replace(/=+$/, '');
  if (body.length % 4 === 1) return false;
  const probe = Buffer.from(body.slice(0, PROBE), 'base64');
  if (!isPrintable(probe)) return false;
  const decoded = decodeUtf8(Buffer.from(body, 'base64'));
  if (decoded === null) return false;
  const alphabet = /[-_]/.test(body) ? 'base64url' : 'base64';
  const padded = token.length > body.length || (alphabet === 'base64' && body.length % 4 === 0);
  return lookInto(decoded, start, start + token.length, place, sink, out, (made) => {
    const encoded = Buffer.from(made, 'utf8').toString(alphabet);
    if (alphabet === 'base64') return padded ? encoded : encoded.replace(/=+$/, '');
    return padded && token.length > body.length ? encoded.padEnd(Math.ceil(encoded.length / 4) * 4, '=') : encoded;
  });
}

function lookIntoHex(token: string, start: number, place: Place, sink: Sink, out: Match[]): boolean {
  if (token.length % 2 === 1) return false;
  for (let i = 0; i < token.length; i++) if (!isHexDigit(token.charCodeAt(i))) return false;
  const bytes = Buffer.from(token, 'hex');
  if (!isPrintable(bytes.subarray(0, PROBE))) return false;
  const decoded = decodeUtf8(bytes);
  return (
    decoded !== null &&
    lookInto(decoded, start, start + token.length, place, sink, out, (made) => Buffer.from(made, 'utf8').toString('hex'))
  );
}

function lookInto(
  decoded: string,
  start: number,
  end: number,
  place: Place,
  sink: Sink,
  out: Match[],
  encode: (text: string) => string,
): boolean {
  const inner: Match[] = [];
  sink.look(decoded, { field: place.field, depth: place.depth + 1 }, inner);
  const first = inner[0];
  if (!first) return false;
  const changed = inner.some((match) => match.replacement !== null);
  out.push({
    entity: first.entity,
    start,
    end,
    score: Math.max(...inner.map((match) => match.score)),
    replacement: changed ? encode(splice(decoded, inner)) : null,
    inside: inner.flatMap((match) => match.inside ?? [match.entity]),
  });
  return true;
}

/** Nothing but text: no control characters other than white space. Bytes above 127 are left to the decoder. */
function isPrintable(bytes: Uint8Array): boolean {
  let high = 0;
  for (const byte of bytes) {
    if ((byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) || byte === 127) return false;
    if (byte > 127) high++;
  }
  return high * 2 <= bytes.length;
}

function decodeUtf8(bytes: Buffer): string | null {
  if (!isPrintable(bytes)) return null;
  const text = bytes.toString('utf8');
  return text.includes('\ufffd') ? null : text;
}
