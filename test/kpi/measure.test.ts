import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { SeriesPair, TrialEvidence, TrialSide } from '../../src/judge/evidence.js';
import { builtIn, builtInKpis, ownKpi } from '../../src/kpi/catalogue.js';
import { compileExpression } from '../../src/kpi/expression.js';
import type { Kpi } from '../../src/kpi/kpi.js';
import { StepSeries } from '../../src/kpi/measure.js';

const side = (status: number, latencyMs: number, bytes: number): TrialSide => ({ status, latencyMs, bytes });
const trial = (at: number, primary: TrialSide, shadow: TrialSide, baseline?: TrialSide): TrialEvidence => ({
  at,
  route: 'GET /',
  primary,
  shadow,
  ...(baseline ? { baseline } : {}),
});
const kpi = (name: string): Kpi => builtIn(name) as Kpi;
const own = (expression: string): { kpi: Kpi; series: StepSeries } => ({
  kpi: ownKpi('own', expression),
  series: new StepSeries({ expressions: new Map([['own', compileExpression(expression)]]) }),
});

describe('series by steps', () => {
  test('mean bytes and answered requests a second, aligned on equal times, over finished steps only', () => {
    const series = new StepSeries();
    series.add(trial(0.1, side(200, 1, 100), side(200, 1, 110), side(200, 1, 100)));
    series.add(trial(0.9, side(200, 1, 300), { error: 'timeout' }, side(200, 1, 300)));
    series.add(trial(2.0, side(200, 1, 50), side(500, 1, 60), side(200, 1, 50)));
    series.add(trial(3.5, side(200, 1, 1), side(200, 1, 1), side(200, 1, 1)));
    const pairs: SeriesPair[] = series.pairs(builtInKpis(), 3.9);
    expect(pairs).toEqual([
      {
        kpi: 'response-size',
        stepSeconds: 1,
        control: [
          [0, 200],
          [1, null],
          [2, 50],
        ],
        experiment: [
          [0, 110],
          [1, null],
          [2, 60],
        ],
        baseline: [
          [0, 200],
          [1, null],
          [2, 50],
        ],
        requests: [
          [0, 2],
          [1, 2],
          [2, 3],
        ],
      },
      {
        kpi: 'throughput',
        stepSeconds: 1,
        control: [
          [0, 2],
          [1, null],
          [2, 1],
        ],
        experiment: [
          [0, 1],
          [1, null],
          [2, 1],
        ],
        baseline: [
          [0, 2],
          [1, null],
          [2, 1],
        ],
        requests: [
          [0, 2],
          [1, 2],
          [2, 3],
        ],
      },
    ]);
  });

  test('without a baseline arm there is no baseline series; before the first step there is nothing', () => {
    const series = new StepSeries({ stepSeconds: 2 });
    series.add(trial(0, side(200, 1, 1), side(200, 1, 1)));
    expect(series.pairs([kpi('throughput')], 2)[0]).toEqual({
      kpi: 'throughput',
      stepSeconds: 2,
      control: [[0, 0.5]],
      experiment: [[0, 0.5]],
      requests: [[0, 1]],
    });
    expect(series.pairs([kpi('throughput')], 1.9)[0]?.control).toEqual([]);
    expect(new StepSeries().pairs([kpi('throughput')], 10)[0]?.control).toEqual([]);
  });

  test('trials before the start or without a time are left out', () => {
    const series = new StepSeries();
    for (const at of [-1, Number.NaN]) series.add(trial(at, side(200, 1, 1), side(200, 1, 1)));
    expect(series.pairs([kpi('throughput')], 5)[0]?.control).toEqual([]);
  });

  test('expressions see every name of their arm and step', () => {
    const { kpi: mine, series } = own('(errors + 10 * timeouts + 100 * connection_errors) / requests + status_4xx + seconds');
    series.add(trial(0, side(404, 1, 1), side(503, 1, 1)));
    series.add(trial(0.5, side(200, 1, 1), { error: 'timeout' }));
    series.add(trial(0.6, side(200, 1, 1), { error: 'refused' }));
    const pair = series.pairs([mine], 1)[0];
    expect(pair?.control).toEqual([[0, 2]]);
    expect(pair?.experiment[0]?.[1]).toBeCloseTo((3 + 10 + 100) / 3 + 1, 12);
  });

  test('readings of the driver are names too, and a division by zero is no value', () => {
    const { kpi: mine, series } = own('memory / 1000 / status_2xx');
    series.add(trial(0, side(200, 1, 1), side(500, 1, 1)));
    for (const arm of ['primary', 'shadow'] as const) series.read(arm, 0.5, 'memory', 5_000);
    expect(series.pairs([mine], 1)[0]).toMatchObject({ control: [[0, 5]], experiment: [[0, null]] });
  });

  test('quantiles stay when a step is long over, and memory is let go', () => {
    const { kpi: mine, series } = own('latency_p50');
    for (let at = 0; at < 200; at++) for (const ms of [10, 20, 30]) series.add(trial(at, side(200, ms, 1), side(200, 2 * ms, 1)));
    const pair = series.pairs([mine], 200)[0];
    expect(pair?.control).toHaveLength(200);
    for (const [index, [, value]] of (pair?.control ?? []).entries()) {
      expect(value).toBeCloseTo(20, 0);
      expect(pair?.experiment[index]?.[1]).toBeCloseTo(40, 0);
    }
    const histograms = (
      JSON.stringify(series, (_key, value: unknown) => (value instanceof Map ? [...value] : value)).match(/"counts"/g) ?? []
    ).length;
    expect(histograms).toBeLessThanOrEqual(2 * 61);
  });

  test('whatever the trials and their order, each step is their plain mean', () => {
    const trials = fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 9.99, noNaN: true }),
        bytes: fc.integer({ min: 0, max: 1_000 }),
        other: fc.integer({ min: 0, max: 1_000 }),
      }),
      { minLength: 1, maxLength: 60 },
    );
    fc.assert(
      fc.property(trials, (rows) => {
        const series = new StepSeries();
        for (const row of rows) series.add(trial(row.at, side(200, 1, row.bytes), side(200, 1, row.other)));
        const pair = series.pairs([kpi('response-size')], 10)[0] as SeriesPair;
        expect(pair.control.map(([t]) => t)).toEqual(pair.experiment.map(([t]) => t));
        for (const [t, value] of pair.control) {
          const here = rows.filter((row) => Math.floor(row.at) === t);
          if (here.length === 0) expect(value).toBeNull();
          else expect(value).toBeCloseTo(here.reduce((sum, row) => sum + row.bytes, 0) / here.length, 9);
        }
        expect(pair.requests?.at(-1)?.[1]).toBe(rows.length);
      }),
      { seed: 5, numRuns: 100 },
    );
  });
});
