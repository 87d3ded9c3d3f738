import type { Arm } from '../../environment/environment.js';
import type { ErrorWord, Observation } from '../observation.js';
import type { ReceivedBody } from './received-body.js';

export type ResponseHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** What comparing reads of what one arm did with one request. */
export interface Answer {
  readonly arm: Arm;
  /** of the request */
  readonly method: string;
  readonly status: number | null;
  readonly headers: ResponseHeaders;
  readonly body: ReceivedBody;
  readonly error: ErrorWord | null;
  observation(): Observation;
}

/**
 * Response headers that say nothing about the answer: they belong to the moment, the connection, the encoding or the tracing of
 * one exchange. Every other header must be equal for two answers to count as the same; what a difference means is for diff/ to
 * say. `content-length` is implied by the body, and compared for HEAD only.
 */
export const UNCOMPARED_HEADERS: ReadonlySet<string> = new Set([
  'date',
  'age',
  'connection',
  'keep-alive',
  'proxy-connection',
  'transfer-encoding',
  'trailer',
  'content-length',
  'content-encoding',
  'server-timing',
  'x-request-id',
  'x-correlation-id',
  'x-trace-id',
  'traceparent',
  'tracestate',
  'x-runtime',
  'x-response-time',
]);

export type Sameness = 'same' | 'different' | 'decode';

/** Compares two answers cheaply: bytes first. `decode`: they differ, but at least one is compressed, so only their contents can tell. */
export function compareCalls(a: Answer, b: Answer): Sameness {
  const bytesEqual = a.body.equals(b.body);
  if (!bytesEqual && (isEncoded(a) || isEncoded(b))) return 'decode';
  if (!bytesEqual || a.status !== b.status || !headersEqual(a.headers, b.headers)) return 'different';
  if (encodingOf(a) !== encodingOf(b) && a.body.bytes > 0) return 'decode';
  return isHead(a) && !isEncoded(a) && !isEncoded(b) && a.headers['content-length'] !== b.headers['content-length'] ? 'different' : 'same';
}

/** Whether status and compared headers are equal, whatever the bodies. */
export function headsEqual(a: Answer, b: Answer): boolean {
  return a.status === b.status && headersEqual(a.headers, b.headers);
}

/** The content codings in the order in which they were applied; empty for none. */
export function encodingOf(call: Answer): string {
  const value = call.headers['content-encoding'];
  if (value === undefined) return '';
  return String(value)
    .toLowerCase()
    .replace(/\s/g, '')
    .replace(/^identity$/, '');
}

function isEncoded(call: Answer): boolean {
  return call.headers['content-encoding'] !== undefined && encodingOf(call) !== '';
}

function isHead(call: Answer): boolean {
  return call.method === 'HEAD';
}

function headersEqual(a: ResponseHeaders, b: ResponseHeaders): boolean {
  for (const name in a) if (!valuesEqual(a[name], b[name]) && !UNCOMPARED_HEADERS.has(name)) return false;
  for (const name in b) if (a[name] === undefined && !UNCOMPARED_HEADERS.has(name)) return false;
  return true;
}

function valuesEqual(a: string | string[] | undefined, b: string | string[] | undefined): boolean {
  if (a === b) return true;
  if (!Array.isArray(a) || !Array.isArray(b)) return false;
  return a.length === b.length && a.every((value, i) => value === b[i]);
}
