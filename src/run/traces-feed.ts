import type { Clock } from '../core/clock.js';
import type { Trial } from '../traffic/observation.js';
import type { MeasuredRun } from './measured-run.js';
import type { OpenTraces } from './open-traces.js';
import type { RunRecorder } from './run-recorder.js';

/** How long the last traces are waited for, and the last spans of ours. */
const LAST_TRACES_MS = 30_000;
const LAST_SPANS_MS = 5_000;

/** Sends the spans of our requests away, and hands what the traces of the arms show to the judge and to the run folder. */
export class TracesFeed {
  private readonly traces: OpenTraces;
  private readonly measured: MeasuredRun;
  private readonly recorder: RunRecorder;
  private readonly run: { readonly clock: Clock; readonly signal: AbortSignal; readonly deadlineMs: number };

  constructor(traces: OpenTraces, measured: MeasuredRun, recorder: RunRecorder, run: TracesFeed['run']) {
    this.traces = traces;
    this.measured = measured;
    this.recorder = recorder;
    this.run = run;
  }

  answered(trial: Trial): void {
    if (trial.traceId === undefined || trial.whole || !this.traces.isSampled(trial.traceId)) return;
    this.traces.exporter?.offer(this.traces.spansOf(trial));
    this.traces.collector?.answered(trial);
  }

  /** Sends and asks, without waiting; what has arrived belongs to the look that follows. */
  read(at: number): void {
    this.traces.exporter?.pump();
    this.traces.collector?.begin();
    this.drain(at);
  }

  /** The last spans are sent first, so that the backend can have them; then the last traces are read. */
  async finish(now: () => number): Promise<void> {
    const { exporter, collector } = this.traces;
    if (exporter) await this.within(LAST_SPANS_MS, (giveUp) => exporter.flush(giveUp));
    if (collector) await this.within(LAST_TRACES_MS, (giveUp, signal) => collector.finish(giveUp, signal));
    this.drain(now());
  }

  /** Where the traces have to be compared, that they could not be read is a failure of the run. */
  get failedSources(): Readonly<Record<string, string>> {
    const failure = this.traces.collector?.failed;
    const isRequired = this.measured.judge.kpis.some((kpi) => kpi.kind === 'traces' && (kpi.required || kpi.critical));
    return failure && isRequired ? { traces: failure } : {};
  }

  /** What the report says of the exported spans. */
  get notes(): readonly string[] {
    return this.traces.notes();
  }

  private drain(at: number): void {
    const tick = this.traces.collector?.drain(at);
    if (!tick) return;
    this.measured.addTraces(tick);
    this.recorder.traces(tick);
  }

  /** Waits for something within a bound; nothing of it is left ticking. */
  private async within(mostMs: number, wait: (giveUp: Promise<unknown>, signal: AbortSignal) => Promise<void>): Promise<void> {
    const { clock, signal, deadlineMs } = this.run;
    const over = new AbortController();
    const patienceMs = Math.max(1_000, Math.min(mostMs, deadlineMs - clock.monotonic()));
    const either = AbortSignal.any([signal, over.signal]);
    try {
      await wait(
        clock.sleep(patienceMs, either).catch(() => undefined),
        either,
      );
    } finally {
      over.abort();
    }
  }
}
