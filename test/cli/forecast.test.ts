import { describe, expect, test } from '@jest/globals';
import { foreshadowHere } from '../support/command-line.js';

const forecast = (document: unknown, ...args: string[]) =>
  foreshadowHere(['forecast', '--input', '-', ...args], { cwd: process.cwd(), input: JSON.stringify(document) });

const rising = Array.from({ length: 200 }, (_, minute) => 100 + minute + 3 * Math.sin(minute));
const HEAP = { name: 'heap', stepSeconds: 60, values: rising, limit: { above: 512 } };

describe('forecast', () => {
  test('prints what interfaces.md promises: mean, intervals, breach, card, time', async () => {
    const { code, stdout, stderr } = await forecast(
      { series: [{ ...HEAP, values: [...rising.slice(0, 50), null, ...rising.slice(51)] }] },
      '--json',
      '--horizon',
      '30',
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { forecasts } = JSON.parse(stdout) as { forecasts: Record<string, unknown>[] };
    expect(forecasts).toHaveLength(1);
    const [one] = forecasts as [Record<string, unknown>];
    expect(Object.keys(one).sort()).toEqual(['breach', 'card', 'elapsedMs', 'intervals', 'mean', 'model', 'name'].sort());
    expect(one).toMatchObject({ name: 'heap', model: expect.any(String), elapsedMs: expect.any(Number) });
    expect(one['mean']).toHaveLength(30);
    const intervals = one['intervals'] as Record<string, { low: number[]; high: number[] }>;
    expect(Object.keys(intervals)).toEqual(['0.9', '0.95']);
    for (const { low, high } of Object.values(intervals))
      for (const [i, value] of low.entries()) expect(value).toBeLessThanOrEqual(high[i] as number);
    const breach = one['breach'] as { probability: number; seconds: object };
    expect(Object.keys(breach)).toEqual(['probability', 'seconds']);
    expect(Object.keys(breach.seconds)).toEqual(['median', 'low', 'high']);
    expect(one['card']).toMatchObject({
      backtest: { mase: expect.any(Number), coverage: { '0.9': expect.any(Number) }, origins: expect.any(Number) },
    });
  });

  test('a limit that the growth meets lies where the line meets it', async () => {
    const { stdout } = await forecast({ series: [HEAP] }, '--json', '--horizon', '600');
    const { forecasts } = JSON.parse(stdout) as { forecasts: { breach: { probability: number; seconds: { median: number } } }[] };
    // 100 + 1 a minute, 200 minutes seen: 512 is 212 minutes away
    expect(forecasts[0]?.breach.probability).toBeGreaterThan(0.9);
    expect((forecasts[0]?.breach.seconds.median ?? 0) / 60).toBeGreaterThan(150);
    expect((forecasts[0]?.breach.seconds.median ?? 0) / 60).toBeLessThan(290);
  });

  test('a series without a limit has no breach; several series keep their order', async () => {
    const { limit: _, ...free } = HEAP;
    const { stdout } = await forecast(
      {
        series: [
          { ...free, name: 'b' },
          { ...free, name: 'a' },
        ],
      },
      '--json',
      '--model',
      'naive',
      '--level',
      '0.8',
    );
    const { forecasts } = JSON.parse(stdout) as { forecasts: { name: string; model: string; intervals: object; breach?: unknown }[] };
    expect(forecasts.map(({ name, model, breach }) => [name, model, breach ?? null])).toEqual([
      ['b', 'naive', null],
      ['a', 'naive', null],
    ]);
    expect(Object.keys(forecasts[0]?.intervals ?? {})).toEqual(['0.8']);
  });

  test('without --json it is a few lines for a person', async () => {
    const { stdout } = await forecast({ series: [HEAP] }, '--horizon', '600');
    expect(stdout).toMatch(/^heap: /);
    expect(stdout).toMatch(/limit: \d+ % within the horizon/);
    expect(stdout).toContain('on its own past');
  });

  const MISTAKES: readonly [readonly string[], RegExp][] = [
    [['--horizon', '0'], /--horizon 0/],
    [['--horizon', 'long'], /--horizon long/],
    [['--level', '95'], /--level 95.*between 0 and 1/],
    [['--model', 'oracle'], /FS_UNKNOWN_NAME.*oracle.*ridge-ar/],
    [['--order', '1,1,1'], /--order.*no ARIMA/],
  ];
  test.each(MISTAKES)('%j is refused', async (args, said) => {
    const { code, stderr } = await forecast({ series: [HEAP] }, ...args);
    expect(code).toBe(64);
    expect(stderr).toMatch(said);
  });

  test('an input that is none has all its problems said at once', async () => {
    const { code, stdout } = await forecast({ series: [{ name: '', stepSeconds: 0, values: ['x'] }] }, '--json');
    expect(code).toBe(64);
    const { error } = JSON.parse(stdout) as { error: { issues: { place: { path: string } }[] } };
    expect(error.issues.map(({ place }) => place.path)).toEqual(['series.0.name', 'series.0.stepSeconds', 'series.0.values.0']);
  });
});
