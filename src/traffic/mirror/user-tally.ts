/** What users of one side got in one block of time. */
export interface SideCounts {
  readonly requests: number;
  /** 5xx, no answer, a broken one */
  readonly errors: number;
  /** of those that were answered; null where none was */
  readonly p50Ms: number | null;
  readonly p95Ms: number | null;
}

/** A row of both sides; the time is that of the block's start. */
export interface UserRow {
  readonly atMs: number;
  readonly primary: SideCounts;
  readonly shadow: SideCounts;
}

const SECOND_MS = 1_000;
/** An hour and a half, in seconds: what is older is forgotten. */
const SECONDS_KEPT = 5_400;
/** Cells of 2 %: quantiles to within 1 %. */
const LOG_CELL = Math.log(1.02);

class Side {
  requests = 0;
  errors = 0;
  /** cell of the latency -> how many */
  readonly cells = new Map<number, number>();

  add(latencyMs: number | null, isError: boolean): void {
    this.requests++;
    if (isError) this.errors++;
    if (latencyMs === null) return;
    const cell = Math.round(Math.log(Math.max(0.01, latencyMs)) / LOG_CELL);
    this.cells.set(cell, (this.cells.get(cell) ?? 0) + 1);
  }

  merge(other: Side): void {
    this.requests += other.requests;
    this.errors += other.errors;
    for (const [cell, count] of other.cells) this.cells.set(cell, (this.cells.get(cell) ?? 0) + count);
  }

  counts(): SideCounts {
    const sorted = [...this.cells].sort(([a], [b]) => a - b);
    const total = sorted.reduce((sum, [, count]) => sum + count, 0);
    return { requests: this.requests, errors: this.errors, p50Ms: quantile(sorted, 0.5 * total), p95Ms: quantile(sorted, 0.95 * total) };
  }
}

function quantile(sorted: readonly (readonly [number, number])[], rank: number): number | null {
  let before = 0;
  for (const [cell, count] of sorted) {
    before += count;
    if (before >= rank) return Number(Math.exp(cell * LOG_CELL).toPrecision(4));
  }
  return null;
}

interface Second {
  readonly index: number;
  readonly primary: Side;
  readonly shadow: Side;
}

/** What the users of either side got, a second at a time: answers and errors of requests that were answered for real, not of copies. Bounded memory. */
export class UserTally {
  private readonly seconds: Second[] = [];

  /**
   * One request of a user that is over.
   * @param atMs when it ended, milliseconds since the epoch
   * @param latencyMs null where there was no whole answer
   */
  add(side: 'primary' | 'shadow', atMs: number, latencyMs: number | null, isError: boolean): void {
    const index = Math.floor(atMs / SECOND_MS);
    let last = this.seconds.at(-1);
    if (!last || index > last.index) {
      last = { index, primary: new Side(), shadow: new Side() };
      this.seconds.push(last);
      if (this.seconds.length > SECONDS_KEPT) this.seconds.splice(0, this.seconds.length - SECONDS_KEPT);
    }
    last[side].add(latencyMs, isError); // a clock that was set back counts in the newest second
  }

  /** Whole blocks from `sinceMs` to `nowMs`, oldest first; those in which nobody came are left out. */
  rows(sinceMs: number, nowMs: number, blockMs: number): UserRow[] {
    const blocks = new Map<number, { readonly primary: Side; readonly shadow: Side }>();
    const whole = Math.floor((nowMs - sinceMs) / blockMs);
    for (const second of this.seconds) {
      const block = Math.floor((second.index * SECOND_MS - sinceMs) / blockMs);
      if (block < 0 || block >= whole) continue;
      let row = blocks.get(block);
      if (!row) blocks.set(block, (row = { primary: new Side(), shadow: new Side() }));
      row.primary.merge(second.primary);
      row.shadow.merge(second.shadow);
    }
    return [...blocks].map(([block, { primary, shadow }]) => ({
      atMs: sinceMs + block * blockMs,
      primary: primary.counts(),
      shadow: shadow.counts(),
    }));
  }
}
