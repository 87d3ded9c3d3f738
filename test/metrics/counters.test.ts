import { describe, expect, test } from '@jest/globals';
import { isForeshadowError } from '../../src/core/errors.js';
import { classicHistograms } from '../../src/metrics/classic-histogram.js';
import { CounterWatch, type Cumulative } from '../../src/metrics/counter-watch.js';
import { nativeHistogram } from '../../src/metrics/native-histogram.js';
import { bucketsOf, histogramOf, isSelector } from '../../src/metrics/selector.js';

const counter = (all: number): Cumulative => ({ all, above: new Map() });
const histogram = (all: number, above: readonly (readonly [number, number])[]): Cumulative => ({ all, above: new Map(above) });
const one = (value: Cumulative) => new Map([['a', value]]);
const codeOf = (call: () => unknown): string => {
  try {
    call();
    return 'none';
  } catch (error) {
    return isForeshadowError(error) ? error.code : String(error);
  }
};

describe('counters', () => {
  test('only rise: a fall is a new beginning, a gap is made up, a new series counts from zero', () => {
    const watch = new CounterWatch();
    watch.begin(one(counter(100)));
    expect(watch.advance(one(counter(130)))?.all).toBe(30);
    expect(watch.advance(new Map())).toBeNull();
    expect(watch.advance(one(counter(170)))?.all).toBe(40);
    expect(watch.advance(one(counter(5)))?.all).toBe(5);
    expect(
      watch.advance(
        new Map([
          ['a', counter(6)],
          ['b', counter(1)],
        ]),
      )?.all,
    ).toBe(2);
  });

  test('a copy that fails half-way changes nothing', () => {
    const watch = new CounterWatch();
    watch.begin(one(counter(1)));
    watch.copy().advance(one(counter(50)));
    expect(watch.advance(one(counter(51)))?.all).toBe(50);
  });

  test('one restarted bucket restarts the histogram, and the sum has the bounds that all with observations have', () => {
    const watch = new CounterWatch();
    watch.begin(one(histogram(20, [[1, 18]])));
    expect(watch.advance(one(histogram(30, [[1, 5]])))).toEqual({ all: 30, above: new Map([[1, 5]]) });
    const two = new Map([
      ['a', histogram(40, [[1, 6]])],
      ['b', histogram(10, [[2, 4]])],
    ]);
    expect(watch.advance(two)).toEqual({ all: 20, above: new Map() });
    const idle = new Map([
      ['a', histogram(41, [[1, 7]])],
      ['b', histogram(10, [[2, 4]])],
    ]);
    expect(watch.advance(idle)).toEqual({ all: 1, above: new Map([[1, 1]]) });
  });
});

const buckets = (rows: readonly (readonly [le: string, value: number])[], pod = 'a') =>
  rows.map(([le, value]) => ({ labels: { __name__: 'x_bucket', pod, le }, value }));

describe('classic histograms', () => {
  test('are counts above each bound, series by series', () => {
    const rows = [
      ...buckets([
        ['0.1', 70],
        ['+Inf', 100],
        ['0.5', 90],
      ]),
      ...buckets(
        [
          ['+Inf', 3],
          ['0.1', 3],
        ],
        'b',
      ),
    ];
    expect([...classicHistograms(rows, 'x')]).toEqual([
      [
        'pod="a"',
        {
          all: 100,
          above: new Map([
            [0.1, 30],
            [0.5, 10],
          ]),
        },
      ],
      ['pod="b"', { all: 3, above: new Map([[0.1, 0]]) }],
    ]);
  });

  test('one without a number now is left for later; what is no histogram is an error', () => {
    expect(
      classicHistograms(
        buckets([
          ['0.1', Number.NaN],
          ['+Inf', 5],
        ]),
        'x',
      ).size,
    ).toBe(0);
    expect(
      classicHistograms(
        buckets([
          ['0.1', 1],
          ['+Inf', Number.POSITIVE_INFINITY],
        ]),
        'x',
      ).size,
    ).toBe(0);
    expect(
      codeOf(() =>
        classicHistograms(
          buckets([
            ['0.1', 5],
            ['0.5', 9],
          ]),
          'x',
        ),
      ),
    ).toBe('FS_METRIC_HISTOGRAM');
    expect(
      codeOf(() =>
        classicHistograms(
          buckets([
            ['0.1', 5],
            ['0.5', 4],
            ['+Inf', 9],
          ]),
          'x',
        ),
      ),
    ).toBe('FS_METRIC_HISTOGRAM');
    expect(codeOf(() => classicHistograms([{ labels: { pod: 'a' }, value: 1 }], 'x'))).toBe('FS_METRIC_HISTOGRAM');
    expect(
      codeOf(() =>
        classicHistograms(
          buckets([
            ['fast', 1],
            ['+Inf', 2],
          ]),
          'x',
        ),
      ),
    ).toBe('FS_METRIC_HISTOGRAM');
  });
});

describe('native histograms', () => {
  const native = (rows: readonly (readonly [number, string, string, string])[], count = '10') =>
    nativeHistogram({ labels: {}, histogram: { count, sum: '1', buckets: rows } }, 'x');

  test('are exact at the bounds that the finer schemas share, and have none inside a bucket', () => {
    const fine = native([
      [0, '-0.001', '0.001', '1'],
      [0, '0.9170040432046712', '1', '2'],
      [0, '1', '1.0905077326652577', '3'],
      [0, '4', '4.362030930661031', '4'],
    ]);
    expect(fine?.all).toBe(10);
    expect(fine?.above.get(1)).toBe(7);
    expect(fine?.above.get(2)).toBe(4);
    expect(fine?.above.get(8)).toBe(0);
    expect(fine?.above.get(0.5)).toBe(9);
    const coarse = native([[0, '1', '4', '10']]);
    expect(coarse?.above.get(1)).toBe(10);
    expect(coarse?.above.has(2)).toBe(false);
    expect(coarse?.above.get(4)).toBe(0);
  });

  test('what is not a number was observed and lies above nothing; other texts are errors', () => {
    expect(native([], '3')?.above.get(1)).toBe(0);
    expect(native([], 'NaN')).toBeNull();
    expect(codeOf(() => native([[0, '1', 'x', '10']]))).toBe('FS_METRIC_HISTOGRAM');
    expect(codeOf(() => nativeHistogram({ labels: {}, histogram: 'no' }, 'x'))).toBe('FS_METRIC_HISTOGRAM');
  });
});

test('a selector is a name with or without labels, and its two forms', () => {
  expect(['x', 'x:y{a="b}"}', " x_bucket{le='1'} "].map(isSelector)).toEqual([true, true, true]);
  expect(['rate(x[1m])', 'x[5m]', 'x offset 1m', '', 'sum(x)'].map(isSelector)).toEqual([false, false, false, false, false]);
  expect(bucketsOf('x{a="b"}')).toBe('x_bucket{a="b"}');
  expect(bucketsOf('x_bucket')).toBe('x_bucket');
  expect(histogramOf('x_bucket{a="$&"}')).toBe('x{a="$&"}');
});
