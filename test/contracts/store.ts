import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Point, SeriesKey } from '../../src/core/series.js';
import type { TrialEvidence, TrialSide } from '../../src/judge/evidence.js';
import type { Store, StoreReader } from '../../src/store/store.js';

/** One place where a store's data lives: opened anew it holds the same. */
export interface StorePlace extends Disposable {
  open(): Store;
  /** what another process sees after the store was closed; undefined where nothing outlives it */
  reopen?: (() => StoreReader) | undefined;
}

const LATENCY: SeriesKey = { kpi: 'latency', arm: 'shadow', route: 'GET /a', labels: { quantile: '0.5', region: 'eu' } };

const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const points = fc.uniqueArray(fc.tuple(finite, fc.option(finite)), { selector: ([t]) => t, maxLength: 50 });
const side: fc.Arbitrary<TrialSide> = fc.record(
  {
    status: fc.option(fc.integer({ min: 100, max: 599 })),
    latencyMs: fc.option(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true })),
    error: fc.option(fc.constantFrom('timeout', 'refused', 'reset')),
    bytes: fc.nat(2 ** 31 - 1),
  },
  { requiredKeys: [], noNullPrototype: true },
);
const difference = fc.record(
  {
    kind: fc.constantFrom('value' as const, 'missing' as const, 'status' as const),
    path: fc.string({ unit: 'grapheme' }),
    primary: fc.string({ unit: 'binary' }),
    other: fc.string(),
  },
  { requiredKeys: ['kind', 'path'], noNullPrototype: true },
);
const trial: fc.Arbitrary<TrialEvidence> = fc.record(
  {
    at: fc.double({ min: 0, max: 1e9, noNaN: true }),
    route: fc.string({ unit: 'grapheme' }),
    primary: side,
    shadow: side,
    baseline: side,
    recordedStatus: fc.integer({ min: 100, max: 599 }),
    byQuota: fc.constant(true as const),
    differences: fc.record(
      { shadow: fc.array(difference, { maxLength: 3 }), baseline: fc.array(difference, { maxLength: 3 }) },
      { requiredKeys: [], noNullPrototype: true },
    ),
  },
  { requiredKeys: ['at', 'route', 'primary', 'shadow'], noNullPrototype: true },
);

const inOrder = (list: readonly Point[]): Point[] => [...list].sort((a, b) => a[0] - b[0]);

/** What every `Store` promises. */
export function storeContract(name: string, create: () => StorePlace): void {
  const withStore = (use: (store: Store, place: StorePlace) => void): void => {
    using place = create();
    using store = place.open();
    use(store, place);
  };

  describe(`${name}: the contract of a store`, () => {
    test('property: what is appended is what is read, in order of time', () => {
      fc.assert(
        fc.property(fc.array(points, { maxLength: 4 }), (batches) => {
          withStore((store) => {
            batches.forEach((batch, index) => {
              store.append({ kpi: 'k', arm: String(index) }, batch);
            });
            batches.forEach((batch, index) => {
              const [series] = store.series({ kpi: 'k', arm: String(index) });
              expect(series?.points ?? []).toEqual(inOrder(batch));
            });
          });
        }),
        { numRuns: 15 },
      );
    });

    test('property: a window is half-open', () => {
      fc.assert(
        fc.property(points, finite, finite, (batch, a, b) => {
          const window = { from: Math.min(a, b), to: Math.max(a, b) };
          withStore((store) => {
            store.append(LATENCY, batch);
            const expected = inOrder(batch.filter(([t]) => t >= window.from && t < window.to));
            expect(store.series({}, window)[0]?.points ?? []).toEqual(expected);
          });
        }),
        { numRuns: 15 },
      );
    });

    test('the beginning of a window is in it, its end is not', () => {
      withStore((store) => {
        store.append(LATENCY, [
          [0, 1],
          [1, 2],
          [2, 3],
        ]);
        expect(store.series({}, { from: 1, to: 2 })[0]?.points).toEqual([[1, 2]]);
        expect(store.series({}, { from: 3, to: 9 })).toEqual([]);
      });
    });

    test('labels match as a subset, every other field exactly', () => {
      withStore((store) => {
        store.append(LATENCY, [[0, 1]]);
        store.append({ kpi: 'latency', arm: 'primary' }, [[0, 2]]);
        const arms = (selector: Parameters<Store['series']>[0]): string[] => store.series(selector).map(({ key }) => key.arm);
        expect(arms({})).toEqual(['shadow', 'primary']);
        expect(arms({ kpi: 'latency', labels: {} })).toEqual(['shadow', 'primary']);
        expect(arms({ labels: { region: 'eu' } })).toEqual(['shadow']);
        expect(arms({ labels: { region: 'us' } })).toEqual([]);
        expect(arms({ labels: { toString: 'x' } })).toEqual([]);
        expect(arms({ route: 'GET /a' })).toEqual(['shadow']);
        expect(arms({ kpi: 'cpu' })).toEqual([]);
      });
    });

    test('equal keys are the same series, whatever the order of their labels; keys come back whole', () => {
      withStore((store) => {
        store.append(LATENCY, [[0, 1]]);
        store.append({ arm: 'shadow', kpi: 'latency', labels: { region: 'eu', quantile: '0.5' }, route: 'GET /a' }, [[1, 2]]);
        store.append({ kpi: 'cpu', arm: 'shadow', labels: {} }, [[0, 1]]);
        store.append({ kpi: 'cpu', arm: 'shadow', route: undefined }, [[1, 1]]);
        store.append({ kpi: 'cpu', arm: 'shadow', route: '' }, [[2, 1]]);
        expect(store.series({}).map(({ key, points: own }) => [key, own.length])).toEqual([
          [LATENCY, 2],
          [{ kpi: 'cpu', arm: 'shadow' }, 2],
          [{ kpi: 'cpu', arm: 'shadow', route: '' }, 1],
        ]);
      });
    });

    test('null is kept, what is no finite number was not measured, and a later point of the same time holds', () => {
      withStore((store) => {
        store.append(LATENCY, [
          [0, null],
          [1, Number.NaN],
          [2, Number.POSITIVE_INFINITY],
          [3, 1],
        ]);
        store.append(LATENCY, [
          [3, 2],
          [0.5, 7],
        ]);
        expect(store.series({})[0]?.points).toEqual([
          [0, null],
          [0.5, 7],
          [1, null],
          [2, null],
          [3, 2],
        ]);
        expect(() => store.append(LATENCY, [[Number.NaN, 1]])).toThrow(/a point at time NaN/);
      });
    });

    test('property: trials come back exactly, latencies to the last bit, in the order they were appended', () => {
      fc.assert(
        fc.property(fc.array(fc.array(trial, { maxLength: 20 }), { maxLength: 3 }), (batches) => {
          withStore((store, place) => {
            for (const batch of batches) store.appendTrials(batch);
            const expected = batches.flat().map((one, seq) => ({ seq, ...one }));
            expect([...store.trials()]).toStrictEqual(expected);
            expect(store.trialCount()).toBe(expected.length);
            store[Symbol.dispose]();
            if (!place.reopen) return;
            using reader = place.reopen();
            expect([...reader.trials()]).toStrictEqual(expected);
            expect(JSON.stringify([...reader.trials()].map((one) => one.differences))).toBe(
              JSON.stringify(expected.map((one) => one.differences)),
            );
          });
        }),
        { numRuns: 25 },
      );
    });

    test('many trials are numbered without gaps, can be read from any one on, and a reader may stop early', () => {
      withStore((store) => {
        const trials = Array.from({ length: 4_321 }, (_, i) => ({
          at: i / 7,
          route: `r${i % 3}`,
          primary: { status: 200, latencyMs: i / 3 },
          shadow: { status: 200, latencyMs: i / 11 },
        }));
        store.appendTrials(trials.slice(0, 1_000));
        store.appendTrials(trials.slice(1_000));
        expect(store.trialCount()).toBe(4_321);
        expect([...store.trials()].map(({ seq, at }) => [seq, at])).toEqual(trials.map(({ at }, seq) => [seq, at]));
        expect([...store.trials(4_320)]).toHaveLength(1);
        expect([...store.trials(9_999)]).toEqual([]);
        for (const { seq } of store.trials()) {
          if (seq === 3) break;
          store.appendTrials([trials[0] as TrialEvidence]); // while reading: not seen by this reader
        }
        expect(store.trialCount()).toBe(4_324);
      });
    });

    test('documents: the last one of a name, undefined where there is none, later changes to the object not seen', () => {
      withStore((store) => {
        const plan = { a: [1, null, 'ü'] };
        store.putDocument('plan', { old: true });
        store.putDocument('plan', plan);
        plan.a.push(2);
        expect(store.document('plan')).toEqual({ a: [1, null, 'ü'] });
        expect(store.document('none')).toBeUndefined();
      });
    });

    test('opened again it holds the same and goes on counting', () => {
      using place = create();
      if (!place.reopen) return;
      {
        using store = place.open();
        store.append(LATENCY, [[0, 0.1]]);
        store.appendTrials([{ at: 1, route: 'r', primary: { status: 200 }, shadow: { status: 200 } }]);
        store.putDocument('d', 1);
      }
      {
        using store = place.open();
        store.append({ ...LATENCY }, [[1, 0.2]]);
        store.appendTrials([{ at: 2, route: 'r', primary: {}, shadow: {} }]);
      }
      using reader = place.reopen();
      expect(reader.series({})).toEqual([
        {
          key: LATENCY,
          points: [
            [0, 0.1],
            [1, 0.2],
          ],
        },
      ]);
      expect([...reader.trials()].map(({ seq, at, route }) => [seq, at, route])).toEqual([
        [0, 1, 'r'],
        [1, 2, 'r'],
      ]);
      expect(reader.document('d')).toBe(1);
    });
  });
}
