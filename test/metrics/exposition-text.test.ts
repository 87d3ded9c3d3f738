import { describe, expect, test } from '@jest/globals';
import { isForeshadowError } from '../../src/core/errors.js';
import { rateBetween, readExpositionQuery, sumMatching } from '../../src/metrics/exposition-query.js';
import { readExposition } from '../../src/metrics/exposition-text.js';

/** The example of the format's own description (prometheus.io, "Exposition formats"), with an exemplar of OpenMetrics and a broken line. */
const PAGE = String.raw`# HELP http_requests_total The total number of HTTP requests.
# TYPE http_requests_total counter
http_requests_total{method="post",code="200"} 1027 1395066363000
http_requests_total{method="post",code="400"}    3 1395066363000
# Escaping in label values:
msdos_file_access_time_seconds{path="C:\\DIR\\FILE.TXT",error="Cannot find file:\n\"FILE.TXT\""} 1.458255915e9
# Minimalistic line:
metric_without_timestamp_and_labels 12.47
something_weird{problem="division by zero"} +Inf -3982045
http_request_duration_seconds_bucket{le="0.05",} 24054 # {trace_id="x"} 0.04
not a line
rpc_nan NaN
`;

describe('the text exposition format', () => {
  const { samples, unreadable } = readExposition(PAGE);

  test('every sample of the description is read; a broken line is counted', () => {
    expect(samples.map(({ name, value }) => [name, value])).toEqual([
      ['http_requests_total', 1027],
      ['http_requests_total', 3],
      ['msdos_file_access_time_seconds', 1.458255915e9],
      ['metric_without_timestamp_and_labels', 12.47],
      ['something_weird', Number.POSITIVE_INFINITY],
      ['http_request_duration_seconds_bucket', 24054],
      ['rpc_nan', Number.NaN],
    ]);
    expect(unreadable).toBe(1);
    expect({ ...samples[2]?.labels }).toEqual({ path: 'C:\\DIR\\FILE.TXT', error: 'Cannot find file:\n"FILE.TXT"' });
  });

  test.each([
    ['http_requests_total', 1030],
    ['http_requests_total{code="400"}', 3],
    ['http_requests_total{code="404"}', null],
    ['something_weird', null],
    ['rpc_nan', null],
  ])('%s is %s', (query, value) => expect(sumMatching(samples, readExpositionQuery(query))).toBe(value));

  test.each(['sum(a)', 'rate(a', 'a{b=c}', 'a{b="c"} + 1', ''])('%s is refused', (query) => {
    let error: unknown;
    try {
      readExpositionQuery(query);
    } catch (thrown) {
      error = thrown;
    }
    expect(isForeshadowError(error) && error.code).toBe('FS_METRIC_QUERY');
  });
});

describe('the rate between two scrapes', () => {
  test('is the rise a second; a counter that fell began again', () => {
    expect(rateBetween({ atMs: 0, value: 10 }, { atMs: 2_000, value: 30 })).toBe(10);
    expect(rateBetween({ atMs: 0, value: 10 }, { atMs: 2_000, value: 6 })).toBe(3);
  });
  test('is none without two values', () => {
    expect(rateBetween(undefined, { atMs: 1, value: 1 })).toBeNull();
    expect(rateBetween({ atMs: 0, value: null }, { atMs: 1, value: 1 })).toBeNull();
    expect(rateBetween({ atMs: 1, value: 1 }, { atMs: 1, value: 1 })).toBeNull();
  });
});
