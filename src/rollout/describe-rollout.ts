import { formatDuration } from '../core/units.js';
import { type CarriedEvidence, readCarried } from './carried-evidence.js';
import type { JournalEntry } from './journal.js';
import { desiredShare, isActive, isFinished, isSettled } from './machine.js';
import type { RolloutSpec } from './spec.js';
import type { RolloutRecord, StateDocument } from './state.js';
import { percentOf } from './steps.js';

export interface StepRow {
  readonly step: number;
  readonly share: number;
  /** ISO 8601; null: not reached */
  readonly since: string | null;
  readonly state: 'passed' | 'here' | 'ahead' | 'left';
}

/** How a rollout stands, as data: what `rollout status --json` prints, and what the table is made of. */
export interface RolloutView {
  readonly service: string;
  readonly environment: string;
  readonly headline: string;
  readonly status: RolloutRecord['status'];
  readonly candidate: string;
  readonly stable: string;
  /** of users on the candidate, last verified */
  readonly share: number;
  readonly steps: readonly StepRow[];
  readonly verdict: CarriedEvidence['last'];
  readonly next: string;
  readonly lease: string;
  /** the newest last */
  readonly acts: readonly JournalEntry[];
}

/** @param spec of the configuration, where it is at hand: only with it the end of a step is known */
export function viewRollout(
  document: StateDocument,
  record: RolloutRecord,
  spec: Pick<RolloutSpec, 'eachMs' | 'watchMs'> | null,
  nowMs: number,
): RolloutView {
  const own = document.journal.filter(({ actId }) => actId.includes(`:${record.id}:`));
  return {
    service: document.service,
    environment: document.environment,
    headline: headlineOf(record),
    status: record.status,
    candidate: record.candidate,
    stable: record.stable,
    share: record.split.shadow,
    steps: record.steps.map((share, step) => rowOf(record, share, step, own)),
    verdict: readCarried(record.evidence).last,
    next: nextOf(record, spec, nowMs),
    lease: leaseOf(document, nowMs, record),
    acts: own.slice(-8),
  };
}

function headlineOf(record: RolloutRecord): string {
  const { status, candidate, stable, split, held } = record;
  const users = `${percentOf(split.shadow)} of users are on ${candidate}`;
  if (!isSettled(record)) return `${users}; on its way to ${percentOf(desiredShare(record))} (${status})`;
  if (status === 'held') return `HELD: ${users}. ${held?.reason ?? ''} (${held?.by ?? ''})`;
  if (status === 'rolled-back') return `Rolled back: all users are on ${stable}, verified`;
  if (status === 'aborted') return `Aborted: all users are on ${stable}, verified`;
  if (status === 'promoted') return `Promoted: all users are on ${candidate}`;
  return status === 'watching' ? `Everybody is on ${candidate} and watched` : users;
}

function rowOf(record: RolloutRecord, share: number, step: number, own: readonly JournalEntry[]): StepRow {
  const arrival = own.findLast(({ phase, detail }) => phase === 'done' && detail?.['to'] === share);
  const isBack = record.status === 'rolled-back' || record.status === 'aborted';
  const reached = arrival !== undefined;
  const state = !reached
    ? 'ahead'
    : isBack
      ? 'left'
      : step < record.step
        ? 'passed'
        : step === record.step && record.split.shadow === share
          ? 'here'
          : 'ahead';
  return { step: step + 1, share, since: state === 'here' ? record.stepStartedAt : (arrival?.at ?? null), state };
}

function nextOf(record: RolloutRecord, spec: Pick<RolloutSpec, 'eachMs' | 'watchMs'> | null, nowMs: number): string {
  if (isFinished(record)) return 'Nothing: it is over.';
  if (!isSettled(record)) return 'The next tick finishes what was begun: `foreshadow rollout tick`.';
  if (record.status === 'held')
    return 'A person decides: `foreshadow rollout resume`, `promote` or `abort`, each with --reason and --by. A regression still rolls back by itself.';
  const lengthMs = spec === null ? null : record.status === 'watching' ? spec.watchMs : spec.eachMs;
  const leftMs = lengthMs === null ? null : Date.parse(record.stepStartedAt) + lengthMs - nowMs;
  const when =
    leftMs === null
      ? 'once its time is over'
      : leftMs <= 0
        ? 'as soon as enough is known'
        : `in ${formatDuration(Math.ceil(leftMs / 1_000) * 1_000)}`;
  if (record.status === 'watching') return `Counts as promoted ${when}, unless something is found.`;
  const after = record.steps[record.step + 1];
  return after === undefined
    ? `Watched as promoted ${when}, if proven.`
    : `${percentOf(after)} of users ${when}, if proven; a regression takes everybody back at once.`;
}

function leaseOf({ lease }: StateDocument, nowMs: number, record: RolloutRecord): string {
  if (!isActive(record)) return 'not needed any more';
  if (lease === null) return 'NOBODY drives it: the next tick treats it as abandoned';
  const leftMs = Date.parse(lease.expiresAt) - nowMs;
  const left =
    leftMs > 0
      ? `for ${formatDuration(Math.ceil(leftMs / 1_000) * 1_000)} more`
      : `RAN OUT ${formatDuration(-Math.floor(leftMs / 1_000) * 1_000)} ago`;
  return `${lease.holder}, ${left}`;
}
