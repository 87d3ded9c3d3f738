import type { Plan } from '../../config/plan.js';
import { secretValues } from '../../config/public-plan.js';
import type { Clock } from '../../core/clock.js';
import type { Random } from '../../core/random.js';
import { canObserve, type ObservingRouter, type Router, type UserCounts } from '../../rollout/router.js';
import { MeasuredRun } from '../measured-run.js';
import { collectedNames, openMetrics } from '../open-metrics.js';
import { blockMsOf, type StageEvidence } from './stage-evidence.js';

export interface SwitchWorld {
  readonly plan: Plan;
  /** a proxy in front of the service, where there is one */
  readonly router: Router | null;
  readonly clock: Clock;
  readonly random: Random;
  readonly signal: AbortSignal;
}

/** How long the metric sources are waited for at one look. */
const PATIENCE_MS = 15_000;
const MINUTE_MS = 60_000;

/**
 * The same users before and after a configuration was switched: what the service did in the time before it is the control, as long a time as it is watched.
 * The hour of the day is not the change's fault, so this can accuse only what is plainly worse; the shadow before it was compared at the same time.
 */
export async function observeSwitch(world: SwitchWorld, switchedMs: number, watchMs: number): Promise<StageEvidence> {
  const { clock, router } = world;
  const atSeconds = Math.max(0, (clock.now() - switchedMs) / 1_000);
  const beforeMs = Math.max(watchMs, MINUTE_MS);
  const users = router && canObserve(router) ? await counted(router, switchedMs, beforeMs, watchMs) : { errors: null, latency: null };
  const collected = await collect(world, switchedMs, beforeMs, watchMs, atSeconds);
  return { atSeconds, forSeconds: watchMs / 1_000, primary: null, ...users, ...collected };
}

/** What the proxy's users got, whichever side answered them. */
async function counted(
  router: ObservingRouter,
  switchedMs: number,
  beforeMs: number,
  watchMs: number,
): Promise<Pick<StageEvidence, 'errors' | 'latency'>> {
  const blockMs = blockMsOf(watchMs);
  const whole = Math.ceil(beforeMs / blockMs) * blockMs;
  const { boundsMs, blocks } = await router.users(switchedMs - whole, blockMs);
  const total = (rows: readonly UserCounts[], t: number): UserCounts & { readonly t: number } => ({
    t,
    requests: rows.reduce((sum, row) => sum + row.requests, 0),
    errors: rows.reduce((sum, row) => sum + row.errors, 0),
    above: boundsMs.map((_, bound) => rows.reduce((sum, row) => sum + (row.above[bound] ?? 0), 0)),
  });
  const rows = blocks.map((block) => ({ atMs: block.atMs, counts: total([block.primary, block.shadow], 0) }));
  const before = total(
    rows.filter(({ atMs }) => atMs < switchedMs).map(({ counts }) => counts),
    0,
  );
  const after = total(
    rows.filter(({ atMs }) => atMs >= switchedMs).map(({ counts }) => counts),
    0,
  );
  const shape = { stepSeconds: blockMs / 1_000, forSeconds: watchMs / 1_000 };
  const errorsOf = ({ t, requests, errors }: typeof before) => [{ t, all: requests, above: [errors] }];
  return { errors: { ...shape, bounds: [0], control: errorsOf(before), experiment: errorsOf(after) }, latency: null };
}

/** What the sources say of the service, before as the control and after as the experiment, shifted onto each other. */
async function collect(
  { plan, clock, random, signal }: SwitchWorld,
  switchedMs: number,
  beforeMs: number,
  watchMs: number,
  atSeconds: number,
): Promise<Pick<StageEvidence, 'series' | 'failedSources'>> {
  const { environment, kpis, judge, forecast } = plan;
  const target = { arm: 'primary' as const, origin: environment.primary.url ?? '' };
  const arms = { targets: [target], facts: {}, cores: undefined, sample: async () => [], onExit: () => () => undefined };
  const run = { id: 'deploy', forSeconds: watchMs / 1_000, startedAtMs: switchedMs - beforeMs };
  const vars = { primary: environment.primary.vars };
  const context = { clock, random, signal, secrets: secretValues(plan) };
  using collector = await openMetrics(plan.metrics, { ...arms, [Symbol.asyncDispose]: async () => undefined }, vars, run, context);
  if (!collector) return { series: [], failedSources: {} };
  await collector.finish(
    clock.now(),
    clock.sleep(PATIENCE_MS, signal).catch(() => undefined),
  );
  const collected = collectedNames(plan.metrics, run.forSeconds);
  const judged = kpis.filter(({ kind }) => kind !== 'trend');
  const measured = await MeasuredRun.create({ kpis: judged, judge, forecast, forSeconds: run.forSeconds, collected });
  const shift = beforeMs / 1_000;
  for (const { kpi, point, counted } of collector.drain()) {
    const [t, value] = point;
    if (t < shift) measured.addReading(kpi, 'primary', [t, value], counted);
    else measured.addReading(kpi, 'shadow', [Number((t - shift).toFixed(3)), value], counted);
  }
  return { series: measured.seriesUntil(Math.max(atSeconds, shift)), failedSources: collector.failedSources };
}
