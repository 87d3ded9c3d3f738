import type { Clock } from '../../src/core/clock.js';
import { DEFAULT_JUDGE } from '../../src/judge/spec.js';
import { builtInKpis } from '../../src/kpi/catalogue.js';
import { createProxyRouter } from '../../src/rollout/routers/proxy.js';
import { createDirectoryStore } from '../../src/rollout/states/directory.js';
import type { RolloutWorld } from '../../src/run/rollout/rollout-world.js';
import type { StageEvidence } from '../../src/run/rollout/stage-evidence.js';

/** What the new version is like: as the old one, or failing once a quarter of the users have it. */
export type Fate = 'healthy' | 'fails-at-25';

/** A rollout over `control.sock` and the state in one directory, whose evidence says what its fate is; steps of some milliseconds. */
export function rolloutWorldOver(directory: string, fate: Fate, clock: Clock): RolloutWorld {
  const signal = new AbortController().signal;
  const router = { kind: 'proxy', control: 'control.sock' } as const;
  const context = { clock, random: Math.random, signal, directory, env: {}, service: 'shop' };
  return {
    store: createDirectoryStore({ kind: 'directory', environment: 'production' }, context),
    router: createProxyRouter(router, context),
    clock,
    signal,
    spec: { steps: [0.05, 0.25, 0.5, 1], eachMs: 20, watchMs: 20, onAbandon: 'roll-back', leaseMs: 30_000, router },
    plan: {
      kpis: builtInKpis(),
      judge: DEFAULT_JUDGE,
      forecast: { horizonMs: 1, productionRate: null, horizonRequests: 1, risk: [], warnings: 2, rollbackOnForecast: false },
      enforce: 'roll-back',
    },
    by: 'test',
    observe: async (record) =>
      evidence(fate === 'fails-at-25' && record.split.shadow >= 0.25 ? 60 : 0, clock.now() - Date.parse(record.stepStartedAt)),
    tell: async () => undefined,
    say: () => undefined,
  };
}

function evidence(errors: number, sinceMs: number): StageEvidence {
  const step = { stepSeconds: 60, forSeconds: 60, bounds: [0] };
  return {
    atSeconds: sinceMs / 1_000,
    forSeconds: 0.02,
    errors: { ...step, control: [{ t: 0, all: 2_000, above: [0] }], experiment: [{ t: 0, all: 200, above: [errors] }] },
    latency: null,
    series: [],
    failedSources: {},
    primary: { requests: 2_000, errors: 0 },
  };
}
