import type { Decision } from '../judge/verdict.js';
import type { Outcome } from '../core/outcome.js';
import type { Act } from './journal.js';
import type { RouterReading } from './router.js';
import type { RolloutRecord } from './state.js';

/** Something that bears on a rollout. */
export type RolloutEvent =
  /** a look at the evidence of the present step; `isOver`: its time is over; `isSpent`: the time it is given more where too little is known, as well */
  | {
      readonly kind: 'look';
      readonly decision: Decision;
      readonly outcome: Outcome;
      readonly reason: string;
      readonly isOver: boolean;
      readonly isSpent: boolean;
    }
  | { readonly kind: 'hold' | 'resume' | 'promote' | 'abort'; readonly reason: string; readonly by: string }
  /** nobody has driven it for longer than its lease */
  | { readonly kind: 'abandoned'; readonly onAbandon: 'roll-back' | 'hold'; readonly reason?: string | undefined }
  /** what the machine wanted stands at the router */
  | { readonly kind: 'arrived'; readonly reading: RouterReading };

export interface Transition {
  readonly record: RolloutRecord;
  /** for the journal; null where nothing is to be said */
  readonly act: Act | null;
  readonly reason: string;
}

export type RolloutStart = Pick<RolloutRecord, 'id' | 'candidate' | 'stable' | 'steps'>;

/** A rollout that has not moved anybody yet. @param reading of the router: nobody may be on the candidate */
export function beginRollout(start: RolloutStart, { shadow, revision }: RouterReading, now: string): RolloutRecord {
  return { ...start, status: 'running', step: 0, startedAt: now, stepStartedAt: now, split: { shadow, revision } };
}

/** The share of users that should be on the candidate. Whatever process comes next only has to make the router say this. */
export function desiredShare({ status, step, steps, split }: RolloutRecord): number {
  if (status === 'rolled-back' || status === 'aborted') return 0;
  if (status === 'held') return split.shadow;
  return status === 'running' ? (steps[step] as number) : 1;
}

/** Whether users are where they should be. */
export function isSettled(record: RolloutRecord): boolean {
  return record.split.shadow === desiredShare(record);
}

/** Whether nothing more will happen to it. */
export function isFinished(record: RolloutRecord): boolean {
  return ['promoted', 'rolled-back', 'aborted'].includes(record.status) && isSettled(record);
}

/** Whether it can still be held, promoted or aborted. */
export function isActive({ status }: RolloutRecord): boolean {
  return status === 'running' || status === 'held' || status === 'watching';
}

/** The one place where a rollout changes its mind. Pure; an event that means nothing here changes nothing. @param now ISO 8601 */
export function transition(record: RolloutRecord, event: RolloutEvent, now: string): Transition {
  if (event.kind === 'arrived') return arrived(record, event.reading, now);
  if (!isActive(record)) return unchanged(record);
  switch (event.kind) {
    case 'look':
      return look(record, event, now);
    case 'hold':
      return record.status === 'held' ? unchanged(record) : hold(record, event.reason, event.by, now);
    case 'resume':
      return resume(record, event.reason, now);
    case 'promote':
      return record.status === 'watching' ? end(record, 'promoted', 'promote', event.reason) : toEverybody(record, event.reason, now);
    case 'abort':
      return end(record, 'aborted', 'abort', event.reason);
    case 'abandoned':
      return abandoned(record, event, now);
  }
}

function abandoned(
  record: RolloutRecord,
  { onAbandon, reason = ABANDONED }: Extract<RolloutEvent, { kind: 'abandoned' }>,
  now: string,
): Transition {
  if (onAbandon === 'roll-back') return end(record, 'rolled-back', 'roll-back', reason);
  return record.status === 'held' ? unchanged(record) : hold(record, reason, 'lease', now);
}

const ABANDONED = 'nobody has driven it for longer than its lease';

function arrived(record: RolloutRecord, { shadow, revision }: RouterReading, now: string): Transition {
  if (shadow !== desiredShare(record)) return unchanged(record);
  const isNew = shadow !== record.split.shadow && isActive(record);
  return { ...unchanged(record), record: { ...record, split: { shadow, revision }, ...(isNew ? { stepStartedAt: now } : {}) } };
}

/** Back at any look whose evidence says so; onwards only once the step's time is over; held where as long again has not proven it either, or at a fail at once. */
function look(record: RolloutRecord, event: Extract<RolloutEvent, { kind: 'look' }>, now: string): Transition {
  const { decision, outcome, reason, isOver, isSpent } = event;
  if (decision === 'roll-back') return end(record, 'rolled-back', 'roll-back', reason);
  if (record.status === 'held' || !isSettled(record)) return unchanged(record);
  if (decision === 'hold') return isSpent || outcome === 'fail' ? hold(record, reason, 'verdict', now) : unchanged(record);
  if (!isOver) return unchanged(record);
  if (record.status === 'watching') return end(record, 'promoted', 'promote', reason);
  const isLast = record.step >= record.steps.length - 1;
  if (isLast) return { record: without(record, { status: 'watching', stepStartedAt: now }), act: 'promote', reason };
  return { record: without(record, { step: record.step + 1 }), act: 'shift', reason };
}

function hold(record: RolloutRecord, reason: string, by: string, at: string): Transition {
  const from = record.status === 'watching' ? ('watching' as const) : ('running' as const);
  return { record: { ...record, status: 'held', held: { reason, by, at, from } }, act: 'hold', reason };
}

/** The step begins again, and what spoke against it before does not count any more: a person has looked at it. */
function resume(record: RolloutRecord, reason: string, now: string): Transition {
  if (record.status !== 'held') return unchanged(record);
  return { record: without(record, { status: record.held?.from ?? 'running', stepStartedAt: now }), act: 'resume', reason };
}

function toEverybody(record: RolloutRecord, reason: string, now: string): Transition {
  const changed = { status: 'watching', step: record.steps.length - 1, stepStartedAt: now } as const;
  return { record: without(record, changed), act: 'promote', reason };
}

function end(record: RolloutRecord, status: 'promoted' | 'rolled-back' | 'aborted', act: Act, reason: string): Transition {
  return { record: without(record, { status }), act, reason };
}

/** Changed, and not held any more. */
function without(record: RolloutRecord, change: Partial<RolloutRecord>): RolloutRecord {
  const { held: _, ...rest } = record;
  return { ...rest, ...change };
}

function unchanged(record: RolloutRecord): Transition {
  return { record, act: null, reason: '' };
}
