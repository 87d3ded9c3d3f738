import { describe, expect, test } from '@jest/globals';
import { isForeshadowError } from '../../src/core/errors.js';
import { rangeQueryUrl, readRangeAnswer } from '../../src/metrics/prometheus-answer.js';
import { fillQuery, variablesOf, variablesOfArm } from '../../src/metrics/template.js';

const window = { fromMs: 1_000_000, toMs: 1_003_000, stepMs: 1_000 };
const matrix = (result: unknown) => ({ status: 'success', data: { resultType: 'matrix', result } });
const codeOf = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    return isForeshadowError(error) ? error.code : String(error);
  }
  return 'none';
};

describe('a range query', () => {
  test('ends before the window does, for the API counts its end', () => {
    const url = new URL(rangeQueryUrl('https://prom.example.org/tenant/', 'sum(rate(x[1m]))', window));
    expect(url.pathname).toBe('/tenant/api/v1/query_range');
    expect(Object.fromEntries(url.searchParams)).toEqual({ query: 'sum(rate(x[1m]))', start: '1000', end: '1002', step: '1' });
  });

  test('has a point for every step; what is left out, NaN and infinity are no value', () => {
    const values = [
      [1_000, '1.5'],
      [1_002, 'NaN'],
    ];
    expect(readRangeAnswer(matrix([{ metric: {}, values }]), 'x', window)).toEqual([
      [1_000_000, 1.5],
      [1_001_000, null],
      [1_002_000, null],
    ]);
    expect(readRangeAnswer(matrix([]), 'x', window).map(([, value]) => value)).toEqual([null, null, null]);
  });

  test('several series, native histograms, other answers: each its own error', () => {
    const series = { metric: { pod: 'a' }, values: [[1_000, '1']] };
    expect(codeOf(() => readRangeAnswer(matrix([series, series]), 'x', window))).toBe('FS_METRIC_QUERY');
    expect(codeOf(() => readRangeAnswer(matrix([{ metric: {}, histograms: [[1_000, {}]] }]), 'x', window))).toBe('FS_METRIC_QUERY');
    expect(codeOf(() => readRangeAnswer({ status: 'success', data: { resultType: 'vector', result: [] } }, 'x', window))).toBe(
      'FS_METRIC_SOURCE',
    );
    expect(codeOf(() => readRangeAnswer({ status: 'error', error: 'boom' }, 'x', window))).toBe('FS_METRIC_SOURCE');
    expect(codeOf(() => readRangeAnswer('<html>', 'x', window))).toBe('FS_METRIC_SOURCE');
  });
});

describe('a template', () => {
  const variables = variablesOfArm('shadow', 'http://127.0.0.1:8080', 'r1', 30_000, { version: 'v"2' });
  test('is filled for an arm, its values quoted', () => {
    expect(fillQuery('x{arm="{{arm}}",v="{{ version }}",i="{{host}}:{{port}}"}[{{window}}]', variables)).toBe(
      'x{arm="shadow",v="v\\"2",i="127.0.0.1:8080"}[120s]',
    );
    expect(variablesOf('{{arm}} {{ version }}')).toEqual(['arm', 'version']);
  });
  test('names what it does not know', () => {
    expect(codeOf(() => fillQuery('{{amr}}', variables))).toBe('FS_METRIC_QUERY');
    expect(codeOf(() => fillQuery('{{constructor}}', variables))).toBe('FS_METRIC_QUERY');
  });
});
