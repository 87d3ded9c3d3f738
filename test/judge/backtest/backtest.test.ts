import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { seeded } from '../../../src/core/random.js';
import { backtest } from '../../../src/judge/backtest/backtest.js';
import { resampleSeries, resampleTrials } from '../../../src/judge/backtest/resample.js';
import type { TrialEvidence } from '../../../src/judge/evidence.js';
import { openDraw } from '../../../src/run/backtest-evidence.js';

jest.setTimeout(60_000);

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'foreshadow-backtest-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

/** Sixty seconds at fifty pairs a second, lognormal, with a shared part; the shadow may be slower. */
function trialsOf(seed: number, factor = 1, withBaseline = false): TrialEvidence[] {
  const random = seeded(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Array.from({ length: 3_000 }, (_, i) => {
    const shared = 0.4 * normal();
    const side = (times = 1) => ({ status: 200, latencyMs: 10 * times * Math.exp(shared + 0.2 * normal()) });
    const trial = { at: i / 50, route: 'GET /', primary: side(), shadow: side(factor) };
    return withBaseline ? { ...trial, baseline: side() } : trial;
  });
}

function write(trials: readonly TrialEvidence[]): string {
  const file = join(directory, 'evidence.json');
  writeFileSync(file, JSON.stringify({ trials, kpis: [{ name: 'latency' }, { name: 'errors' }], run: { forSeconds: 60 } }));
  return file;
}

describe('a backtest over trials', () => {
  test('of equal arms raises hardly an alarm, of a run whose shadow was slower neither: only what changed places is judged', async () => {
    for (const factor of [1, 1.5]) {
      const result = backtest(12, await openDraw(write(trialsOf(3, factor)), { injection: null, seed: 1 }));
      expect(result.runs).toBe(12);
      expect(result.alarms.count).toBeLessThanOrEqual(1);
      expect(result.alarms.high).toBeGreaterThan(result.alarms.share);
      const { pass, inconclusive, fail, error } = result.outcomes;
      expect(pass.count + inconclusive.count + fail.count + error.count).toBe(12);
    }
  });

  test.each([
    ['latency', 0.4],
    ['errors', 0.05],
  ] as const)('finds %s of %p put in, and says after how long', async (kind, size) => {
    const result = backtest(6, await openDraw(write(trialsOf(4)), { injection: { kind, size }, seed: 1 }));
    expect(result.alarms.count).toBe(6);
    expect(result.medianSecondsToAlarm).toBeGreaterThan(0);
    expect(Object.keys(result.reasons)).toContain(`regression ${kind}`);
  });

  test('the same seed gives the same figures, another one others', async () => {
    const file = write(trialsOf(5));
    const of = async (seed: number) => JSON.stringify((await openDraw(file, { injection: null, seed }))(0).trials.slice(0, 20));
    expect(await of(1)).toBe(await of(1));
    expect(await of(2)).not.toBe(await of(1));
  });

  test('a baseline arm plays the shadow', () => {
    const drawn = resampleTrials(trialsOf(6, 9, true), 30, 1.5, seeded(1));
    const mean = (side: 'primary' | 'shadow') => drawn.reduce((sum, trial) => sum + (trial[side].latencyMs ?? 0), 0) / drawn.length;
    expect(mean('shadow') / mean('primary')).toBeCloseTo(1, 1);
    expect(drawn.every(({ at }, index) => at < 30 && at >= (drawn[index - 1]?.at ?? 0))).toBe(true);
    expect(drawn.length).toBeGreaterThan(1_400);
  });
});

describe('a backtest over one KPI', () => {
  const csv = (rows: readonly string[]): string => {
    const file = join(directory, 'kpi.csv');
    writeFileSync(file, ['timestamp,value', ...rows].join('\n'));
    return file;
  };

  test('stretches do not overlap, and a change put in is found', async () => {
    const random = seeded(9);
    const minute = (i: number) => new Date(Date.UTC(2026, 0, 1) + i * 60_000).toISOString().slice(0, 19).replace('T', ' ');
    const file = csv(Array.from({ length: 400 }, (_, i) => `${minute(i)},${i === 7 ? '' : 100 + random()}`));
    const quiet = backtest(20, await openDraw(file, { injection: null, seed: 1 }));
    expect(quiet.alarms.count).toBe(0);
    const changed = backtest(20, await openDraw(file, { injection: { kind: 'series', size: 0.3 }, seed: 1 }));
    expect(changed.alarms.count).toBe(20);
    const points = Array.from({ length: 40 }, (_, i) => [i, i] as const);
    for (let seed = 0; seed < 50; seed++) {
      const { control, experiment } = resampleSeries('value', points, 1, 15, seeded(seed));
      expect(new Set([...control, ...experiment].map(([, value]) => value)).size).toBe(30);
    }
  });

  test.each([
    ['too short', ['1,2', '2,3']],
    ['a time that is none', ['1,2', 'then,3']],
  ])('%s is refused', async (_, rows) => {
    await expect(openDraw(csv(rows), { injection: null, seed: 1 })).rejects.toMatchObject({ code: 'FS_INPUT_INVALID' });
  });

  test('what is not there is said', async () => {
    await expect(openDraw(join(directory, 'none.csv'), { injection: null, seed: 1 })).rejects.toMatchObject({ code: 'FS_INPUT_MISSING' });
  });
});
