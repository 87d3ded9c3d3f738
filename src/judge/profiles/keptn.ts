import type { SeriesPair } from '../evidence.js';
import { at, type Classified, meanOf, numberAt, type Profile, type ProfiledKpi, valuesOf } from './profile.js';

interface Objective {
  readonly kpi: ProfiledKpi;
  readonly status: 'pass' | 'warning' | 'fail' | 'info';
  readonly value: number;
  readonly earlier: number;
}

/**
 * Keptn's quality gate (SLO file v1): each objective's value against fixed or relative criteria, a percent score, key objectives. A KPI carries its objective
 * (`pass`, `warning`, `weight`, `key_sli`); `judge.keptn` has `total_score`. Its value is the mean of the shadow's series, the earlier value that of the
 * primary's. Source: keptn/spec `service_level_objective.md`, keptn/keptn lighthouse-service `evaluate_sli_handler.go`.
 */
export const keptn: Profile = {
  name: 'keptn',
  judge(input) {
    const objectives = input.kpis.map((kpi) =>
      judgeObjective(
        kpi,
        input.series.find((series) => series.kpi === kpi.name),
      ),
    );
    const scored = objectives.filter(({ status }) => status !== 'info');
    const total = scored.reduce((sum, { kpi }) => sum + weightOf(kpi), 0);
    const reached = scored.reduce(
      (sum, { kpi, status }) => sum + weightOf(kpi) * (status === 'pass' ? 1 : status === 'warning' ? 0.5 : 0),
      0,
    );
    const score = total === 0 ? 100 : (100 * reached) / total;
    const keyFailed = objectives.some(({ kpi, status }) => at(kpi.settings, 'key_sli') === true && status === 'fail');
    const needed = percentAt(input.whole, 90, 'pass');
    const warning = percentAt(input.whole, Number.POSITIVE_INFINITY, 'warning');
    const metrics = objectives.map(classified);
    if (!keyFailed && score >= needed) return { metrics, summary: { score, classification: 'pass', outcome: 'pass', decision: 'advance' } };
    if (!keyFailed && score >= warning)
      return { metrics, summary: { score, classification: 'warning', outcome: 'inconclusive', decision: 'hold' } };
    return { metrics, summary: { score, classification: 'fail', outcome: 'fail', decision: 'roll-back' } };
  },
};

function weightOf(kpi: ProfiledKpi): number {
  return numberAt(kpi.settings, 1, 'weight');
}

function percentAt(whole: unknown, fallback: number, name: string): number {
  const written = at(whole, 'total_score', name);
  return written === undefined ? fallback : Number.parseFloat(String(written));
}

function judgeObjective(kpi: ProfiledKpi, pair: SeriesPair | undefined): Objective {
  const known = (points: SeriesPair['control'] | undefined): number[] => valuesOf(points).filter((value) => !Number.isNaN(value));
  const [value, earlier] = [meanOf(known(pair?.experiment)), meanOf(known(pair?.control))];
  const pass = criteriaOf(kpi, 'pass');
  if (pass.length === 0) return { kpi, status: 'info', value, earlier };
  if (Number.isNaN(value)) return { kpi, status: 'fail', value, earlier };
  const holds = (lists: readonly (readonly string[])[]): boolean => lists.some((list) => list.every((one) => meets(one, value, earlier)));
  const status = holds(pass) ? 'pass' : holds(criteriaOf(kpi, 'warning')) ? 'warning' : 'fail';
  return { kpi, status, value, earlier };
}

/** Within one list all must hold, of several lists one. */
function criteriaOf(kpi: ProfiledKpi, name: string): readonly (readonly string[])[] {
  const lists = at(kpi.settings, name);
  return Array.isArray(lists) ? lists.map((list) => ((at(list, 'criteria') ?? []) as unknown[]).map(String)) : [];
}

const CRITERION = /^\s*(<=|>=|<|>|=)\s*([+-])?\s*(\d+(?:\.\d+)?)\s*(%)?\s*$/;

/** `<=600`, or `<=+10%` and `>=-50` against the earlier value; without one a relative criterion holds. */
function meets(criterion: string, value: number, earlier: number): boolean {
  const match = CRITERION.exec(criterion);
  if (!match) return false;
  const [, operator, sign, digits, percent] = match;
  const number = Number(digits) * (sign === '-' ? -1 : 1);
  if ((sign !== undefined || percent) && Number.isNaN(earlier)) return true;
  const bound = percent ? earlier * (1 + number / 100) : sign === undefined ? number : earlier + number;
  if (operator === '<') return value < bound;
  if (operator === '<=') return value <= bound;
  if (operator === '>') return value > bound;
  return operator === '>=' ? value >= bound : value === bound;
}

function classified({ kpi, status, value, earlier }: Objective): Classified {
  return {
    kpi: kpi.name,
    classification: status,
    outcome: status === 'fail' ? 'fail' : status === 'warning' ? 'inconclusive' : 'pass',
    deviation: Number.isFinite(value / earlier) ? value / earlier : null,
    n: { control: Number.isNaN(earlier) ? 0 : 1, experiment: Number.isNaN(value) ? 0 : 1 },
    reason: `value ${Number(value.toPrecision(4))}, earlier ${Number(earlier.toPrecision(4))}`,
  };
}
