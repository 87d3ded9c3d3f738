/** What the bets so far have earned, and the counts the next bet is chosen from. */
export interface BettingState {
  readonly logE: number;
  readonly experiment: number;
  readonly control: number;
}

export const NEW_BETTING: BettingState = { logE: 0, experiment: 0, control: 0 };

/** Never stakes so much that one pair could take everything. */
const MOST_STAKED = 0.9;

/**
 * One pair of the betting form of sequential McNemar: E multiplies by 1 + lambda (S - r P), H0: P(S) <= r P(P) at every pair,
 * no independence needed (statistics.md 1.4, 2.4 c). lambda in [0, 0.9/r] is chosen from strictly earlier pairs: mean gain over
 * its second moment, (s - r p)/(s + r^2 p + 2).
 * @param ratio r = 1 + margin >= 1
 */
export function stepBetting(state: BettingState, experiment: boolean, control: boolean, ratio: number): BettingState {
  const wish = (state.experiment - ratio * state.control) / (state.experiment + ratio * ratio * state.control + 2);
  const lambda = Math.min(MOST_STAKED / ratio, Math.max(0, wish));
  const gain = (experiment ? 1 : 0) - (control ? ratio : 0);
  return {
    logE: state.logE + Math.log1p(lambda * gain),
    experiment: state.experiment + (experiment ? 1 : 0),
    control: state.control + (control ? 1 : 0),
  };
}
