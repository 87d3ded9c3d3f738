import { describe, expect, jest, test } from '@jest/globals';
import { seeded } from '../../src/core/random.js';
import { prometheusStandIn, type StandInAnswer } from '../support/prometheus-stand-in.js';
import { type Watched, watch } from '../support/watch-scene.js';

jest.setTimeout(60_000);

/** A gauge of each version with a little noise. */
function gauges(levels: Readonly<Record<string, number>>, seed = 1): StandInAnswer {
  const random = seeded(seed);
  return (query) => {
    const version = /version='(v\d+)'/.exec(query)?.[1] ?? '';
    const level = levels[version];
    return level === undefined ? [] : [{ metric: { version }, value: level * (1 + 0.02 * (random() - 0.5)) }];
  };
}

const queue = { metrics: [{ source: 'prometheus', queries: { lag: "queue_lag_seconds{version='{{version}}'}" }, step: '5s' }] };
const reading = async (answer: StandInAnswer, kpi: object = {}, length = '3m', budget = '2h'): Promise<Watched> => {
  await using prometheus = await prometheusStandIn(answer);
  const metrics = [{ ...queue.metrics[0], url: prometheus.url }];
  const watched = await watch(prometheus, { metrics, kpis: { lag: { unit: 'jobs', ...kpi } } }, length, budget);
  expect(watched.again.verdict).toEqual(watched.verdict);
  return watched;
};
const findingsOf = ({ verdict }: Watched) => verdict.findings.map(({ code, kpi }) => `${code} ${kpi}`);

describe('given two versions that something else runs', () => {
  test('when both are alike, then they pass, without a request of ours', async () => {
    const watched = await reading(gauges({ v41: 10, v42: 10 }));
    expect(watched).toMatchObject({ exitCode: 0, error: null });
    expect(findingsOf(watched)).toEqual(['no-change lag']);
    expect(watched.report.traffic.notes.join(' ')).toContain('Watched, not driven');
  });

  test('when the new one is worse, then it fails before the time is up', async () => {
    const watched = await reading(gauges({ v41: 10, v42: 15 }));
    expect(watched).toMatchObject({ exitCode: 1 });
    expect(findingsOf(watched)).toEqual(['regression lag']);
    expect(watched.verdict.looks.at(-1)?.at).toBeLessThan(170);
  });

  test('when nothing answers for either, then there is no data, and no pass, critical or not', async () => {
    const watched = await reading(gauges({}), {}, '20s', '30s');
    expect(watched).toMatchObject({ exitCode: 2 });
    expect(findingsOf(watched)).toEqual(['no-data lag', 'no-data run']);
    expect(await reading(gauges({}), { critical: false }, '20s', '30s')).toMatchObject({ exitCode: 2 });
  });

  test('when only the old one answers, then it is no pass', async () => {
    const watched = await reading(gauges({ v41: 10 }), {}, '1m', '70s');
    expect(watched).toMatchObject({ exitCode: 2 });
    expect(findingsOf(watched)).toEqual(['warning lag', 'no-data run']);
  });

  test('when the watch is too short for ten points, then it is not enough', async () => {
    const watched = await reading(gauges({ v41: 10, v42: 10 }), {}, '30s', '40s');
    expect(findingsOf(watched)).toEqual(['not-enough lag']);
  });
});
