import type { DriveSummary, Engine } from '../engine.js';

/** The engine for arms that have traffic of their own: it sends nothing, until it is stopped or its time is up. */
export const silentEngine: Engine = {
  name: 'silent',
  drive: (_requests, _targets, pace, { clock, signal }) => {
    const begun = clock.monotonic();
    const startedAtMs = clock.now();
    const stopping = new AbortController();
    const over = clock.sleep(pace.durationMs, AbortSignal.any([signal, stopping.signal])).catch(() => undefined);
    const done = over.then((): DriveSummary => ({ ...NOTHING, startedAtMs, seconds: (clock.monotonic() - begun) / 1_000 }));
    return {
      done,
      stop: () => stopping.abort(),
      setLoad: () => undefined,
      snapshot: () => ({ sent: 0, inFlight: 0, rate: 0, latenessP99Ms: 0 }),
    };
  },
};

const NOTHING: Omit<DriveSummary, 'startedAtMs' | 'seconds'> = {
  sent: 0,
  completed: 0,
  orphans: 0,
  askedRate: null,
  achievedRate: 0,
  latenessMs: { count: 0, p50: 0, p99: 0, max: 0, over5ms: 0 },
};
