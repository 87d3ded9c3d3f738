import type { Environment } from '../environment/environment.js';
import type { Trial } from '../traffic/observation.js';
import type { MeasuredRun } from './measured-run.js';
import type { OpenLogs } from './open-logs.js';
import { OutboundFeed } from './outbound-feed.js';
import { MESSAGES, type RunRecorder } from './run-recorder.js';

/** What is read beside the traffic and belongs to its trials: outbound calls, and what the arms write. Handed to the judge and to the run folder. */
export class BesideFeeds {
  private readonly environment: Environment;
  private readonly outbound: OutboundFeed;
  private readonly logs: OpenLogs | null;
  private readonly measured: MeasuredRun;
  private readonly recorder: RunRecorder;

  constructor(environment: Environment, measured: MeasuredRun, recorder: RunRecorder, logs: OpenLogs | null) {
    this.environment = environment;
    this.outbound = new OutboundFeed(environment, measured, recorder);
    this.logs = logs;
    this.measured = measured;
    this.recorder = recorder;
  }

  answered(trial: Trial): void {
    this.outbound.answered(trial);
    if (trial.whole !== true) this.logs?.comparison.answered(trial);
  }

  /** What there is since the last reading. @param isLast nothing more is waited for */
  read(at: number, isLast: boolean): void {
    this.outbound.read(at, isLast);
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
    return failed === null ? {} : { logs: failed };
  }
}
