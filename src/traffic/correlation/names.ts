import { isSecretName } from '../anonymise/secret-name.js';

const CSRF = /csrf|xsrf|authenticity_?token|requestverificationtoken|^_token$|^__viewstate/i;
const ID = /(?:^|[_-]|[a-z])(?:id|uuid|guid|ulid)$/i;
const WORD_ENDING_ID = /(?:paid|valid|void|grid|android|avoid|bid|kid|solid|fluid|rapid|hybrid|said|aid)$/i;
const REFERENCE = /^(?:id|_id|uuid|guid|ulid|key|ref|reference|number|code|slug|handle|href|self|location|url|uri)$/i;

/** Names under which frameworks hand out and take back the token against forged requests. */
export function isCsrfName(name: string): boolean {
  return CSRF.test(name);
}

/** Names of tokens that open something: `access_token`, `sessionId`, `x-auth-token`. */
export function isTokenName(name: string): boolean {
  return isSecretName(name) && !/^(?:www-authenticate|proxy-authenticate|set-cookie|cookie)$/i.test(name);
}

/** Names of what identifies a thing: `id`, `orderId`, `order_id`, `uuid`. */
export function isIdName(name: string): boolean {
  return REFERENCE.test(name) || (ID.test(name) && !WORD_ENDING_ID.test(name));
}

/** The thing an id name or a path segment speaks of: `orderId`, `order_id`, `orders` are all `order`; empty for a bare `id`. */
export function nounOf(name: string): string {
  const stem = name.replace(/(?:[_-]?(?:id|uuid|guid|ulid))$/i, '').toLowerCase();
  return stem
    .replace(/[_-]/g, '')
    .replace(/ies$/, 'y')
    .replace(/(?<=x|ch|sh|ss)es$/, '')
    .replace(/(?<=[^su])s$/, '');
}

/** Whether a value alone says what it refers to: no other value of a session will equal it by chance. */
export function isUnmistakable(value: string): boolean {
  if (/^\d+$/.test(value)) return value.length >= 7;
  return value.length >= 16 || (value.length >= 8 && /\d/.test(value));
}

/** A path segment that can be an identifier rather than the name of a place. */
export function looksLikeId(segment: string): boolean {
  return /^\d+$/.test(segment) || (segment.length >= 6 && /\d/.test(segment)) || segment.length >= 20;
}
