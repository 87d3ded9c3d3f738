import { crossing } from './crossing.js';
/** Events and exposures of both sides in one stratum: a step of time, during which the split between the sides may be taken as constant. */
export interface RateStratum {
  readonly experiment: number;
  readonly control: number;
  /** requests, seconds or steps behind each count; only their ratio matters */
  readonly experimentExposure: number;
  readonly controlExposure: number;
}

/** Nats below its maximum at which an integrand is taken for zero. */
const DEPTH = 40;
/** Panels of the composite Simpson rule over that width: a ninth of a standard deviation each. */
const PANELS = 160;

/**
 * log E of unpaired counts whose split changes in the course of time: in each stratum, given its total, the experiment's count is binomial with
 * odds theta x the ratio of the exposures, whatever the common rate does there (statistics.md 1.3, by stratum). H0: theta <= 1 + margin. The
 * mixture over theta / (1 + theta) is uniform above the null, fixed in advance, so looking often costs nothing; with equal exposures it is
 * `logConditionalBinomialE` exactly. Strata in which a side had no exposure say nothing.
 */
export function logStratifiedRateE(strata: readonly RateStratum[], margin: number): number {
  const used = informative(strata);
  if (used.length === 0) return 0;
  const from = Math.log1p(margin);
  const share = (1 + margin) / (2 + margin);
  return logIntegral((u) => logLikelihood(used, u) + logDensity(u), from) - logLikelihood(used, from) - Math.log1p(-share);
}

/** Anytime-valid confidence sequence of theta: all theta at which the two-sided mixture stays below 1 / alpha. */
export function stratifiedRateInterval(strata: readonly RateStratum[], alpha: number): { readonly low: number; readonly high: number } {
  const used = informative(strata);
  if (used.length === 0) return { low: 0, high: Number.POSITIVE_INFINITY };
  const mixture = logIntegral((u) => logLikelihood(used, u) + logDensity(u), Number.NEGATIVE_INFINITY);
  const against = (u: number): number => mixture - logLikelihood(used, u) + Math.log(alpha);
  const mode = modeOf((u) => logLikelihood(used, u), Number.NEGATIVE_INFINITY);
  const sum = (side: 'experiment' | 'control'): number => used.reduce((total, stratum) => total + stratum[side], 0);
  return {
    low: sum('experiment') === 0 ? 0 : Math.exp(crossing(against, mode, -FARTHEST, 60)),
    high: sum('control') === 0 ? Number.POSITIVE_INFINITY : Math.exp(crossing(against, mode, FARTHEST, 60)),
  };
}

/** log theta beyond which nothing is looked for: a factor of 1e26. */
const FARTHEST = 60;

/** Counts at one ratio of the exposures. */
interface Counts {
  readonly logExposures: number;
  experiment: number;
  control: number;
}

/** Strata with the same split are one. */
function informative(strata: readonly RateStratum[]): readonly Counts[] {
  const bySplit = new Map<number, Counts>();
  for (const { experiment, control, experimentExposure, controlExposure } of strata) {
    if (experiment + control === 0 || experimentExposure <= 0 || controlExposure <= 0) continue;
    const logExposures = Math.log(experimentExposure / controlExposure);
    const known = bySplit.get(logExposures);
    if (known) {
      known.experiment += experiment;
      known.control += control;
    } else bySplit.set(logExposures, { logExposures, experiment, control });
  }
  return [...bySplit.values()];
}

/** Up to a constant: sum of k log p + c log(1 - p) with odds p / (1 - p) = theta e / f. Concave in u = log theta. */
function logLikelihood(counts: readonly Counts[], u: number): number {
  let sum = 0;
  for (const { experiment, control, logExposures } of counts) {
    const odds = u + logExposures;
    sum += experiment * odds - (experiment + control) * softplus(odds);
  }
  return sum;
}

/** log of d(theta / (1 + theta)) / du. */
const logDensity = (u: number): number => -softplus(u) - softplus(-u);

/** log(1 + exp(x)) without overflow. */
const softplus = (x: number): number => (x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x)));

/** log of the integral of exp(f) above `from`; f is concave. */
function logIntegral(f: (u: number) => number, from: number): number {
  const mode = modeOf(f, from);
  const top = f(mode);
  const right = edgeOf(f, mode, top, 1);
  const left = Math.max(from, edgeOf(f, mode, top, -1));
  const width = (right - left) / PANELS;
  let sum = 0;
  for (let panel = 0; panel <= PANELS; panel++) {
    const weight = panel === 0 || panel === PANELS ? 1 : panel % 2 === 1 ? 4 : 2;
    sum += weight * Math.exp(f(left + panel * width) - top);
  }
  return top + Math.log((sum * width) / 3);
}

/** Where a concave function has its maximum, by golden section: closely enough to begin the sum at. */
function modeOf(f: (u: number) => number, from: number): number {
  let low = Math.max(from, -FARTHEST);
  let high = FARTHEST;
  let a = high - GOLDEN * (high - low);
  let b = low + GOLDEN * (high - low);
  let [atA, atB] = [f(a), f(b)];
  while (high - low > 1e-5) {
    if (atA >= atB) {
      [high, b, atB] = [b, a, atA];
      a = high - GOLDEN * (high - low);
      atA = f(a);
    } else {
      [low, a, atA] = [a, b, atB];
      b = low + GOLDEN * (high - low);
      atB = f(b);
    }
  }
  const middle = (low + high) / 2;
  return from > Number.NEGATIVE_INFINITY && f(from) >= f(middle) ? from : middle;
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Where f has fallen by DEPTH on one side. */
function edgeOf(f: (u: number) => number, mode: number, top: number, sign: 1 | -1): number {
  let step = 1e-6;
  while (top - f(mode + sign * step) < DEPTH && step < 2 * FARTHEST) step *= 2;
  let inside = step / 2;
  for (let i = 0; i < 20; i++) {
    const middle = (inside + step) / 2;
    if (top - f(mode + sign * middle) < DEPTH) inside = middle;
    else step = middle;
  }
  return mode + sign * step;
}
