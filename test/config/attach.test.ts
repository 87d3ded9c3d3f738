import { describe, expect, test } from '@jest/globals';
import { overridePlan } from '../../src/config/override-plan.js';
import { parsePlan } from '../../src/config/parse.js';
import { isForeshadowError } from '../../src/core/errors.js';

const options = { directory: '/srv/shop', env: {}, seed: 1 };
const QUERY = "lag{version='{{version}}'}";
const document = {
  version: 1,
  environment: { driver: 'attach', primary: { vars: { version: 'v41' } }, shadow: { vars: { version: 'v42' } } },
  traffic: 'none',
  metrics: [{ source: 'prometheus', url: 'http://127.0.0.1:9090', queries: { lag: QUERY } }],
} as const;

const read = (change: object = {}) => parsePlan(JSON.stringify({ ...document, ...change }), 'foreshadow.yml', options);
function problems(change: object): string[] {
  try {
    read(change);
    return [];
  } catch (error) {
    if (!isForeshadowError(error)) throw error;
    return (error.detail.issues ?? []).map(({ message, place }) => `${place.path}: ${message}`);
  }
}

describe('driver attach', () => {
  test('takes the words of an arm from the command line', () => {
    const { environment } = overridePlan(read(), { primary: 'version=v50', shadow: 'version=v51, pod=b' });
    expect([environment.primary.vars, environment.shadow.vars]).toEqual([{ version: 'v50' }, { version: 'v51', pod: 'b' }]);
    expect(() => overridePlan(read(), { shadow: 'head' })).toThrow('NAME=VALUE');
  });

  test('watches for half an hour, judges only what is queried, and holds where that is too little', () => {
    const plan = read();
    expect(plan.traffic).toMatchObject({ none: true, forMs: 1_800_000 });
    expect(plan.kpis.map(({ name, kind, critical }) => [name, kind, critical])).toEqual([['lag', 'series', true]]);
    expect(plan.environment.baseline).toBeUndefined();
    expect(read({ for: '5m' }).traffic.forMs).toBe(300_000);
    expect(read({ traffic: { for: '7m' } }).traffic.forMs).toBe(420_000);
    expect(read({ kpis: { lag: { critical: false } } }).kpis[0]?.critical).toBe(false);
  });

  test.each([
    [
      'a query that cannot tell the arms apart',
      { metrics: [{ ...document.metrics[0], queries: { lag: 'lag{job="shop"}' } }] },
      'same for both',
    ],
    [
      'words that are the same for both',
      { environment: { ...document.environment, shadow: { vars: { version: 'v41' } } } },
      'the same for both arms',
    ],
    ['nothing to watch', { metrics: undefined }, 'metrics: missing'],
    ['traffic to send', { traffic: { replay: { recording: 'a.har' } } }, 'sends no traffic'],
    ['two lengths', { traffic: { for: '7m' }, for: '7m' }, 'said twice'],
    ['a copy to start', { environment: { ...document.environment, baseline: true } }, 'starts no copy'],
    ['a command', { environment: { ...document.environment, command: 'node a' } }, 'only driver `process`'],
    ['state', { environment: { ...document.environment, state: { each: 'own' } } }, 'only watches'],
    ['a budget that is too small', { for: '30m', budget: '10m' }, 'does not hold the watch'],
    ['no traffic with another driver', { environment: { driver: 'process', command: 'x' } }, 'only driver `attach` sends nothing'],
    [
      'a length with another driver',
      { environment: { driver: 'process', command: 'x' }, traffic: { replay: { recording: 'a.har' } }, for: '5m', metrics: [] },
      'only driver `attach` reads this key',
    ],
  ])('refuses %s', (_name, change, expected) => {
    expect(problems(change).join('\n')).toContain(expected);
  });
});
