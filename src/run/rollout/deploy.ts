import { readFile } from 'node:fs/promises';
import type { Plan } from '../../config/plan.js';
import { fail, isForeshadowError } from '../../core/errors.js';
import { changeState } from '../../rollout/change-state.js';
import { holdLease } from '../../rollout/hold-lease.js';
import { keepAct } from '../../rollout/keep-journal.js';
import { decide } from '../../rollout/policy.js';
import { canKeep, canSwitch, type Reverter } from '../../rollout/reverter.js';
import { digestOf } from '../../rollout/reverters/content-history.js';
import { addVerified } from '../../rollout/roll-back.js';
import { isFrozen } from '../../rollout/spec.js';
import type { StateStore } from '../../rollout/state.js';
import { NOTHING_CARRIED } from '../../rollout/carried-evidence.js';
import { holderOf, rollBack, type RollBackResult, type RollBackWorld } from '../roll-back-run.js';
import { describeStage } from './describe-stage.js';
import { judgeStage, type StageVerdict } from './judge-stage.js';
import { observeSwitch, type SwitchWorld } from './observe-switch.js';

export interface DeployRequest {
  /** absolute path of the new content */
  readonly file: string;
  readonly by: string;
  readonly reason: string;
  readonly watchMs: number;
  readonly everyMs: number;
}

export interface DeployWorld extends RollBackWorld {
  readonly store: StateStore;
  readonly reverter: Reverter;
  readonly router: SwitchWorld['router'];
  readonly random: SwitchWorld['random'];
  /** the shadow with the new content; true where it passed */
  readonly proveOnShadow: () => Promise<boolean>;
}

export interface DeployResult {
  readonly status: 'deployed' | 'stood-already' | 'not-proven' | 'rolled-back' | 'held';
  readonly version: string;
  readonly before: string | null;
  readonly reason: string;
  readonly verdict: StageVerdict | null;
  readonly rollBack: RollBackResult | null;
}

/** Looks in a row at which the service is not healthy: one may be a restart. */
const SICK_LOOKS = 2;
const LEASE_MS = 60_000;

/**
 * A new content of a configuration file: proven on a shadow, switched to, watched, and gone back from by itself where it makes things worse.
 * Called again with the same file after it died it goes on: what stands is not switched to again, only watched.
 * @throws FS_REVERT_SETUP, FS_INPUT_MISSING, FS_LEASE_HELD, FS_REVERT_FAILED (what stood before stands again, or the message says what stands)
 */
export async function deploy(plan: Plan, request: DeployRequest, world: DeployWorld): Promise<DeployResult> {
  const { reverter, env } = world;
  const content = await readFile(request.file).catch((cause: unknown) => {
    throw fail('FS_INPUT_MISSING', { found: request.file, cause });
  });
  const version = digestOf(content);
  const before = await reverter.current();
  const result = { version, before, verdict: null, rollBack: null };
  const begun = await standing(world, version);
  if (before === version && begun === null) return { ...result, status: 'stood-already', reason: 'the file holds it already' };
  if (plan.rollback && isFrozen(plan.rollback, env))
    return { ...result, status: 'held', reason: `${plan.rollback.freeze} is set: nothing is deployed while it is` };
  if (before !== version) {
    if (!(await world.proveOnShadow())) return { ...result, status: 'not-proven', reason: 'the shadow did not pass: nothing was switched' };
  }
  if (before === version) return watch(plan, request, world, { ...result, before: begun?.from ?? null }, begun?.atMs ?? world.clock.now());
  let switched: Awaited<ReturnType<typeof switchOver>>;
  try {
    switched = await switchOver(plan, request, world, version);
  } catch (error) {
    // The reverter puts back what stood before where the service does not take the new content: then it is a deploy that was taken back.
    if (!isForeshadowError(error, 'FS_REVERT_FAILED') || (await reverter.current()) !== before) throw error;
    return { ...result, status: 'rolled-back', reason: error.message };
  }
  return watch(plan, request, world, { ...result, before: switched.from }, switched.atMs);
}

/** A switch to this version whose watch has not ended: who died in it. */
async function standing({ store }: DeployWorld, version: string): Promise<{ readonly from: string | null; readonly atMs: number } | null> {
  const { document } = await store.read();
  const last = document.journal.findLast(({ act, phase, detail }) => act === 'switch' && phase === 'done' && detail?.['to'] === version);
  const isVerified = document.verified.some((known) => known.version === version);
  return last && !isVerified ? { from: (last.detail?.['from'] as string | null) ?? null, atMs: Date.parse(last.at) } : null;
}

async function switchOver({ rollback }: Plan, request: DeployRequest, world: DeployWorld, version: string) {
  const { store, reverter, clock, signal, env } = world;
  if (!canSwitch(reverter) || !canKeep(reverter))
    throw fail('FS_REVERT_SETUP', {
      found: `reverter ${rollback?.reverter.kind ?? 'none'}`,
      expected: 'one that can switch forward: `config-file`',
    });
  await using held = await holdLease(
    { store, clock, signal },
    { holder: holderOf(env), purpose: 'deploy', ttlMs: LEASE_MS, whenHeld: 'watch' },
  );
  const stood = await reverter.keep();
  const at = new Date(clock.now()).toISOString();
  // What users have had until now is what is gone back to; that it is healthy is looked at before it is called so.
  if (await reverter.verify({ version: stood.version, at, verdict: null, by: request.by }))
    await changeState({ store, clock, signal }, (document) =>
      document.verified.some((known) => known.version === stood.version)
        ? document
        : addVerified(document, {
            version: stood.version,
            at,
            verdict: null,
            by: `stood before the deploy by ${request.by}`,
            detail: stood.detail,
          }),
    );
  const { by, reason } = request;
  const act = { actId: `switch-${held.lease.fence}`, act: 'switch' as const, reason, by, detail: { from: stood.version, to: version } };
  await keepAct({ store, clock, signal }, held.lease, act, async () => {
    const outcome = await reverter.switchTo({ version, detail: { file: request.file } }, act.actId);
    return { value: outcome, detail: outcome.detail };
  });
  return { from: stood.version, atMs: clock.now() };
}

async function watch(
  plan: Plan,
  request: DeployRequest,
  world: DeployWorld,
  result: Omit<DeployResult, 'status' | 'reason'>,
  atMs: number,
): Promise<DeployResult> {
  const { clock, signal, reverter, say } = world;
  const { version } = result;
  say(`${short(version)} stands; watched for ${Math.ceil(request.watchMs / 1_000)} s`);
  let sick = 0;
  for (;;) {
    const isHealthy = await reverter.verify({ version, at: new Date(atMs).toISOString(), verdict: null, by: request.by });
    sick = isHealthy ? 0 : sick + 1;
    if (sick >= SICK_LOOKS) return goBack(plan, world, result, null, `the service is not healthy with ${short(version)}`);
    const { verdict, decision, reason } = await lookBack(plan, world, atMs, request.watchMs);
    if (decision === 'roll-back') return goBack(plan, world, result, verdict, reason);
    if (clock.now() - atMs >= request.watchMs && sick === 0) return conclude(world, request, { ...result, verdict }, reason);
    await clock.sleep(request.everyMs, signal);
  }
}

async function lookBack(plan: Plan, world: DeployWorld, atMs: number, watchMs: number) {
  const evidence = await observeSwitch({ plan, ...world }, atMs, watchMs);
  const { kpis, judge, forecast } = plan;
  const verdict = judgeStage(evidence, NOTHING_CARRIED, { kpis, judge, forecast, stages: 1, extra: [] });
  const stage = { kind: 'rollout', step: 1, steps: 1, rollbackOnForecast: forecast.rollbackOnForecast } as const;
  return { verdict, decision: decide(verdict, stage, 'roll-back'), reason: describeStage(verdict, evidence) };
}

/** Nothing was found: the version is one that can be gone back to from now on. A fail that is no reason to go back waits for a person. */
async function conclude(
  { store, clock, signal }: DeployWorld,
  { by, watchMs }: DeployRequest,
  result: Omit<DeployResult, 'status' | 'reason'>,
  reason: string,
): Promise<DeployResult> {
  if (result.verdict?.outcome === 'fail') return { ...result, status: 'held', reason };
  const at = new Date(clock.now()).toISOString();
  await changeState({ store, clock, signal }, (document) =>
    addVerified(document, { version: result.version, at, verdict: null, by: `deploy by ${by}` }),
  );
  return { ...result, status: 'deployed', reason: `healthy for ${Math.round(watchMs / 1_000)} s; ${reason}` };
}

/** By itself, as it was asked for with the deploy; freeze, at-most and irreversible changes still stand in the way. */
async function goBack(
  plan: Plan,
  world: DeployWorld,
  result: Omit<DeployResult, 'status' | 'reason'>,
  verdict: StageVerdict | null,
  reason: string,
): Promise<DeployResult> {
  world.say(`Going back: ${reason}`);
  const to = result.before ?? 'last-verified';
  const asked = { to, reason, by: 'deploy', isForced: false, isAutomatic: false, takesOver: true, isDryRun: false, leaseMs: 30_000 };
  const done = await rollBack(plan, asked, world);
  const isBack = done.status === 'rolled-back' || done.status === 'stood-already';
  return {
    ...result,
    status: isBack ? 'rolled-back' : 'held',
    reason: isBack ? reason : `${reason}; ${done.hold?.reason ?? done.pending ?? ''}`,
    verdict,
    rollBack: done,
  };
}

const short = (version: string): string => version.slice(0, 'sha256:'.length + 12);
