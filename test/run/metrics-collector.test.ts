import { describe, expect, test } from '@jest/globals';
import { fail } from '../../src/core/errors.js';
import type { CollectWindow, MetricSource } from '../../src/metrics/source.js';
import { MetricsCollector } from '../../src/run/metrics-collector.js';

/** A source that answers what it is told, and keeps the windows it was asked for. */
function scripted(answers: readonly (number | Error)[]): MetricSource & { readonly windows: CollectWindow[]; disposed: number } {
  const windows: CollectWindow[] = [];
  return {
    windows,
    disposed: 0,
    collect: async (window) => {
      const answer = answers[windows.push(window) - 1];
      if (answer instanceof Error) throw answer;
      return answer === undefined ? [] : [{ query: 'heap', arm: 'primary', points: [[window.fromMs, answer]] }];
    },
    [Symbol.dispose]() {
      this.disposed++;
    },
  };
}

const START = 1_000_000;
const never = new Promise<void>(() => {});

describe('the collector', () => {
  test('asks for whole steps that are over, each once, and hands over what arrived', async () => {
    const source = scripted([1, 2]);
    using collector = new MetricsCollector([{ name: 'prometheus', source, stepMs: 5_000, delayMs: 0 }], START);
    await collector.finish(START + 12_500, never);
    await collector.finish(START + 14_900, never);
    await collector.finish(START + 15_000, never);
    expect(source.windows).toEqual([
      { fromMs: START, toMs: START + 10_000, stepMs: 5_000 },
      { fromMs: START + 10_000, toMs: START + 15_000, stepMs: 5_000 },
    ]);
    expect(collector.drain().map(({ source: name, kpi, point }) => [name, kpi, ...point])).toEqual([
      ['prometheus', 'heap', 0, 1],
      ['prometheus', 'heap', 10, 2],
    ]);
    expect(collector.drain()).toEqual([]);
    expect(collector.collectedUntil).toEqual({ prometheus: 15 });
  });

  test('asks again for what an answer failed to bring; only a failure at the end counts', async () => {
    const source = scripted([fail('FS_METRIC_SOURCE', { found: 'status 503' }), 3]);
    using collector = new MetricsCollector([{ name: 'prometheus', source, stepMs: 1_000, delayMs: 0 }], START);
    await collector.finish(START + 1_000, never);
    expect(collector.failedSources['prometheus']).toContain('503');
    expect(collector.drain()).toEqual([]);
    await collector.finish(START + 2_000, never);
    expect(source.windows.map(({ fromMs }) => fromMs)).toEqual([START, START]);
    expect(collector.failedSources).toEqual({});
  });

  test('what is younger than the delay, or older than the arms, is not handed over', async () => {
    const windows: CollectWindow[] = [];
    const source: MetricSource = {
      collect: async (window) => {
        windows.push(window);
        return [
          {
            query: 'heap',
            arm: 'shadow',
            points: [
              [START - 1_000, 1],
              [START, 2],
            ],
          },
        ];
      },
      [Symbol.dispose]() {},
    };
    using collector = new MetricsCollector([{ name: 'datadog', source, stepMs: 1_000, delayMs: 3_000 }], START);
    await collector.finish(START + 3_900, never);
    expect(windows).toEqual([]);
    await collector.finish(START + 4_000, never);
    expect(windows).toEqual([{ fromMs: START, toMs: START + 1_000, stepMs: 1_000 }]);
    expect(collector.drain().map(({ point }) => point)).toEqual([[0, 2]]);
  });

  test('waits for no source longer than it is told, and closes them', async () => {
    const hanging: MetricSource & { disposed: number } = {
      disposed: 0,
      collect: () => new Promise(() => {}),
      [Symbol.dispose]() {
        this.disposed++;
      },
    };
    const collector = new MetricsCollector([{ name: 'prometheus', source: hanging, stepMs: 1_000, delayMs: 0 }], START);
    await collector.finish(START + 1_000, Promise.resolve());
    expect(collector.drain()).toEqual([]);
    expect(collector.collectedUntil).toEqual({ prometheus: 0 });
    expect(collector.failedSources['prometheus']).toContain('did not answer');
    collector[Symbol.dispose]();
    expect(hanging.disposed).toBe(1);
  });
});
