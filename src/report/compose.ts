import { OUTCOMES } from '../core/outcome.js';
import type { Divergence } from '../diff/difference.js';
import type { Finding, FindingCode, Verdict } from '../judge/verdict.js';
import type { Kpi } from '../kpi/kpi.js';
import { formatCount, formatSeconds } from './numbers.js';
import { withoutStub } from './without-stub.js';
import type { EcdfChart, EvidenceChart, RatioPoint, Report, RouteRow, TimelineChart } from './report.js';

/** What a run hands over besides its verdict; figures are measured elsewhere, sentences are written elsewhere. */
export interface ReportParts {
  readonly service: string;
  readonly verdict: Verdict;
  readonly kpis: readonly Kpi[];
  readonly effective: Report['effective'];
  readonly arms: Report['arms'];
  readonly control?: Report['control'];
  readonly change?: Report['change'];
  readonly parity?: Report['parity'];
  readonly traces?: Report['traces'];
  readonly traffic: Report['traffic'];
  readonly routes: readonly RouteRow[];
  readonly ratios: readonly RatioPoint[];
  readonly ecdfs: readonly EcdfChart[];
  readonly timelines: readonly TimelineChart[];
  readonly divergences: readonly Divergence[];
  readonly forecasts: Report['forecasts'];
  readonly minutesUsed: number;
  readonly reproduce: string;
  readonly startedAt: string;
  readonly seed: number;
}

const ACCEPTABLE: readonly FindingCode[] = ['regression', 'divergence', 'trace-difference'];

/** Days for which a pasted acceptance holds unless the person changes it. */
const ACCEPT_DAYS = 90;

/** Puts the document together that every renderer prints. Pure: the same parts give the same report. */
export function composeReport(parts: ReportParts): Report {
  const { verdict, kpis, ...rest } = parts;
  return {
    ...rest,
    title: `Foreshadow: ${parts.service}`,
    verdict,
    version: verdict.version,
    kpis: kpis.map(({ name, unit, margin, tailMargin }) => ({ name, unit, margin, tailMargin })),
    timelines: parts.timelines.map(wholeSteps),
    routes: worstFirst(parts.routes, verdict.findings),
    evidence: kpis.flatMap((kpi) => evidenceChart(kpi, verdict)),
    reach: reachOf(parts),
    acceptLines: verdict.findings
      .filter((finding) => finding.outcome === 'fail' && ACCEPTABLE.includes(finding.code))
      .map((finding) => ({ finding, line: acceptLine(finding, parts.startedAt) })),
  };
}

function wholeSteps(chart: TimelineChart): TimelineChart {
  const { primary, shadow, baseline } = chart;
  return {
    ...chart,
    primary: withoutStub(primary),
    shadow: withoutStub(shadow),
    ...(baseline ? { baseline: withoutStub(baseline) } : {}),
  };
}

/** Accused routes first, then the busiest. */
function worstFirst(routes: readonly RouteRow[], findings: readonly Finding[]): RouteRow[] {
  const rank = (route: string): number =>
    Math.max(0, ...findings.filter((finding) => finding.route === route).map((finding) => OUTCOMES.indexOf(finding.outcome)));
  return routes.toSorted((a, b) => rank(b.route) - rank(a.route) || b.pairs - a.pairs);
}

/** Evidence at each look, one line a test, against the thresholds that decide it. */
function evidenceChart(kpi: Kpi, verdict: Verdict): EvidenceChart[] {
  const names = new Set<string>();
  for (const look of verdict.looks)
    for (const name of Object.keys(look.evidence ?? {})) if (name.startsWith(`${kpi.name}:`)) names.add(name);
  if (names.size === 0) return [];
  const { spec } = verdict;
  const lines = [...names].map((name) => ({
    name: name.slice(kpi.name.length + 1),
    points: verdict.looks.flatMap((look) => {
      const value = look.evidence?.[name];
      return value === undefined ? [] : [[look.at, value] as const];
    }),
  }));
  const rollBack =
    kpi.kind === 'count' || kpi.kind === 'calls' || kpi.kind === 'logs' || kpi.kind === 'statements'
      ? spec.countRollbackAlpha
      : spec.rollbackAlpha;
  return [
    {
      kpi: kpi.name,
      lines,
      thresholds: [
        { name: 'fail', eValue: 1 / spec.alpha },
        { name: 'roll back', eValue: 1 / rollBack },
      ],
    },
  ];
}

/** The last line of every report: what the evidence covers and what it does not (verdict.md 6). */
function reachOf({ traffic, routes, kpis, verdict }: ReportParts): Report['reach'] {
  if (verdict.findings.some((finding) => finding.code === 'not-affected'))
    return { covers: 'the comparison of the files of both revisions', not: 'any behaviour: no arm was started and no request was sent' };
  const all = kpis.map((kpi) => kpi.name).join(', ');
  if (traffic.watched)
    return {
      covers: `relative change of ${all} between the arms over ${formatSeconds(traffic.seconds)} of their own traffic, as the sources of metrics saw it`,
      not: 'what no query asks for, and whether whatever splits the traffic sent both arms the same kind of requests',
    };
  const perMinute = Math.round(traffic.ratePerSecond * 60);
  return {
    covers:
      `relative change of ${all} between the arms on ${plural(routes.length, 'route')}, ` +
      `${formatCount(traffic.measuredPairs)} measured pairs at ${formatCount(perMinute)} a minute, with data of the size the arms had`,
    not: 'absolute latency, routes the traffic does not exercise, data and load of production size unless they were used here',
  };
}

function plural(n: number, word: string): string {
  return `${n} ${word}${n === 1 ? '' : 's'}`;
}

/** The line to paste under `accept:` to let this finding pass, up to a little more than what was seen. */
export function acceptLine(finding: Finding, today: string): string {
  const template = finding.facts?.['template'] === undefined ? '' : `, template: ${JSON.stringify(String(finding.facts['template']))}`;
  const route = `${finding.route === undefined ? '' : `, route: ${JSON.stringify(finding.route)}`}${template}`;
  const until = new Date(Date.parse(today) + ACCEPT_DAYS * 86_400_000).toISOString().slice(0, 10);
  const end = `until: ${until}, reason: "say why this is fine" }`;
  if (finding.code === 'divergence') return `- { divergence: ${JSON.stringify(String(finding.facts?.['path'] ?? ''))}${route}, ${end}`;
  const { ratio = 1, low = null } = finding.effect ?? {};
  const worse = Math.max(ratio, 1 / Math.max(ratio, 1e-9)) - 1;
  // From nothing any number of errors is infinitely many times as many: no limit can be written down.
  const upTo = low === null ? '' : `, up-to: ${Math.ceil(worse * 110)}%`;
  return `- { kpi: ${finding.kpi}${route}${upTo}, ${end}`;
}
