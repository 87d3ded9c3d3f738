import { fail, isForeshadowError } from '../../core/errors.js';
import { type HttpRequest, sendRequest } from '../../io/http.js';
import { HttpError } from '../../io/http-error.js';
import { answered, type AskedQuery, askEach } from '../ask-each.js';
import { pointsQueryPath, readPoints, readTimeseries, timeseriesRequest, wholeIntervals } from '../datadog-answer.js';
import type { CollectedSeries, CollectWindow, CreateSource, SourceContext } from '../source.js';
import type { MetricsSpec } from '../spec.js';

const TIMEOUT_MS = 15_000;
const ATTEMPTS = 4;

/** Datadog by its timeseries query (v2), or by the older points query (v1) where an account has that alone. */
export const createDatadog: CreateSource = (spec, arms, context) => ({
  asked: askEach(spec, arms).map(({ name, arm, query }) => ({ name, arm: arm.arm, query })),
  collect: async (window) => {
    const whole = wholeIntervals(window);
    if (whole.toMs <= whole.fromMs) return [];
    const collected: CollectedSeries[] = [];
    // One after the other: an account's limit counts requests, and a burst of arms times queries would meet it first.
    for (const asked of askEach(spec, arms)) collected.push(await collectOne(spec, asked, whole, context));
    return collected;
  },
  [Symbol.dispose]() {},
});

async function collectOne(
  spec: MetricsSpec,
  asked: AskedQuery,
  window: CollectWindow,
  { clock, random, signal, secrets }: SourceContext,
): Promise<CollectedSeries> {
  const { query } = asked;
  const base = spec.url ?? `https://api.${spec.site ?? 'datadoghq.com'}`;
  const address: HttpRequest =
    spec.api === 'v1'
      ? { url: base + pointsQueryPath(query, window), headers: spec.headers }
      : { url: `${base}/api/v2/query/timeseries`, method: 'POST', headers: spec.headers, body: timeseriesRequest(query, window) };
  // A query changes nothing, so a POST may be sent again too; 429 says in its own header when.
  const request = { ...address, timeoutMs: TIMEOUT_MS, attempts: ATTEMPTS, retryAfterHeader: 'x-ratelimit-reset', secrets, signal };
  const answer = await sendRequest(request, { clock, random })
    .then((response) => response.json())
    .catch((error: unknown) => {
      throw failed(error, query);
    });
  return answered(asked, (spec.api === 'v1' ? readPoints : readTimeseries)(answer, query, window));
}

/** 400 means that the query is wrong; 401 and 403 that a key is. */
function failed(error: unknown, query: string): unknown {
  if (isForeshadowError(error) || !(error instanceof HttpError)) return error;
  if (error.status === 400) return fail('FS_METRIC_QUERY', { found: `${query}: ${error.message}`, cause: error });
  const hint = error.status === 401 || error.status === 403 ? 'Both keys are needed, of the account and the site named.' : undefined;
  return fail('FS_METRIC_SOURCE', { found: error.message, hint, cause: error });
}
