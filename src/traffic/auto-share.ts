export type Level = 'low' | 'medium' | 'high';

/**
 * `share: auto` where something that already runs is sent to: the share it begins with, by the service's criticality and the impact of the change. Evidence that
 * is still missing may double it; a shadow that suffers lowers it at once. Copies made for the run harm nobody and get everything.
 */
export const FIRST_SHARE: Readonly<Record<Level, Readonly<Record<Level, number>>>> = {
  low: { low: 1, medium: 1, high: 0.5 },
  medium: { low: 1, medium: 0.5, high: 0.25 },
  high: { low: 0.4, medium: 0.2, high: 0.1 },
};

/** The table of `docs/selection.md`. */
export function firstShareTable(): string {
  const rows = Object.entries(FIRST_SHARE).map(
    ([criticality, row]) => `| ${criticality} | ${[row.low, row.medium, row.high].map((share) => `${100 * share}%`).join(' | ')} |`,
  );
  return ['| criticality | low impact | medium impact | high impact |', '|---|---|---|---|', ...rows].join('\n');
}

export interface AutoShareSpec {
  readonly first: number;
  /** what missing evidence may raise it to */
  readonly most: number;
  /** never below: some evidence has to come in, or nobody would see the shadow recover */
  readonly least: number;
  /** a step up, and a step down where the evidence is there */
  readonly raise: number;
  readonly ease: number;
  /** what is left of the share when the shadow suffers */
  readonly cut: number;
  /** steps without a raise after a cut */
  readonly rest: number;
  /** the shadow suffers: so much more of its answers fail than of the primary's, and at least so many */
  readonly moreErrors: number;
  readonly fewestErrors: number;
  /** or so many times the primary's 90th percentile, and at least so many milliseconds more */
  readonly slower: number;
  readonly slowerByMs: number;
  /** pairs without which latencies are not compared */
  readonly fewestPairs: number;
}

export function autoShareSpec(criticality: Level, impact: Level): AutoShareSpec {
  const first = FIRST_SHARE[criticality][impact];
  return {
    first,
    most: Math.min(1, 2 * first),
    least: Math.min(0.01, first),
    raise: 1.25,
    ease: 0.8,
    cut: 0.25,
    rest: 10,
    moreErrors: 0.05,
    fewestErrors: 5,
    slower: 3,
    slowerByMs: 50,
    fewestPairs: 20,
  };
}

export interface AutoShareState {
  readonly share: number;
  /** steps that no raise follows yet */
  readonly resting: number;
  /** times it was lowered because the shadow suffered */
  readonly cuts: number;
}

/** What happened since the last step. */
export interface ShareReading {
  readonly pairs: number;
  /** answers of 500 and above, and requests without an answer */
  readonly primaryErrors: number;
  readonly shadowErrors: number;
  /** 90th percentiles of the answers; infinite where that many were missing */
  readonly primaryMs: number;
  readonly shadowMs: number;
  /** 1: nothing is known yet; 0: harmlessness is proven */
  readonly evidenceMissing: number;
}

export function startAutoShare(spec: AutoShareSpec): AutoShareState {
  return { share: spec.first, resting: 0, cuts: 0 };
}

/** The next state: down at once where the shadow suffers, otherwise a step towards what the missing evidence asks for. */
export function stepAutoShare(state: AutoShareState, reading: ShareReading, spec: AutoShareSpec): AutoShareState {
  if (suffers(reading, spec)) {
    return { share: Math.max(spec.least, state.share * spec.cut), resting: spec.rest, cuts: state.cuts + 1 };
  }
  if (state.resting > 0) return { ...state, resting: state.resting - 1 };
  if (reading.pairs === 0) return state;
  const wanted = spec.first + (spec.most - spec.first) * Math.min(1, Math.max(0, reading.evidenceMissing));
  const share = wanted > state.share ? Math.min(wanted, state.share * spec.raise) : Math.max(wanted, state.share * spec.ease);
  return { ...state, share };
}

/** Compared with the primary in the same moment: what both suffer is not the change's doing, and not cured by sending the shadow less. */
function suffers({ pairs, primaryErrors, shadowErrors, primaryMs, shadowMs }: ShareReading, spec: AutoShareSpec): boolean {
  const more = shadowErrors - primaryErrors;
  if (more >= spec.fewestErrors && more > spec.moreErrors * pairs) return true;
  if (pairs < spec.fewestPairs || !(primaryMs < Number.POSITIVE_INFINITY)) return false;
  return shadowMs > spec.slower * primaryMs && shadowMs - primaryMs >= spec.slowerByMs;
}
