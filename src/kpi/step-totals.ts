import { LatencyHistogram } from '../stats/latency-histogram.js';
import type { ExpressionScope } from './expression-names.js';
import type { MeasuredSide } from './measured.js';

interface Quantiles {
  readonly latency_p50: number | null;
  readonly latency_p95: number | null;
  readonly latency_p99: number | null;
}

const NO_QUANTILES: Quantiles = { latency_p50: null, latency_p95: null, latency_p99: null };

/** What one arm did in one step of time: sums, and a histogram while the step may still change. */
export class StepTotals {
  requests = 0;
  answered = 0;
  bytes = 0;
  /** values read off the arm or brought by a metric source, by name; the last of a step stands for it */
  readonly readings = new Map<string, number>();
  private errors = 0;
  private timeouts = 0;
  private connectionErrors = 0;
  private timed = 0;
  private latencySum = 0;
  private readonly classes = [0, 0, 0, 0, 0, 0];
  private histogram: LatencyHistogram | null;
  private settledQuantiles: Quantiles = NO_QUANTILES;

  constructor(keepsHistogram: boolean) {
    this.histogram = keepsHistogram ? new LatencyHistogram() : null;
  }

  /** Nothing was sent and nothing was read. */
  get isEmpty(): boolean {
    return this.requests === 0 && this.readings.size === 0;
  }

  add(side: MeasuredSide): void {
    this.requests++;
    if (side.error || (side.status ?? 0) >= 500) this.errors++;
    if (side.error === 'timeout') this.timeouts++;
    else if (side.error) this.connectionErrors++;
    if (!side.error) this.addAnswer(side);
  }

  private addAnswer({ status, latencyMs, bytes }: MeasuredSide): void {
    this.answered++;
    this.bytes += bytes ?? 0;
    const statusClass = Math.floor((status ?? 0) / 100);
    if (statusClass < this.classes.length) this.classes[statusClass] = (this.classes[statusClass] ?? 0) + 1;
    if (typeof latencyMs !== 'number' || !(latencyMs >= 0)) return;
    this.timed++;
    this.latencySum += latencyMs;
    this.histogram?.add(latencyMs);
  }

  /** Keeps the quantiles and lets go of the histogram. */
  settle(): void {
    this.settledQuantiles = this.quantiles();
    this.histogram = null;
  }

  /** The values an expression may use. */
  scope(): ExpressionScope {
    const [, , status_2xx = 0, status_3xx = 0, status_4xx = 0, status_5xx = 0] = this.classes;
    return {
      requests: this.requests,
      answered: this.answered,
      errors: this.errors,
      timeouts: this.timeouts,
      connection_errors: this.connectionErrors,
      status_2xx,
      status_3xx,
      status_4xx,
      status_5xx,
      bytes: this.bytes,
      latency_mean: this.timed === 0 ? null : this.latencySum / this.timed,
      ...this.quantiles(),
      ...Object.fromEntries(this.readings),
    };
  }

  private quantiles(): Quantiles {
    const { histogram } = this;
    if (!histogram) return this.settledQuantiles;
    if (histogram.total === 0) return NO_QUANTILES;
    return { latency_p50: histogram.quantile(0.5), latency_p95: histogram.quantile(0.95), latency_p99: histogram.quantile(0.99) };
  }
}
