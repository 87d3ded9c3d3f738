import { worst } from '../core/outcome.js';
import type { Finding, FindingCode } from './verdict.js';
import { bare } from './validity.js';

/** A finding a person has accepted, in the configuration, with a limit and an expiry. */
export interface AcceptRule {
  readonly kpi?: string | undefined;
  /** a differing path, as the finding names it */
  readonly divergence?: string | undefined;
  readonly route?: string | undefined;
  /** a message template, as the finding names it */
  readonly template?: string | undefined;
  /** relative worsening up to which it is accepted, e.g. 0.12; absent: any */
  readonly upTo?: number | undefined;
  /** ISO date, inclusive */
  readonly until: string;
  readonly reason: string;
}

/**
 * Turns findings that a rule covers into visible, accepted ones. Worse than `upTo` still fails; an expired or unused rule is a
 * warning. A KPI's overall finding is accepted only where every route it accuses is.
 * @param today ISO date of the judgement
 */
export function applyAccept(findings: readonly Finding[], rules: readonly AcceptRule[], today: string): Finding[] {
  const current = rules.filter((rule) => rule.until >= today);
  const used = new Set<AcceptRule>();
  const direct = findings.map((finding) => acceptOne(finding, current, used));
  const joined = direct.map((finding) =>
    finding.outcome === 'pass' || finding.route !== undefined ? finding : acceptByRoutes(finding, direct),
  );
  const expired = rules.filter((rule) => rule.until < today).map((rule) => note('accept-expired', rule));
  const unused = current.filter((rule) => !used.has(rule)).map((rule) => note('accept-unused', rule));
  return [...joined, ...expired, ...unused];
}

const ACCEPTABLE: readonly FindingCode[] = ['regression', 'divergence', 'trace-difference', 'warning'];

function acceptOne(finding: Finding, rules: readonly AcceptRule[], used: Set<AcceptRule>): Finding {
  if (!ACCEPTABLE.includes(finding.code)) return finding;
  const covering = rules.filter((rule) => covers(rule, finding));
  for (const rule of covering) used.add(rule);
  const rule = covering.find(({ upTo }) => worsening(finding) <= (upTo ?? Number.POSITIVE_INFINITY));
  return rule ? accepted(finding, rule) : finding;
}

function covers(rule: AcceptRule, finding: Finding): boolean {
  if (rule.route !== undefined && rule.route !== finding.route) return false;
  if (rule.divergence !== undefined) return finding.code === 'divergence' && finding.facts?.['path'] === rule.divergence;
  if (rule.template !== undefined && rule.template !== finding.facts?.['template']) return false;
  return rule.kpi === finding.kpi;
}

/** By how much it is worse, whichever direction is bad; an infinite worsening is never within a limit. */
function worsening(finding: Finding): number {
  const ratio = finding.effect?.ratio;
  if (ratio === undefined) return 0;
  return ratio >= 1 ? ratio - 1 : 1 / ratio - 1;
}

/** The overall finding of a KPI stands for its routes: with all of them accepted nothing is left to fail it. */
function acceptByRoutes(finding: Finding, all: readonly Finding[]): Finding {
  const routes = all.filter((other) => other.kpi === finding.kpi && other.route !== undefined);
  const everyAccepted =
    routes.length > 0 && routes.every((other) => other.code === 'accepted') && worst(routes.map((other) => other.outcome)) === 'pass';
  return everyAccepted && finding.code === 'regression' ? { ...finding, code: 'accepted', outcome: 'pass' } : finding;
}

function accepted(finding: Finding, rule: AcceptRule): Finding {
  return {
    ...finding,
    code: 'accepted',
    outcome: 'pass',
    facts: { ...finding.facts, accepted: finding.code, reason: rule.reason, until: rule.until, upTo: rule.upTo ?? null },
  };
}

function note(code: 'accept-expired' | 'accept-unused', rule: AcceptRule): Finding {
  return {
    ...bare(code, 'pass', 0),
    kpi: rule.kpi ?? 'divergence',
    ...(rule.route === undefined ? {} : { route: rule.route }),
    facts: { until: rule.until, reason: rule.reason, path: rule.divergence ?? null },
  };
}
