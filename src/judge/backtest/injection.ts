import type { Random } from '../../core/random.js';
import { quantileSorted } from '../../stats/quantile-sorted.js';
import type { SeriesPair, TrialEvidence, TrialSide } from '../evidence.js';

/** A regression put into the experiment, to see how often it is found. */
export interface Injection {
  /** latency: everything slower; tail: the slowest tenth; errors: more answers of 500; series: every value of the experiment */
  readonly kind: 'latency' | 'tail' | 'errors' | 'series';
  /** relative, or for errors the share of requests */
  readonly size: number;
}

/** The same trials with the regression. */
export function injectTrials(trials: readonly TrialEvidence[], injection: Injection, random: Random): readonly TrialEvidence[] {
  if (injection.kind === 'series') return trials;
  const from = injection.kind === 'tail' ? slowestTenth(trials) : 0;
  return trials.map((trial) => ({ ...trial, shadow: changed(trial.shadow, injection, from, random) }));
}

/** The same series with the regression. */
export function injectSeries(series: readonly SeriesPair[], { kind, size }: Injection): readonly SeriesPair[] {
  if (kind !== 'series') return series;
  return series.map((pair) => ({
    ...pair,
    experiment: pair.experiment.map(([t, value]) => [t, value === null ? null : value * (1 + size)] as const),
  }));
}

function changed(side: TrialSide, { kind, size }: Injection, from: number, random: Random): TrialSide {
  if (kind === 'errors') return random() < size ? { ...side, status: 500 } : side;
  const { latencyMs } = side;
  return latencyMs !== null && latencyMs !== undefined && latencyMs >= from ? { ...side, latencyMs: latencyMs * (1 + size) } : side;
}

function slowestTenth(trials: readonly TrialEvidence[]): number {
  const known = trials.flatMap(({ shadow }) => (typeof shadow.latencyMs === 'number' ? [shadow.latencyMs] : []));
  return quantileSorted(
    known.sort((a, b) => a - b),
    0.9,
  );
}
