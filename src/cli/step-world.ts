import { systemClock } from '../io/system-clock.js';
import { cacheDirectory } from '../run/execute.js';
import type { StepWorld } from '../run/standing.js';
import type { CliIo, CommonOptions } from './io.js';

/** The world of a single step: progress goes to standard error, a line a sentence. */
export function stepWorld(directory: string, options: CommonOptions, io: CliIo): StepWorld {
  return {
    clock: systemClock,
    signal: io.signal,
    env: io.env,
    directory,
    cacheDirectory: cacheDirectory(io.env),
    progress: (text) => {
      if (!options.quiet) io.stderr(`${text}\n`);
    },
  };
}
