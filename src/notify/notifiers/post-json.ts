import { fail } from '../../core/errors.js';
import { HttpError } from '../../io/http-error.js';
import { type HttpResponse, sendRequest } from '../../io/http.js';
import type { NotifierContext } from '../notifier.js';

export interface Posting {
  /** "Slack", for messages */
  readonly vendor: string;
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** whether the same request twice does the same as once */
  readonly repeatable: boolean;
  readonly secrets: readonly string[];
  /** what to do about an answer, by its status and text */
  readonly explain: (status: number, said: string) => string | undefined;
}

const TIMEOUT_MS = 10_000;
const MOST_ATTEMPTS = 4;
/** Answers of these APIs are a line. */
const MOST_BYTES = 4 * 1024 * 1024;

/**
 * Sends JSON to a vendor, with patience for its limits; redirects are not followed.
 * @throws FS_NOTIFY with what the vendor said, without any secret
 */
export async function postJson(posting: Posting, context: NotifierContext): Promise<HttpResponse> {
  const { url, body, headers, secrets, repeatable } = posting;
  try {
    return await sendRequest(
      {
        url,
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
        body,
        timeoutMs: TIMEOUT_MS,
        maxBytes: MOST_BYTES,
        attempts: MOST_ATTEMPTS,
        again: repeatable ? 'transient' : 'limited',
        secrets,
        signal: context.signal,
      },
      context,
    );
  } catch (error) {
    throw refusal(error, posting);
  }
}

/** The error of a request in the words of the catalogue. */
export function refusal(error: unknown, { vendor, url, explain }: Pick<Posting, 'vendor' | 'url' | 'explain'>): Error {
  if (!(error instanceof HttpError)) return error instanceof Error ? error : new Error(String(error));
  const who = `${vendor} (${hostOf(url)})`;
  const said = error.reason?.trim() ?? '';
  if (error.kind !== 'status') return fail('FS_NOTIFY', { found: `${who}: ${KINDS[error.kind]}${said === '' ? '' : ` (${said})`}` });
  const found = `${who} answered ${error.status}${said === '' ? '' : `: ${said}`}`;
  return fail('FS_NOTIFY', { found, hint: explain(error.status ?? 0, said) ?? STATUS_HINTS[error.status ?? 0] });
}

const KINDS: Readonly<Record<HttpError['kind'], string>> = {
  status: 'an error',
  timeout: 'no answer in time',
  network: 'cannot be reached',
  redirect: 'a redirect, which is not followed with credentials',
  'too-large': 'an answer that is too large',
  cancelled: 'the run was interrupted',
  invalid: 'an answer or address that cannot be understood',
};

const STATUS_HINTS: Readonly<Record<number, string>> = {
  401: 'The credentials are not accepted: check the secret that the entry names.',
  403: 'The credentials may not do this: check the secret that the entry names and its rights.',
  404: 'Nothing is there: check the address that the entry names.',
  413: 'The receiver takes less than was sent.',
  429: 'The receiver takes no more for now; it was waited for as long as a run may wait.',
};

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'no address';
}
