import { fail } from '../../core/errors.js';
import { isSpeaking } from '../../environment/environment.js';
import { type CreateLogSource, type LogSource, MOST_EARLY_LINES } from '../source.js';

/** What the arms of driver `process` write to standard output and standard error. */
export const createProcessLogs: CreateLogSource = (_spec, environment): LogSource => {
  if (!isSpeaking(environment))
    throw fail('FS_LOG_SOURCE', { found: 'source `process`', expected: 'arms that driver `process` has started' });
  let stop = (): void => undefined;
  return {
    failed: null,
    early: () => environment.linesSoFar(MOST_EARLY_LINES),
    follow: async (take) => {
      stop = environment.onLine(take);
    },
    [Symbol.asyncDispose]: async () => stop(),
  };
};
