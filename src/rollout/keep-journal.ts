import { changeState, type StateWorld } from './change-state.js';
import type { Act, JournalEntry } from './journal.js';
import { unfinishedActs } from './journal.js';
import { requireLease } from './lease.js';
import type { Lease, StateDocument } from './state.js';

/** Lines of the journal that a state document holds; acts that have not ended are never dropped. */
export const JOURNAL_LIMIT = 200;
/** A reason or a failure is a sentence, not a log. */
const REASON_LIMIT = 500;

export type ActDetail = NonNullable<JournalEntry['detail']>;

/** An act as it goes into the journal. */
export interface PlannedAct {
  /** the same whenever the same act is done again: `roll-back:RUN:VERSION` */
  readonly actId: string;
  readonly act: Act;
  readonly reason: string;
  readonly by: string;
  readonly detail?: ActDetail | undefined;
}

export interface ActResult<T> {
  /** undefined where the journal said that it had been done before: nothing was done again */
  readonly value: T | undefined;
  /** the line that ended the act */
  readonly entry: JournalEntry;
}

/** What an act came to. */
export interface Performed<T> {
  readonly value: T;
  /** goes into the journal, never a secret */
  readonly detail?: ActDetail | undefined;
  /** what else the state has to say from now on, in the same write as the act's end */
  readonly change?: ((document: StateDocument) => StateDocument) | undefined;
  /** a person has something left to do: the act stays begun, and is looked at again under its id */
  readonly isPending?: boolean | undefined;
}

/**
 * Does an act that stands in the journal before and after it, so that whoever comes next can see what to look at.
 * An act the journal has as done is not done again; one that was begun and never ended, or failed, is done again under its id,
 * and it is for the adapter to find what was done before. Every write is refused once the lease is somebody else's.
 * @throws FS_LEASE_LOST, FS_STATE_CONFLICT, whatever `perform` throws (after the failure has been journalled)
 */
export async function keepAct<T>(
  world: StateWorld,
  lease: Lease,
  act: PlannedAct,
  perform: () => Promise<Performed<T>>,
): Promise<ActResult<T>> {
  const line = (phase: JournalEntry['phase'], reason: string, detail?: ActDetail): JournalEntry => ({
    actId: act.actId,
    act: act.act,
    phase,
    at: new Date(world.clock.now()).toISOString(),
    by: act.by,
    fence: lease.fence,
    reason: reason.slice(0, REASON_LIMIT),
    ...(detail === undefined ? {} : { detail }),
  });
  const append = (entry: JournalEntry, change = (document: StateDocument) => document) =>
    changeState(world, (document) => {
      requireLease(document, lease);
      return change(appendEntry(document, entry));
    });
  const begun = await append(line('begun', act.reason, act.detail));
  const before = endOf(begun.document.journal, act.actId);
  if (before?.phase === 'done') return { value: undefined, entry: before };
  try {
    const { value, detail, change, isPending } = await perform();
    const entry = line(isPending ? 'begun' : 'done', act.reason, { ...act.detail, ...detail });
    if (!isPending) await append(entry, change);
    return { value, entry };
  } catch (error) {
    await append(line('failed', error instanceof Error ? error.message : String(error), act.detail)).catch(() => undefined); // the first error says more
    throw error;
  }
}

/** Adds a line, bounded. A line that stands there already is not written twice, and nothing follows an act that is done. Pure. */
export function appendEntry(document: StateDocument, entry: JournalEntry): StateDocument {
  if (endOf(document.journal, entry.actId)?.phase === 'done') return document;
  if (document.journal.some((known) => isSameLine(known, entry))) return document;
  return { ...document, journal: bounded([...document.journal, entry]) };
}

/** How the act ended the last time, if it did. */
export function endOf(journal: readonly JournalEntry[], actId: string): JournalEntry | undefined {
  return journal.findLast((entry) => entry.actId === actId && entry.phase !== 'begun');
}

const isSameLine = (a: JournalEntry, b: JournalEntry): boolean => a.actId === b.actId && a.phase === b.phase && a.fence === b.fence;

function bounded(journal: readonly JournalEntry[]): readonly JournalEntry[] {
  if (journal.length <= JOURNAL_LIMIT) return journal;
  const open = new Set(unfinishedActs(journal));
  let excess = journal.length - JOURNAL_LIMIT;
  return journal.filter((entry) => open.has(entry) || excess-- <= 0);
}
