import { describe, expect, test } from '@jest/globals';
import { parsePlan } from '../../src/config/parse.js';
import { askMetrics } from '../../src/doctor/ask-metrics.js';
import { metrics } from '../../src/doctor/checks/metrics.js';
import type { AskedSource } from '../../src/doctor/world.js';
import { systemClock } from '../../src/io/system-clock.js';
import { prometheusStandIn } from '../support/prometheus-stand-in.js';
import { goodWorld } from './world.js';

const planOf = (url: string) =>
  parsePlan(
    JSON.stringify({
      version: 1,
      environment: { driver: 'attach', primary: { vars: { version: 'v41' } }, shadow: { vars: { version: 'v42' } } },
      traffic: 'none',
      metrics: [{ source: 'prometheus', url, queries: { lag: "lag{version='{{version}}'}" }, bearer: 'env:TOKEN', tenant: 'team-a' }],
    }),
    'foreshadow.yml',
    { directory: '/srv/shop', env: { TOKEN: 'topsecrettoken' }, seed: 1 },
  );
const check = async (asked: readonly AskedSource[], url = 'http://127.0.0.1:1') =>
  metrics.run(
    goodWorld({ readConfig: async () => ({ kind: 'valid', file: 'foreshadow.yml', plan: planOf(url) }), askMetrics: async () => asked }),
  );

describe('the doctor', () => {
  test('asks every query for each arm, with credentials and tenant, and names what is silent', async () => {
    await using prometheus = await prometheusStandIn((query) => (query.includes('v41') ? [{ metric: {}, value: 1 }] : []));
    const asked = await askMetrics(planOf(prometheus.url), systemClock, new AbortController().signal);
    expect(asked[0]?.queries.map(({ arm, values }) => [arm, values])).toEqual([
      ['primary', 4],
      ['shadow', 0],
    ]);
    expect(prometheus.received[0]?.headers).toMatchObject({ authorization: 'Bearer topsecrettoken', 'x-scope-orgid': 'team-a' });
    const result = await check(asked);
    expect(result.status).toBe('warn');
    expect(result.found).toContain("prometheus lag has no value for the shadow: lag{version='v42'}");
  });

  test('says what a server that refuses has said, without the token', async () => {
    await using prometheus = await prometheusStandIn(
      () => [],
      (request, response) => {
        response.writeHead(401).end(`bad ${request.headers.authorization}`);
        return true;
      },
    );
    const result = await check(await askMetrics(planOf(prometheus.url), systemClock, new AbortController().signal));
    expect(result.status).toBe('fail');
    expect(result.found).toContain('answered 401');
    expect(JSON.stringify(result)).not.toContain('topsecrettoken');
  });

  test('is content where every query has values', async () => {
    const queries = [{ name: 'lag', arm: 'shadow', query: 'lag', values: 4 }];
    expect(await check([{ source: 'prometheus', elapsedMs: 12.3, queries }])).toMatchObject({ status: 'ok' });
  });
});
