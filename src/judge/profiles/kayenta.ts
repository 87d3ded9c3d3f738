import type { Outcome } from '../../core/outcome.js';
import { classifyKayentaMetric, type KayentaMetric, type KayentaWord } from './kayenta-metric.js';
import { at, type Classified, numberAt, type Profile, type ProfiledKpi, type ProfileInput, type Summary, valuesOf } from './profile.js';

/** Share of metrics without data from which on a run fails. */
const NODATA_SHARE = 0.5;
const OUTCOMES: Readonly<Record<KayentaWord, Outcome>> = {
  Pass: 'pass',
  High: 'fail',
  Low: 'fail',
  Nodata: 'inconclusive',
  NodataFailMetric: 'fail',
  Error: 'error',
};

interface Judged extends KayentaMetric {
  readonly kpi: ProfiledKpi;
}

/**
 * Kayenta's judge `NetflixACAJudge-v1.0`: Mann-Whitney with a band of the estimated shift for each metric, weighted groups for all of them. Set under
 * `judge.kayenta`: `groups` (group -> KPIs), `groupWeights`, `scoreThresholds` (`pass`, `marginal`), `tolerance`, `confLevel` (which the real judge fixes
 * at 0.25 and 0.98). Source: spinnaker/kayenta a69573be, `NetflixACAJudge`, `WeightedSumScorer`, `ThresholdScoreClassifier`.
 */
export const kayenta: Profile = {
  name: 'kayenta',
  judge(input) {
    const constants = { tolerance: numberAt(input.whole, 0.25, 'tolerance'), confLevel: numberAt(input.whole, 0.98, 'confLevel') };
    const judged = input.kpis.map((kpi): Judged => {
      const pair = input.series.find((series) => series.kpi === kpi.name);
      return { kpi, ...classifyKayentaMetric(valuesOf(pair?.control), valuesOf(pair?.experiment), kpi.settings, constants) };
    });
    return { metrics: judged.map((metric) => classified(metric, input)), summary: summarise(judged, input.whole) };
  },
};

function classified({ kpi, word, deviation, reason, critical }: Judged, input: ProfileInput): Classified {
  const pair = input.series.find((series) => series.kpi === kpi.name);
  return {
    kpi: kpi.name,
    classification: word,
    outcome: OUTCOMES[word],
    deviation: Number.isNaN(deviation) ? null : deviation,
    n: { control: pair?.control.length ?? 0, experiment: pair?.experiment.length ?? 0 },
    reason: critical ? `${reason} (critical)` : reason,
  };
}

function summarise(judged: readonly Judged[], whole: unknown): Summary {
  const counted = judged.filter(({ kpi }) => at(kpi.settings, 'muted') !== true);
  const score = scoreOf(counted, whole);
  const marginal = numberAt(whole, numberAt(whole, 75, 'marginal'), 'scoreThresholds', 'marginal');
  const needed = numberAt(whole, numberAt(whole, 95, 'pass'), 'scoreThresholds', 'pass');
  if (score >= needed) return { score, classification: 'Pass', outcome: 'pass', decision: 'advance' };
  if (score >= marginal) return { score, classification: 'Marginal', outcome: 'inconclusive', decision: 'hold' };
  return { score, classification: 'Fail', outcome: 'fail', decision: 'roll-back' };
}

/** 0 for a critical failure or where half of the metrics have no data; else the weighed scores of the groups. */
function scoreOf(judged: readonly Judged[], whole: unknown): number {
  if (judged.some(({ critical, word }) => critical && word !== 'Pass')) return 0;
  if (judged.length === 0 || judged.filter(({ word }) => word === 'Nodata').length / judged.length >= NODATA_SHARE) return 0;
  const groups = new Map<string, KayentaWord[]>();
  for (const { kpi, word } of judged) for (const group of groupsOf(kpi, whole)) groups.set(group, [...(groups.get(group) ?? []), word]);
  const weights = (at(whole, 'groupWeights') ?? at(whole, 'weights') ?? {}) as Readonly<Record<string, number>>;
  const given = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  const others = [...groups.keys()].filter((group) => weights[group] === undefined).length;
  const share = others > 0 ? (100 - given) / others : 0;
  let score = 0;
  for (const [group, words] of groups) score += groupScore(words) * ((weights[group] ?? share) / 100);
  return Math.round((score + Number.EPSILON) * 100) / 100;
}

/** A metric belongs to the groups that name it, or that it names itself; to one of its own name's making otherwise. */
function groupsOf(kpi: ProfiledKpi, whole: unknown): readonly string[] {
  const own = at(kpi.settings, 'groups');
  if (Array.isArray(own) && own.length > 0) return own.map(String);
  const groups = (at(whole, 'groups') ?? {}) as Readonly<Record<string, unknown>>;
  const naming = Object.entries(groups).filter(([, names]) => Array.isArray(names) && names.includes(kpi.name));
  return naming.length > 0 ? naming.map(([group]) => group) : ['all'];
}

/** Metrics without data are in no denominator, and a group of nothing else counts in full: losing data can raise a score. */
function groupScore(words: readonly KayentaWord[]): number {
  const counted = words.filter((word) => word === 'Pass' || word === 'High' || word === 'Low' || word === 'NodataFailMetric');
  return counted.length === 0 ? 100 : (counted.filter((word) => word === 'Pass').length / counted.length) * 100;
}
