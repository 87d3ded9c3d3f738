/** One run of a workflow that has ended, as far as two of them are compared. Times in seconds; null where something did not run. */
export interface PipelineRun {
  readonly id: number;
  readonly url: string;
  readonly conclusion: string;
  readonly seconds: number | null;
  readonly jobs: readonly PipelineJob[];
}

export interface PipelineJob {
  readonly name: string;
  readonly conclusion: string;
  readonly seconds: number | null;
  readonly steps: readonly PipelineStep[];
}

export interface PipelineStep {
  readonly name: string;
  readonly conclusion: string;
}

/** What to compare with what. */
export interface PipelineSpec {
  /** chance of blaming durations that are as ever, over all of them together */
  readonly alpha: number;
  /** a duration may grow by so much of the usual one */
  readonly margin: number;
  /** and by so many seconds: clocks of steps are read to the second */
  readonly marginSeconds: number;
  /** what a fail leads to */
  readonly onFail: 'hold' | 'roll-back';
}

export const DEFAULT_PIPELINE_SPEC: PipelineSpec = { alpha: 0.05, margin: 0.2, marginSeconds: 5, onFail: 'hold' };

/** One workflow that can be run, followed and read: the port. */
export interface Pipeline {
  /**
   * Starts a run of the workflow, waits for its end and reads it. A run that does not end in time, or is no longer wanted, is cancelled.
   * @throws FS_PIPELINE_TIMEOUT, FS_PIPELINE_REFUSED, FS_CANCELLED
   */
  run(request: RunRequest): Promise<PipelineRun>;
  /** a run that has ended. @throws FS_PIPELINE_REFUSED */
  read(id: number): Promise<PipelineRun>;
  /** the last runs of a branch that ended with success, the newest first */
  history(branch: string, most: number): Promise<readonly PipelineRun[]>;
}

export interface RunRequest {
  /** a branch or a tag */
  readonly ref: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly withinMs: number;
}
