import { toThousandth } from './router.js';

/** What a rollout goes through where nothing is said. */
export const DEFAULT_STEPS: readonly number[] = [0.001, 0.01, 0.05, 0.25, 0.5, 1];

/** What is wrong with the steps of a rollout; null where nothing is. */
export function faultOfSteps(steps: readonly number[]): string | null {
  if (steps.length === 0) return 'at least one step';
  if (steps.some((share) => !(share > 0 && share <= 1))) return 'shares above 0 % and at most 100 %';
  if (steps.some((share) => Math.abs(toThousandth(share) - share) > 1e-9)) return 'shares in steps of 0.1 %';
  if (steps.some((share, index) => index > 0 && share <= (steps[index - 1] as number))) return 'each step larger than the one before';
  return steps.at(-1) === 1 ? null : '100% as the last step';
}

/** `0.001` as `0.1 %`. */
export function percentOf(share: number): string {
  return `${Number((100 * share).toFixed(1))} %`;
}
