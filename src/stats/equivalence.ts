import { pairedT, type TTest, welchT } from './t-test.js';

export interface Equivalence {
  /** the larger of the two one-sided p-values: at most alpha means equivalent within the bounds */
  readonly pValue: number;
  readonly lower: TTest;
  readonly upper: TTest;
}

/**
 * Two one-sided tests (TOST): is the difference of means inside (-bound, bound)? Equivalent at alpha where the (1 - 2 alpha) interval lies
 * inside. On logs the bound is log(1 + margin). Source: Schuirmann 1987. @param bound above 0
 */
export function equivalence(control: ArrayLike<number>, experiment: ArrayLike<number>, bound: number): Equivalence {
  return join(
    welchT(control, experiment, { alternative: 'greater', null: -bound }),
    welchT(control, experiment, { alternative: 'less', null: bound }),
  );
}

/** The same of paired differences. */
export function pairedEquivalence(differences: ArrayLike<number>, bound: number): Equivalence {
  return join(pairedT(differences, { alternative: 'greater', null: -bound }), pairedT(differences, { alternative: 'less', null: bound }));
}

function join(lower: TTest, upper: TTest): Equivalence {
  return { pValue: Math.max(lower.pValue, upper.pValue), lower, upper };
}
