import type { Arm } from '../environment/environment.js';
import { DivergenceEvidence } from '../judge/divergence-evidence.js';
import type { Divergence } from '../diff/difference.js';
import { LatencyHistogram } from '../stats/latency-histogram.js';
import type { Observation, Trial } from '../traffic/observation.js';
import { TrialReader } from './trial-reader.js';

/** What one arm did in a replay. */
export interface ArmSummary {
  readonly p50: number | null;
  readonly p95: number | null;
  readonly p99: number | null;
  readonly errors: number;
}

/** Sums of a replay, without any judgement: fixed memory, whatever its length. */
export class ReplayTally {
  trials = 0;
  private readonly latencies = new Map<Arm, LatencyHistogram>();
  private readonly errors = new Map<Arm, number>();
  private readonly words = new Map<string, number>();
  private readonly differences = new DivergenceEvidence();
  private readonly reader: TrialReader;

  constructor(redact: (text: string) => string) {
    this.reader = new TrialReader([], redact);
  }

  add(trial: Trial): void {
    this.trials++;
    this.count('primary', trial.primary);
    this.count('shadow', trial.shadow);
    if (trial.baseline) this.count('baseline', trial.baseline);
    this.differences.add(this.reader.read(trial));
  }

  get arms(): Readonly<Record<string, ArmSummary>> {
    return Object.fromEntries([...this.latencies].map(([arm, histogram]) => [arm, summarise(histogram, this.errors.get(arm) ?? 0)]));
  }

  /** requests without an answer, by error word and arm */
  get failed(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.words);
  }

  /** paths that differ, those that differ most often on the shadow alone first */
  get divergences(): readonly Divergence[] {
    return this.differences
      .evidence()
      .map((row) => row.divergence)
      .filter((divergence) => divergence.shadowOnly + divergence.both > 0);
  }

  private count(arm: Arm, observation: Observation): void {
    let histogram = this.latencies.get(arm);
    if (!histogram) this.latencies.set(arm, (histogram = new LatencyHistogram()));
    histogram.add(observation.latencyMs ?? Number.POSITIVE_INFINITY);
    if (observation.error || (observation.status ?? 0) >= 500) this.errors.set(arm, (this.errors.get(arm) ?? 0) + 1);
    if (!observation.error) return;
    const key = `${arm}:${observation.error}`;
    this.words.set(key, (this.words.get(key) ?? 0) + 1);
  }
}

/** The figures of one arm: quantiles of its latencies to four digits, null where infinite. */
export function summarise(histogram: LatencyHistogram, errors: number): ArmSummary {
  const at = (p: number): number | null => {
    const value = histogram.quantile(p);
    return Number.isFinite(value) ? Number(value.toPrecision(4)) : null;
  };
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), errors };
}
