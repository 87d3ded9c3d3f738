import { isSecretName } from '../traffic/anonymise/secret-name.js';
import type { Exchange, HeaderPairs } from '../traffic/exchange.js';
import { findHeader, readCookies, withoutHeaders } from '../traffic/headers.js';
import { envName, type RequestDraft } from './draft.js';
import type { HarLinks } from './har-links.js';

/** Headers a scenario says for itself; all others belong to the browser, the connection or the tracing. */
const KEPT =
  /^(?:accept|accept-language|content-type|authorization|x-requested-with|x-api-key|if-match|prefer|idempotency-key|x-[\w-]*(?:token|csrf|xsrf|tenant|version)[\w-]*)$/i;

const OF_A_BODY: ReadonlySet<string> = new Set(['content-type']);

/** A recorded request as a step sends it: values of earlier answers as variables, credentials as `env:NAME`. @param secrets collects their names */
export function draftRequest(exchange: Exchange, links: HarLinks, secrets: Set<string>): RequestDraft {
  const { method, target, headers } = exchange;
  const location = links.take(target);
  const [path = '/', search = ''] = splitOnce(target, '?');
  const query = Object.fromEntries([...new URLSearchParams(search)].map(([name, value]) => [name, sent(name, value, links, secrets)]));
  return {
    ...(method === 'GET' ? {} : { method }),
    path:
      location ??
      path
        .split('/')
        .map((part) => segment(part, links))
        .join('/'),
    headers: headersOf(exchange.body ? headers : withoutHeaders(headers, OF_A_BODY), links, secrets),
    ...(location === null ? { query } : {}),
    ...bodyOf(exchange, links, secrets),
  };
}

function segment(part: string, links: HarLinks): string {
  if (part === '') return part;
  return links.take(part) ?? links.take(decode(part)) ?? part.replaceAll('{{', '%7B%7B');
}

function headersOf(headers: HeaderPairs, links: HarLinks, secrets: Set<string>): Record<string, string> {
  const kept = headers
    .filter(([name]) => KEPT.test(name))
    .map(([name, value]): [string, string] => [name.toLowerCase(), header(name, value, links, secrets)]);
  const cookies = foreignCookies(headers, links, secrets);
  return Object.fromEntries([...kept, ...(cookies === '' ? [] : [['cookie', cookies] as [string, string]])]);
}

/** `Bearer {{token}}` where an answer held it, else `Bearer env:AUTHORIZATION`. */
function header(name: string, value: string, links: HarLinks, secrets: Set<string>): string {
  const whole = links.take(value);
  if (whole !== null) return whole;
  const [scheme = '', credential = ''] = splitOnce(value, ' ');
  const isCredential = /authorization/i.test(name) && credential !== '';
  if (isCredential) return `${scheme} ${links.take(credential) ?? secret(name, secrets)}`;
  return isSecretName(name) || /^x-api-key$/i.test(name) ? secret(name, secrets) : escaped(value);
}

/** Cookies of the service's own answers are kept by the session; those that were there before are not in the file. */
function foreignCookies(headers: HeaderPairs, links: HarLinks, secrets: Set<string>): string {
  const foreign = readCookies(headers).filter(([name]) => isSecretName(name) && !links.setsCookie(name));
  return foreign.map(([name]) => `${name}=${secret(`cookie_${name}`, secrets)}`).join('; ');
}

function bodyOf({ body, headers }: Exchange, links: HarLinks, secrets: Set<string>): Pick<RequestDraft, 'json' | 'form' | 'body'> {
  if (body?.encoding !== 'utf8' || body.text === '') return {};
  const type = findHeader(headers, 'content-type') ?? '';
  if (/json/i.test(type) || /^\s*[[{]/.test(body.text)) {
    try {
      return { json: inJson(JSON.parse(body.text) as unknown, '', links, secrets) };
    } catch {
      return { body: escaped(body.text) };
    }
  }
  if (!/x-www-form-urlencoded/i.test(type)) return { body: escaped(body.text) };
  return {
    form: Object.fromEntries([...new URLSearchParams(body.text)].map(([name, value]) => [name, sent(name, value, links, secrets)])),
  };
}

function inJson(value: unknown, name: string, links: HarLinks, secrets: Set<string>): unknown {
  if (typeof value === 'string') return sent(name, value, links, secrets);
  if (typeof value === 'number') return /id$/i.test(name) ? (links.take(String(value)) ?? value) : value;
  if (Array.isArray(value)) return value.map((item) => inJson(item, name, links, secrets));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inJson(item, key, links, secrets)]));
}

function sent(name: string, value: string, links: HarLinks, secrets: Set<string>): string {
  const taken = value === '' ? null : links.take(value);
  if (taken !== null) return taken;
  return isSecretName(name) && value !== '' ? secret(name, secrets) : escaped(value);
}

function secret(name: string, secrets: Set<string>): string {
  const variable = envName(name);
  secrets.add(variable);
  return `env:${variable}`;
}

/** Braces and `env:` of the recorded text mean nothing of ours. */
function escaped(text: string): string {
  return text.replaceAll('{{', '{ {');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function splitOnce(text: string, separator: string): string[] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
