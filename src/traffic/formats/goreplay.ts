import { bodyBytes } from '../body.js';
import type { Exchange, HeaderPairs, RecordedResponse } from '../exchange.js';
import { clientOf } from '../session.js';
import { type Codec, type DecodeTally, LONGEST_RECORD_BYTES, note, skip } from './codec.js';
import { readMessage } from './http-message.js';
import { splitRecords } from './split-records.js';
import { inTimeOrder, ORDER_WINDOW, type Timed } from './time-order.js';

/** LF, three emoji, LF: what GoReplay writes between records (buger/goreplay protocol.go). */
const SEPARATOR = Buffer.from('\n🐵🙈🙉\n');
const LAST_SEPARATOR = SEPARATOR.subarray(0, -1);
const HEADER = /^([123]) (\S+) (\d{1,20})(?: (-?\d{1,20}))?(?: .*)?$/;

/**
 * GoReplay's file format: a header line `type id timestamp-ns [latency-ns]`, then the raw message. Type 1 is a request, 2 its recorded response,
 * 3 a replayed one (ignored). Pairs share the id.
 */
export const goreplay: Codec = {
  name: 'gor',
  fidelity: {
    format: 'gor',
    bodies: true,
    responses: true,
    credentials: true,
    timeResolutionMs: 0.001,
    notes: ['GoReplay files name no client: sessions are told apart by session cookie, forwarded address and user agent.'],
  },
  matches: (head) => /^\s*[123] \S+ \d+/.test(head) && /\r?\n[A-Z]+ \S+ HTTP\/|\nHTTP\//.test(head),
  decode: (chunks, tally) => inTimeOrder(pairUp(chunks, tally), tally),
};

/** One exchange as GoReplay records, separators included. */
export function encodeGoreplay(exchange: Exchange, startMs = 0): Buffer {
  const at = BigInt(Math.round((startMs + exchange.atMs) * 1000)) * 1000n;
  const latency = BigInt(Math.round((exchange.response?.latencyMs ?? 0) * 1e6));
  const request = record(
    `1 ${exchange.id} ${at} 0`,
    `${exchange.method} ${exchange.target} HTTP/1.1`,
    exchange.headers,
    bodyBytes(exchange.body),
  );
  const { response } = exchange;
  if (!response) return request;
  return Buffer.concat([
    request,
    record(`2 ${exchange.id} ${at + latency} ${latency}`, `HTTP/1.1 ${response.status}`, response.headers, bodyBytes(response.body)),
  ]);
}

function record(header: string, start: string, headers: HeaderPairs, body: Uint8Array): Buffer {
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return Buffer.concat([Buffer.from(`${header}\n${start}\r\n`), Buffer.from(`${lines}\r\n`, 'latin1'), body, SEPARATOR]);
}

/** Yields requests at once; a response is attached to its request while that still waits in the time window. */
async function* pairUp(chunks: AsyncIterable<Uint8Array>, tally: DecodeTally): AsyncGenerator<Timed> {
  const waiting = new Map<string, Timed>();
  let originNs: bigint | null = null;
  let lastMs = 0;
  for await (const raw of splitRecords(chunks, SEPARATOR, LONGEST_RECORD_BYTES)) {
    if (raw === null) {
      tally.read++;
      skip(tally, 'line-too-long');
      continue;
    }
    const parsed = readRecord(raw);
    if (parsed === null || parsed.type === '3') continue;
    originNs ??= parsed.atNs;
    const atMs = parsed.atNs === null || originNs === null ? lastMs : Number(parsed.atNs - originNs) / 1e6;
    if (parsed.type === '2') attach(waiting, parsed, tally);
    else {
      tally.read++;
      const exchange = readRequest(parsed, atMs, tally);
      if (typeof exchange === 'string') {
        skip(tally, exchange);
        continue;
      }
      lastMs = atMs;
      remember(waiting, parsed.id, exchange);
      yield exchange;
    }
  }
}

interface GorRecord {
  readonly type: '1' | '2' | '3';
  readonly id: string | null;
  readonly atNs: bigint | null;
  readonly latencyNs: bigint | null;
  readonly message: Buffer;
}

/** null for an empty piece. A piece that begins with the message itself (as in GoReplay's own documentation) has no id and no time. */
function readRecord(raw: Buffer): GorRecord | null {
  const trimmed = raw.subarray(
    skipBlank(raw),
    raw.subarray(-LAST_SEPARATOR.length).equals(LAST_SEPARATOR) ? raw.length - LAST_SEPARATOR.length : raw.length,
  );
  if (trimmed.length === 0) return null;
  const end = trimmed.indexOf(10);
  const match = HEADER.exec(
    trimmed
      .subarray(0, end < 0 ? trimmed.length : end)
      .toString('latin1')
      .trim(),
  );
  if (!match) return { type: '1', id: null, atNs: null, latencyNs: null, message: trimmed };
  return {
    type: match[1] as '1' | '2' | '3',
    id: match[2] as string,
    atNs: BigInt(match[3] as string),
    latencyNs: match[4] === undefined ? null : BigInt(match[4]),
    message: end < 0 ? Buffer.alloc(0) : trimmed.subarray(end + 1),
  };
}

function skipBlank(raw: Buffer): number {
  let start = 0;
  while (raw[start] === 10 || raw[start] === 13) start++;
  return start;
}

function readRequest(parsed: GorRecord, atMs: number, tally: DecodeTally): Timed | string {
  const message = readMessage(parsed.message);
  const line = /^([A-Za-z][A-Za-z-]*) (\S+)(?: HTTP\/\d(?:\.\d)?)?$/.exec(message?.start ?? '');
  if (!message || !line) return parsed.id === null ? 'bad-record' : 'bad-request-line';
  const target = pathOf(line[2] as string);
  if (target === null) return 'bad-target';
  if (parsed.id === null) note(tally, 'no-record-header');
  if (message.cut) note(tally, 'body-cut');
  return {
    id: parsed.id ?? `unnamed-${tally.read}`,
    atMs,
    method: (line[1] as string).toUpperCase(),
    target,
    headers: message.headers,
    body: message.body,
    response: null,
    client: clientOf(message.headers, 'gor'),
  };
}

/** The target in origin form; null for `*`, `host:port` and other forms that cannot be replayed. */
function pathOf(target: string): string | null {
  if (target.startsWith('/')) return target;
  return /^https?:\/\/[^/?#]+(\/.*)$/i.exec(target)?.[1] ?? null;
}

function attach(waiting: Map<string, Timed>, parsed: GorRecord, tally: DecodeTally): void {
  const exchange = parsed.id === null ? undefined : waiting.get(parsed.id);
  const response = readResponse(parsed);
  if (!exchange || !response) {
    note(tally, exchange ? 'bad-response' : 'response-without-request');
    return;
  }
  exchange.response = response;
  waiting.delete(parsed.id as string);
}

function readResponse(parsed: GorRecord): RecordedResponse | null {
  const message = readMessage(parsed.message);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})\b/.exec(message?.start ?? '')?.[1];
  if (!message || status === undefined) return null;
  const latencyMs = parsed.latencyNs !== null && parsed.latencyNs > 0n ? Number(parsed.latencyNs) / 1e6 : null;
  return { status: Number(status), headers: message.headers, body: message.body, latencyMs };
}

/** Keeps as many requests as the time window holds; older ones have been handed on and cannot be completed any more. */
function remember(waiting: Map<string, Timed>, id: string | null, exchange: Timed): void {
  if (id === null) return;
  waiting.delete(id);
  waiting.set(id, exchange);
  if (waiting.size > ORDER_WINDOW) waiting.delete(waiting.keys().next().value as string);
}
