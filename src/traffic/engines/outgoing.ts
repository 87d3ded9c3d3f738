import { TAG_HEADERS, traceFlags } from '../../trace/tag.js';
import type { Body, Exchange } from '../exchange.js';

/** A recorded exchange made ready to be sent any number of times: all but the tag, which differs per trial and arm. */
export interface Outgoing {
  readonly method: string;
  readonly path: string;
  /** flat list of names and values */
  readonly headers: readonly string[];
  readonly body: Uint8Array | null;
  /** sampling flags of the recorded `traceparent` */
  readonly flags: string;
  /** recorded baggage, empty where none */
  readonly baggage: string;
}

/** Why a request cannot be sent again. */
export type Unsendable = 'method' | 'header';

/** RFC 9110 7.6.1 and what belongs to the recorded connection or is computed anew for the target. */
const LEFT_OUT = new Set([
  ...TAG_HEADERS,
  'host',
  'content-length',
  'connection',
  'proxy-connection',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'expect',
  'http2-settings',
]);

const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

/**
 * Makes a recorded exchange sendable: `host` and `content-length` are the client's business, headers of the recorded connection
 * are left out (also those its `connection` header names), `accept-encoding` stays as recorded, and `set` replaces recorded
 * headers of the same name. Text outside latin-1 goes out as the UTF-8 bytes it was read from.
 */
export function prepareOutgoing(exchange: Exchange, set: Readonly<Record<string, string>>): Outgoing | Unsendable {
  if (!TOKEN.test(exchange.method) || exchange.method === 'CONNECT') return 'method';
  const left = new Set([...LEFT_OUT, ...Object.keys(set).map((name) => name.toLowerCase()), ...namedByConnection(exchange)]);
  const headers: string[] = [];
  for (const [name, value] of [...exchange.headers.filter(([name]) => !left.has(name.toLowerCase())), ...Object.entries(set)]) {
    if (name.startsWith(':')) continue; // HTTP/2 pseudo headers of a HAR file
    const wire = onTheWire(value);
    if (!TOKEN.test(name) || !/^[\t\x20-\x7e\x80-\xff]*$/.test(wire)) return 'header';
    headers.push(name, wire);
  }
  return {
    method: exchange.method,
    path: pathOnTheWire(exchange.target),
    headers,
    body: bytesOf(exchange.body),
    flags: traceFlags(headerOf(exchange, 'traceparent')),
    baggage: onTheWire(headerOf(exchange, 'baggage') ?? ''),
  };
}

/** The requests of a run as they go out: one that is sent round after round is prepared once. */
export class OutgoingRequests {
  private readonly set: Readonly<Record<string, string>>;
  private readonly prepared = new WeakMap<Exchange, Outgoing | Unsendable>();

  /** @param set headers that replace recorded ones of the same name */
  constructor(set: Readonly<Record<string, string>>) {
    this.set = set;
  }

  of(exchange: Exchange): Outgoing | Unsendable {
    let outgoing = this.prepared.get(exchange);
    if (outgoing === undefined) {
      outgoing = prepareOutgoing(exchange, this.set);
      this.prepared.set(exchange, outgoing);
    }
    return outgoing;
  }
}

function bytesOf(body: Body | null): Uint8Array | null {
  if (body === null || body.text === '') return null;
  return Buffer.from(body.text, body.encoding);
}

function namedByConnection(exchange: Exchange): string[] {
  const value = headerOf(exchange, 'connection');
  return value ? value.split(',').map((name) => name.trim().toLowerCase()) : [];
}

function headerOf(exchange: Exchange, name: string): string | undefined {
  return exchange.headers.find(([other]) => other.toLowerCase() === name)?.[1];
}

function onTheWire(text: string): string {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0xff) return Buffer.from(text, 'utf8').toString('latin1');
  return text;
}

/** Control characters, spaces and everything beyond ASCII percent-encoded; what is encoded already stays as it is. */
function pathOnTheWire(target: string): string {
  const path = target.startsWith('/') ? target : `/${target}`;
  return /^[\x21-\x7e]*$/.test(path) ? path : path.replace(/[^\x21-\x7e]+/gu, percentEncoded);
}

function percentEncoded(text: string): string {
  return [...Buffer.from(text, 'utf8')].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}
