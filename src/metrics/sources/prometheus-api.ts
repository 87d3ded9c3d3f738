import { readFileSync } from 'node:fs';
import { fail, isForeshadowError } from '../../core/errors.js';
import { sendRequest } from '../../io/http.js';
import { HttpError } from '../../io/http-error.js';
import type { SourceContext } from '../source.js';
import type { MetricsSpec } from '../spec.js';

const TIMEOUT_MS = 10_000;
/** Of one answer. A selector of counters may match thousands of series; one that matches more is a mistake. */
const MAX_BYTES = 64 * 1024 * 1024;

/** The query API of one server: who asks, as which tenant, and what its errors mean. */
export class PrometheusApi {
  readonly url: string;
  private readonly spec: MetricsSpec;
  private readonly context: SourceContext;
  private readonly ca: string | undefined;

  /** @throws FS_METRIC_SOURCE where the certificates cannot be read */
  constructor(spec: MetricsSpec, context: SourceContext) {
    this.url = spec.url ?? '';
    this.spec = spec;
    this.context = context;
    this.ca = spec.caFile === undefined ? undefined : readCertificates(spec.caFile);
  }

  /** One question, answered as JSON. @throws FS_METRIC_SOURCE, FS_METRIC_QUERY naming the query */
  async ask(url: string, query: string): Promise<unknown> {
    const { clock, random, signal, secrets } = this.context;
    const request = {
      url,
      headers: this.spec.headers,
      timeoutMs: TIMEOUT_MS,
      attempts: 2,
      maxBytes: MAX_BYTES,
      secrets,
      signal,
      ca: this.ca,
    };
    try {
      return (await sendRequest(request, { clock, random })).json();
    } catch (error) {
      throw failed(error, query);
    }
  }
}

function readCertificates(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw fail('FS_METRIC_SOURCE', { found: `ca: ${(cause as Error).message}`, expected: 'a file of certificates (PEM)', cause });
  }
}

/** 400 and 422 mean that the query is wrong (Prometheus HTTP API, "Format overview"); anything else that the source is. */
function failed(error: unknown, query: string): unknown {
  if (isForeshadowError(error) || !(error instanceof HttpError)) return error;
  const code = error.status === 400 || error.status === 422 ? 'FS_METRIC_QUERY' : 'FS_METRIC_SOURCE';
  const hint =
    error.kind === 'too-large'
      ? 'The query matches too many series: name more labels, or aggregate.'
      : error.status === 401 || error.status === 403
        ? 'The credentials are missing or not those of this server and tenant.'
        : undefined;
  return fail(code, { found: code === 'FS_METRIC_QUERY' ? `${query}: ${error.message}` : error.message, hint, cause: error });
}
