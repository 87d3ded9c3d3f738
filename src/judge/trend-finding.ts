import type { Kpi } from '../kpi/kpi.js';
import { discordantPairsNeeded } from '../stats/discordant-pairs-needed.js';
import { eBenjaminiHochberg } from '../stats/e-benjamini-hochberg.js';
import { quantileEffects } from './effects.js';
import { eValueOf, inOrder, pValueOf, rounded } from './figures.js';
import type { RouteEvidence } from './route-evidence.js';
import type { JudgeSpec } from './spec.js';
import type { TrendEvidence } from './trend-evidence.js';
import { type AlarmTier, isProven, type TrendState } from './trend-tiers.js';
import type { RouteLook, TrendLook } from './trend-look.js';
import type { Effect, Finding, FindingCode, Tier } from './verdict.js';

/** What the classification needs to know besides the evidence. */
export interface TrendContext {
  readonly kpi: Kpi;
  readonly spec: JudgeSpec;
  /** the budget is used up: nothing more will come */
  readonly ended: boolean;
}

interface Classified {
  readonly code: FindingCode;
  readonly outcome: Finding['outcome'];
  readonly tier: Tier;
}

/** The KPI's finding and, where several routes were judged, one for each guilty route. */
export function trendFindings(evidence: TrendEvidence, look: TrendLook, state: TrendState, context: TrendContext): Finding[] {
  const { kpi, spec } = context;
  // Counted so that above one is worse, whichever direction that is.
  const worsenings = quantileEffects(evidence, spec);
  const effects = worsenings.map((effect) => oriented(effect, kpi));
  const classified = classify(look, state, context, worsenings);
  const main = mainEffect(effects, kpi);
  const onlyRoute = evidence.routes.size === 1 ? [...evidence.routes.keys()][0] : undefined;
  const finding: Finding = {
    ...classified,
    ...figures(state, classified.tier, spec),
    kpi: kpi.name,
    ...(onlyRoute === undefined ? {} : { route: onlyRoute }),
    method: methodOf(state, classified.tier),
    effect: look.pairs === 0 ? null : main,
    n: { control: look.pairs, experiment: look.pairs },
    stillNeeded: classified.code === 'not-enough' ? pairsStillNeeded(evidence, look, spec) : null,
    ...(look.pairs === 0 ? {} : { facts: facts(look, state, effects) }),
    critical: kpi.critical,
  };
  return onlyRoute === undefined ? [finding, ...routeFindings(evidence, look, classified, state, context)] : [finding];
}

function classify(look: TrendLook, state: TrendState, { kpi, spec, ended }: TrendContext, worsenings: readonly Effect[]): Classified {
  if (look.pairs === 0) return { code: 'no-data', outcome: kpi.critical || kpi.required ? 'inconclusive' : 'pass', tier: 'none' };
  const alarms = state.firstAlarmAt;
  if (alarms['roll-back'] !== undefined) return { code: 'regression', outcome: 'fail', tier: 'roll-back' };
  if (alarms.fail !== undefined) return { code: 'regression', outcome: 'fail', tier: 'fail' };
  if (isProven(look, spec)) return { code: improved(worsenings, kpi) ? 'improvement' : 'proven', outcome: 'pass', tier: 'proven' };
  if (alarms.hold !== undefined) return { code: 'regression', outcome: 'inconclusive', tier: 'hold' };
  const below = [0.5, 0.95].every((q) => {
    const high = worsenings[spec.quantiles.indexOf(q)]?.high;
    return typeof high === 'number' && high < 1 + spec.detectable;
  });
  if (ended && alarms.warn === undefined && below) return { code: 'no-regression-found', outcome: 'pass', tier: 'no-regression-found' };
  if (kpi.critical || kpi.required)
    return { code: 'not-enough', outcome: 'inconclusive', tier: alarms.warn === undefined ? 'none' : 'warn' };
  return { code: alarms.warn === undefined ? 'no-change' : 'warning', outcome: 'pass', tier: alarms.warn === undefined ? 'none' : 'warn' };
}

/** The tests of the tier that decided, or of the fail tier where none did. */
function figures(state: TrendState, tier: Tier, spec: JudgeSpec): Pick<Finding, 'tests' | 'eValue' | 'pValue' | 'alpha' | 'firstAlarmAt'> {
  const level = tier === 'hold' ? 'hold' : 'fail';
  const exceedance = state.maxLogE[level];
  const blocks = state.maxLogBF[level];
  const logE = tier === 'roll-back' && state.byFastLane ? state.maxLogE.fast : state.maxGate[level];
  const tests = [
    { name: 'exceedance', eValue: eValueOf(exceedance) },
    { name: 'blocks', eValue: eValueOf(blocks) },
  ];
  if (state.byFastLane) tests.push({ name: 'fast-lane', eValue: eValueOf(state.maxLogE.fast) });
  const alarm = alarmOf(tier);
  return {
    tests,
    eValue: eValueOf(logE),
    pValue: pValueOf(logE),
    alpha: tier === 'roll-back' ? spec.rollbackAlpha : spec.alpha,
    firstAlarmAt: (alarm && state.firstAlarmAt[alarm]) ?? state.firstAlarmAt.warn ?? null,
  };
}

function alarmOf(tier: Tier): AlarmTier | undefined {
  return tier === 'warn' || tier === 'hold' || tier === 'fail' || tier === 'roll-back' ? tier : undefined;
}

function methodOf(state: TrendState, tier: Tier): string {
  if (tier === 'proven') return 'non-inferiority';
  if (tier === 'no-regression-found') return 'confidence-sequence';
  return tier === 'roll-back' && state.byFastLane ? 'fast-lane' : 'gate';
}

/** For a KPI where less is worse the roles were swapped when counting; the ratio is turned back for the reader. */
function oriented(effect: Effect, kpi: Kpi): Effect {
  const turn = (x: number | null): number | null => (x === null ? null : rounded(kpi.direction === 'decrease' ? 1 / x : x));
  const swap = kpi.direction === 'decrease';
  return {
    ...effect,
    ratio: turn(effect.ratio) ?? effect.ratio,
    low: turn(swap ? effect.high : effect.low),
    high: turn(swap ? effect.low : effect.high),
  };
}

/** The quantile that moved most in the bad direction, judged by the bound nearer to one. */
function mainEffect(effects: readonly Effect[], kpi: Kpi): Effect {
  const badness = (effect: Effect): number =>
    kpi.direction === 'decrease' ? 1 / (effect.high ?? Number.POSITIVE_INFINITY) : (effect.low ?? 0);
  return effects.reduce((worst, effect) => (badness(effect) > badness(worst) ? effect : worst), effects[0] as Effect);
}

function improved(worsenings: readonly Effect[], kpi: Kpi): boolean {
  const median = worsenings.find((effect) => effect.quantile === 0.5);
  return (median?.high ?? Number.POSITIVE_INFINITY) < 1 / (1 + kpi.margin);
}

/** Routes accused by e-BH at alpha, each with its own effect; below the KPI's tier they are notes. */
function routeFindings(
  evidence: TrendEvidence,
  look: TrendLook,
  main: Classified,
  state: TrendState,
  { kpi, spec }: TrendContext,
): Finding[] {
  if (main.outcome !== 'fail' && main.tier !== 'hold') return [];
  const level = main.tier === 'hold' ? 'hold' : 'fail';
  const byFastLane = main.tier === 'roll-back' && state.byFastLane;
  const accusedAt = (tier: 'hold' | 'fail' | 'fast'): number[] =>
    eBenjaminiHochberg(
      look.routes.map((route) => route.logE[tier]),
      spec.alpha,
    );
  const inLane = byFastLane ? accusedAt('fast') : [];
  return (inLane.length > 0 ? inLane : accusedAt(level))
    .map((index) => look.routes[index] as RouteLook)
    .map((route) => routeFinding(evidence, route, main, kpi, spec))
    .sort((a, b) => (b.eValue ?? 0) - (a.eValue ?? 0) || inOrder(a.route ?? '', b.route ?? ''));
}

function routeFinding(evidence: TrendEvidence, route: RouteLook, main: Classified, kpi: Kpi, spec: JudgeSpec): Finding {
  const own = evidence.tables().find((table) => table.route === route.route) as RouteEvidence;
  const effects = quantileEffects(evidence, spec, own).map((effect) => oriented(effect, kpi));
  const level = main.tier === 'hold' ? 'hold' : 'fail';
  return {
    code: 'regression',
    kpi: kpi.name,
    route: route.route,
    outcome: main.outcome,
    tier: main.tier,
    method: 'e-bh',
    tests: [
      { name: 'exceedance', eValue: eValueOf(route.logE[level]) },
      { name: 'blocks', eValue: eValueOf(route.logBF[level]) },
    ],
    effect: mainEffect(effects, kpi),
    eValue: eValueOf(route.logE[level]),
    pValue: pValueOf(route.logE[level]),
    alpha: spec.alpha,
    n: { control: route.pairs, experiment: route.pairs },
    firstAlarmAt: null,
    stillNeeded: null,
    critical: kpi.critical,
  };
}

function facts(look: TrendLook, state: TrendState, effects: readonly Effect[]): Finding['facts'] {
  const ratios = Object.fromEntries(effects.map((effect) => [`ratioP${Math.round((effect.quantile ?? 0) * 100)}`, effect.ratio]));
  return {
    ...ratios,
    margin: rounded(look.margins.fail.body),
    tailMargin: rounded(look.margins.fail.tail),
    ...(look.noise ? { noiseTau: rounded(look.noise.tau), noiseOffset: rounded(look.noise.offset) } : {}),
    ...(state.firstAlarmAt.warn === undefined ? {} : { warnedAt: rounded(state.firstAlarmAt.warn), warnE: eValueOf(state.maxLogE.warn) }),
    ...(state.firstAlarmAt.hold === undefined ? {} : { heldAt: rounded(state.firstAlarmAt.hold) }),
    proof: look.proof.map((row) => `p${Math.round(row.quantile * 100)}: ${eValueOf(row.whole)} whole, ${eValueOf(row.half)} last half`),
  };
}

/** Times the pairs seen so far, above which "still needed" is no help. */
const NEVER_BEYOND = 200;

/** How many more pairs, and minutes at this rate, until proof at the slowest guarded quantile; null where it moves away from proof. */
function pairsStillNeeded(evidence: TrendEvidence, look: TrendLook, spec: JudgeSpec): { pairs: number; minutes: number } | null {
  const start = evidence.warmUp.endedAt ?? 0;
  const perMinute = look.pairs / Math.max((evidence.lastAt - start) / 60, 1e-9);
  let pairs = 0;
  for (const row of look.proof) {
    if (row.whole >= -Math.log(spec.alpha) && row.half >= -Math.log(spec.alpha)) continue;
    const discordant = row.b + row.c;
    // Half a pair is added on each side: with no discordant pair yet the share is unknown, not certain.
    const share = (row.c + 0.5) / (discordant + 1);
    if (share <= 0.5) return null;
    const needed = discordantPairsNeeded(share, spec.alpha) / ((discordant + 1) / (look.pairs + 1));
    // Proof is asked of the last half too, so twice as many are needed where only that is missing.
    pairs = Math.max(pairs, Math.ceil(Math.max(needed * 2 - look.pairs, look.pairs * 0.05)));
  }
  // Far beyond this run's own size it is a way of saying never at this rate.
  return pairs > NEVER_BEYOND * look.pairs ? null : { pairs, minutes: rounded(pairs / Math.max(perMinute, 1e-9)) };
}
