/** Why a request was not copied, by plan: nothing is wrong. */
export type MirrorSkip =
  | 'unselected'
  | 'missing-attribute'
  | 'method'
  | 'path'
  | 'unsafe'
  | 'body-over-cap'
  | 'split'
  | 'upgrade'
  | 'refused'
  | 'no-shadow'
  | 'paused';
/** Why a copy that should have gone did not. */
export type MirrorDrop = 'queue-full' | 'queue-bytes' | 'breaker-open' | 'client-gone' | 'primary-failed' | 'stopped' | 'unsendable';

/** What a mirror did with what it read; once nothing is under way, read = sent + skipped + dropped + failed. */
export class MirrorCounts {
  /** requests, refused ones included */
  read = 0;
  /** copies that the shadow answered */
  sent = 0;
  /** copies without an answer, by error word */
  readonly failed: Record<string, number> = {};
  readonly skipped: Record<string, number> = {};
  readonly dropped: Record<string, number> = {};
  /** what clients got: answers of the primary, answers of the shadow, errors of ours */
  readonly answered = { primary: 0, shadow: 0 };
  /** requests that got 502 or 504 or a broken answer because the side that should answer failed */
  readonly broken = { primary: 0, shadow: 0 };
  /** requests refused before any side saw them, by reason */
  readonly refused: Record<string, number> = {};
  /** clients that went away before their answer had come to its end */
  clientsGone = 0;

  skip(reason: MirrorSkip): void {
    this.skipped[reason] = (this.skipped[reason] ?? 0) + 1;
  }

  drop(reason: MirrorDrop): void {
    this.dropped[reason] = (this.dropped[reason] ?? 0) + 1;
  }

  fail(word: string): void {
    this.failed[word] = (this.failed[word] ?? 0) + 1;
  }

  refuse(reason: string): void {
    this.refused[reason] = (this.refused[reason] ?? 0) + 1;
    this.skip('refused');
  }

  /** Requests whose fate is still open. */
  get pending(): number {
    return this.read - this.sent - sum(this.failed) - sum(this.skipped) - sum(this.dropped);
  }
}

export function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
