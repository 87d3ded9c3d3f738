import type { Kpi } from '../kpi/kpi.js';
import type { Plan } from './plan.js';

/** One setting of the gate that differs between the base of a pull request and its head. */
export interface GateDifference {
  /** as it is written in the configuration, e.g. `kpis.latency.margin` */
  readonly setting: string;
  /** as text; null where that side has none */
  readonly base: string | null;
  readonly head: string | null;
  /** the head's makes a pass easier, or may: every change of a constant of `judge` counts */
  readonly loosened: boolean;
}

export interface GatedPlan {
  readonly plan: Plan;
  /** empty where both sides agree, or where there is nothing to compare */
  readonly differences: readonly GateDifference[];
  /** whose gate was used, and why */
  readonly source: 'base' | 'head-by-choice' | 'head-because-base-has-none';
}

/**
 * The head's plan under the base's gate: margins, alpha and all constants, policies, accept, enforce, ignored differences and forecast
 * limits. What else the head says (arms, traffic, reports) stays. Where the base has no configuration, the head's own gate is used.
 * Whether the base or the head counts is itself the base's decision.
 * @param base null where the base has no (readable) configuration
 */
export function applyGateConfig(head: Plan, base: Plan | null): GatedPlan {
  if (!base) return { plan: head, differences: [], source: 'head-because-base-has-none' };
  const differences = gateDifferences(base, head);
  if (base.gateConfig === 'head') return { plan: head, differences, source: 'head-by-choice' };
  const { judge, confirm, policies, accept, enforce, gateConfig } = base;
  const plan: Plan = {
    ...head,
    ...{ judge, confirm, policies, accept, enforce, gateConfig },
    kpis: [...base.kpis, ...head.kpis.filter((kpi) => !named(base.kpis, kpi.name))],
    traffic: { ...head.traffic, ignore: base.traffic.ignore },
    ...(head.logs && base.logs ? { logs: { ...head.logs, ignore: base.logs.ignore, levels: base.logs.levels } } : {}),
    service: { ...head.service, paths: base.service.paths, always: base.service.always || head.service.always },
    presets: [...(head.presets ?? []).filter((name) => name !== 'alpha'), ...(base.presets ?? []).filter((name) => name === 'alpha')],
    forecast: { ...head.forecast, ...gateOfForecast(base, head) },
  };
  return { plan: Object.freeze(plan), differences, source: 'base' };
}

function gateOfForecast(base: Plan, head: Plan): Pick<Plan['forecast'], 'risk' | 'warnings' | 'rollbackOnForecast'> {
  const { risk, warnings, rollbackOnForecast } = base.forecast;
  return {
    risk: [...risk, ...head.forecast.risk.filter((one) => !risk.some((other) => other.kpi === one.kpi))],
    warnings,
    rollbackOnForecast,
  };
}

/** Everything about the gate that the head would change, by setting. Pure. */
export function gateDifferences(base: Plan, head: Plan): GateDifference[] {
  return [
    ...plainDifferences(base, head),
    ...kpiDifferences(base, head),
    ...acceptDifferences(base, head),
    ...riskDifferences(base, head),
  ].toSorted((a, b) => (a.setting < b.setting ? -1 : a.setting > b.setting ? 1 : 0));
}

const STRICTNESS: Readonly<Record<string, number>> = { observe: 0, hold: 1, 'roll-back': 2 };
const POLICY_STRICTNESS: Readonly<Record<string, number>> = { pass: 0, hold: 1, fail: 3 };
const UNSET_POLICY = 2; // red, but not counted as a fail

function plainDifferences(base: Plan, head: Plan): GateDifference[] {
  const strictness = (level: string | undefined): number => STRICTNESS[level ?? 'hold'] ?? 1;
  const policy = (word: string | undefined): number => POLICY_STRICTNESS[word ?? ''] ?? UNSET_POLICY;
  const policies = (['onInconclusive', 'onError', 'onNoData'] as const).flatMap((name) =>
    compare(`judge.${kebabCase(name)}`, base.policies[name], head.policies[name], (a, b) => policy(b) < policy(a)),
  );
  const constants = (Object.keys(base.judge) as (keyof Plan['judge'])[]).flatMap((name) =>
    compare(`judge.${kebabCase(name)}`, base.judge[name], head.judge[name], () => true),
  );
  const ignored = head.traffic.ignore.filter((one) => !base.traffic.ignore.includes(one));
  return [
    ...compare('enforce', base.enforce, head.enforce, (a, b) => strictness(b) < strictness(a)),
    ...compare('service.paths', base.service.paths, head.service.paths, () => true),
    ...compare('service.always', base.service.always ?? false, head.service.always ?? false, lower),
    ...compare('gate-config', base.gateConfig, head.gateConfig, (_, b) => b === 'head'),
    ...compare('judge.confirm', base.confirm, head.confirm, (_, b) => b === true),
    ...policies,
    ...constants,
    ...ignored.map((one): GateDifference => ({ setting: 'traffic.ignore', base: null, head: one, loosened: true })),
  ];
}

function kpiDifferences(base: Plan, head: Plan): GateDifference[] {
  const gone = base.kpis
    .filter((kpi) => !named(head.kpis, kpi.name))
    .map((kpi): GateDifference => ({ setting: `kpis.${kpi.name}`, base: 'judged', head: null, loosened: true }));
  const added = head.kpis
    .filter((kpi) => !named(base.kpis, kpi.name))
    .map((kpi): GateDifference => ({ setting: `kpis.${kpi.name}`, base: null, head: 'judged', loosened: false }));
  const changed = base.kpis.flatMap((kpi) => {
    const other = named(head.kpis, kpi.name);
    return other ? oneKpi(kpi, other) : [];
  });
  return [...gone, ...added, ...changed];
}

const higher = (a: unknown, b: unknown): boolean => Number(b) > Number(a);
const lower = (a: unknown, b: unknown): boolean => Number(b) < Number(a);
const any = (): boolean => true;

/** By field: when the head's value (second) is looser than the base's. */
const LOOSER: Readonly<Record<Exclude<keyof Kpi, 'name' | 'kind' | 'unit'>, (base: unknown, head: unknown) => boolean>> = {
  margin: higher,
  tailMargin: higher,
  absoluteMargin: higher,
  minimumSample: higher,
  critical: lower,
  required: lower,
  weight: () => false,
  unpaired: any,
  direction: any,
  expression: any,
  enforce: (a, b) => (STRICTNESS[String(b)] ?? 1) < (STRICTNESS[String(a)] ?? 1),
};

function oneKpi(base: Kpi, head: Kpi): GateDifference[] {
  return (Object.keys(LOOSER) as (keyof typeof LOOSER)[]).flatMap((field) =>
    compare(`kpis.${base.name}.${kebabCase(field)}`, base[field], head[field], LOOSER[field]),
  );
}

function acceptDifferences(base: Plan, head: Plan): GateDifference[] {
  const known = base.accept.map((rule) => write(rule));
  return head.accept
    .filter((rule) => !known.includes(write(rule)))
    .map((rule): GateDifference => ({ setting: 'accept', base: null, head: write(rule), loosened: true }));
}

function riskDifferences(base: Plan, head: Plan): GateDifference[] {
  const names = [...new Set([...base.forecast.risk, ...head.forecast.risk].map((risk) => risk.kpi))];
  const of = (plan: Plan, kpi: string): unknown => plan.forecast.risk.find((risk) => risk.kpi === kpi);
  return [
    ...names.flatMap((kpi) => compare(`forecast.risk.${kpi}`, of(base, kpi), of(head, kpi), (a) => a !== undefined)),
    ...compare('forecast.warnings', base.forecast.warnings, head.forecast.warnings, higher),
    ...compare('forecast.rollback-on-forecast', base.forecast.rollbackOnForecast, head.forecast.rollbackOnForecast, lower),
  ];
}

function compare<T>(setting: string, base: T, head: T, isLooser: (base: T, head: T) => boolean): GateDifference[] {
  if (write(base) === write(head)) return [];
  return [{ setting, base: write(base), head: write(head), loosened: isLooser(base, head) }];
}

function write(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'object' ? JSON.stringify(value, Object.keys(value).sort()) : String(value);
}

const named = (kpis: readonly Kpi[], name: string): Kpi | undefined => kpis.find((kpi) => kpi.name === name);
const kebabCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
