import { expect, test } from '@jest/globals';
import { bare } from '../../src/judge/validity.js';
import { rankFindings } from '../../src/report/ranking.js';

test('a KPI that is going to breach its limit is not among what is fine', () => {
  const fine = (kpi: string) => ({ ...bare('no-change', 'pass', 10), kpi });
  const breach = { ...bare('forecast-breach', 'inconclusive', 10), kpi: 'memory' };
  const { decisive, passed } = rankFindings([fine('cpu'), fine('memory'), breach]);
  expect(decisive.map(({ code }) => code)).toEqual(['forecast-breach']);
  expect(passed.map(({ kpi }) => kpi)).toEqual(['cpu']);
});
