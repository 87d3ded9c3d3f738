import { performance } from 'node:perf_hooks'; // bound once: the global is a getter, which each request would call several times
import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../core/clock.js';

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  sleep: async (ms, signal) => {
    signal?.throwIfAborted();
    try {
      await wait(ms, undefined, signal ? { signal } : {});
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    }
  },
};
