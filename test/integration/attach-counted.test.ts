import { describe, expect, jest, test } from '@jest/globals';
import { CountingFleet, type FleetVersion } from '../support/counting-fleet.js';
import { prometheusStandIn, type StandInSample } from '../support/prometheus-stand-in.js';
import { WATCH_BEGAN_MS, type Watched, watch } from '../support/watch-scene.js';

jest.setTimeout(60_000);

const OLD: FleetVersion = { pods: 5, requestsASecond: 60, medianSeconds: 0.08, errorShare: 0.01 };
const LIKE: FleetVersion = { ...OLD, pods: 1, requestsASecond: 12 };

const PARITY = { requests: "rps{version='{{version}}'}", replicas: "pods{version='{{version}}'}", age: "age{version='{{version}}'}" };

/** What the parity queries answer. */
function loadOf(query: string, versions: Readonly<Record<string, FleetVersion>>): StandInSample[] | undefined {
  const version = versions[/'(v\d+)'/.exec(query)?.[1] ?? ''];
  const value = { rps: version?.requestsASecond, pods: version?.pods, age: 4_000 }[/^[a-z]+/.exec(query)?.[0] ?? ''];
  return version && value !== undefined ? [{ metric: {}, value }] : undefined;
}

async function canary(v42: FleetVersion, v41 = OLD, parity: object | undefined = PARITY): Promise<Watched> {
  const fleet = new CountingFleet({ v41, v42 }, WATCH_BEGAN_MS / 1_000, 2);
  await using prometheus = await prometheusStandIn((query, at) => loadOf(query, { v41, v42 }) ?? fleet.answer(query, at));
  const metrics = [
    {
      source: 'prometheus',
      url: prometheus.url,
      step: '5s',
      ...(parity ? { parity } : {}),
      histograms: { latency: "times{version='{{version}}'}" },
      counts: { errors: { events: "errors_total{version='{{version}}'}", of: "requests_total{version='{{version}}'}" } },
    },
  ];
  const watched = await watch(prometheus, { metrics }, '4m', '250s');
  expect(watched.again.verdict).toEqual(watched.verdict);
  return watched;
}
const findings = ({ verdict }: Watched) => verdict.findings.map(({ code, kpi, outcome }) => `${kpi}: ${code}, ${outcome}`);

describe('given a canary with a tenth of the traffic', () => {
  test('when it is like the old version, then it passes, also where pods are started again', async () => {
    const watched = await canary({ ...LIKE, restartsAt: 82 }, { ...OLD, restartsAt: 132 });
    expect(findings(watched)).toEqual(['latency: no-change, pass', 'errors: no-change, pass', 'run: equal-load, pass']);
    const errors = watched.verdict.findings.find(({ kpi }) => kpi === 'errors');
    // Four minutes of 60 and 6 requests a second: not one lost by a restart right after a reading, none counted twice.
    expect(errors?.facts).toMatchObject({ controlOf: 60 * 240, experimentOf: 12 * 240 });
    expect(errors?.facts?.['control']).toBeGreaterThan(100);
    expect(errors?.facts?.['control']).toBeLessThan(190);
  });

  test('when it is half as slow again, then its times fail, and the report says between which bounds', async () => {
    const watched = await canary({ ...LIKE, medianSeconds: 0.12 });
    expect(watched.exitCode).toBe(1);
    expect(findings(watched)[0]).toBe('latency: regression, fail');
  });

  test('when it fails five times as often, then its errors fail, and the watch ends early', async () => {
    const watched = await canary({ ...LIKE, errorShare: 0.06 });
    expect(findings(watched)).toContain('errors: regression, fail');
    expect(watched.verdict.looks.at(-1)?.at).toBeLessThan(200);
  });

  test('when the new version has other buckets, then those both have are compared', async () => {
    const watched = await canary({ ...LIKE, bounds: [0.05, 0.1, 0.15, 0.4, 0.8] });
    expect(findings(watched)).toEqual(['latency: no-change, pass', 'errors: no-change, pass', 'run: equal-load, pass']);
  });

  test('when nobody says how much each arm bears, then its times cannot pass, and its errors can', async () => {
    const watched = await canary(LIKE, OLD, null as never);
    expect(findings(watched)).toEqual(['latency: unequal-load, inconclusive', 'errors: no-change, pass']);
    expect(watched.exitCode).toBe(2);
  });
});
