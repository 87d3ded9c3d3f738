import type { Body, Exchange, HeaderPairs } from '../exchange.js';
import { bodyBytes } from '../body.js';
import { findHeader } from '../headers.js';
import { removeEchoes } from './echo.js';
import { type Field, readFieldName } from './field-name.js';
import { findByField } from './find-by-field.js';
import { findInMultipart } from './find-in-multipart.js';
import { findInParameters } from './find-in-parameters.js';
import { findInText } from './find-in-text.js';
import { findInCookies } from './find-named.js';
import type { Match } from './match.js';
import { type Sink, TOP } from './sink.js';

export interface ExchangeTools {
  anonymise(text: string, find: (sink: Sink, out: Match[]) => void): { readonly text: string; readonly matches: readonly Match[] };
  /** counts what could not be looked into */
  readonly unscanned: Record<string, number>;
}

/** Headers whose name sounds like a secret and whose value is none, and those that say nothing about anyone. */
const PUBLIC_HEADERS: ReadonlySet<string> = new Set(
  `www-authenticate proxy-authenticate authentication-info access-control-allow-credentials sec-websocket-key host content-length content-type content-encoding
   date etag if-none-match last-modified if-modified-since accept accept-encoding accept-language connection vary age expires traceparent tracestate`.split(
    /\s+/,
  ),
);
const AUTHORIZATION: Field = { kind: 'secret', words: [], ofPerson: false, holds: null, otherNumber: false, plain: true };
const MEDIA = /^(?:image|audio|video|font)\/|^application\/(?:zip|gzip|pdf|octet-stream|wasm|x-protobuf|grpc)/;

/** A value that was replaced, with what stands for it. */
type Replaced = Map<string, string>;

/**
 * Everything a message says: target, headers, cookies, bodies of every kind; and what was replaced by its name in one place is replaced where it stands without
 * one too. A body that is compressed cannot be looked into and is dropped; one that is no text is read as bytes, media are left.
 */
export function anonymiseExchange(exchange: Exchange, tools: ExchangeTools): Exchange {
  const replaced: Replaced = new Map();
  const { response } = exchange;
  const clean: Exchange = {
    ...exchange,
    target: onTarget(exchange.target, tools, replaced),
    headers: onHeaders(exchange.headers, tools, replaced),
    body: onBody(exchange.body, exchange.headers, tools, replaced),
    response: response && {
      ...response,
      headers: onHeaders(response.headers, tools, replaced),
      body: onBody(response.body, response.headers, tools, replaced),
    },
  };
  const client = on(exchange.client, tools, null, (sink, out) => {
    if (exchange.client !== '') sink.add(out, 'SECRET', 0, exchange.client.length, 1, exchange.client);
  });
  return fitLengths(exchange, { ...removeEchoes(clean, replaced), client });
}

/** A body of another length needs another `content-length`. */
function fitLengths(before: Exchange, after: Exchange): Exchange {
  const { response } = after;
  return {
    ...after,
    headers: fitLength(before.body, after.body, after.headers),
    response: response && { ...response, headers: fitLength(before.response?.body ?? null, response.body, response.headers) },
  };
}

function fitLength(before: Body | null, after: Body | null, headers: HeaderPairs): HeaderPairs {
  if (before === null || before === after || before.text === after?.text || before.truncated) return headers;
  const length = String(bodyBytes(after).length);
  return headers
    .filter(([name]) => after !== null || name.toLowerCase() !== 'content-encoding')
    .map(([name, value]) => [name, name.toLowerCase() === 'content-length' ? length : value] as const);
}

function on(text: string, tools: ExchangeTools, replaced: Replaced | null, find: (sink: Sink, out: Match[]) => void): string {
  const made = tools.anonymise(text, find);
  if (replaced)
    for (const { start, end, replacement } of made.matches) if (replacement !== null) replaced.set(text.slice(start, end), replacement);
  return made.text;
}

function onTarget(target: string, tools: ExchangeTools, replaced: Replaced): string {
  return on(target, tools, replaced, (sink, out) => findInTarget(target, sink, out));
}

/** A request target or URL: its query by parameter names, the rest (credentials, values in the path, matrix parameters) as text. */
export function findInTarget(target: string, sink: Sink, out: Match[]): void {
  const question = target.indexOf('?');
  findInText(target, 0, question < 0 ? target.length : question, TOP, sink, out);
  if (question >= 0) findInParameters(target, question + 1, target.length, TOP, sink, out);
}

function onHeaders(headers: HeaderPairs, tools: ExchangeTools, replaced: Replaced): HeaderPairs {
  return headers.map(
    ([name, value]) => [name, on(value, tools, replaced, (sink, out) => findInHeader(name.toLowerCase(), value, sink, out))] as const,
  );
}

function findInHeader(name: string, value: string, sink: Sink, out: Match[]): void {
  if (PUBLIC_HEADERS.has(name)) return;
  if (name === 'cookie' || name === 'set-cookie') {
    findInCookies(value, 0, value.length, name === 'set-cookie', sink, out);
    return;
  }
  const field = name.endsWith('authorization') ? AUTHORIZATION : readFieldName(name);
  const whole = { start: 0, end: value.length, text: value };
  if (findByField(field, whole, { person: true, address: true }, sink, out) === 'found') return;
  if (/^(?:[a-z][a-z0-9+.-]*:\/\/|\/)\S*$/i.test(value)) findInTarget(value, sink, out);
  else sink.look(value, { field, depth: 0 }, out);
}

function onBody(body: Body | null, headers: HeaderPairs, tools: ExchangeTools, replaced: Replaced): Body | null {
  if (body === null) return null;
  const type = (findHeader(headers, 'content-type') ?? '').toLowerCase();
  if (body.encoding === 'base64') return onBytes(body, type, headers, tools, replaced);
  const text = onBodyText(body.text, type, tools, replaced);
  return text === body.text ? body : { ...body, text };
}

/** Bytes that are no UTF-8, read one character a byte: a form with a file in it, or text in an old encoding. */
function onBytes(body: Body, type: string, headers: HeaderPairs, tools: ExchangeTools, replaced: Replaced): Body | null {
  const { unscanned } = tools;
  if (isCompressed(headers)) {
    unscanned['compressed'] = (unscanned['compressed'] ?? 0) + 1;
    return null;
  }
  if (MEDIA.test(type)) {
    unscanned['media'] = (unscanned['media'] ?? 0) + 1;
    return body;
  }
  if (!/text|json|xml|form|multipart/.test(type)) unscanned['binary'] = (unscanned['binary'] ?? 0) + 1;
  const bytes = Buffer.from(body.text, 'base64').toString('latin1');
  const text = onBodyText(bytes, type, tools, replaced);
  return text === bytes ? body : { ...body, text: Buffer.from(text, 'latin1').toString('base64') };
}

function onBodyText(text: string, type: string, tools: ExchangeTools, replaced: Replaced): string {
  return on(text, tools, replaced, (sink, out) => {
    if (type.includes('x-www-form-urlencoded')) findInParameters(text, 0, text.length, TOP, sink, out);
    else if (type.includes('multipart/')) findInMultipart(text, TOP, sink, out);
    else sink.look(text, TOP, out);
  });
}

function isCompressed(headers: HeaderPairs): boolean {
  const encoding = findHeader(headers, 'content-encoding');
  return encoding !== undefined && encoding.toLowerCase() !== 'identity';
}
