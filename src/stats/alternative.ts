/** What is asked of the experiment against the control. */
export type Alternative = 'greater' | 'less' | 'two-sided';

/** The p-value of the asked side from both one-sided ones. */
export function sided(alternative: Alternative, greater: number, less: number): number {
  if (alternative === 'greater') return Math.min(1, greater);
  if (alternative === 'less') return Math.min(1, less);
  return Math.min(1, 2 * Math.min(greater, less));
}
