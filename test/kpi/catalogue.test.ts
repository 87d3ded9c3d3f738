import { describe, expect, test } from '@jest/globals';
import { countsTrials } from '../../src/judge/count-evidence.js';
import { DEFAULT_JUDGE } from '../../src/judge/spec.js';
import { BUILT_IN_NAMES, builtIn, builtInKpis, ownKpi } from '../../src/kpi/catalogue.js';
import { StepSeries } from '../../src/kpi/measure.js';

describe('the catalogue', () => {
  test('names are those of the KPIs, and an unknown one has none', () => {
    expect(builtInKpis({ calls: true, logs: true, traces: true, statements: true }).map((kpi) => kpi.name)).toEqual([...BUILT_IN_NAMES]);
    for (const name of ['constructor', '__proto__', 'Latency', '']) expect(builtIn(name)).toBeUndefined();
  });

  test('every KPI has a place its values come from', () => {
    const measured = new StepSeries().pairs(builtInKpis(), 1).map((pair) => pair.kpi);
    for (const kpi of builtInKpis()) {
      if (kpi.kind === 'count') expect({ kpi: kpi.name, counted: countsTrials(kpi.name) }).toEqual({ kpi: kpi.name, counted: true });
      if (kpi.kind === 'series' && !['cpu', 'memory'].includes(kpi.name)) expect(measured).toContain(kpi.name);
    }
    expect(ownKpi('mine', 'requests')).toMatchObject({ kind: 'series', expression: 'requests' });
    expect(ownKpi('brought')).not.toHaveProperty('expression');
  });

  test('margins are those of the verdict', () => {
    expect(builtIn('latency')).toMatchObject({ margin: 0.05, tailMargin: 0.1, critical: true });
    expect(builtIn('errors')).toMatchObject({ margin: 0, absoluteMargin: 0.001, critical: true });
    for (const kpi of builtInKpis().filter(({ kind }) => kind === 'series')) expect(kpi.margin).toBe(DEFAULT_JUDGE.seriesMargin);
  });
});
