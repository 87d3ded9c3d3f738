/** What the block test needs besides the values. */
export interface BlockTOptions {
  /** variance ratio of the mixture; 1 in JudgeSpec */
  readonly phi: number;
  /** no evidence before this many effective blocks */
  readonly minEffective: number;
  /** level of the confidence sequence of the mean; absent: no interval */
  readonly alpha?: number | undefined;
}

export interface BlockT {
  /** natural log of the Bayes factor; -Infinity where t <= 0 or there are too few effective blocks */
  readonly logBF: number;
  readonly t: number;
  readonly mean: number;
  /** confidence sequence of the mean; infinite where it is not closed */
  readonly low: number;
  readonly high: number;
  readonly n: number;
  readonly effectiveN: number;
}

const R1_CAP = 0.95;
const R1_FROM_BLOCKS = 6;
/** Deviations this small beside the mean are rounding, not variation: they would look perfectly correlated. */
const ROUNDING = 1e-12;

/**
 * Anytime-valid t of the mean of block values against zero, one direction (statistics.md 1.6 and 8; verdict.md 3), with the
 * effective-n guard against autocorrelation: r1 = min(0.95, r1+ + 2 (1 + 3 r1+)/n) from 6 blocks on where r1+ > 0,
 * n_eff = n (1 - r1)/(1 + r1), t scaled by sqrt((1 - r1)/(1 + r1)), degrees of freedom and mixture from n_eff.
 */
export function blockT(values: readonly number[], options: BlockTOptions): BlockT {
  const n = values.length;
  const mean = n === 0 ? Number.NaN : values.reduce((sum, x) => sum + x, 0) / n;
  const nothing = {
    logBF: Number.NEGATIVE_INFINITY,
    t: 0,
    mean,
    low: Number.NEGATIVE_INFINITY,
    high: Number.POSITIVE_INFINITY,
    n,
    effectiveN: n,
  };
  if (n < 2) return nothing;
  const spread = values.reduce((sum, x) => sum + (x - mean) ** 2, 0);
  const isConstant = spread <= n * (ROUNDING * mean) ** 2;
  const keep = isConstant ? 1 : keptShare(values, mean);
  const effectiveN = n * keep;
  const standardError = isConstant ? 0 : Math.sqrt(spread / (n - 1) / n / keep);
  const t = standardError > 0 ? mean / standardError : mean === 0 ? 0 : Math.sign(mean) * Number.POSITIVE_INFINITY;
  if (effectiveN <= 1) return { ...nothing, t, effectiveN };
  const interval = options.alpha === undefined ? {} : confidence(mean, standardError, effectiveN, options.phi, options.alpha);
  const logBF = t > 0 && effectiveN >= options.minEffective ? logBayesFactor(t, effectiveN, options.phi) : Number.NEGATIVE_INFINITY;
  return { ...nothing, ...interval, logBF, t, effectiveN };
}

/** (1 - r1) / (1 + r1): what autocorrelation leaves of the sample. */
function keptShare(values: readonly number[], mean: number): number {
  const n = values.length;
  if (n < R1_FROM_BLOCKS) return 1;
  let product = 0;
  let square = 0;
  for (let i = 0; i < n; i++) {
    const here = (values[i] as number) - mean;
    square += here * here;
    if (i > 0) product += here * ((values[i - 1] as number) - mean);
  }
  const lagOne = square > 0 ? product / square : 0;
  const positive = lagOne > ROUNDING ? lagOne : 0; // the guard begins with a step: rounding must not decide whether it is taken
  if (positive === 0) return 1;
  const r1 = Math.min(R1_CAP, positive + (2 * (1 + 3 * positive)) / n);
  return (1 - r1) / (1 + r1);
}

function logBayesFactor(t: number, effectiveN: number, phi: number): number {
  const nu = effectiveN - 1;
  const r = phi / (phi + effectiveN);
  if (t === Number.POSITIVE_INFINITY) return 0.5 * Math.log(r) - 0.5 * (nu + 1) * Math.log(r);
  return 0.5 * Math.log(r) + 0.5 * (nu + 1) * (Math.log1p((t * t) / nu) - Math.log1p((r * t * t) / nu));
}

/** {mean : two-sided BF < 1/alpha}, solved in closed form for t^2. */
function confidence(mean: number, standardError: number, effectiveN: number, phi: number, alpha: number): { low: number; high: number } {
  const nu = effectiveN - 1;
  const r = phi / (phi + effectiveN);
  const grown = Math.exp((-2 * Math.log(alpha) - Math.log(r)) / (nu + 1));
  if (r * grown >= 1) return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  const half = Math.sqrt((nu * (grown - 1)) / (1 - r * grown)) * standardError;
  return { low: mean - half, high: mean + half };
}
