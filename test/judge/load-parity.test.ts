import { describe, expect, test } from '@jest/globals';
import { compareLoad, followsLoad, underLoad } from '../../src/judge/load-parity.js';
import { bare } from '../../src/judge/validity.js';
import type { Finding } from '../../src/judge/verdict.js';
import { builtIn, ownKpi } from '../../src/kpi/catalogue.js';
import type { Kpi } from '../../src/kpi/kpi.js';
import { findingSentence } from '../../src/report/sentences.js';

const sides = (control: number | null, experiment: number | null) => ({ control, experiment });
const ALIKE = { requests: sides(120, 12), replicas: sides(10, 1), age: sides(3_600, 2_000) };

describe('the load of two arms', () => {
  test('is compared by requests a replica, age and limits', () => {
    expect(compareLoad(ALIKE)).toEqual({
      alike: true,
      missing: [],
      rows: [
        { fact: 'requests-a-replica', control: 12, experiment: 12, alike: true },
        { fact: 'age', control: 3_600, experiment: 2_000, alike: true },
      ],
    });
  });

  test.each([
    ['a replica with a third of the requests', { ...ALIKE, requests: sides(120, 4) }],
    ['one with more of them', { ...ALIKE, requests: sides(120, 16) }],
    ['an arm that was only just started', { ...ALIKE, age: sides(86_400, 300) }],
    ['another limit', { ...ALIKE, 'cpu-limit': sides(1, 2) }],
    ['no replica left', { ...ALIKE, replicas: sides(10, 0) }],
    ['an age nobody measured', { requests: ALIKE.requests, replicas: ALIKE.replicas }],
    ['a figure of one arm alone', { ...ALIKE, age: sides(3_600, null) }],
    ['a limit that was asked for and is not known', { ...ALIKE, 'memory-limit': sides(null, 1) }],
    ['nothing at all', {}],
  ])('%s is no parity', (_name, measured) => {
    expect(compareLoad(measured).alike).toBe(false);
  });

  test('times, CPU and memory follow it; counts of errors and of jobs do not', () => {
    const kpis = [
      builtIn('cpu'),
      builtIn('memory'),
      { ...ownKpi('gc'), unit: 's' },
      { ...ownKpi('latency'), kind: 'histogram' },
      ownKpi('lag'),
    ] as Kpi[];
    expect(kpis.map(followsLoad)).toEqual([true, true, true, true, false]);
    expect(followsLoad({ ...ownKpi('errors'), kind: 'count' })).toBe(false);
  });
});

describe('without parity', () => {
  const kpis: Kpi[] = [
    { ...(builtIn('cpu') as Kpi), critical: true },
    builtIn('memory') as Kpi,
    { ...ownKpi('errors'), kind: 'count', critical: true },
  ];
  const finding = (kpi: string, code: Finding['code'], outcome: Finding['outcome']): Finding => ({ ...bare(code, outcome, 30), kpi });
  const load = compareLoad({ ...ALIKE, requests: sides(120, 4) });

  test('a pass is none, a fail stays one, and what does not follow load is as it was', () => {
    const judged = underLoad(
      [
        finding('cpu', 'no-change', 'pass'),
        finding('memory', 'no-change', 'pass'),
        finding('errors', 'no-change', 'pass'),
        finding('cpu', 'regression', 'fail'),
      ],
      load,
      kpis,
    );
    expect(judged.map(({ kpi, code, outcome }) => [kpi, code, outcome])).toEqual([
      ['cpu', 'unequal-load', 'inconclusive'],
      ['memory', 'unequal-load', 'pass'],
      ['errors', 'no-change', 'pass'],
      ['cpu', 'regression', 'fail'],
    ]);
    const sentence = findingSentence(judged[0] as Finding);
    expect(sentence).toContain('the arms do not bear the same load (requests a replica 4 a second, on the primary 12 a second)');
    expect(findingSentence(underLoad([finding('cpu', 'no-change', 'pass')], compareLoad({}), kpis)[0] as Finding)).toContain(
      'requests, replicas, age of both arms are not known',
    );
  });

  test('with it everything passes that did, and the report says so', () => {
    const judged = underLoad([finding('cpu', 'no-change', 'pass')], compareLoad(ALIKE), kpis);
    expect(judged.map(({ code, outcome }) => [code, outcome])).toEqual([
      ['no-change', 'pass'],
      ['equal-load', 'pass'],
    ]);
    expect(findingSentence(judged[1] as Finding)).toContain(
      'The arms bear the same load: requests a replica 12 a second, on the primary 12 a second',
    );
  });
});
