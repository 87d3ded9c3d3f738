import { systemClock } from '../../src/io/system-clock.js';
import type { ReverterContext } from '../../src/rollout/reverter-context.js';

/** A context for reverters under test. */
export function reverterContext(directory: string, change: Partial<ReverterContext> = {}): ReverterContext {
  return {
    directory,
    service: 'shop',
    environment: 'production',
    env: { PATH: process.env['PATH'] },
    clock: systemClock,
    random: Math.random,
    signal: new AbortController().signal,
    redact: (text) => text,
    reason: 'errors',
    say: () => undefined,
    ...change,
  };
}
