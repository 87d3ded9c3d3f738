import { at, type Classified, numberAt, type Profile, type ProfiledKpi, type ProfileInput } from './profile.js';

/**
 * Flagger's analysis: at every step each metric's newest value must lie within its `thresholdRange`; a missing value is a failed check. `threshold` failed
 * checks (under `judge.flagger`, 1 by default; counted over the whole analysis, never reset) roll back. The primary is not looked at. Source: fluxcd/flagger
 * `pkg/controller/scheduler.go`, `scheduler_metrics.go`.
 */
export const flagger: Profile = {
  name: 'flagger',
  judge(input) {
    const checks = input.kpis.map((kpi) => ({ kpi, values: valuesAt(kpi, input) }));
    const steps = Math.max(0, ...checks.map(({ values }) => values.length));
    const threshold = numberAt(input.whole, 1, 'threshold');
    let failedChecks = 0;
    let passedSteps = 0;
    for (let step = 0; step < steps && failedChecks < threshold; step++) {
      // the first metric out of range ends the check of its step
      if (checks.some(({ kpi, values }) => !isWithin(kpi, values[step] ?? null))) failedChecks++;
      else passedSteps++;
    }
    const metrics = checks.map(({ kpi, values }) => classified(kpi, values));
    const score = steps === 0 ? 0 : Number(((100 * passedSteps) / steps).toFixed(1));
    if (steps > 0 && failedChecks < threshold)
      return { metrics, summary: { score, classification: 'Succeeded', outcome: 'pass', decision: 'promote' } };
    return { metrics, summary: { score, classification: 'Failed', outcome: 'fail', decision: 'roll-back' } };
  },
};

function valuesAt(kpi: ProfiledKpi, input: ProfileInput): readonly (number | null)[] {
  return (input.series.find((series) => series.kpi === kpi.name)?.experiment ?? []).map(([, value]) => value);
}

function isWithin(kpi: ProfiledKpi, value: number | null): boolean {
  if (value === null || Number.isNaN(value)) return false;
  const range = at(kpi.settings, 'thresholdRange');
  const low = numberAt(range, Number.NEGATIVE_INFINITY, 'min');
  const high = numberAt(range, Number.POSITIVE_INFINITY, 'max');
  return value >= low && value <= high;
}

function classified(kpi: ProfiledKpi, values: readonly (number | null)[]): Classified {
  const failed = values.filter((value) => !isWithin(kpi, value)).length;
  return {
    kpi: kpi.name,
    classification: values.length === 0 ? 'no values found' : failed > 0 ? 'halt' : 'advance',
    outcome: values.length === 0 || failed > 0 ? 'fail' : 'pass',
    deviation: null,
    n: { control: 0, experiment: values.length },
    reason: `${failed} of ${values.length} checks out of range`,
  };
}
