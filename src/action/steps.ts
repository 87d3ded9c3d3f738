import type { StepName } from './step-table.js';

/** How a command is run as a step of a job. */
export interface StepBehaviour {
  /** what it makes in a run folder has to be cleared away at the end of the job */
  readonly leaves?: 'arms' | 'process';
  /** goes on between the steps of the job, unless this input is set */
  readonly inBackgroundUnless?: string | null;
  /** its exit code is a verdict where it has printed one */
  readonly isVerdict?: true;
  /** its command has an option `--run` */
  readonly hasRun?: false;
  /** what it writes into report.md of the run folder goes to the job summary */
  readonly summary?: true;
  /** a command whose text goes to the job summary, whatever became of the step */
  readonly tells?: readonly string[];
  /** it works in no run folder of its own making */
  readonly needsFolder?: false;
}

/** Where a step is more than its command. */
export const BEHAVIOUR: Readonly<Record<StepName, StepBehaviour>> = {
  up: { leaves: 'arms' },
  down: {},
  record: { leaves: 'process', inBackgroundUnless: 'while', hasRun: false },
  replay: {},
  mirror: { leaves: 'process', inBackgroundUnless: null },
  transact: {},
  collect: {},
  judge: { isVerdict: true, hasRun: false, needsFolder: false },
  'roll-back': {},
  deploy: { hasRun: false },
  shift: { hasRun: false, needsFolder: false },
  rollout: { hasRun: false, tells: ['rollout', 'status', '--markdown'] },
  notify: {},
  'shadow-pipeline': { isVerdict: true, summary: true },
  forecast: { hasRun: false, needsFolder: false },
};
