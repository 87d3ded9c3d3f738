import type { JudgeSpec } from './spec.js';
import type { TrendLook } from './trend-look.js';

export type AlarmTier = 'warn' | 'hold' | 'fail' | 'roll-back';

/** What the looks so far have established about one trend KPI. An alarm once raised stays: alpha is spent once a run. */
export interface TrendState {
  readonly maxLogE: Readonly<Record<'warn' | 'hold' | 'fail' | 'fast', number>>;
  /** the margins of the last look: evidence kept from smaller ones says nothing about larger ones */
  readonly margins: TrendLook['margins'] | null;
  readonly maxLogBF: Readonly<Record<'hold' | 'fail', number>>;
  /** the most that both tests reached together: the smaller of the exceedance's E so far and twice the blocks' BF at a look */
  readonly maxGate: Readonly<Record<'hold' | 'fail', number>>;
  readonly firstAlarmAt: Readonly<Partial<Record<AlarmTier, number>>>;
  /** the fast lane's E was over its bar at the last look */
  readonly fastArmed: boolean;
  /** the roll-back tier was first reached by the fast lane, before the gate had its blocks */
  readonly byFastLane: boolean;
  /** the roll-back tier stood at the last look and the one before */
  readonly rollBackLooks: number;
}

export const NEW_TREND: TrendState = {
  maxLogE: {
    warn: Number.NEGATIVE_INFINITY,
    hold: Number.NEGATIVE_INFINITY,
    fail: Number.NEGATIVE_INFINITY,
    fast: Number.NEGATIVE_INFINITY,
  },
  margins: null,
  maxLogBF: { hold: Number.NEGATIVE_INFINITY, fail: Number.NEGATIVE_INFINITY },
  maxGate: { hold: Number.NEGATIVE_INFINITY, fail: Number.NEGATIVE_INFINITY },
  firstAlarmAt: {},
  fastArmed: false,
  byFastLane: false,
  rollBackLooks: 0,
};

/**
 * Takes one look into account: the gate of verdict.md 3 (exceedance reached at some look AND blocks now), the fast lane on two successive looks.
 * @param isRepeated the look comes so soon after another that it is no second one
 */
export function advanceTrend(state: TrendState, look: TrendLook, at: number, spec: JudgeSpec, isRepeated = false): TrendState {
  const { logE, logBF } = look.joined;
  const maxLogE = {
    warn: Math.max(state.maxLogE.warn, logE.warn),
    hold: Math.max(kept(state, look, 'hold'), logE.hold),
    fail: Math.max(kept(state, look, 'fail'), logE.fail),
    fast: Math.max(state.maxLogE.fast, logE.fast),
  };
  const maxLogBF = { hold: Math.max(state.maxLogBF.hold, logBF.hold), fail: Math.max(state.maxLogBF.fail, logBF.fail) };
  const gateNow = {
    hold: Math.min(maxLogE.hold, logBF.hold + Math.LN2),
    fail: Math.min(maxLogE.fail, logBF.fail + Math.LN2),
  };
  const maxGate = { hold: Math.max(state.maxGate.hold, gateNow.hold), fail: Math.max(state.maxGate.fail, gateNow.fail) };
  const fastNow = logE.fast >= Math.log(spec.fastLaneE);
  const gateRollsBack = gateNow.fail >= -Math.log(spec.rollbackAlpha);
  const rollBackNow = gateRollsBack || (fastNow && state.fastArmed && !isRepeated);
  const byFastLane = state.byFastLane || (rollBackNow && !gateRollsBack && state.firstAlarmAt['roll-back'] === undefined);
  const alarms: Partial<Record<AlarmTier, boolean>> = {
    warn: maxLogE.warn >= -Math.log(spec.warnAlpha),
    hold: gateNow.hold >= -Math.log(spec.alpha),
    fail: gateNow.fail >= -Math.log(spec.alpha) || rollBackNow,
    'roll-back': rollBackNow,
  };
  const firstAlarmAt = { ...state.firstAlarmAt };
  for (const tier of ['warn', 'hold', 'fail', 'roll-back'] as const) if (alarms[tier]) firstAlarmAt[tier] ??= at;
  return {
    maxLogE,
    margins: look.margins,
    maxLogBF,
    maxGate,
    firstAlarmAt,
    fastArmed: isRepeated ? state.fastArmed : fastNow,
    byFastLane,
    rollBackLooks: isRepeated ? state.rollBackLooks : rollBackNow ? state.rollBackLooks + 1 : 0,
  };
}

/** The evidence of earlier looks, unless it was gathered at smaller margins than those that the noise asks for now. An alarm keeps its own. */
function kept(state: TrendState, look: TrendLook, tier: 'hold' | 'fail'): number {
  const before = state.margins?.[tier].shifts;
  const { shifts } = look.margins[tier];
  const isWider = before !== undefined && (shifts.body > before.body || shifts.tail > before.tail);
  return isWider && state.firstAlarmAt[tier] === undefined ? Number.NEGATIVE_INFINITY : state.maxLogE[tier];
}

/** Proven non-inferior at the last look: over the whole run and over its last half, at every guarded quantile (verdict.md 4). */
export function isProven(look: TrendLook, spec: JudgeSpec): boolean {
  const bar = -Math.log(spec.alpha);
  return look.proof.length > 0 && look.proof.every((row) => row.whole >= bar && row.half >= bar);
}
