import { resolve } from 'node:path';
import { DEFAULT_JUDGE, type JudgeSpec } from '../judge/spec.js';
import type { ForecastSpec } from '../forecast/spec.js';
import type { AcceptRule } from '../judge/accept.js';
import type { PolicySpec } from '../rollout/policy.js';
import { builtIn, builtInKpis, needsTransactions, ownKpi, type Sight } from '../kpi/catalogue.js';
import type { Kpi } from '../kpi/kpi.js';
import type { MetricsSpec } from '../metrics/spec.js';
import { assembleEnvironment } from './assemble-environment.js';
import { assembleLogs } from './assemble-logs.js';
import { assembleRollback, assembleState } from './assemble-rollback.js';
import { assembleMetrics, broughtKpi, queriedKpis } from './assemble-metrics.js';
import { assembleNotify } from './assemble-notify.js';
import { assembleReport } from './assemble-report.js';
import { assembleRollout } from './assemble-rollout.js';
import { assembleTraces } from './assemble-traces.js';
import { assembleTraffic, type SpelledOut, withTraffic } from './assemble-traffic.js';
import { CRITICALITY } from './criticality.js';
import { readLimit } from './limit.js';
import type { Plan, Preset } from './plan.js';
import type { ConfigDocument } from './schema.js';
import { resolveAll, resolveSecrets, type Secret } from './secrets.js';

/** What the plan depends on besides the document. */
export interface Surroundings {
  /** as it is shown */
  readonly file: string;
  /** absolute: relative paths and git refs are resolved here */
  readonly directory: string;
  readonly seed: number;
  /** the directory is under version control, so that arms default to base and head */
  readonly inGit: boolean;
  readonly secrets: readonly Secret[];
}

/** A valid document with every default filled in. */
export function assemblePlan(given: ConfigDocument, around: Surroundings): Plan {
  const document = withTraffic(given);
  const criticality = document.service?.criticality ?? 'medium';
  const defaults = CRITICALITY[criticality];
  const traffic = assembleTraffic(document.traffic, document.environment.driver, criticality, around);
  const metrics = assembleMetrics(document.metrics ?? [], around);
  const has = {
    traffic: !traffic.none,
    transactions: traffic.synthetic !== null,
    calls: document.environment.egress !== undefined,
    logs: document.logs !== undefined,
    traces: document.traces?.backend !== undefined,
    statements: metrics.some(({ source }) => source === 'database'),
  };
  const kpis = assembleKpis(document.kpis ?? {}, document.judge?.['series-margin'], metrics, has);
  const remote = document['remote-write'];
  return {
    version: 1,
    file: around.file,
    service: assembleService(document.service, criticality, around),
    environment: assembleEnvironment(document.environment, around),
    traffic,
    metrics,
    ...(document.logs ? { logs: assembleLogs(document.logs, document.environment.driver) } : {}),
    ...(document.traces ? { traces: assembleTraces(document.traces, around.secrets) } : {}),
    kpis,
    accept: (document.accept ?? []).map(assembleAccept),
    enforce: document.enforce ?? (document.rollout ? 'roll-back' : 'hold'),
    gateConfig: document['gate-config'] ?? 'base',
    judge: assembleJudge(document.judge ?? {}, { alpha: defaults.alpha, requestTimeoutMs: traffic.replay.timeoutMs }),
    confirm: document.judge?.confirm ?? true,
    policies: assemblePolicies(document.judge ?? {}),
    forecast: assembleForecast(document.forecast ?? {}, kpis),
    budgetMs: document.budget ?? Math.max(600_000, 2 * traffic.forMs),
    report: assembleReport(document.report ?? {}),
    notify: assembleNotify(document.notify ?? [], around.secrets),
    ...(document.state === undefined ? {} : { state: assembleState(document.state) }),
    ...(document.rollback === undefined ? {} : { rollback: assembleRollback(document.rollback, around.secrets) }),
    ...(document.rollout === undefined ? {} : { rollout: assembleRollout(document.rollout) }),
    remoteWrite: remote
      ? { url: resolveSecrets(remote.url, around.secrets), headers: resolveAll(remote.headers ?? {}, around.secrets) }
      : null,
    presets: presetsOf(document),
    seed: around.seed,
    secrets: around.secrets,
  };
}

function assembleService(
  section: ConfigDocument['service'],
  criticality: Plan['service']['criticality'],
  around: Surroundings,
): Plan['service'] {
  return {
    name: section?.name ?? lastPart(around.directory),
    criticality,
    ...(section?.paths === undefined ? {} : { paths: section.paths }),
    ...(section?.always === undefined ? {} : { always: section.always }),
  };
}

/** What the document leaves to the table. */
function presetsOf({ judge, traffic, budget, environment }: SpelledOut): Preset[] {
  const given: readonly (readonly [Preset, unknown])[] = [
    ['alpha', judge?.alpha],
    ['for', environment.driver === 'attach' ? 'not by impact' : traffic.for],
    ['budget', budget],
  ];
  return given.filter(([, value]) => value === undefined).map(([name]) => name);
}

type JudgeSection = NonNullable<ConfigDocument['judge']>;

/** The constants of the verdict: the defaults of `JudgeSpec`, then those of the criticality, then what the document says. */
function assembleJudge(section: JudgeSection, preset: Partial<JudgeSpec>): JudgeSpec {
  const {
    confirm,
    'on-inconclusive': _i,
    'on-error': _e,
    'on-no-data': _n,
    'min-block': min,
    'max-block': max,
    'request-timeout': timeout,
    ...rest
  } = section;
  const named = Object.entries(rest).filter(([, value]) => value !== undefined);
  const spec: JudgeSpec = {
    ...DEFAULT_JUDGE,
    ...preset,
    ...(Object.fromEntries(named.map(([name, value]) => [camelCase(name), value])) as Partial<JudgeSpec>),
    ...(min === undefined ? {} : { minBlockSeconds: min / 1_000 }),
    ...(max === undefined ? {} : { maxBlockSeconds: max / 1_000 }),
    ...(timeout === undefined ? {} : { requestTimeoutMs: timeout }),
  };
  return { ...spec, rollbackAlpha: Math.min(spec.rollbackAlpha, spec.alpha) };
}

function assemblePolicies(section: JudgeSection): PolicySpec {
  return { onInconclusive: section['on-inconclusive'], onError: section['on-error'], onNoData: section['on-no-data'] };
}

type KpiSection = NonNullable<ConfigDocument['kpis']>[string];

/** The built-in KPIs that are not left out, then the user's own: formulas in the order written, then what the metric sources bring. */
function assembleKpis(
  section: Readonly<Record<string, KpiSection>>,
  seriesMargin: number | undefined,
  metrics: readonly MetricsSpec[],
  has: Sight & { readonly traffic: boolean; readonly transactions: boolean },
): Kpi[] {
  const known = builtInKpis(has).filter(
    (kpi) => has.traffic && section[kpi.name] !== false && (has.transactions || !needsTransactions(kpi.name)),
  );
  const own = Object.entries(section).flatMap(([name, kpi]) =>
    kpi && kpi.expression !== undefined && !builtIn(name) ? [ownKpi(name, kpi.expression)] : [],
  );
  const expressions = own.flatMap(({ expression }) => expression ?? []);
  const brought = queriedKpis(metrics, expressions).filter(
    (name) => !(has.traffic && builtIn(name)) && section[name] !== false && !isFormula(section[name]),
  );
  // Where nothing else is measured, too little of what is watched may not pass.
  const asBrought = (name: string): Kpi => ({ ...broughtKpi(name, metrics), critical: !has.traffic });
  return [...known, ...own, ...brought.map(asBrought)].map((kpi) =>
    changedKpi(
      kpi.kind === 'series' && seriesMargin !== undefined ? { ...kpi, margin: seriesMargin, tailMargin: 2 * seriesMargin } : kpi,
      section[kpi.name],
    ),
  );
}

const isFormula = (section: KpiSection | undefined): boolean => !!section && section.expression !== undefined;

function changedKpi(kpi: Kpi, change: KpiSection): Kpi {
  if (!change) return kpi;
  const margin = change.margin ?? kpi.margin;
  return {
    ...kpi,
    unit: change.unit ?? kpi.unit,
    direction: change.direction ?? kpi.direction,
    margin,
    tailMargin: change['tail-margin'] ?? (change.margin === undefined ? kpi.tailMargin : 2 * margin),
    absoluteMargin: change['absolute-margin'] ?? kpi.absoluteMargin,
    critical: change.critical ?? kpi.critical,
    required: change.required ?? kpi.required,
    weight: change.weight ?? kpi.weight,
    minimumSample: change['minimum-sample'] ?? kpi.minimumSample,
    ...(change.enforce === undefined ? {} : { enforce: change.enforce }),
  };
}

export function assembleAccept(rule: NonNullable<ConfigDocument['accept']>[number]): AcceptRule {
  const { 'up-to': upTo, ...rest } = rule;
  return { ...rest, ...(upTo === undefined ? {} : { upTo }) };
}

function assembleForecast(section: NonNullable<ConfigDocument['forecast']>, kpis: readonly Kpi[]): ForecastSpec {
  const unit = (name: string): string => kpis.find((kpi) => kpi.name === name)?.unit ?? 'ratio';
  return {
    horizonMs: section.horizon ?? 3 * 3_600_000,
    productionRate: section['production-rate'] ?? null,
    horizonRequests: section['horizon-requests'] ?? 1_000_000,
    risk: Object.entries(section.risk ?? {}).map(([kpi, limits]) => ({
      kpi,
      ...(limits.above === undefined ? {} : { above: readLimit(limits.above, unit(kpi)) }),
      ...(limits.below === undefined ? {} : { below: readLimit(limits.below, unit(kpi)) }),
      warn: limits.warn ?? 0.4,
      act: limits.act ?? 0.7,
    })),
    warnings: section.warnings ?? 2,
    rollbackOnForecast: section['rollback-on-forecast'] ?? false,
  };
}

const camelCase = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
const lastPart = (directory: string): string => resolve(directory).split(/[\\/]/).filter(Boolean).at(-1) ?? 'service';
