import { createHmac } from 'node:crypto';
import { pseudonymOfSecret } from './secret.js';

/** RFC 7519 in compact form: three parts, or the five of an encrypted one; a token cut short too. */
const TOKEN = /eyJ[A-Za-z0-9_-]{5,}\.[A-Za-z0-9_-]{3,}(?:\.[A-Za-z0-9_-]*){0,3}/y;
/** Claims that are identifiers or secrets by their meaning (RFC 7519, OpenID Connect). */
const IDENTIFIERS: ReadonlySet<string> = new Set(['sub', 'jti', 'sid', 'nonce', 'at_hash', 'c_hash']);
const OURS = /^fs_/;

/** The end of a JSON Web Token that begins at `start`, or -1. */
export function jwtEnd(text: string, start: number, limit: number): number {
  TOKEN.lastIndex = start;
  return TOKEN.test(text) && TOKEN.lastIndex <= limit ? TOKEN.lastIndex : -1;
}

/**
 * A token of the same shape: header as it is, claims anonymised, so that times and roles are still there, signature replaced. What cannot be read (encrypted, or not
 * JSON) becomes characters of the keyed hash.
 * @param anonymise what is done with a claim set written as JSON
 */
export function pseudonymOfJwt(token: string, key: string, anonymise: (json: string) => string): string {
  const [header = '', payload = '', ...rest] = token.split('.');
  const signature = rest.at(-1) ?? '';
  if (OURS.test(signature)) return token;
  const claims = rest.length <= 1 ? readClaims(payload) : null;
  const signed = signature !== '';
  const made = claims
    ? encode(JSON.stringify(withPseudonyms(claims, token, key, signed)), anonymise)
    : characters(payload.length, `payload\0${token}`, key);
  return [
    header,
    made,
    ...rest.map((part, i) => (part === '' ? '' : `fs_${characters(Math.max(16, part.length - 3), `${i}\0${token}`, key)}`)),
  ].join('.');
}

function readClaims(payload: string): Record<string, unknown> | null {
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    return typeof claims === 'object' && claims !== null && !Array.isArray(claims) ? (claims as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** A token without a signature is its claims alone: one of ours is added, so that it is not the token that was recorded. */
function withPseudonyms(claims: Record<string, unknown>, token: string, key: string, signed: boolean): Record<string, unknown> {
  const made = Object.entries(claims).map(([name, value]) => [
    name,
    IDENTIFIERS.has(name) && typeof value === 'string' ? pseudonymOfSecret(value, key) : value,
  ]);
  if (!signed) made.push(['fs', characters(16, token, key)]);
  return Object.fromEntries(made) as Record<string, unknown>;
}

function encode(json: string, anonymise: (json: string) => string): string {
  return Buffer.from(anonymise(json), 'utf8').toString('base64url');
}

function characters(count: number, value: string, key: string): string {
  let text = '';
  for (let round = 0; text.length < count; round++) text += createHmac('sha256', key).update(`jwt\0${round}\0${value}`).digest('base64url');
  return text.slice(0, count);
}
