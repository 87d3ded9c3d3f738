import type { Match } from './match.js';
import { looksRandom } from './secret-name.js';
import type { Sink } from './sink.js';

/** Authentication schemes (IANA registry) and the usual others. */
export const SCHEMES: ReadonlySet<string> = new Set([
  'bearer',
  'basic',
  'digest',
  'token',
  'apikey',
  'negotiate',
  'aws4-hmac-sha256',
  'hawk',
  'dpop',
]);
const LONGEST_SCHEME = 16;
const CREDENTIAL = /[ \t]+([A-Za-z0-9+/_.~=:-]{6,8192})/y;
const USER_INFO = /:\/\/([^\s/?#@"'<>\\]{1,512})@/y;
const BEGIN = /-----BEGIN [A-Z ]{0,32}PRIVATE KEY-----/y;
const END = /-----END [A-Z ]{0,32}PRIVATE KEY-----/g;

/** `Bearer abc123`: a scheme and what looks like a credential. @returns its end, or -1 */
export function findScheme(text: string, start: number, end: number, limit: number, sink: Sink, out: Match[]): number {
  if (end - start > LONGEST_SCHEME || end - start < 4) return -1;
  const from = text.startsWith('AWS4-HMAC-SHA256', start) ? start + LONGEST_SCHEME : end;
  if (!SCHEMES.has(text.slice(start, from).toLowerCase())) return -1;
  CREDENTIAL.lastIndex = from;
  const value = CREDENTIAL.exec(text)?.[1];
  if (value === undefined || CREDENTIAL.lastIndex > limit || !looksCredential(value)) return -1;
  const at = CREDENTIAL.lastIndex - value.length;
  sink.add(out, value.startsWith('eyJ') && value.includes('.') ? 'JWT' : 'SECRET', at, CREDENTIAL.lastIndex, 0.9, value);
  return at + value.length;
}

/** "Basic authentication failed" is prose; `Basic dXNlcjpwYXNz` is not. */
function looksCredential(value: string): boolean {
  return looksRandom(value) || /[A-Z][^A-Z]*[a-z][^A-Z]*[A-Z]|[=_.~/+]./.test(value) || value.length >= 20;
}

/** `://user:password@`. @param at the colon of the scheme */
export function findUserInfo(text: string, at: number, limit: number, sink: Sink, out: Match[]): number {
  USER_INFO.lastIndex = at;
  const info = USER_INFO.exec(text)?.[1];
  if (info === undefined || USER_INFO.lastIndex > limit) return -1;
  const start = at + 3;
  const colon = info.indexOf(':');
  if (colon < 0) sink.add(out, 'SECRET', start, start + info.length, 0.9, info);
  else {
    if (colon > 0) sink.add(out, 'SECRET', start, start + colon, 0.9, info.slice(0, colon));
    if (colon < info.length - 1) sink.add(out, 'SECRET', start + colon + 1, start + info.length, 0.9, info.slice(colon + 1));
  }
  return USER_INFO.lastIndex;
}

/** A private key in PEM; without its end it reaches to the end of the text. */
export function findPrivateKey(text: string, at: number, limit: number, sink: Sink, out: Match[]): number {
  BEGIN.lastIndex = at;
  if (!BEGIN.test(text)) return -1;
  END.lastIndex = BEGIN.lastIndex;
  const end = END.test(text) && END.lastIndex <= limit ? END.lastIndex : limit;
  sink.add(out, 'SECRET', at, end, 1, text.slice(at, end));
  return end;
}
