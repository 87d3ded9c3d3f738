export interface Attempt {
  /** how often the request has been sent */
  readonly tries: number;
  readonly method: string;
  readonly nowMs: number;
}

const MOST_TRIES = 4;
/** GitHub: after a secondary limit without `Retry-After` wait at least a minute. */
const SECONDARY_LIMIT_WAIT_MS = 60_000;
const FIRST_WAIT_MS = 1_000;

/**
 * How long to wait before a request is sent again, or null where it should not be (docs.github.com, "Rate limits for the REST API").
 * A write that failed inside GitHub (5xx) may have happened, so it is not sent twice.
 */
export function retryWaitMs(error: unknown, { tries, method, nowMs }: Attempt): number | null {
  if (tries >= MOST_TRIES || !isResponseError(error)) return null;
  const { status, message } = error;
  const headers = error.response?.headers ?? {};
  const asked = retryAfterMs(headers, nowMs);
  if (status === 429) return asked ?? SECONDARY_LIMIT_WAIT_MS;
  if (status === 403) return asked ?? (/secondary rate limit|abuse detection/i.test(message) ? SECONDARY_LIMIT_WAIT_MS : null);
  if (status === 422) return asked ?? (/submitted too quickly/i.test(message) ? FIRST_WAIT_MS * 5 : null);
  const repeatable = method === 'GET' || method === 'PATCH';
  return status >= 500 && repeatable ? (asked ?? FIRST_WAIT_MS * 2 ** (tries - 1)) : null;
}

type Headers = Readonly<Record<string, string | number | undefined>>;

/** `Retry-After` in seconds, or the end of the primary limit where it is used up. */
function retryAfterMs(headers: Headers, nowMs: number): number | null {
  const seconds = Number(headers['retry-after']);
  if (headers['retry-after'] !== undefined && Number.isFinite(seconds)) return Math.max(0, seconds) * 1_000;
  if (String(headers['x-ratelimit-remaining']) !== '0') return null;
  const reset = Number(headers['x-ratelimit-reset']);
  return Number.isFinite(reset) ? Math.max(0, reset * 1_000 - nowMs) : null;
}

interface ResponseError {
  readonly status: number;
  readonly message: string;
  readonly response?: { readonly headers: Headers } | undefined;
}

function isResponseError(error: unknown): error is ResponseError {
  return error instanceof Error && 'status' in error && typeof error.status === 'number';
}
