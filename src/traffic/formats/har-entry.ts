import type { Body, HeaderPairs, RecordedResponse } from '../exchange.js';
import { findHeader, withoutHeaders } from '../headers.js';
import type { Timed } from './time-order.js';

/** The parts of a HAR entry that are read. Nothing is trusted: every field may be missing or of another type. */
interface HarEntry {
  startedDateTime?: unknown;
  time?: unknown;
  request?: {
    method?: unknown;
    url?: unknown;
    headers?: unknown;
    cookies?: unknown;
    postData?: { mimeType?: unknown; text?: unknown; params?: unknown; encoding?: unknown };
  };
  response?: { status?: unknown; headers?: unknown; content?: { text?: unknown; encoding?: unknown } };
  timings?: { send?: unknown; wait?: unknown; receive?: unknown };
  _webSocketMessages?: unknown;
  _fromCache?: unknown;
}

/** The body is stored decoded, so these no longer describe it. */
const OF_THE_ENCODED_BODY: ReadonlySet<string> = new Set(['content-encoding', 'content-length', 'transfer-encoding']);

/**
 * Reads one entry.
 * @param odd called with the kind of each oddity that did not prevent reading
 * @returns the exchange with its time in epoch milliseconds and its host, or why it cannot be replayed
 */
export function readEntry(raw: unknown, index: number, odd: (kind: string) => void): { exchange: Timed; host: string } | string {
  const entry = (typeof raw === 'object' && raw !== null ? raw : {}) as HarEntry;
  const { request } = entry;
  if (typeof request !== 'object' || request === null) return 'no-request';
  const url = typeof request.url === 'string' ? URL.parse(request.url) : null;
  if (url === null || typeof request.method !== 'string' || !/^[A-Za-z][A-Za-z-]*$/.test(request.method)) return 'bad-request-line';
  if (url.protocol === 'ws:' || url.protocol === 'wss:' || entry._webSocketMessages !== undefined) return 'websocket';
  if ((url.protocol !== 'http:' && url.protocol !== 'https:') || request.method.toUpperCase() === 'CONNECT') return 'not-http';
  const atMs = typeof entry.startedDateTime === 'string' ? Date.parse(entry.startedDateTime) : Number.NaN;
  if (Number.isNaN(atMs)) return 'no-time';
  if (entry._fromCache !== undefined) odd('from-cache');
  const headers = withCookies(readHeaders(request.headers, odd), request.cookies);
  const exchange: Timed = {
    id: String(index),
    atMs,
    method: request.method.toUpperCase(),
    target: `${url.pathname}${url.search}`,
    headers: withoutHeaders(headers, OF_THE_ENCODED_BODY),
    body: readPostData(request.postData, headers, odd),
    response: readResponse(entry, odd),
    client: 'browser',
  };
  return { exchange, host: url.host };
}

function readHeaders(value: unknown, odd: (kind: string) => void): HeaderPairs {
  if (!Array.isArray(value)) return [];
  let pseudo = false;
  const pairs = value.flatMap((header: { name?: unknown; value?: unknown } | null) => {
    if (typeof header?.name !== 'string' || typeof header.value !== 'string') return [];
    if (header.name.startsWith(':')) pseudo = true;
    return /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(header.name)
      ? header.value.split('\n').map((one) => [header.name as string, one.trim()] as const)
      : [];
  });
  if (pseudo) odd('pseudo-headers');
  return pairs;
}

/** Some tools list cookies apart from the headers. */
function withCookies(headers: HeaderPairs, cookies: unknown): HeaderPairs {
  if (!Array.isArray(cookies) || cookies.length === 0 || findHeader(headers, 'cookie') !== undefined) return headers;
  const pairs = cookies.flatMap((cookie: { name?: unknown; value?: unknown } | null) =>
    typeof cookie?.name === 'string' && typeof cookie.value === 'string' ? [`${cookie.name}=${cookie.value}`] : [],
  );
  return pairs.length === 0 ? headers : [...headers, ['Cookie', pairs.join('; ')]];
}

function readPostData(
  postData: NonNullable<HarEntry['request']>['postData'],
  headers: HeaderPairs,
  odd: (kind: string) => void,
): Body | null {
  if (typeof postData !== 'object' || postData === null) return null;
  if (typeof postData.text === 'string' && postData.text !== '')
    return { encoding: postData.encoding === 'base64' ? 'base64' : 'utf8', text: postData.text };
  if (!Array.isArray(postData.params) || postData.params.length === 0) return null;
  const type = findHeader(headers, 'content-type') ?? String(postData.mimeType ?? '');
  if (!/x-www-form-urlencoded/i.test(type)) {
    odd('body-not-recorded');
    return { encoding: 'utf8', text: '', truncated: true };
  }
  const form = new URLSearchParams();
  for (const param of postData.params as ({ name?: unknown; value?: unknown } | null)[]) {
    if (typeof param?.name === 'string') form.append(param.name, typeof param.value === 'string' ? param.value : '');
  }
  return { encoding: 'utf8', text: form.toString() };
}

/** A status of 0 says that the browser has no answer: blocked, cancelled or failed. */
function readResponse(entry: HarEntry, odd: (kind: string) => void): RecordedResponse | null {
  const { response } = entry;
  const status = Number(response?.status);
  if (!response || !Number.isInteger(status) || status < 100) {
    odd('no-response');
    return null;
  }
  const text = response.content?.text;
  return {
    status,
    headers: withoutHeaders(readHeaders(response.headers, odd), OF_THE_ENCODED_BODY),
    body: typeof text === 'string' && text !== '' ? { encoding: response.content?.encoding === 'base64' ? 'base64' : 'utf8', text } : null,
    latencyMs: readLatency(entry),
  };
}

/** Send + wait + receive, which leaves queueing, DNS and connecting out; else the whole time; -1 means unknown. */
function readLatency(entry: HarEntry): number | null {
  const parts = [entry.timings?.send, entry.timings?.wait, entry.timings?.receive];
  if (parts.every((part): part is number => typeof part === 'number' && part >= 0)) return parts.reduce((sum, part) => sum + part, 0);
  return typeof entry.time === 'number' && entry.time >= 0 ? entry.time : null;
}
