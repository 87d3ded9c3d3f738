import type { Forecast } from '../../forecast/forecaster.js';
import type { Finding } from '../../judge/verdict.js';
import type { KpiNote, Report, RouteRow } from '../report.js';

/** What a sentence may need besides the finding: units, margins, forecasts, figures of the routes. All of it optional. */
export interface Words {
  readonly kpis?: readonly KpiNote[] | undefined;
  readonly forecasts?: readonly { readonly forecast: Forecast; readonly unit: string }[] | undefined;
  readonly routes?: readonly RouteRow[] | undefined;
  /** the arm that the shadow is compared with, where it is not the primary */
  readonly control?: 'baseline' | undefined;
}

/** The words of a report: its KPI notes, and the units of its timelines where a KPI has no note. */
export function wordsOf(report: Report): Words {
  const noted = report.kpis ?? [];
  const others = report.timelines.filter((chart) => !noted.some((kpi) => kpi.name === chart.kpi));
  return {
    kpis: [...noted, ...others.map((chart) => ({ name: chart.kpi, unit: chart.unit }))],
    forecasts: report.forecasts,
    routes: report.routes,
    ...(report.control ? { control: report.control } : {}),
  };
}

/** The unit of a KPI; empty where nobody said. */
export function unitOf(kpi: string, words: Words): string {
  return words.kpis?.find((note) => note.name === kpi)?.unit ?? '';
}

const LABELS: Readonly<Record<string, string>> = {
  latency: 'response time',
  errors: '5xx and failed requests',
  'errors-5xx': '5xx answers',
  'errors-4xx': '4xx answers',
  timeouts: 'timeouts',
  'connection-errors': 'refused or broken connections',
  divergence: 'differing responses',
  divergences: 'differing responses',
  assertions: 'assertions of the scenarios',
  transaction: 'the time of a whole transaction',
  'transaction-failures': 'failed transactions',
  cpu: 'CPU',
  memory: 'memory',
  'response-size': 'response size',
  'outbound-calls': 'outbound calls',
  exceptions: 'exceptions and logged errors',
  'log-messages': 'log messages',
  traces: 'operations in the traces',
  statements: 'statements of the databases',
  availability: 'availability',
  run: 'the run',
};

/** How a KPI is called in a sentence; a team's own KPI keeps the name the team gave it. */
export function labelOf(kpi: string): string {
  return Object.hasOwn(LABELS, kpi) ? (LABELS[kpi] as string) : kpi;
}

/** What findings speak of, each once; with the route where it is one route's. */
export function namesOf(findings: readonly Finding[]): string {
  return [...new Set(findings.map(({ kpi, route }) => (route === undefined ? labelOf(kpi) : `${labelOf(kpi)} of ${route}`)))].join(', ');
}

/** A fact as a number; undefined where it is absent or no finite number. */
export function numberFact(finding: Finding, ...names: readonly string[]): number | undefined {
  for (const name of names) {
    const value = finding.facts?.[name];
    if (typeof value === 'number' && Number.isFinite(value)) return value;
  }
  return undefined;
}

/** A fact as text; undefined where it is absent. */
export function textFact(finding: Finding, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = finding.facts?.[name];
    if (typeof value === 'string' && value !== '') return value;
    if (Array.isArray(value) && value.length > 0) return value.join(', ');
  }
  return undefined;
}

/** First letter in upper case. */
export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** `1 pair`, `2 pairs`. `counted` is the number as it is printed. */
export function plural(counted: string, noun: string): string {
  return `${counted} ${noun}${counted === '1' ? '' : 's'}`;
}
