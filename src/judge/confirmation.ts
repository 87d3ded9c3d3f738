import { worst } from '../core/outcome.js';
import type { Kpi } from '../kpi/kpi.js';
import type { Judgement } from './judge.js';
import { OTHER_ROUTES } from './trend-evidence.js';
import { gradeOf, scoreOf, tierOf } from './score.js';
import type { Finding, FindingCode } from './verdict.js';

/** What a confirmation run has to look at again. */
export interface Accusation {
  readonly kpis: readonly Kpi[];
  /** the routes named; null where a KPI is accused as a whole */
  readonly routes: readonly string[] | null;
}

/**
 * The KPIs and routes that a failing verdict accuses by test; null where nothing needs confirming (a lost arm fails at once).
 * Counts are re-tested at margin 0 without a floor, trends and series at the hold tier (verdict.md 1, Confirmation).
 */
export function accusationOf(judgement: Judgement, kpis: readonly Kpi[]): Accusation | null {
  const accused = judgement.findings.filter(isConfirmable);
  if (judgement.outcome !== 'fail' || accused.length === 0) return null;
  if (judgement.findings.some((finding) => finding.outcome === 'fail' && !isConfirmable(finding))) return null;
  const names = new Set(accused.map((finding) => finding.kpi));
  const everyKpiByRoute = [...names].every((name) => accused.some((finding) => finding.kpi === name && finding.route !== undefined));
  // The pool of rare routes is no route of any request: it is judged again among all of them.
  const byRoute = everyKpiByRoute && !accused.some((finding) => finding.route === OTHER_ROUTES);
  return {
    kpis: kpis
      .filter((kpi) => names.has(kpi.name))
      .map((kpi) =>
        kpi.kind === 'count' || kpi.kind === 'logs' || kpi.kind === 'statements' ? { ...kpi, margin: 0, absoluteMargin: 0 } : kpi,
      ),
    routes: byRoute ? [...new Set(accused.flatMap((finding) => finding.route ?? []))].sort() : null,
  };
}

/** Keeps the failing findings that happened again on fresh processes; the others become inconclusive, `not-reproduced`. */
export function confirmJudgement(first: Judgement, again: Judgement, kpis: readonly Kpi[]): Judgement {
  const shadowDied = hasShadowDied(again);
  const findings = first.findings.map((finding) => {
    if (!isConfirmable(finding)) return finding;
    const reproduced = shadowDied || again.findings.some((other) => isSame(finding, other) && reaches(other));
    return reproduced ? { ...finding, facts: { ...finding.facts, reproduced: true } } : notReproduced(finding);
  });
  const outcome = worst(findings.map((finding) => finding.outcome));
  const { grade: _, ...rest } = first;
  const grade = gradeOf(findings, outcome);
  return { ...rest, outcome, ...(grade ? { grade } : {}), score: scoreOf(findings, kpis), tier: tierOf(findings, outcome), findings };
}

/**
 * Whether a confirmation has seen enough: every KPI that was accused is reproduced, or the shadow died. Ending it at the first of
 * several would report the others as not reproduced although nobody waited for them.
 */
export function isReproduced(first: Judgement, again: Judgement): boolean {
  const accused = new Set(first.findings.filter(isConfirmable).map((finding) => finding.kpi));
  return hasShadowDied(again) || [...accused].every((kpi) => again.findings.some((finding) => finding.kpi === kpi && reaches(finding)));
}

function hasShadowDied({ findings }: Judgement): boolean {
  return findings.some((finding) => finding.code === 'arm-died' && finding.outcome === 'fail');
}

const CONFIRMABLE: readonly FindingCode[] = ['regression', 'divergence', 'trace-difference'];

function isConfirmable(finding: Finding): boolean {
  return finding.outcome === 'fail' && CONFIRMABLE.includes(finding.code);
}

/** The hold tier or above; for counts and divergences (which have no hold) the fail tier. */
function reaches(finding: Finding): boolean {
  const tier = finding.tier;
  return CONFIRMABLE.includes(finding.code) && (tier === 'hold' || tier === 'fail' || tier === 'roll-back');
}

/** The overall finding of a KPI counts for each of its routes: few fresh pairs of one route are judged together with the rest. */
function isSame(finding: Finding, other: Finding): boolean {
  if (finding.kpi !== other.kpi || finding.facts?.['host'] !== other.facts?.['host']) return false;
  if (finding.facts?.['statement'] !== other.facts?.['statement']) return false;
  if (!isSameTemplate(finding.facts?.['template'], other.facts?.['template'])) return false;
  if (finding.code === 'trace-difference') return isSameOperation(finding, other);
  if (finding.code === 'divergence')
    return other.code === 'divergence' && finding.route === other.route && finding.facts?.['path'] === other.facts?.['path'];
  return other.route === undefined || finding.route === undefined || other.route === finding.route;
}

/** Templates of two runs: what one of them left open may be a word in the other. */
function isSameTemplate(one: unknown, other: unknown): boolean {
  if (typeof one !== 'string' || typeof other !== 'string') return one === other;
  const [words, others] = [one.split(' '), other.split(' ')];
  return words.length === others.length && words.every((word, at) => word === others[at] || word === '<*>' || others[at] === '<*>');
}

/** Times of an operation may be told by another method, and a new operation may have been called once by the live code meanwhile. */
function isSameOperation({ facts = {} }: Finding, { code, facts: others = {} }: Finding): boolean {
  const isOne = ['service', 'operation', 'path'].every((name) => facts[name] === others[name]);
  const isCount = (change: unknown): boolean => change === 'new' || change === 'more';
  return (
    code === 'trace-difference' &&
    isOne &&
    (facts['change'] === others['change'] || (isCount(facts['change']) && isCount(others['change'])))
  );
}

function notReproduced(finding: Finding): Finding {
  return { ...finding, code: 'not-reproduced', outcome: 'inconclusive', tier: 'none', facts: { ...finding.facts, was: finding.code } };
}
