import { fail, isForeshadowError } from '../../core/errors.js';
import type { Decision } from '../../judge/verdict.js';
import { changeState } from '../../rollout/change-state.js';
import type { Act } from '../../rollout/journal.js';
import { appendEntry, keepAct } from '../../rollout/keep-journal.js';
import { CLOCK_MARGIN_MS, isExpired, releaseLease, requireLease, takeLease } from '../../rollout/lease.js';
import { desiredShare, isActive, isFinished, isSettled, type RolloutEvent, transition } from '../../rollout/machine.js';
import { addVerified } from '../../rollout/roll-back.js';
import { canLapse, type RouterReading } from '../../rollout/router.js';
import type { Lease, RolloutRecord, StateDocument } from '../../rollout/state.js';
import { percentOf } from '../../rollout/steps.js';
import { lookAtStage } from './look.js';
import type { StageVerdict } from './judge-stage.js';
import type { RolloutWorld, Told } from './rollout-world.js';

/** What a tick found and did. */
export interface TickResult {
  readonly record: RolloutRecord;
  readonly verdict: StageVerdict | null;
  readonly decision: Decision | null;
  /** acts, in order */
  readonly did: readonly Act[];
}

/** A person's wish, done at the next opportunity, which is now. */
export type Wish = Extract<RolloutEvent, { kind: 'hold' | 'resume' | 'promote' | 'abort' }>;

/**
 * One look at a rollout: reads the state, finishes what a process before it left half done, looks at the evidence once, acts, verifies, writes.
 * Whatever moment it is killed at, the next tick makes the router say what the state wants.
 * @throws FS_ROLLOUT_NONE; FS_LEASE_HELD where somebody else acts; FS_STATE_*; FS_ROUTER_* where the router does not do what is wanted: users stay where they are
 */
export async function tickRollout(world: RolloutWorld, wish?: Wish): Promise<TickResult> {
  const { lease, document, wasAbandoned } = await takeRolloutLease(world);
  const tick = new Tick(world, lease, document.rollout as RolloutRecord);
  return tick.run(wasAbandoned, wish);
}

/** The rollout's lease, whoever drives it: each tick takes it anew, and so learns that an older one may not act any more. */
async function takeRolloutLease({ store, clock, signal, spec }: RolloutWorld) {
  let taken: { lease: Lease; wasAbandoned: boolean } | null = null;
  const { document } = await changeState({ store, clock, signal }, (before) => {
    const record = requireRollout(before);
    const nowMs = clock.now();
    const holder = holderOf(record);
    const result = takeLease(before, { holder, purpose: 'rollout', ttlMs: spec.leaseMs, nowMs });
    if ('heldBy' in result) throw fail('FS_LEASE_HELD', { found: `${result.heldBy.holder} (${result.heldBy.purpose})` });
    taken = { lease: result.lease, wasAbandoned: isActive(record) && isAbandoned(before.lease, spec.leaseMs, nowMs) };
    return result.document;
  });
  return { ...(taken as unknown as { lease: Lease; wasAbandoned: boolean }), document };
}

export function requireRollout({ rollout, service, environment }: StateDocument): RolloutRecord {
  if (rollout) return rollout;
  throw fail('FS_ROLLOUT_NONE', { found: `no rollout of ${service} in ${environment}` });
}

export const holderOf = (record: RolloutRecord): string => `rollout ${record.id}`;

/** Nobody has it any more, or it ran out a while ago: longer than clocks may be apart, or than the lease itself where that is shorter. */
export function isAbandoned(lease: Lease | null, leaseMs: number, nowMs: number): boolean {
  return lease === null || isExpired(lease, nowMs, Math.min(CLOCK_MARGIN_MS, leaseMs));
}

class Tick {
  private readonly world: RolloutWorld;
  private readonly lease: Lease;
  private readonly did: Act[] = [];
  private record: RolloutRecord;
  private verdict: StageVerdict | null = null;
  private decision: Decision | null = null;

  constructor(world: RolloutWorld, lease: Lease, record: RolloutRecord) {
    this.world = world;
    this.lease = lease;
    this.record = record;
  }

  async run(wasAbandoned: boolean, wish: Wish | undefined): Promise<TickResult> {
    const { spec } = this.world;
    if (wish && isFinished(this.record)) throw fail('FS_ROLLOUT_OVER', { found: `${this.record.candidate} is ${this.record.status}` });
    if (wish) await this.change({ ...wish }, wish.by);
    else if (wasAbandoned) await this.abandon();
    if (isFinished(this.record)) return await this.finish();
    const reading = await this.world.router.read();
    if (isActive(this.record)) await this.keepSplit(spec.leaseMs);
    await this.reconcile(reading, wish !== undefined);
    if (isActive(this.record) && isSettled(this.record)) await this.look();
    return await this.finish();
  }

  private async finish(): Promise<TickResult> {
    const { store, clock, signal } = this.world;
    if (isFinished(this.record)) await changeState({ store, clock, signal }, (document) => releaseLease(document, this.lease));
    const { record, verdict, decision, did } = this;
    return { record, verdict, decision, did };
  }

  private async abandon(why = 'nobody has driven it for longer than its lease'): Promise<void> {
    await this.world.tell(this.record, { event: 'abandoned', reason: why });
    await this.change({ kind: 'abandoned', onAbandon: this.world.spec.onAbandon, reason: why }, 'lease');
  }

  /** Makes the router say what the state wants; a split that neither this rollout nor its lease has made is left alone. */
  private async reconcile(reading: RouterReading, isAsked: boolean): Promise<void> {
    const { record } = this;
    const wanted = desiredShare(record);
    if (reading.shadow !== record.split.shadow && reading.shadow !== wanted && !isAsked) {
      if (this.hasLapsed(reading))
        await this.abandon('the proxy has sent everybody back by itself: nobody said in time that the rollout is looked after');
      else if (isActive(record)) return this.stopForForeign(reading);
    }
    if (!isSettled(this.record) || reading.shadow !== desiredShare(this.record)) await this.move(actOf(this.record), reasonOf(this.record));
    else if (reading.revision !== record.split.revision) await this.foreignRevision(reading, isAsked);
  }

  /** The proxy sent everybody back by itself, because nobody said in time that the rollout is still looked after. */
  private hasLapsed({ shadow }: RouterReading): boolean {
    return canLapse(this.world.router) && shadow === 0 && isActive(this.record);
  }

  /** The same share in another file: edited by hand all the same, unless it was this rollout that was killed before it could say so. */
  private async foreignRevision(reading: RouterReading, isAsked: boolean): Promise<void> {
    if (isAsked) await this.save(transition(this.record, { kind: 'arrived', reading }, this.now()).record);
    else if (isActive(this.record)) await this.stopForForeign(reading);
  }

  private async stopForForeign({ shadow, revision }: RouterReading): Promise<void> {
    const same = shadow === this.record.split.shadow;
    const reason = `somebody else has changed the router: ${percentOf(shadow)} of users${same ? `, revision ${revision}` : ` instead of ${percentOf(this.record.split.shadow)}`}`;
    this.world.say(`Stopped: ${reason}`);
    await this.change({ kind: 'hold', reason, by: 'router' }, 'router');
  }

  private async look(): Promise<void> {
    const { verdict, decision, event, record } = await lookAtStage(this.world, this.record);
    this.verdict = verdict;
    this.decision = decision;
    await this.change(event, this.world.by, verdict, record);
  }

  /** One event: the new intention is written with its line of the journal; what it wants of the router is done after that. */
  private async change(event: RolloutEvent, by: string, verdict: StageVerdict | null = null, from = this.record): Promise<void> {
    const { record, act, reason } = transition(from, event, this.now());
    if (act === null) return this.save(record);
    if (record.status === 'promoted') await this.keepSplit(null); // before it is over: afterwards no tick would come to say so
    const hasToMove = record.split.shadow !== desiredShare(record);
    await this.save(record, hasToMove ? null : { act, reason, by });
    this.did.push(act);
    if (hasToMove) await this.move(act, reason, by);
    await this.tell(act, reason, by, verdict);
  }

  /** Users go where the state wants them: journalled before and after, applied against what was just read, verified by reading it again. */
  private async move(act: Act, reason: string, by = this.world.by): Promise<void> {
    const { router, store, clock, signal } = this.world;
    const to = desiredShare(this.record);
    const { id, step, stepStartedAt, split } = this.record;
    const actId = `${act}:${id}:${step}:${to}:${stepStartedAt}`;
    const detail = { from: split.shadow, to, step };
    const done = await keepAct({ store, clock, signal }, this.lease, { actId, act, reason, by, detail }, async () => {
      const { revision } = await router.read();
      if (to > 0) await this.keepSplit(this.world.spec.leaseMs);
      await router.apply({ shadow: to }, revision);
      if (to === 0) await this.keepSplit(null);
      const verified = await router.read();
      if (verified.shadow !== to) throw fail('FS_ROUTER_CHANGED', { found: percentOf(verified.shadow), expected: percentOf(to) });
      const { record } = transition(this.record, { kind: 'arrived', reading: verified }, this.now());
      return { value: record, detail: { revision: verified.revision }, change: (document) => ({ ...document, rollout: record }) };
    });
    if (done.value) this.record = done.value;
    else await this.save(transition(this.record, { kind: 'arrived', reading: await router.read() }, this.now()).record);
    if (!isSettled(this.record)) throw fail('FS_ROUTER_CHANGED', { found: 'another split than the journal says', expected: percentOf(to) });
    this.world.say(`${percentOf(to)} of users on ${this.record.candidate}, verified`);
  }

  /** A router that can goes back by itself once no tick comes any more; what is promoted stands for good. */
  private async keepSplit(forMs: number | null): Promise<void> {
    if (canLapse(this.world.router)) await this.world.router.keepFor(forMs);
  }

  private async tell(act: Act, reason: string, by: string, verdict: StageVerdict | null): Promise<void> {
    const event = EVENTS[act];
    if (event === undefined) return;
    await this.world.tell(this.record, { event, reason, by, verified: isSettled(this.record), ...findingsOf(verdict) });
  }

  private async save(record: RolloutRecord, line: { act: Act; reason: string; by: string } | null = null): Promise<void> {
    const { store, clock, signal } = this.world;
    if (record === this.record && line === null) return;
    const at = this.now();
    await changeState({ store, clock, signal }, (document) => {
      requireLease(document, this.lease);
      const next = { ...withVerified(document, record, at), rollout: record };
      if (line === null) return next;
      return appendEntry(next, { ...line, actId: `${line.act}:${record.id}:${at}`, phase: 'done', at, fence: this.lease.fence });
    });
    this.record = record;
  }

  private now(): string {
    return new Date(this.world.clock.now()).toISOString();
  }
}

/** Promoted: the version is one that can be gone back to from now on. */
function withVerified(document: StateDocument, record: RolloutRecord, at: string): StateDocument {
  if (record.status !== 'promoted' || document.rollout?.status === 'promoted') return document;
  return addVerified(document, { version: record.candidate, at, verdict: null, by: holderOf(record) });
}

const EVENTS: Partial<Record<Act, Told['event']>> = {
  shift: 'advance',
  promote: 'promote',
  hold: 'hold',
  'roll-back': 'roll-back',
  abort: 'roll-back',
};

function findingsOf(verdict: StageVerdict | null): { readonly findings?: readonly string[] } {
  const bad = verdict?.findings.filter(({ outcome }) => outcome !== 'pass') ?? [];
  return bad.length === 0 ? {} : { findings: bad.map(({ kpi, code }) => `${kpi}: ${code}`) };
}

/** What a process before this one meant to do. */
function actOf({ status }: RolloutRecord): Act {
  if (status === 'rolled-back') return 'roll-back';
  if (status === 'aborted') return 'abort';
  return status === 'running' || status === 'held' ? 'shift' : 'promote';
}

function reasonOf(record: RolloutRecord): string {
  if (record.status === 'running' && record.step === 0 && record.split.shadow === 0) return 'the rollout begins';
  return `the state wants ${percentOf(desiredShare(record))} of users on ${record.candidate}`;
}

/** Whether a tick may be tried again later: nothing was decided, users stay where they are. */
export function isPassing(error: unknown): boolean {
  return isForeshadowError(error) && /^FS_(ROUTER_UNREACHABLE|STATE_UNREACHABLE|STATE_CONFLICT|LEASE_HELD|LEASE_LOST)$/.test(error.code);
}
