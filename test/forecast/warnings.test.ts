import { describe, expect, test } from '@jest/globals';
import type { ForecastSpec } from '../../src/forecast/spec.js';
import { advanceWarnings, assessWarnings, startWarnings } from '../../src/forecast/warnings.js';

const SPEC: ForecastSpec = {
  horizonMs: 3 * 3_600_000,
  productionRate: null,
  horizonRequests: 1_000_000,
  risk: [
    { kpi: 'memory', above: 512, warn: 0.4, act: 0.7 },
    { kpi: 'connections', above: 100, warn: 0.4, act: 0.7 },
    { kpi: 'connections', below: 1, warn: 0.4, act: 0.7 },
  ],
  warnings: 2,
  rollbackOnForecast: false,
};

const levelAfter = (looks: readonly (readonly (number | null)[])[], spec = SPEC) =>
  assessWarnings(
    looks.reduce((state, look) => advanceWarnings(state, look, spec), startWarnings(spec)),
    spec,
  );

describe('verdict.md 7: warnings over the looks', () => {
  test.each([
    ['nothing seen yet', [], [], [], false],
    ['one look at warn is none', [[0.5, 0, 0]], [], [], false],
    [
      'two looks in a row are a warning',
      [
        [0.5, 0, 0],
        [0.4, 0, 0],
      ],
      ['memory'],
      [],
      false,
    ],
    [
      'two looks with one between are none',
      [
        [0.5, 0, 0],
        [0.1, 0, 0],
        [0.5, 0, 0],
      ],
      [],
      [],
      false,
    ],
    [
      'a look that could not tell does not end the streak',
      [
        [0.5, 0, 0],
        [null, 0, 0],
        [0.5, 0, 0],
      ],
      ['memory'],
      [],
      false,
    ],
    [
      'a warning that passes is gone',
      [
        [0.5, 0, 0],
        [0.5, 0, 0],
        [0.1, 0, 0],
      ],
      [],
      [],
      false,
    ],
    [
      'two KPIs in warning hold',
      [
        [0.5, 0.5, 0],
        [0.5, 0.5, 0],
      ],
      ['memory', 'connections'],
      [],
      true,
    ],
    [
      'two limits of one KPI are one warning',
      [
        [0, 0.5, 0.5],
        [0, 0.5, 0.5],
      ],
      ['connections'],
      [],
      false,
    ],
    [
      'one KPI at act on two looks holds',
      [
        [0.7, 0, 0],
        [0.9, 0, 0],
      ],
      ['memory'],
      ['memory'],
      true,
    ],
    [
      'one look at act does not',
      [
        [0.5, 0, 0],
        [0.9, 0, 0],
      ],
      ['memory'],
      [],
      false,
    ],
  ] as const)('%s', (_, looks, warned, acted, hold) => {
    expect(levelAfter(looks)).toEqual({ warned, acted, hold });
  });

  test('the number of warnings needed is configurable; zero never holds a run without any', () => {
    expect(
      levelAfter(
        [
          [0.5, 0, 0],
          [0.5, 0, 0],
        ],
        { ...SPEC, warnings: 1 },
      ).hold,
    ).toBe(true);
    expect(levelAfter([[0, 0, 0]], { ...SPEC, warnings: 0 }).hold).toBe(false);
  });
});
