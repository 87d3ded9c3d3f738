import type { CallEnd } from '../environment/egress.js';
import type { Arm } from '../environment/environment.js';
import type { Kpi } from '../kpi/kpi.js';
import { eValueOf, inOrder, pValueOf, rounded } from './figures.js';
import type { OutboundEvidence, OutboundKind, OutboundRow } from './outbound-evidence.js';
import { type OutboundTest, outboundInterval } from './outbound-test.js';
import type { JudgeSpec } from './spec.js';
import { bare } from './validity.js';
import type { Finding } from './verdict.js';

/** A host that the shadow calls more often, as a whole or at one inbound route. */
export interface Accused {
  readonly host: string;
  readonly route: string | undefined;
  readonly tier: 'fail' | 'roll-back';
  readonly logE: number;
  readonly firstAlarmAt: number | null;
}

/** At most so many hosts, and calls of one host, are named among what was refused. */
const MOST_NAMED = 20;
const MOST_CALLS_NAMED = 5;

/** The regression: calls a request on the shadow and on the control that calls more. */
export function accusation(accused: Accused, row: OutboundRow, evidence: OutboundEvidence, kpi: Kpi, spec: JudgeSpec): Finding {
  const { host, route, tier, logE, firstAlarmAt } = accused;
  const requests = route === undefined ? evidence.requests : (evidence.requestsOf.get(route) ?? 0);
  const control = evidence.hasBaseline && row.calls.baseline > row.calls.primary ? 'baseline' : 'primary';
  const known = evidence.hosts.get(host);
  const interval = outboundInterval(row, control, known ? evidence.chances(known, route) : requests, spec.confidenceLevel);
  const test = { name: 'conditional-binomial', eValue: eValueOf(logE) };
  return {
    ...bare('regression', 'fail', requests),
    kpi: kpi.name,
    ...(route === undefined ? {} : { route }),
    tier,
    method: 'conditional-binomial',
    tests: [test],
    effect: {
      ratio: rounded((row.calls.shadow + 0.5) / (row.calls[control] + 0.5)),
      low: Number.isFinite(interval.low) && row.calls[control] > 0 ? rounded(interval.low) : null,
      high: Number.isFinite(interval.high) ? rounded(interval.high) : null,
      level: spec.confidenceLevel,
      difference: row.calls.shadow - row.calls[control],
    },
    eValue: test.eValue,
    pValue: pValueOf(logE),
    alpha: tier === 'roll-back' ? spec.countRollbackAlpha : spec.alpha,
    firstAlarmAt,
    facts: { host, ...countsOf(row, evidence, requests), call: mostIncreased(host, evidence) },
    critical: kpi.critical,
  };
}

/** What is no regression but should be seen: a host that the shadow calls less often, or that it alone calls, too rarely to be sure. */
export function fewerCalls(
  host: string,
  row: OutboundRow,
  test: OutboundTest,
  evidence: OutboundEvidence,
  kpi: Kpi,
  spec: JudgeSpec,
): Finding[] {
  const isNew = row.calls.shadow > 0 && row.calls.primary === 0 && row.calls.baseline === 0;
  const isFewer = test.logFewer >= -Math.log(spec.alpha / evidence.hosts.size);
  if (!isNew && !isFewer) return [];
  return [
    {
      ...bare('warning', 'pass', evidence.requests),
      kpi: kpi.name,
      tier: 'warn',
      method: 'conditional-binomial',
      ...(isFewer ? { tests: [{ name: 'conditional-binomial', eValue: eValueOf(test.logFewer) }], eValue: eValueOf(test.logFewer) } : {}),
      facts: { host, ...countsOf(row, evidence, evidence.requests), call: mostIncreased(host, evidence) },
    },
  ];
}

/** No host is called more often. */
export function quiet(evidence: OutboundEvidence, kpi: Kpi): Finding {
  const sum = (arm: Arm): number => [...evidence.hosts.values()].reduce((total, { all }) => total + all.calls[arm], 0);
  return {
    ...bare(evidence.requests === 0 ? 'no-data' : 'no-change', 'pass', evidence.requests),
    kpi: kpi.name,
    method: 'conditional-binomial',
    facts: { hosts: [...evidence.hosts.keys()].sort(inOrder), primaryCalls: sum('primary'), shadowCalls: sum('shadow') },
    critical: kpi.critical,
  };
}

const TELLING: readonly CallEnd[] = ['denied', 'unmatched', 'certificate-refused', 'failed'];

/** Calls that nobody answered as the service expects: named, so that a person can allow or stub them. They decide nothing. */
export function denials(evidence: OutboundEvidence, kpi: Kpi): Finding[] {
  const found: Finding[] = [];
  for (const [host, { kinds }] of [...evidence.hosts].sort(([a], [b]) => inOrder(a, b))) {
    for (const end of TELLING) {
      const those = [...kinds.values()].filter((kind) => kind.end === end);
      if (those.length === 0 || found.length >= MOST_NAMED) continue;
      const of = (arm: Arm): number => those.filter((kind) => kind.arm === arm).reduce((sum, { count }) => sum + count, 0);
      found.push({
        ...bare('unstubbed-call', 'pass', evidence.requests),
        kpi: kpi.name,
        method: 'counted',
        facts: { host, end, calls: namesOf(those), primaryCalls: of('primary'), shadowCalls: of('shadow'), baselineCalls: of('baseline') },
      });
    }
  }
  return found;
}

function namesOf(kinds: readonly OutboundKind[]): string[] {
  const names = [...new Set(kinds.map(({ call }) => call))].sort(inOrder);
  return names.length > MOST_CALLS_NAMED ? [...names.slice(0, MOST_CALLS_NAMED), `${names.length - MOST_CALLS_NAMED} more`] : names;
}

function countsOf({ calls }: OutboundRow, { hasBaseline }: OutboundEvidence, requests: number): Record<string, number> {
  return {
    primaryCalls: calls.primary,
    shadowCalls: calls.shadow,
    ...(hasBaseline ? { baselineCalls: calls.baseline } : {}),
    requests,
  };
}

/** The call of a host of which the shadow makes most more than the primary. */
function mostIncreased(host: string, evidence: OutboundEvidence): string | null {
  const excess = new Map<string, number>();
  for (const { arm, call, count } of evidence.hosts.get(host)?.kinds.values() ?? []) {
    const sign = arm === 'shadow' ? 1 : arm === 'primary' ? -1 : 0;
    excess.set(call, (excess.get(call) ?? 0) + sign * count);
  }
  return [...excess].sort(([a, x], [b, y]) => y - x || inOrder(a, b))[0]?.[0] ?? null;
}
