import type { Environment } from '../environment/environment.js';
import type { MeasuredRun } from './measured-run.js';
import { OutboundCalls } from './outbound-calls.js';
import { CALLS, type RunRecorder } from './run-recorder.js';
import type { Trial } from '../traffic/observation.js';

/** Hands the outbound calls of the arms to the judge and to the run folder, where the driver sees them. */
export class OutboundFeed {
  private readonly environment: Environment;
  private readonly calls: OutboundCalls | null;
  private readonly measured: MeasuredRun;
  private readonly recorder: RunRecorder;

  constructor(environment: Environment, measured: MeasuredRun, recorder: RunRecorder) {
    this.environment = environment;
    this.calls = environment.egress ? new OutboundCalls(environment.egress) : null;
    this.measured = measured;
    this.recorder = recorder;
  }

  answered(trial: Trial): void {
    this.calls?.answered(trial);
  }

  /** What the arms have called since the last reading. @param isLast nothing more is waited for */
  read(at: number, isLast: boolean): void {
    if (!this.calls) return;
    const tick = this.calls.collect(at, isLast);
    this.measured.addOutbound(tick);
    this.recorder.outbound(tick);
    for (const { arm } of this.environment.targets) {
      const count = tick.units.reduce((sum, { calls }) => sum + (calls[arm] ?? 0), 0);
      this.measured.addReading(CALLS, arm, [at, count]);
      this.recorder.reading(CALLS, arm, [at, count]);
    }
  }
}
