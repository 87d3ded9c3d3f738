/** `status`: not 2xx. `invalid`: the URL or the answer cannot be understood. */
export type HttpErrorKind = 'status' | 'timeout' | 'network' | 'redirect' | 'too-large' | 'cancelled' | 'invalid';

export interface HttpErrorDetail {
  /** without user, password and the values of its query */
  readonly url: string;
  readonly method: string;
  readonly status?: number | undefined;
  /** what the other side or the socket said, secrets hidden, at most 500 characters */
  readonly reason?: string | undefined;
  readonly retryAfter?: string | undefined;
}

/** What went wrong with a request. It has no cause on purpose: the client's own errors carry headers, and so credentials. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly kind: HttpErrorKind;
  readonly url: string;
  readonly method: string;
  readonly status: number | undefined;
  readonly reason: string | undefined;
  readonly retryAfter: string | undefined;

  constructor(kind: HttpErrorKind, detail: HttpErrorDetail) {
    const what = kind === 'status' ? `answered ${detail.status}` : `failed (${kind})`;
    super(`${detail.method} ${detail.url} ${what}${detail.reason ? `: ${detail.reason}` : ''}`);
    this.kind = kind;
    this.url = detail.url;
    this.method = detail.method;
    this.status = detail.status;
    this.reason = detail.reason;
    this.retryAfter = detail.retryAfter;
  }

  /** Whether the same request may succeed a little later. */
  get transient(): boolean {
    if (this.kind === 'status') return this.status === 429 || (this.status ?? 0) >= 500;
    return this.kind === 'network' || this.kind === 'timeout';
  }
}

/** A URL fit to be shown: credentials and the values of its query are replaced. */
export function showUrl(text: string): string {
  if (!URL.canParse(text)) return text.replace(/\/\/[^/@]*@/, '//***@').replace(/\?.*$/s, '?***');
  const url = new URL(text);
  if (url.username || url.password) {
    url.username = '***';
    url.password = '';
  }
  for (const name of new Set(url.searchParams.keys())) url.searchParams.set(name, '***');
  url.hash = '';
  return url.href;
}

/** Replaces each secret wherever it stands, as it is and as it is written in a URL. Secrets below 4 characters would blank the text. */
export function hideSecrets(text: string, secrets: readonly string[]): string {
  let shown = text;
  for (const secret of secrets.filter(({ length }) => length >= 4)) {
    shown = shown.replaceAll(secret, '***').replaceAll(encodeURIComponent(secret), '***');
  }
  return shown;
}
