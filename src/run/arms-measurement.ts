import type { Clock } from '../core/clock.js';
import type { Arm, Environment } from '../environment/environment.js';
import type { AcceptContext, Judgement } from '../judge/judge.js';
import type { Finding } from '../judge/verdict.js';
import type { MetricsSpec } from '../metrics/spec.js';
import type { Store } from '../store/store.js';
import type { TracesSpec } from '../trace/spec.js';
import type { CredentialSource } from '../traffic/credentials.js';
import type { DriveSummary, Engine, Pace } from '../traffic/engine.js';
import type { TrafficFeed } from './feed.js';
import type { MeasuredRun } from './measured-run.js';
import type { Measurement } from './measurement.js';
import type { LogsSetup } from './open-logs.js';
import type { ProgressListener } from './progress.js';
import type { ArmUse } from './resources.js';
import type { RunFolder } from './run-folder.js';

/** Everything one measured run needs; a confirmation is another one with a narrower measurement. */
export interface ArmsMeasurement {
  readonly environment: Environment;
  readonly feed: TrafficFeed;
  readonly engine: Engine;
  readonly store: Store;
  readonly folder: RunFolder;
  readonly measurement: Measurement;
  readonly pace: Omit<Pace, 'durationMs'>;
  readonly headers: Readonly<Record<string, string>>;
  readonly correlate: boolean;
  /** signs the sessions in; null where nothing does */
  readonly credentials: CredentialSource | null;
  readonly metrics: readonly MetricsSpec[];
  readonly traces?: TracesSpec | undefined;
  /** null where what the arms write is not compared */
  readonly logs: LogsSetup | null;
  /** of this process: which Docker engine is meant */
  readonly around: { readonly env: Readonly<Record<string, string | undefined>>; readonly directory: string };
  /** `vars` of the arms, for the queries of the metrics */
  readonly vars: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly secrets: readonly string[];
  readonly ignore: readonly string[];
  readonly redact: (text: string) => string;
  readonly runId: string;
  readonly seed: number;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly onProgress: ProgressListener;
  readonly phase: 'measuring' | 'confirming';
  /** findings known before the traffic began (a loosened gate) */
  readonly extra: readonly Finding[];
  readonly accept: AcceptContext;
  /** clock.monotonic() by which everything has to be over */
  readonly deadlineMs: number;
  /** whether the traffic may go on past its planned length, or end before it */
  readonly shouldExtend: (judgement: Judgement) => boolean;
  readonly shouldStop: (judgement: Judgement) => boolean;
}

export interface MeasuredArms {
  readonly measured: MeasuredRun;
  readonly judgement: Judgement;
  readonly summary: DriveSummary;
  /** seconds since the start of the traffic at the last look */
  readonly endedAt: number;
  readonly use: ReadonlyMap<Arm, ArmUse>;
  /** what became of what was sent beside the traffic, for the report */
  readonly notes: readonly string[];
}
