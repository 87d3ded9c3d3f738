import { randomBytes } from 'node:crypto';
import type { Plan } from '../config/plan.js';
import { secretValues } from '../config/public-plan.js';
import type { Clock } from '../core/clock.js';
import { fail, isForeshadowError } from '../core/errors.js';
import { createRedactor } from '../core/redact.js';
import { type HeldLease, holdLease } from '../rollout/hold-lease.js';
import { keepAct, type Performed } from '../rollout/keep-journal.js';
import { describeLease } from '../rollout/lease.js';
import type { Reverter, RevertOutcome } from '../rollout/reverter.js';
import { chooseTarget, guardRollBack, type Hold, recordRollBack, type Target } from '../rollout/roll-back.js';
import { isFrozen, type RollbackSpec } from '../rollout/spec.js';
import type { StateDocument, StateStore, VerifiedVersion } from '../rollout/state.js';
import { changedBetween, commitOf } from './changed-between.js';
import { openReverter, openState } from './open-state.js';

export interface RollBackRequest {
  /** `last-verified`, or a version */
  readonly to: string;
  readonly reason: string;
  /** a person's name, or what decided it */
  readonly by: string;
  /** the guards but the target's are passed over; journalled */
  readonly isForced: boolean;
  /** by a policy, and not by a person: `rollback.when` counts */
  readonly isAutomatic: boolean;
  /** also from whoever is rolling out or deploying right now */
  readonly takesOver: boolean;
  readonly isDryRun: boolean;
  readonly leaseMs: number;
}

export interface RollBackWorld {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** one line for a person who waits */
  readonly say: (text: string) => void;
}

/** What came of it. `held`: nothing was changed, or a person has something left to do. */
export interface RollBackResult {
  readonly status: 'rolled-back' | 'stood-already' | 'held' | 'pending' | 'would-roll-back';
  readonly from: string | null;
  readonly target: VerifiedVersion | null;
  readonly hold: Hold | null;
  /** what a person has still to do */
  readonly pending: string | null;
  readonly actId: string | null;
  /** it was begun by somebody who did not end it */
  readonly isContinued: boolean;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly tookMs: number;
  readonly store: string;
}

/**
 * Brings a service back: lease, guards, journal, act, verification, record, release. At any moment of it the process may die: the next one that is
 * asked goes on from the state alone.
 * @throws FS_LEASE_HELD, FS_LEASE_LOST, FS_STATE_*, FS_REVERT_FAILED, FS_REVERT_SETUP
 */
export async function rollBack(plan: Plan, request: RollBackRequest, world: RollBackWorld): Promise<RollBackResult> {
  const { clock } = world;
  const startedAt = clock.monotonic();
  if (!plan.rollback) throw fail('FS_REVERT_SETUP', { expected: '`rollback:` with a reverter', place: { file: plan.file ?? undefined } });
  const store = await openState(plan, world);
  const done = (result: Omit<RollBackResult, 'tookMs' | 'store'>): RollBackResult => ({
    ...result,
    tookMs: clock.monotonic() - startedAt,
    store: store.name,
  });
  if (request.isDryRun) {
    await using reverter = await reverterFor(plan, request, world, world.signal);
    const decided = await decideOn(plan, plan.rollback, request, world, { store, reverter });
    return done('hold' in decided && decided.hold ? held(decided, decided.hold) : { ...nothing(decided), status: 'would-roll-back' });
  }
  await using lease = await takeLease(store, request, world);
  const signal = AbortSignal.any([world.signal, lease.signal]);
  await using reverter = await reverterFor(plan, request, world, signal);
  const scene: Scene = { plan, spec: plan.rollback, request, world: { ...world, signal }, store, reverter, lease };
  try {
    return done(await underLease(scene));
  } catch (error) {
    throw lease.signal.aborted && !isForeshadowError(error) ? lease.signal.reason : error;
  }
}

interface Scene {
  readonly plan: Plan;
  readonly spec: RollbackSpec;
  readonly request: RollBackRequest;
  readonly world: RollBackWorld;
  readonly store: StateStore;
  readonly reverter: Reverter;
  readonly lease: HeldLease;
}

async function underLease(scene: Scene): Promise<Omit<RollBackResult, 'tookMs' | 'store'>> {
  const { plan, spec, request, world, store, reverter, lease } = scene;
  const decided = await decideOn(plan, spec, request, world, { store, reverter });
  if (decided.hold) return held(decided, decided.hold);
  const { target, current } = decided;
  if (target.kind !== 'go') return stands(scene, decided);
  const { version, continues } = target;
  // The version an interrupted act came from is in its first line: what stands by now may be half of it.
  const from = continues ? ((continues.detail?.['from'] as string | null | undefined) ?? null) : current;
  const actId = continues?.actId ?? `roll-back-${lease.lease.fence}`;
  const { reason, by } = continues ?? request;
  const act = {
    actId,
    act: 'roll-back' as const,
    reason,
    by,
    detail: { to: version.version, from, ...(request.isForced ? { forced: true } : {}) },
  };
  if (continues) world.say(`Going on with ${actId}, which ${continues.by} began at ${continues.at}`);
  else world.say(`Going back from ${from ?? 'an unknown version'} to ${version.version}`);
  const { value, entry } = await keepAct({ store, clock: world.clock }, lease.lease, act, () => perform(scene, version, from, actId));
  return {
    status: value?.pending ? 'pending' : 'rolled-back',
    from,
    target: version,
    hold: null,
    pending: value?.pending ?? null,
    actId,
    isContinued: continues !== null,
    detail: value?.detail ?? entry.detail ?? {},
  };
}

/** Acts, then looks whether it is so. */
async function perform(
  { reverter, world }: Scene,
  version: VerifiedVersion,
  from: string | null,
  actId: string,
): Promise<Performed<RevertOutcome>> {
  const outcome = await reverter.revert(version, actId);
  const isVerified = await reverter.verify(version);
  if (!isVerified && outcome.pending !== null) return { value: outcome, detail: outcome.detail, isPending: true };
  if (!isVerified) {
    const stands = await reverter.current().catch(() => null);
    throw fail('FS_REVERT_FAILED', {
      found: `it was done, but ${stands ?? 'an unknown version'} stands or is not healthy`,
      expected: version.version,
    });
  }
  return {
    value: { ...outcome, pending: null },
    detail: outcome.detail,
    change: (document) => recordRollBack(document, version, from, new Date(world.clock.now()).toISOString()),
  };
}

interface Decided {
  readonly target: Target;
  readonly version: VerifiedVersion | null;
  readonly current: string | null;
  readonly hold: Hold | null;
}

/** Where to, and whether anything stands in the way. Changes nothing. */
async function decideOn(
  plan: Plan,
  spec: RollbackSpec,
  request: RollBackRequest,
  world: RollBackWorld,
  { store, reverter }: { readonly store: StateStore; readonly reverter: Reverter },
): Promise<Decided> {
  const { document } = await store.read();
  const current = await reverter.current();
  const target = chooseTarget(document, request.to, current);
  if (target.kind === 'hold') return { target, version: null, current, hold: target.hold };
  const { version } = target;
  if (target.kind === 'stands' || target.continues) return { target, version, current, hold: null };
  const hold = request.isForced ? null : await guarded(plan, spec, request, world, document, { current, version });
  if (hold) return { target, version, current, hold };
  const check = await reverter.check(version);
  return { target, version, current, hold: check.possible ? null : { code: 'impossible', reason: check.reason } };
}

async function guarded(
  plan: Plan,
  spec: RollbackSpec,
  { isAutomatic }: RollBackRequest,
  { clock, signal, env }: RollBackWorld,
  document: StateDocument,
  { current, version }: { readonly current: string | null; readonly version: VerifiedVersion },
): Promise<Hold | null> {
  const git = { directory: plan.environment.directory, clock, signal, env };
  const changed =
    spec.holdInsteadIf.length === 0 ? [] : await changedBetween(commitOf(document, current), commitOf(document, version.version), git);
  return guardRollBack({
    spec,
    journal: document.journal,
    rollout: document.rollout,
    nowMs: clock.now(),
    frozen: isFrozen(spec, env),
    isAutomatic,
    changed,
  });
}

/** It is there already; nothing is done but to look. */
async function stands({ reverter }: Scene, decided: Decided): Promise<Omit<RollBackResult, 'tookMs' | 'store'>> {
  const version = decided.version as VerifiedVersion;
  if (!(await reverter.verify(version))) {
    throw fail('FS_REVERT_FAILED', {
      found: `${version.version} stands already, and is not healthy`,
      hint: 'Name another version: `roll-back --to VERSION`; `foreshadow verified` lists them.',
    });
  }
  return { ...nothing(decided), status: 'stood-already' };
}

function held(decided: Decided, hold: Hold): Omit<RollBackResult, 'tookMs' | 'store'> {
  return { ...nothing(decided), status: 'held', hold };
}

function nothing({ version, current, target }: Decided): Omit<RollBackResult, 'tookMs' | 'store' | 'status'> {
  const isContinued = target.kind === 'go' && target.continues !== null;
  return { from: current, target: version, hold: null, pending: null, actId: null, isContinued, detail: {} };
}

function takeLease(store: StateStore, request: RollBackRequest, world: RollBackWorld): Promise<HeldLease> {
  const { clock, signal, env, say } = world;
  return holdLease(
    { store, clock, signal },
    {
      holder: holderOf(env),
      purpose: 'roll-back',
      ttlMs: request.leaseMs,
      whenHeld: 'watch',
      ...(request.takesOver ? { takeFrom: ['rollout', 'deploy', 'shift'] } : {}),
      onWatch: (lease) => say(`Looking whether ${describeLease(lease)} is alive: at most ${Math.ceil(lease.ttlMs / 1_000)} s`),
    },
  );
}

/** A job that is run again goes on with its own lease; any other process is another holder. */
export function holderOf(env: Readonly<Record<string, string | undefined>>): string {
  const { GITHUB_RUN_ID: run, GITHUB_JOB: job, HOSTNAME: host } = env;
  if (run) return `run ${run}${job ? ` ${job}` : ''}`;
  return `${host ?? 'local'} ${process.pid} ${randomBytes(3).toString('hex')}`;
}

function reverterFor(plan: Plan, request: RollBackRequest, { clock, env, say }: RollBackWorld, signal: AbortSignal): Promise<Reverter> {
  const redact = createRedactor(secretValues(plan));
  return openReverter(plan, { env, clock, random: Math.random, signal, redact, reason: request.reason, say });
}
