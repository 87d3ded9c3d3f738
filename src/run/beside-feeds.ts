import type { Clock } from '../core/clock.js';
import type { Environment } from '../environment/environment.js';
import type { Trial } from '../traffic/observation.js';
import type { MeasuredRun } from './measured-run.js';
import type { OpenLogs } from './open-logs.js';
import type { OpenTraces } from './open-traces.js';
import { OutboundFeed } from './outbound-feed.js';
import { MESSAGES, type RunRecorder } from './run-recorder.js';
import { TracesFeed } from './traces-feed.js';

/** What is open for one measurement; null where nothing of the kind is read. */
export interface OpenBeside {
  readonly logs: OpenLogs | null;
  readonly traces: OpenTraces | null;
}

interface Run {
  readonly environment: Environment;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly deadlineMs: number;
}

/** What is read beside the traffic and belongs to its trials: outbound calls, what the arms write, and their traces. Handed to the judge and to the run folder. */
export class BesideFeeds {
  private readonly environment: Environment;
  private readonly outbound: OutboundFeed;
  private readonly logs: OpenLogs | null;
  private readonly traces: TracesFeed | null;
  private readonly measured: MeasuredRun;
  private readonly recorder: RunRecorder;

  constructor(run: Run, measured: MeasuredRun, recorder: RunRecorder, { logs, traces }: OpenBeside) {
    this.environment = run.environment;
    this.outbound = new OutboundFeed(run.environment, measured, recorder);
    this.logs = logs;
    this.traces = traces && new TracesFeed(traces, measured, recorder, run);
    this.measured = measured;
    this.recorder = recorder;
  }

  answered(trial: Trial): void {
    this.outbound.answered(trial);
    this.traces?.answered(trial);
    if (trial.whole !== true) this.logs?.comparison.answered(trial);
  }

  /** What there is since the last reading. @param isLast nothing more is waited for */
  read(at: number, isLast: boolean): void {
    this.outbound.read(at, isLast);
    this.traces?.read(at);
    if (!this.logs) return;
    const tick = this.logs.comparison.collect(at, isLast);
    this.measured.addLogs(tick);
    this.recorder.logs(tick);
    for (const { arm } of this.environment.targets) {
      const count = tick.counts.reduce((sum, { lines }) => sum + (lines[arm] ?? 0), 0);
      this.measured.addReading(MESSAGES, arm, [at, count]);
      this.recorder.reading(MESSAGES, arm, [at, count]);
    }
  }

  /** Why something is missing, by what it was read from. */
  get failedSources(): Readonly<Record<string, string>> {
    const failed = this.logs?.failed ?? null;
    return { ...(failed === null ? {} : { logs: failed }), ...this.traces?.failedSources };
  }

  /** What arrives later than the answers (spans) is waited for, within a bound. */
  async finish(now: () => number): Promise<void> {
    await this.traces?.finish(now);
  }

  /** What became of what was sent, for the report. */
  get notes(): readonly string[] {
    return this.traces?.notes ?? [];
  }
}
