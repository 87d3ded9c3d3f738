import { LATE_MS } from './lateness.js';

/** How `rate: auto` looks for its rate. */
export interface AutoRateSpec {
  /** requests a second at the start */
  readonly startRate: number;
  readonly maxRate: number;
  /** the busiest arm's use of its CPU share that must not be exceeded, 0-1 */
  readonly maxCpuShare: number;
  readonly stepMs: number;
  /** the rate is frozen at this time at the latest */
  readonly freezeByMs: number;
}

/** Readings of one step. */
export interface RateReading {
  /** since the start of the traffic */
  readonly atMs: number;
  /** 0-1; null where nobody can see the arms' CPU */
  readonly cpuShare: number | null;
  /** of the starts of the step; a step has few of them, and their p99 would be its one hiccup */
  readonly latenessP90Ms: number;
  /** trials completed in the step, a second */
  readonly completedRate: number;
}

export interface AutoRateState {
  readonly rate: number;
  readonly phase: 'rising' | 'settling' | 'frozen';
  /** the highest rate known to be in bound: the one of LAG_STEPS ago, which the reading surely covers */
  readonly good: number;
  /** the rates of the last LAG_STEPS steps, newest first */
  readonly earlier: readonly number[];
  /** steps still to wait until readings belong to the present rate */
  readonly wait: number;
  /** a bound has been touched before */
  readonly careful?: boolean | undefined;
}

/** Steps by which a reading of CPU (over the last second) may lag behind the rate. */
const LAG_STEPS = 2;
/** Growth per step while all is well: with the lag, the bound is overshot by 1.5^2 at most, for a second of the warm-up. */
const GROWTH = 1.5;
/** Growth while the arms are all but idle: doubling twice unseen still ends at two thirds of the bound. */
const FAST_GROWTH = 2;
const IDLE_SHARE = 0.1;
/** Growth after a bound was touched once. */
const CAREFUL_GROWTH = 1.2;
/** Steps that a reading needs to catch up with a lowered rate. */
const SETTLE_STEPS = 3;
/** After touching the bound, the rate aims this far below it. */
const HEAD_ROOM = 0.9;
/** Where no CPU reading exists (arms elsewhere), nobody knows what a high rate does to them: stay gentle. */
export const BLIND_MAX_RATE = 200;
/** Completing less than this share of what is sent is a backlog. */
const KEEPING_UP = 0.8;
/** Starts are late in the first moments whatever the rate: code is compiled, connections are opened. */
const COLD_MS = 1_500;
/** Completing less than half at the lowest rate is a backlog on any machine. */
const HALF = 0.5;

/** The defaults for a run. @param searchMs when the rate has to be found: the warm-up that is cut, by default a sixth of the run; at most 10 s */
export function autoRateSpec(durationMs: number, searchMs: number = durationMs / 6): AutoRateSpec {
  return { startRate: 50, maxRate: 5_000, maxCpuShare: 0.6, stepMs: 500, freezeByMs: Math.min(10_000, searchMs) };
}

export function startAutoRate(spec: AutoRateSpec): AutoRateState {
  return { rate: spec.startRate, phase: 'rising', good: spec.startRate, earlier: [], wait: 1 };
}

/**
 * One step of the controller, pure: rises by half a step until a bound is touched, backs off to where the bound should be, lets
 * the readings settle, and freezes. Once frozen it never moves, so that the measured part has one constant rate.
 */
export function stepAutoRate(state: AutoRateState, reading: RateReading, spec: AutoRateSpec): AutoRateState {
  if (state.phase === 'frozen') return state;
  if (reading.atMs >= spec.freezeByMs)
    return freeze(isOver(state, reading, spec) ? Math.min(state.good, backOff(state, reading, spec)) : state.good);
  if (state.wait > 0) return { ...state, wait: state.wait - 1 };
  return state.phase === 'rising' ? rise(state, reading, spec) : settle(state, reading, spec);
}

function rise(state: AutoRateState, reading: RateReading, spec: AutoRateSpec): AutoRateState {
  if (isOver(state, reading, spec)) return { ...state, rate: backOff(state, reading, spec), phase: 'settling', wait: SETTLE_STEPS };
  const ceiling = reading.cpuShare === null ? Math.min(BLIND_MAX_RATE, spec.maxRate) : spec.maxRate;
  const good = state.earlier[LAG_STEPS - 1] ?? state.good;
  if (good >= ceiling) return freeze(ceiling);
  const growth = state.careful ? CAREFUL_GROWTH : reading.cpuShare !== null && reading.cpuShare < IDLE_SHARE ? FAST_GROWTH : GROWTH;
  return {
    ...(state.careful ? { careful: true } : {}),
    rate: Math.min(ceiling, state.rate * growth),
    phase: 'rising',
    good,
    earlier: [state.rate, ...state.earlier].slice(0, LAG_STEPS),
    wait: 0,
  };
}

function settle(state: AutoRateState, reading: RateReading, spec: AutoRateSpec): AutoRateState {
  if (!isOver(state, reading, spec)) return hasTime(reading, spec) ? riseAgain(state) : freeze(state.rate);
  return { ...state, rate: backOff(state, reading, spec), good: Math.min(state.good, state.rate), wait: SETTLE_STEPS };
}

/** Arms are slow while their code is cold: a bound touched early is tried again, in small steps, while there is time. */
function riseAgain({ rate }: AutoRateState): AutoRateState {
  return { rate: rate * CAREFUL_GROWTH, phase: 'rising', good: rate, earlier: [], wait: LAG_STEPS, careful: true };
}

function hasTime({ atMs }: RateReading, { freezeByMs, stepMs }: AutoRateSpec): boolean {
  return atMs + 6 * stepMs < freezeByMs;
}

function isOver(state: AutoRateState, reading: RateReading, spec: AutoRateSpec): boolean {
  const { cpuShare, completedRate, latenessP90Ms } = reading;
  if (cpuShare !== null && cpuShare > spec.maxCpuShare) return true;
  const asked = Math.min(state.rate, state.good);
  // Down here hiccups of a busy machine look like a backlog; where the CPU is seen to be free, only a real one counts.
  if (cpuShare !== null && state.rate <= spec.startRate) return completedRate < HALF * asked;
  return (latenessP90Ms > 2 * LATE_MS && reading.atMs > COLD_MS) || completedRate < KEEPING_UP * asked;
}

/** CPU use is close to proportional to the rate: go where it should be in bound; without a CPU reading, halve. */
function backOff(state: AutoRateState, reading: RateReading, spec: AutoRateSpec): number {
  const share = reading.cpuShare ?? 0;
  const factor = share > spec.maxCpuShare ? Math.max(0.3, (HEAD_ROOM * spec.maxCpuShare) / share) : 0.5;
  return Math.max(1, state.rate * factor);
}

function freeze(rate: number): AutoRateState {
  return { rate: Math.max(1, Math.round(rate)), phase: 'frozen', good: rate, earlier: [], wait: 0 };
}
