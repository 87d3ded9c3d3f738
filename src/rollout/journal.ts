/** What may be done to users or to what they are served. */
export type Act = 'shift' | 'promote' | 'roll-back' | 'hold' | 'resume' | 'abort' | 'switch' | 'verify' | 'notify';

/** One line of the journal. An act stands in it before it is done and again afterwards, so that whoever comes next knows what to look at. */
export interface JournalEntry {
  /** the same in both lines of one act, and the key an adapter makes the act idempotent by */
  readonly actId: string;
  readonly act: Act;
  readonly phase: 'begun' | 'done' | 'failed';
  /** ISO 8601, UTC */
  readonly at: string;
  /** the lease's holder, or a person */
  readonly by: string;
  readonly fence: number;
  readonly reason: string;
  /** versions, shares, revisions; never a secret */
  readonly detail?: Readonly<Record<string, string | number | boolean | null>> | undefined;
}

/** Acts that were begun and never ended: what a process that died left half done, oldest first. */
export function unfinishedActs(journal: readonly JournalEntry[]): readonly JournalEntry[] {
  const ended = new Set(journal.filter(({ phase }) => phase !== 'begun').map(({ actId }) => actId));
  return journal.filter(({ phase, actId }) => phase === 'begun' && !ended.has(actId));
}
