import type { ForecastSpec } from './spec.js';

/** Looks in a row that a probability must hold before it counts: one look may be a spike. */
export const LOOKS_NEEDED = 2;

/** For each entry of `spec.risk`: how many looks in a row its probability reached `warn` and `act`. */
export interface WarningState {
  readonly streaks: readonly { readonly warn: number; readonly act: number }[];
}

/** What the looks so far amount to. KPIs are named once, in the order of `spec.risk`. */
export interface WarningLevel {
  readonly warned: readonly string[];
  readonly acted: readonly string[];
  /** enough warnings, or one KPI at `act`: the run is held */
  readonly hold: boolean;
}

/** The state before the first look. */
export function startWarnings(spec: ForecastSpec): WarningState {
  return { streaks: spec.risk.map(() => ({ warn: 0, act: 0 })) };
}

/**
 * Takes one look into account (verdict.md 7). A probability below its bar ends the streak; one that could not be computed (null)
 * neither lengthens nor ends it, for a gap in the data is no evidence of health.
 * @param probabilities P(breach within the horizon), one an entry of `spec.risk`
 */
export function advanceWarnings(state: WarningState, probabilities: readonly (number | null)[], spec: ForecastSpec): WarningState {
  return {
    streaks: spec.risk.map((risk, i) => {
      const before = state.streaks[i] ?? { warn: 0, act: 0 };
      const probability = probabilities[i] ?? null;
      if (probability === null) return before;
      return {
        warn: probability >= risk.warn ? before.warn + 1 : 0,
        act: probability >= risk.act ? before.act + 1 : 0,
      };
    }),
  };
}

/** The warnings that stand now, and whether they are enough to hold. */
export function assessWarnings(state: WarningState, spec: ForecastSpec): WarningLevel {
  const standing = (bar: 'warn' | 'act'): string[] => [
    ...new Set(spec.risk.filter((_, i) => (state.streaks[i]?.[bar] ?? 0) >= LOOKS_NEEDED).map((risk) => risk.kpi)),
  ];
  const warned = standing('warn');
  const acted = standing('act');
  return { warned, acted, hold: acted.length > 0 || (warned.length > 0 && warned.length >= spec.warnings) };
}
