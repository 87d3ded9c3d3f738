import { hostname } from 'node:os';
import { resolve } from 'node:path';
import type { Plan } from '../../config/plan.js';
import { secretValues } from '../../config/public-plan.js';
import type { Clock } from '../../core/clock.js';
import { fail } from '../../core/errors.js';
import { createRedactor } from '../../core/redact.js';
import { VERSION } from '../../core/version.js';
import { rolloutNotice } from '../../notify/rollout-notice.js';
import { openRouter } from '../../rollout/routers/registry.js';
import type { Router } from '../../rollout/router.js';
import { isFrozen, type RolloutSpec } from '../../rollout/spec.js';
import type { RolloutRecord } from '../../rollout/state.js';
import { openState } from '../open-state.js';
import { placeFromEnv } from '../notice-place.js';
import { notifyAll } from '../notify-run.js';
import { RunFolder } from '../run-folder.js';
import { observeStage } from './observe.js';
import type { RolloutWorld, Told } from './rollout-world.js';

/** What a command hands over besides the plan. */
export interface RolloutSurroundings {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** of the rollout: what notifiers remember of their messages */
  readonly outDirectory: string;
  readonly say: (text: string) => void;
}

/** The rollout of a plan. @throws FS_USAGE where the configuration names none */
export function rolloutOf({ rollout, file }: Plan): RolloutSpec {
  if (rollout) return rollout;
  throw fail('FS_USAGE', {
    found: `no \`rollout\` in ${file ?? 'the configuration'}`,
    expected: '`rollout: { router: { kind: proxy, control: PATH } }`; see docs/rollout.md',
  });
}

export function openRouterOf({ service, environment }: Plan, spec: RolloutSpec, { clock, signal, env }: RolloutSurroundings): Router {
  return openRouter(spec.router, {
    clock,
    random: Math.random,
    signal,
    directory: resolve(environment.directory),
    env,
    service: service.name,
  });
}

/** Everything a tick needs of a plan and its surroundings. */
export async function openRollout(plan: Plan, around: RolloutSurroundings): Promise<RolloutWorld & AsyncDisposable> {
  const { clock, signal, env, say } = around;
  const spec = rolloutOf(plan);
  const store = await openState(plan, around);
  const router = openRouterOf(plan, spec, around);
  return {
    store,
    router,
    clock,
    signal,
    spec,
    plan,
    by: actorOf(env),
    frozenBy: () => (plan.rollback && isFrozen(plan.rollback, env) ? plan.rollback.freeze : null),
    observe: (record) => observeStage({ plan, spec, router, clock, random: Math.random, signal }, record),
    tell: (record, told) => tell(plan, record, told, around),
    say,
    [Symbol.asyncDispose]: () => router[Symbol.asyncDispose](),
  };
}

/** Who acts: the person of a workflow, or of a terminal. */
export function actorOf(env: RolloutSurroundings['env']): string {
  return env['GITHUB_ACTOR'] || env['USER'] || env['LOGNAME'] || hostname();
}

async function tell(
  plan: Plan,
  record: RolloutRecord,
  told: Told,
  { clock, signal, env, outDirectory, say }: RolloutSurroundings,
): Promise<void> {
  const specs = plan.notify ?? [];
  if (specs.length === 0) return;
  const { subject, links } = placeFromEnv(env, plan.service.name, plan.state?.environment ?? 'production');
  const place = { ...subject, ref: plan.state?.environment ?? subject.ref };
  const { candidate, stable, step, steps, split, id } = record;
  const isBack = told.event === 'roll-back';
  const notice = rolloutNotice({
    ...told,
    subject: place,
    links,
    run: id,
    at: new Date(clock.now()).toISOString(),
    version: VERSION,
    to: isBack ? stable : candidate,
    step: { step: step + 1, steps: steps.length, share: split.shadow },
  });
  const secrets = secretValues(plan);
  const folder = new RunFolder(outDirectory);
  await notifyAll(notice, specs, {
    clock,
    random: Math.random,
    signal,
    folder,
    redact: createRedactor(secrets),
    secrets,
    say: (text) => say(text),
  });
}
