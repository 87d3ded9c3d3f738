import type { Clock } from '../core/clock.js';
import type { MeasuredRun } from './measured-run.js';
import { measurementNotes } from './measurements.js';
import type { MetricsCollector } from './metrics-collector.js';
import type { RunRecorder } from './run-recorder.js';
import { StatementNames } from './statement-feed.js';

/** How long the last answers of the metric sources are waited for. */
const LAST_READING_MS = 15_000;

/** Hands what the metric sources bring to the measured run and to the record of it, a look at a time. */
export class MetricsFeed {
  private readonly sources: MetricsCollector;
  private readonly measured: MeasuredRun;
  private readonly recorder: RunRecorder;
  private readonly names: StatementNames;
  private readonly run: {
    readonly clock: Clock;
    readonly signal: AbortSignal;
    readonly deadlineMs: number;
    readonly redact: (text: string) => string;
  };

  constructor(sources: MetricsCollector, measured: MeasuredRun, recorder: RunRecorder, run: MetricsFeed['run']) {
    this.sources = sources;
    this.measured = measured;
    this.recorder = recorder;
    this.run = run;
    this.names = new StatementNames(run.redact);
  }

  /** Asks the sources, without waiting for them. */
  begin(): void {
    this.sources.begin(this.run.clock.now());
  }

  /** What has arrived belongs to the look that follows. */
  drain(): void {
    for (const reading of this.sources.drain()) {
      this.measured.addReading(reading.kpi, reading.arm, reading.point, reading.counted);
      this.recorder.collected(reading);
    }
    for (const tick of this.names.ticks(this.sources.drainStatements())) {
      this.measured.addStatements(tick);
      this.recorder.statements(tick);
    }
  }

  /** The last answers. A source that does not answer now is a failed one: its KPIs have no verdict. */
  async finish(): Promise<void> {
    const { clock, signal, deadlineMs } = this.run;
    const patienceMs = Math.max(1_000, Math.min(LAST_READING_MS, deadlineMs - clock.monotonic()));
    await this.sources.finish(
      clock.now(),
      clock.sleep(patienceMs, signal).catch(() => undefined),
    );
    this.drain();
    this.recorder.measurements(this.sources.measurements);
  }

  /** what was asked of the sources, for the report */
  get notes(): string[] {
    return measurementNotes(this.sources.measurements);
  }

  get collectedUntil(): Readonly<Record<string, number>> {
    return this.sources.collectedUntil;
  }

  get failedSources(): Readonly<Record<string, string>> {
    return this.sources.failedSources;
  }
}
