import { describe, expect, jest, test } from '@jest/globals';
import { seeded } from '../../src/core/random.js';
import { CountingFleet, type FleetVersion } from '../support/counting-fleet.js';
import { prometheusStandIn } from '../support/prometheus-stand-in.js';
import { WATCH_BEGAN_MS, watch } from '../support/watch-scene.js';

jest.setTimeout(60_000);

const SECONDS = 60;
const OLD: FleetVersion = { pods: 2, requestsASecond: 60, medianSeconds: 0.08, errorShare: 0.01 };

/** A minute of a canary, with a server that is away for a while: silent, broken or refusing. */
async function canary(seed: number, errorShare: number): Promise<string> {
  const random = seeded(seed);
  const away = Math.floor(random() * SECONDS);
  const back = random() < 0.3 ? Number.POSITIVE_INFINITY : away + Math.floor(random() * SECONDS);
  const kind = Math.floor(random() * 3);
  const fleet = new CountingFleet(
    { v41: OLD, v42: { ...OLD, requestsASecond: 12, pods: 1, errorShare } },
    WATCH_BEGAN_MS / 1_000,
    100 + seed,
  );
  await using prometheus = await prometheusStandIn(
    (query, at) => (query.startsWith('lag') ? [{ metric: {}, value: 5 + 0.1 * random() }] : fleet.answer(query, at)),
    ({ url }, response) => {
      const { searchParams } = new URL(url, 'http://p');
      const second = Number(searchParams.get('end') ?? searchParams.get('time')) - WATCH_BEGAN_MS / 1_000;
      if (second < away || second >= back) return false;
      if (kind === 0) response.destroy();
      else response.writeHead(kind === 1 ? 503 : 404).end();
      return true;
    },
  );
  const counts = { errors: { events: "errors_total{version='{{version}}'}", of: "requests_total{version='{{version}}'}" } };
  const metrics = [{ source: 'prometheus', url: prometheus.url, step: '2s', queries: { lag: "lag{version='{{version}}'}" }, counts }];
  const watched = await watch(prometheus, { metrics }, `${SECONDS}s`, '64s');
  expect(watched.again.verdict).toEqual(watched.verdict);
  return watched.verdict.outcome;
}

describe('given a monitoring system that goes away at any moment for any time', () => {
  test('when the versions are alike, then the outcome is that of without it, or an error: never a fail', async () => {
    const outcomes = new Set<string>();
    for (let seed = 1; seed <= 4; seed++) outcomes.add(await canary(seed, 0.01));
    expect([...outcomes].filter((outcome) => outcome !== 'pass' && outcome !== 'error' && outcome !== 'inconclusive')).toEqual([]);
    expect(outcomes).toContain('error');
  });

  test('when the new one fails six times as often, then it is never a pass', async () => {
    const outcomes = new Set<string>();
    for (let seed = 11; seed <= 14; seed++) outcomes.add(await canary(seed, 0.06));
    expect([...outcomes].filter((outcome) => outcome !== 'fail' && outcome !== 'error')).toEqual([]);
    expect(outcomes).toContain('fail');
  });
});
