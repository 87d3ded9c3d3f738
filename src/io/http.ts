import { Agent } from 'node:https';
import { rootCertificates } from 'node:tls';
import axios, { type AxiosResponse, isAxiosError } from 'axios';
import type { Clock } from '../core/clock.js';
import type { Random } from '../core/random.js';
import { HttpError, hideSecrets, showUrl } from './http-error.js';
import { retryDelayMs } from './http-retry.js';

export interface HttpRequest {
  readonly url: string;
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** text or bytes as they are; anything else is sent as JSON */
  readonly body?: unknown;
  /** of one attempt, from the send to the last byte */
  readonly timeoutMs?: number | undefined;
  /** an answer that is longer is an error */
  readonly maxBytes?: number | undefined;
  /** attempts in all; 1 where sending twice would do something twice (POST, PATCH), else 4 */
  readonly attempts?: number | undefined;
  /** `limited`: again only where the server says that it did not act (429); a request that must not be done twice. Default: whatever may pass */
  readonly again?: 'transient' | 'limited' | undefined;
  /** the header that says when to come again where the API has one of its own beside `Retry-After`, in seconds */
  readonly retryAfterHeader?: string | undefined;
  /** replaced by `***` wherever an error shows a text */
  readonly secrets?: readonly string[] | undefined;
  /** certificates (PEM) to check the server's against, besides those of the system */
  readonly ca?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface HttpResponse {
  readonly status: number;
  /** names in lower case */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  text(): string;
  /** @throws HttpError `invalid` where the body is not JSON */
  json(): unknown;
}

export interface HttpContext {
  readonly clock: Clock;
  readonly random: Random;
}

const DEFAULT_TIMEOUT_MS = 30_000;
const DEFAULT_MAX_BYTES = 32 * 1024 * 1024;
const DEFAULT_ATTEMPTS = 4;

/**
 * The one HTTP client of everything that talks to an API. A 2xx answer is returned, anything else is an `HttpError`.
 * 429, 5xx and broken connections are tried again with growing, jittered pauses, honouring `Retry-After`. Redirects are never
 * followed, so that a credential reaches the host it was meant for and no other; the error names where it pointed.
 * @throws HttpError, which carries neither headers nor the request
 */
export async function sendRequest(request: HttpRequest, context: HttpContext): Promise<HttpResponse> {
  const repeatable = !['POST', 'PATCH'].includes(request.method ?? 'GET');
  const attempts = request.attempts ?? (repeatable ? DEFAULT_ATTEMPTS : 1);
  for (let attempt = 1; ; attempt++) {
    try {
      return await sendOnce(request);
    } catch (error) {
      if (!(error instanceof HttpError) || !isWorthAnother(error, request) || attempt >= attempts) throw error;
      const waitMs = retryDelayMs(attempt, error.retryAfter, context.clock.now(), context.random);
      if (waitMs === null) throw error;
      await context.clock.sleep(waitMs, request.signal).catch(() => {
        throw new HttpError('cancelled', { url: showUrl(request.url), method: error.method });
      });
    }
  }
}

function isWorthAnother(error: HttpError, { again }: HttpRequest): boolean {
  return again === 'limited' ? error.status === 429 : error.transient;
}

async function sendOnce(request: HttpRequest): Promise<HttpResponse> {
  const { url, method = 'GET', secrets = [] } = request;
  const about = { url: hideSecrets(showUrl(url), secrets), method };
  const answer = await exchange(request).catch((error: unknown) => {
    throw new HttpError(kindOf(error, request), { ...about, reason: hideSecrets(reasonOf(error), secrets) });
  });
  const { status } = answer;
  const body = new Uint8Array(answer.data);
  const headers = headersOf(answer);
  if (status >= 200 && status < 300) return { status, headers, body, ...readers(body, about) };
  const said = hideSecrets(new TextDecoder().decode(body.subarray(0, 2_000)), secrets).slice(0, 500);
  if (status >= 300 && status < 400) {
    throw new HttpError('redirect', { ...about, status, reason: `to ${hideSecrets(showUrl(headers['location'] ?? '?'), secrets)}` });
  }
  throw new HttpError('status', {
    ...about,
    status,
    reason: said,
    retryAfter: headers['retry-after'] ?? headers[request.retryAfterHeader ?? ''],
  });
}

function exchange(request: HttpRequest): Promise<AxiosResponse<ArrayBuffer>> {
  const { body, maxBytes = DEFAULT_MAX_BYTES } = request;
  const raw = body === undefined || typeof body === 'string' || body instanceof Uint8Array;
  const deadline = AbortSignal.timeout(request.timeoutMs ?? DEFAULT_TIMEOUT_MS);
  return axios.request<ArrayBuffer>({
    url: request.url,
    method: request.method ?? 'GET',
    headers: { ...(raw ? {} : { 'content-type': 'application/json' }), ...request.headers },
    data: raw ? body : JSON.stringify(body),
    responseType: 'arraybuffer',
    adapter: 'http',
    ...(request.ca === undefined ? {} : { httpsAgent: new Agent({ ca: [...rootCertificates, request.ca] }) }),
    maxRedirects: 0,
    maxContentLength: maxBytes,
    maxBodyLength: Number.POSITIVE_INFINITY,
    signal: request.signal ? AbortSignal.any([request.signal, deadline]) : deadline,
    validateStatus: () => true,
  });
}

function kindOf(error: unknown, request: HttpRequest): HttpError['kind'] {
  if (request.signal?.aborted) return 'cancelled';
  if (axios.isCancel(error)) return 'timeout';
  const reason = reasonOf(error);
  if (reason.includes('maxContentLength')) return 'too-large';
  if (isAxiosError(error) && (error.code === 'ERR_INVALID_URL' || error.code === 'ERR_BAD_OPTION_VALUE')) return 'invalid';
  return reason.includes('Invalid URL') || reason.includes('Unsupported protocol') ? 'invalid' : 'network';
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return error.message || code;
}

function headersOf(answer: AxiosResponse): Record<string, string> {
  return Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
}

function readers(body: Uint8Array, about: { readonly url: string; readonly method: string }): Pick<HttpResponse, 'text' | 'json'> {
  const text = (): string => new TextDecoder().decode(body);
  return {
    text,
    json: () => {
      try {
        return JSON.parse(text());
      } catch {
        throw new HttpError('invalid', { ...about, reason: 'the answer is not JSON' });
      }
    },
  };
}
