import { fail, isForeshadowError } from '../../core/errors.js';
import { sendRequest } from '../../io/http.js';
import { HttpError } from '../../io/http-error.js';
import { answered, type AskedQuery, askEach } from '../ask-each.js';
import { rangeQueryUrl, readRangeAnswer } from '../prometheus-answer.js';
import type { CollectedSeries, CollectWindow, CreateSource, SourceContext } from '../source.js';
import type { MetricsSpec } from '../spec.js';

const TIMEOUT_MS = 10_000;

/** Prometheus, and whatever answers its query API: VictoriaMetrics, Mimir, Thanos, Cortex. */
export const createPrometheus: CreateSource = (spec, arms, context) => ({
  collect: async (window) => Promise.all(askEach(spec, arms).map((asked) => collectOne(spec, asked, window, context))),
  [Symbol.dispose]() {},
});

async function collectOne(
  spec: MetricsSpec,
  asked: AskedQuery,
  window: CollectWindow,
  { clock, random, signal, secrets }: SourceContext,
): Promise<CollectedSeries> {
  const { query } = asked;
  const url = rangeQueryUrl(spec.url ?? '', query, window);
  const answer = await sendRequest({ url, headers: spec.headers, timeoutMs: TIMEOUT_MS, attempts: 2, secrets, signal }, { clock, random })
    .then((response) => response.json())
    .catch((error: unknown) => {
      throw failed(error, query);
    });
  return answered(asked, readRangeAnswer(answer, query, window));
}

/** 400 and 422 mean that the query is wrong (Prometheus HTTP API, "Format overview"); anything else that the source is. */
function failed(error: unknown, query: string): unknown {
  if (isForeshadowError(error) || !(error instanceof HttpError)) return error;
  const code = error.status === 400 || error.status === 422 ? 'FS_METRIC_QUERY' : 'FS_METRIC_SOURCE';
  return fail(code, { found: code === 'FS_METRIC_QUERY' ? `${query}: ${error.message}` : error.message, cause: error });
}
