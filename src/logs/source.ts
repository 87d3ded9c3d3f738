import type { Clock } from '../core/clock.js';
import type { Arm, Environment } from '../environment/environment.js';
import type { LogsSpec } from './spec.js';

/** Hands on one line as an arm wrote it: without its end, at most `LONGEST_LINE` characters, not yet redacted. */
export type TakeLine = (arm: Arm, line: string) => void;

/** Longer lines are cut: what tells messages apart stands at their beginning. */
export const LONGEST_LINE = 32_768;
/** Lines of the start that are read, an arm. */
export const MOST_EARLY_LINES = 2_000;

/** Reads what the arms write. It hands lines on and judges nothing. */
export interface LogSource extends AsyncDisposable {
  /** What the arms wrote before the traffic, in order. @throws FS_LOG_SOURCE */
  early(): Promise<ReadonlyMap<Arm, readonly string[]>>;
  /** From now on, until disposal. @throws FS_LOG_SOURCE where an arm cannot be read */
  follow(take: TakeLine): Promise<void>;
  /** why lines of an arm no longer arrive, where that is so; null while all is well */
  readonly failed: string | null;
}

/** An arm whose lines are read. */
export interface LoggingArm {
  readonly arm: Arm;
  /** docker: the ids or names of its containers */
  readonly containers: readonly string[];
}

export interface LogSourceContext {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** of the process: which Docker engine is meant */
  readonly processEnv: Readonly<Record<string, string | undefined>>;
  readonly directory: string;
  /** the start of the traffic, milliseconds since the epoch */
  readonly startedAtMs: number;
}

/** Makes a source for the arms of one run. @throws FS_LOG_SOURCE where they cannot be read this way */
export type CreateLogSource = (
  spec: LogsSpec,
  environment: Environment,
  arms: readonly LoggingArm[],
  context: LogSourceContext,
) => LogSource;
