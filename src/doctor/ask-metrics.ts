import type { Plan } from '../config/plan.js';
import { secretValues } from '../config/public-plan.js';
import type { Clock } from '../core/clock.js';
import { isForeshadowError } from '../core/errors.js';
import { seeded } from '../core/random.js';
import { ARMS, type Target } from '../environment/environment.js';
import type { CollectedSeries } from '../metrics/source.js';
import { openSources } from '../run/open-metrics.js';
import type { CollectedSource } from '../run/metrics-collector.js';
import type { AskedSource } from './world.js';

/** Steps that each source is asked for. */
const STEPS = 4;

/** Asks every source every query for each arm whose address or words are known. Arms that a run would start have none. */
export async function askMetrics(plan: Plan, clock: Clock, signal: AbortSignal): Promise<readonly AskedSource[]> {
  const { primary, shadow, baseline } = plan.environment;
  const vars = { primary: primary.vars, shadow: shadow.vars, baseline: (baseline ?? primary).vars };
  const context = { clock, random: seeded(plan.seed), signal, secrets: secretValues(plan) };
  const run = { id: 'doctor', forSeconds: plan.traffic.forMs / 1_000, startedAtMs: clock.now() };
  const asked: AskedSource[] = [];
  for (const [index, spec] of plan.metrics.entries()) {
    const name = `${spec.source}${plan.metrics.length > 1 ? ` ${index + 1}` : ''}`;
    const begun = clock.monotonic();
    try {
      const [source] = await openSources([spec], { targets: targetsOf(plan) }, vars, run, context);
      const queries = source ? await ask(source, clock.now()) : [];
      asked.push({ source: name, elapsedMs: clock.monotonic() - begun, queries });
    } catch (error) {
      if (!isForeshadowError(error)) throw error;
      asked.push({ source: name, elapsedMs: clock.monotonic() - begun, queries: [], problem: error.message, next: error.hint });
    }
  }
  return asked;
}

/** Where nobody runs yet any address will do: the server says whether it is there, and whether it likes the query. */
function targetsOf({ environment }: Plan): readonly Target[] {
  return ARMS.flatMap((arm) =>
    environment[arm] ? [{ arm, origin: environment[arm].url ?? (environment.driver === 'attach' ? '' : 'http://127.0.0.1:1') }] : [],
  );
}

async function ask({ source: opened, stepMs, delayMs }: CollectedSource, nowMs: number): Promise<AskedSource['queries']> {
  using source = opened;
  const toMs = Math.floor((nowMs - delayMs) / stepMs) * stepMs;
  const series = await source.collect({ fromMs: toMs - STEPS * stepMs, toMs, stepMs });
  return (source.asked ?? []).map(({ name, arm, query }) => ({ name, arm, query, values: valuesOf(series, name, arm) }));
}

function valuesOf(series: readonly CollectedSeries[], name: string, arm: string): number {
  const own = series.filter((one) => one.query === name && one.arm === arm && (one.counted === undefined || one.counted === 'all'));
  return own.reduce((sum, { points }) => sum + points.filter(([, value]) => value !== null).length, 0);
}
