import type { Pseudonyms } from './pseudonym.js';
import { isAmbiguousName, isSecretName, looksRandom } from './secret-name.js';

const SCHEMES = 'Bearer|Basic|Digest|Token|ApiKey|Negotiate|AWS4-HMAC-SHA256|Hawk|DPoP';

/** `Authorization: Bearer x` and bare `Bearer x`; group 1 is kept. */
const SCHEME = new RegExp(`\\b((?:${SCHEMES})\\s+)([A-Za-z0-9+/_.~=:-]{6,})`, 'gi');
const AUTHORIZATION_LINE = /\b((?:proxy-)?authorization["']?\s*[:=]\s*["']?)([^\r\n"']+)/gi;
const COOKIE_LINE = /\b(set-cookie|cookie)(["']?\s*:\s*["']?)([^\r\n"']+)/gi;
const JWT = /\beyJ[A-Za-z0-9_-]{5,}\.[A-Za-z0-9_-]{3,}(?:\.[A-Za-z0-9_-]*)?/g;
const URL_CREDENTIALS = /(\b[a-z][a-z0-9+.-]{1,20}:\/\/)([^\s/?#@"'<>]{1,512})@/gi;
const PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g;
/** Shapes that issuers document: GitHub, GitLab, Slack, AWS, Google, Stripe, OpenAI-like, npm. */
const KNOWN_SHAPES =
  /\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,}|glpat-[A-Za-z0-9_-]{16,}|xox[abposr]-[A-Za-z0-9-]{10,}|(?:AKIA|ASIA)[A-Z0-9]{16}|AIza[A-Za-z0-9_-]{30,}|[rs]k_(?:live|test)_[A-Za-z0-9]{10,}|sk-[A-Za-z0-9_-]{20,}|npm_[A-Za-z0-9]{30,})/g;
/** `name=`, `name: `, `"name":"`; whether the name is secret is asked afterwards, and only then the value is looked at. */
const NAME = /([A-Za-z][A-Za-z0-9_.-]{1,63})(["']?\s?[=:]\s?["']?)/g;
/** A value ends at what ends one in URLs, logs and JSON. */
const VALUE = /[^\s"'&,;<>\\{}[\]()]{1,4096}/y;
const XML_VALUE = /(<(?:[A-Za-z0-9_-]{1,32}:)?([A-Za-z][A-Za-z0-9_.-]{1,63})(?:\s[^<>]{0,512})?>)([^<>]{1,4096})(?=<\/)/g;

/** A scheme word, or a value an earlier rule has dealt with. */
const ALREADY = new RegExp(`^(?:${SCHEMES})$|fs_[A-Za-z0-9_-]{16}`, 'i');

/** Words that are often followed by an ordinary word in a log ("session: started"). */
const ORDINARY_IN_PROSE = new Set([
  'session',
  'sessions',
  'auth',
  'sid',
  'signature',
  'sig',
  'pin',
  'pass',
  'ticket',
  'cookie',
  'authentication',
  'nonce',
  'state',
]);

/**
 * Replaces what looks like a secret in free text: authorization and cookie lines, bearer tokens, JWTs, credentials in URLs, private keys, tokens of known
 * issuers, and values named like secrets. Linear in the length of the text.
 */
export function scrubText(text: string, pseudonyms: Pseudonyms): string {
  if (text.length < 6) return text;
  const scrubbed = text
    .replace(PRIVATE_KEY, (key) => pseudonyms.of(key))
    .replace(URL_CREDENTIALS, (_, scheme: string, credentials: string) => `${scheme}${scrubCredentials(credentials, pseudonyms)}@`)
    .replace(
      COOKIE_LINE,
      (_, name: string, between: string, value: string) => `${name}${between}${scrubCookies(value, name.toLowerCase(), pseudonyms)}`,
    )
    .replace(AUTHORIZATION_LINE, (_, name: string, value: string) => name + scrubAuthorization(value, pseudonyms))
    .replace(SCHEME, (whole: string, scheme: string, value: string) => (looksCredential(value) ? scheme + pseudonyms.of(value) : whole))
    .replace(JWT, (token) => pseudonyms.of(token))
    .replace(KNOWN_SHAPES, (token) => pseudonyms.of(token))
    .replace(XML_VALUE, (whole: string, open: string, name: string, value: string) =>
      isSecretName(name) ? open + pseudonyms.of(value) : whole,
    );
  return scrubNamedValues(scrubbed, pseudonyms);
}

/** Values named like secrets. A value that stays is searched itself: in `href="/x?token=y"` the second name counts. */
function scrubNamedValues(text: string, pseudonyms: Pseudonyms): string {
  const parts: string[] = [];
  let copied = 0;
  NAME.lastIndex = 0;
  for (let match = NAME.exec(text); match; match = NAME.exec(text)) {
    VALUE.lastIndex = NAME.lastIndex;
    const value = VALUE.exec(text)?.[0] ?? '';
    if (!hidesSecret(match[1] as string, match[2] as string, value)) continue;
    parts.push(text.slice(copied, NAME.lastIndex), pseudonyms.of(value));
    copied = NAME.lastIndex + value.length;
    NAME.lastIndex = copied;
  }
  return copied === 0 ? text : parts.join('') + text.slice(copied);
}

/** A header's value with its scheme kept: services parse `Bearer x`. */
export function scrubAuthorization(value: string, pseudonyms: Pseudonyms): string {
  const match = new RegExp(`^((?:${SCHEMES})\\s+)(.+)$`, 'is').exec(value.trim());
  return match ? (match[1] as string) + pseudonyms.of(match[2] as string) : pseudonyms.of(value.trim());
}

/** Cookie names stay, values go; of a Set-Cookie the attributes stay too. */
export function scrubCookies(value: string, kind: string, pseudonyms: Pseudonyms): string {
  const parts = value.split(';');
  return parts.map((part, i) => (kind === 'set-cookie' && i > 0 ? part : scrubCookie(part, pseudonyms))).join(';');
}

function scrubCookie(pair: string, pseudonyms: Pseudonyms): string {
  const equals = pair.indexOf('=');
  if (equals < 0) return pair.trim() === '' ? pair : pseudonyms.of(pair.trim());
  return pair.slice(0, equals + 1) + pseudonyms.of(pair.slice(equals + 1).trim());
}

function scrubCredentials(credentials: string, pseudonyms: Pseudonyms): string {
  const colon = credentials.indexOf(':');
  if (colon < 0) return pseudonyms.of(credentials);
  return `${pseudonyms.of(credentials.slice(0, colon))}:${pseudonyms.of(credentials.slice(colon + 1))}`;
}

function hidesSecret(name: string, between: string, value: string): boolean {
  if (!isSecretName(name) && !isAmbiguousName(name)) return false;
  if (value.length < 2 || /^(?:true|false|null|undefined|none|\*+)$/i.test(value)) return false;
  if (ALREADY.test(value)) return false;
  if (isAmbiguousName(name)) return looksRandom(value);
  const prose = ORDINARY_IN_PROSE.has(name.toLowerCase()) && between.includes(':') && !/["']/.test(between);
  return !prose || looksRandom(value);
}

/** "Basic authentication failed" is prose; `Basic dXNlcjpwYXNz` is not. */
function looksCredential(value: string): boolean {
  return looksRandom(value) || /[A-Z].*[a-z].*[A-Z]|[=_.~/+]/.test(value) || value.length >= 20;
}
