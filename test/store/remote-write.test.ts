import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { encodeWriteRequest, type RemoteSeries, remoteBatches, remoteSeries } from '../../src/store/remote-write.js';
import { decodeWriteRequest } from '../support/remote-write-decoder.js';

const RUN = { run: 'r1', startedAtMs: 1_700_000_000_000 };

describe('remoteSeries', () => {
  test('names, labels in order, times since the epoch, gaps left out', () => {
    const key = { kpi: 'cache-misses', arm: 'shadow', route: 'GET /a', labels: { zone: 'eu', '0th': 'x', empty: '' } };
    expect(
      remoteSeries(
        [
          {
            key,
            points: [
              [0, 1],
              [0.5, null],
              [1.25, 2],
            ],
          },
        ],
        RUN,
      ),
    ).toEqual([
      {
        labels: [
          ['_0th', 'x'],
          ['__name__', 'foreshadow_cache_misses'],
          ['arm', 'shadow'],
          ['route', 'GET /a'],
          ['run', 'r1'],
          ['zone', 'eu'],
        ],
        samples: [
          [1_700_000_000_000, 1],
          [1_700_000_001_250, 2],
        ],
      },
    ]);
    expect(remoteSeries([{ key, points: [[0, null]] }], RUN)).toEqual([]);
  });

  test('two points of one millisecond are one sample', () => {
    expect(
      remoteSeries(
        [
          {
            key: { kpi: 'k', arm: 'a' },
            points: [
              [0.0001, 1],
              [0.0002, 2],
            ],
          },
        ],
        RUN,
      )[0]?.samples,
    ).toEqual([[RUN.startedAtMs, 2]]);
  });
});

describe('encodeWriteRequest', () => {
  test('property: an independent decoder reads the same series', () => {
    const one: fc.Arbitrary<RemoteSeries> = fc.record({
      labels: fc.uniqueArray(fc.tuple(fc.string({ minLength: 1, unit: 'grapheme' }), fc.string({ unit: 'grapheme' })), {
        selector: ([name]) => name,
        maxLength: 5,
      }),
      samples: fc.array(fc.tuple(fc.integer({ min: -5_000_000_000_000, max: 5_000_000_000_000 }), fc.double({ noNaN: true })), {
        maxLength: 100,
      }),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 5 }), (series) => {
        const expected = series.map(({ labels, samples }) => ({ labels: Object.fromEntries(labels), samples }));
        expect(decodeWriteRequest(encodeWriteRequest(series))).toEqual(expected);
      }),
    );
  });

  test('repeating samples are compressed', () => {
    const samples = Array.from({ length: 2_000 }, (_, i): [number, number] => [RUN.startedAtMs + i * 1_000, 1]);
    expect(encodeWriteRequest([{ labels: [['__name__', 'k']], samples }]).length).toBeLessThan(2_000 * 12);
  });
});

describe('remoteBatches', () => {
  test('property: no batch is larger than asked, and nothing is lost or put out of order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { maxLength: 6 }), fc.integer({ min: 1, max: 20 }), (sizes, most) => {
        const series = sizes.map(
          (size, index): RemoteSeries => ({ labels: [['n', String(index)]], samples: Array.from({ length: size }, (_, i) => [i, i]) }),
        );
        const batches = remoteBatches(series, most);
        for (const batch of batches) {
          const samples = batch.reduce((sum, one) => sum + one.samples.length, 0);
          expect(samples).toBeGreaterThan(0);
          expect(samples).toBeLessThanOrEqual(most);
        }
        series.forEach(({ labels, samples }) => {
          expect(
            batches
              .flat()
              .filter((one) => one.labels === labels)
              .flatMap((one) => one.samples),
          ).toEqual(samples);
        });
      }),
    );
  });
});
