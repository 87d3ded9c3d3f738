import type { Body, Exchange, HeaderPairs, RecordedResponse } from '../exchange.js';
import { type Codec, type DecodeTally, LONGEST_RECORD_BYTES, note, skip } from './codec.js';
import { splitLines } from './split-records.js';
import { inTimeOrder, type Timed } from './time-order.js';

/** Our own format: one JSON object a line (docs/recordings.md). Written strictly, read tolerantly: only `method` and `target` are required. */
export const jsonl: Codec = {
  name: 'jsonl',
  fidelity: {
    format: 'jsonl',
    bodies: true,
    responses: true,
    credentials: false,
    timeResolutionMs: 1,
    notes: ['Credentials are pseudonyms: give `traffic.auth` where the service checks them.'],
  },
  matches: (head) =>
    head.split('\n', 10).some((line) => /^\s*\{\s*"(?!log")/.test(line)) && !/^\s*\{\s*"log"\s*:/.test(head) && !/^\s*\{\s*\n/.test(head),
  decode: (chunks, tally) => inTimeOrder(decodeLines(chunks, tally), tally),
};

/** One exchange as a line, without its end. Line separators inside are escaped by JSON. */
export function encodeJsonl(exchange: Exchange): string {
  const { id, atMs, method, target, headers, body, response, client } = exchange;
  return JSON.stringify({
    id,
    at: atMs,
    method,
    target,
    headers,
    body: encodeBody(body),
    response: response && { ...response, body: encodeBody(response.body) },
    client,
  });
}

async function* decodeLines(chunks: AsyncIterable<Uint8Array>, tally: DecodeTally): AsyncGenerator<Timed> {
  let lastMs = 0;
  for await (const line of splitLines(chunks, LONGEST_RECORD_BYTES)) {
    if (line !== null && line.trim() === '') continue;
    tally.read++;
    const exchange = line === null ? 'line-too-long' : decodeJsonlLine(line, tally.read - 1, lastMs, tally);
    if (typeof exchange === 'string') skip(tally, exchange);
    else {
      lastMs = exchange.atMs;
      yield exchange;
    }
  }
}

/** The exchange of a line, or why it cannot be used. @param lastMs the time of a line that has none */
export function decodeJsonlLine(line: string, index: number, lastMs: number, tally: DecodeTally): Timed | string {
  const document = parseObject(line);
  if (document === null) return 'not-json';
  const { method, target } = document;
  if (typeof method !== 'string' || !/^[A-Za-z][A-Za-z-]*$/.test(method)) return 'bad-method';
  if (typeof target !== 'string' || !target.startsWith('/') || hasControl(target)) return 'bad-target';
  const headers = decodeHeaders(document['headers']);
  const body = decodeBody(document['body']);
  const response = decodeResponse(document['response']);
  if (headers === undefined) return 'bad-headers';
  if (body === undefined) return 'bad-body';
  if (response === undefined) note(tally, 'bad-response');
  const at = document['at'];
  if (typeof at !== 'number' || !Number.isFinite(at)) note(tally, 'no-time');
  return {
    id: typeof document['id'] === 'string' && document['id'] !== '' ? document['id'] : String(index),
    atMs: typeof at === 'number' && Number.isFinite(at) ? at : lastMs,
    method: method.toUpperCase(),
    target,
    headers,
    body,
    response: response ?? null,
    client: typeof document['client'] === 'string' ? document['client'] : 'unknown',
  };
}

function parseObject(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

/** Pairs, or an object of values or lists of values; undefined where neither, or where a line break would smuggle a header in. */
function decodeHeaders(value: unknown): HeaderPairs | undefined {
  if (value === undefined || value === null) return [];
  const pairs: unknown[] = Array.isArray(value)
    ? value
    : isObject(value)
      ? Object.entries(value).flatMap(([name, one]) => (Array.isArray(one) ? one.map((each): unknown => [name, each]) : [[name, one]]))
      : [null];
  return pairs.every(isPair) ? pairs : undefined;
}

function isPair(pair: unknown): pair is readonly [string, string] {
  return (
    Array.isArray(pair) &&
    pair.length === 2 &&
    typeof pair[0] === 'string' &&
    /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(pair[0]) &&
    typeof pair[1] === 'string' &&
    !/[\r\n\0]/.test(pair[1])
  );
}

/** A string is text; `{base64}` is bytes; `truncated` marks either as only the beginning. */
function decodeBody(value: unknown): Body | null | undefined {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return { encoding: 'utf8', text: value };
  if (!isObject(value)) return undefined;
  const truncated = value['truncated'] === true ? { truncated: true } : {};
  if (typeof value['text'] === 'string') return { encoding: 'utf8', text: value['text'], ...truncated };
  if (typeof value['base64'] === 'string') return { encoding: 'base64', text: value['base64'], ...truncated };
  return undefined;
}

function encodeBody(body: Body | null): unknown {
  if (body === null) return null;
  if (body.encoding === 'utf8' && body.truncated !== true) return body.text;
  return { [body.encoding === 'utf8' ? 'text' : 'base64']: body.text, ...(body.truncated ? { truncated: true } : {}) };
}

/** null where none was recorded, undefined where it is not usable. */
function decodeResponse(value: unknown): RecordedResponse | null | undefined {
  if (value === undefined || value === null) return null;
  if (!isObject(value)) return undefined;
  const { status, latencyMs } = value;
  const headers = decodeHeaders(value['headers']);
  const body = decodeBody(value['body']);
  if (typeof status !== 'number' || !Number.isInteger(status) || status < 100 || status > 999) return undefined;
  if (headers === undefined || body === undefined) return undefined;
  return { status, headers, body, latencyMs: typeof latencyMs === 'number' && latencyMs >= 0 ? latencyMs : null };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Control characters or spaces in a target would let a recording write its own request lines. */
function hasControl(target: string): boolean {
  for (let i = 0; i < target.length; i++) {
    const code = target.charCodeAt(i);
    if (code <= 32 || code === 127) return true;
  }
  return false;
}
