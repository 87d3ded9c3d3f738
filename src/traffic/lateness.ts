import { LatencyHistogram } from '../stats/latency-histogram.js';
import type { DriveSummary, LatenessHistogram } from './engine.js';

/** A start this much after its intended time counts as late. */
export const LATE_MS = 5;

/**
 * More than this share of starts late: the generator, not the service, is the story. All arms of a trial start late together, so
 * pairs stay comparable; what suffers is the arrival pattern. A 2-core runner shared by three arms has scheduler waits of 3-6 ms
 * at any moment, so the bound asks whether the schedule is lost (every fourth start), not whether it is perfect.
 */
export const MAX_LATE_SHARE = 0.25;
/** Below this share of the asked rate the schedule is lost as well. */
export const MIN_ACHIEVED_SHARE = 0.95;

/** How late requests started: fixed memory whatever the number. */
export class LatenessRecorder {
  private readonly histogram = new LatencyHistogram();
  private late = 0;
  private max = 0;

  /** @param latenessMs actual start minus intended start */
  add(latenessMs: number): void {
    const value = latenessMs > 0 ? latenessMs : 0;
    this.histogram.add(value);
    if (value > LATE_MS) this.late++;
    if (value > this.max) this.max = value;
  }

  /** Forgets everything: what follows is measured apart from the warm-up. */
  clear(): void {
    this.histogram.clear();
    this.late = 0;
    this.max = 0;
  }

  get count(): number {
    return this.histogram.total;
  }

  quantile(p: number): number {
    return this.histogram.total === 0 ? 0 : Math.min(this.max, this.histogram.quantile(p));
  }

  /** Zeros where nothing was recorded. */
  summary(): LatenessHistogram {
    const count = this.histogram.total;
    return { count, p50: this.quantile(0.5), p99: this.quantile(0.99), max: this.max, over5ms: count === 0 ? 0 : this.late / count };
  }
}

/** Whether the generator missed its schedule beyond the documented bounds: an error of ours, never the service's fault. A closed loop has no schedule to miss. */
export function isGeneratorLate(summary: Pick<DriveSummary, 'askedRate' | 'achievedRate' | 'latenessMs' | 'heldShare'>): boolean {
  if (summary.askedRate === null || summary.latenessMs.count === 0) return false;
  const possible = summary.askedRate * (1 - (summary.heldShare ?? 0)); // that clients had to wait for themselves is told apart
  return summary.latenessMs.over5ms > MAX_LATE_SHARE || summary.achievedRate < MIN_ACHIEVED_SHARE * possible;
}
