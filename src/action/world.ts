import type * as toolkit from '@actions/core';
import type { Clock } from '../core/clock.js';

/** The part of the Actions toolkit that is used, so that a test can stand in for the runner. */
export type ActionsCore = Pick<
  typeof toolkit,
  'getInput' | 'setOutput' | 'setSecret' | 'saveState' | 'getState' | 'error' | 'warning' | 'notice' | 'info' | 'startGroup' | 'endGroup'
>;

/** The world as an action sees it. */
export interface ActionWorld {
  readonly core: ActionsCore;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly clock: Clock;
  /** aborted when the runner cancels the step */
  readonly signal: AbortSignal;
  /** any code but 0 makes the step red */
  readonly exit: (code: number) => void;
}
