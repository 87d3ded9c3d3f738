import * as core from '@actions/core';
import { systemClock } from '../io/system-clock.js';
import type { ActionWorld } from './world.js';

/** Could not measure: what a step that is ended by force exits with. */
const EXIT_CANCELLED = 69;

/** The real world. The runner cancels with SIGINT and says SIGTERM 7.5 s later: the first aborts, the second ends at once. */
export function processWorld(): ActionWorld {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(EXIT_CANCELLED);
      controller.abort(new Error(name));
    });
  }
  return {
    core,
    env: process.env,
    cwd: process.cwd(),
    clock: systemClock,
    signal: controller.signal,
    exit: (code) => {
      process.exitCode = code;
    },
  };
}
