import type { Plan } from '../../config/plan.js';
import { secretValues } from '../../config/public-plan.js';
import type { Clock } from '../../core/clock.js';
import type { Random } from '../../core/random.js';
import { ARMS, type Environment } from '../../environment/environment.js';
import type { SeriesPair } from '../../judge/evidence.js';
import { readCarried } from '../../rollout/carried-evidence.js';
import { canObserve, type Router } from '../../rollout/router.js';
import type { RolloutSpec } from '../../rollout/spec.js';
import type { RolloutRecord } from '../../rollout/state.js';
import { MeasuredRun } from '../measured-run.js';
import { collectedNames, openMetrics } from '../open-metrics.js';
import { blockMsOf, countedPairs, type StageEvidence } from './stage-evidence.js';

export interface ObserverWorld {
  readonly plan: Plan;
  readonly spec: RolloutSpec;
  readonly router: Router;
  readonly clock: Clock;
  readonly random: Random;
  readonly signal: AbortSignal;
}

/** How long the metric sources are waited for at one look. */
const PATIENCE_MS = 15_000;

/** What is known of the users of both versions since the step began: from the router where it sees them, and from the metric sources. */
export async function observeStage(world: ObserverWorld, record: RolloutRecord): Promise<StageEvidence> {
  const { spec, router, clock } = world;
  const startedMs = Date.parse(record.stepStartedAt);
  const forMs = record.status === 'watching' || record.held?.from === 'watching' ? spec.watchMs : spec.eachMs;
  const forSeconds = forMs / 1_000;
  const atSeconds = Math.max(0, (clock.now() - startedMs) / 1_000);
  const blockMs = blockMsOf(forMs);
  const users = canObserve(router) ? await router.users(startedMs, blockMs) : null;
  const seen = users && countedPairs(users, { startedMs, forSeconds, blockMs }, readCarried(record.evidence).primary);
  const collected = await collect(world, record.id, startedMs, forSeconds, atSeconds);
  return {
    atSeconds,
    forSeconds,
    errors: seen?.errors ?? null,
    latency: seen?.latency ?? null,
    primary: seen?.primary ?? null,
    ...collected,
  };
}

/** Every point of the step so far, asked for anew: no process has to remember what another one has read. */
async function collect(
  { plan, clock, random, signal }: ObserverWorld,
  id: string,
  startedMs: number,
  forSeconds: number,
  atSeconds: number,
): Promise<{ readonly series: readonly SeriesPair[]; readonly failedSources: Readonly<Record<string, string>> }> {
  const context = { clock, random, signal, secrets: secretValues(plan) };
  const run = { id, forSeconds, startedAtMs: startedMs };
  using collector = await openMetrics(plan.metrics, armsOf(plan), varsOf(plan), run, context);
  if (!collector) return { series: [], failedSources: {} };
  await collector.finish(
    clock.now(),
    clock.sleep(PATIENCE_MS, signal).catch(() => undefined),
  );
  const { kpis, judge, forecast } = plan;
  const collected = collectedNames(plan.metrics, forSeconds);
  const measured = await MeasuredRun.create({ kpis: kpis.filter(({ kind }) => kind !== 'trend'), judge, forecast, forSeconds, collected });
  for (const { kpi, arm, point, counted } of collector.drain()) measured.addReading(kpi, arm, point, counted);
  return { series: measured.seriesUntil(atSeconds), failedSources: collector.failedSources };
}

/** The arms as queries name them; nothing is started. */
function armsOf({ environment }: Plan): Environment {
  const targets = ARMS.flatMap((arm) => {
    const spec = environment[arm];
    return spec && arm !== 'baseline' ? [{ arm, origin: spec.url ?? '' }] : [];
  });
  return {
    targets,
    facts: {},
    cores: undefined,
    sample: async () => [],
    onExit: () => () => undefined,
    [Symbol.asyncDispose]: async () => undefined,
  };
}

function varsOf({ environment: { primary, shadow } }: Plan): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return { primary: primary.vars, shadow: shadow.vars };
}
