/** What users of one side got in one block of time. */
export interface SideCounts {
  readonly requests: number;
  /** 5xx, no answer, a broken one */
  readonly errors: number;
  /** how many took longer than each of `USER_BOUNDS_MS`; what was never answered is above all of them */
  readonly above: readonly number[];
}

/** A row of both sides; the time is that of the block's start. */
export interface UserRow {
  readonly atMs: number;
  readonly primary: SideCounts;
  readonly shadow: SideCounts;
}

/** 1 ms to 33 s in quarters of a doubling, rounded to what can be read. */
export const USER_BOUNDS_MS: readonly number[] = Array.from({ length: 61 }, (_, k) => Number((2 ** (k / 4)).toPrecision(3)));

const SECOND_MS = 1_000;
/** Four hours: what is older is forgotten. About 1 kB a second with users on both sides. */
const SECONDS_KEPT = 14_400;

class Side {
  requests = 0;
  errors = 0;
  /** index of the lowest bound that holds the time -> how many */
  readonly within = new Map<number, number>();

  add(latencyMs: number | null, isError: boolean): void {
    this.requests++;
    if (isError) this.errors++;
    const bound = latencyMs === null ? -1 : USER_BOUNDS_MS.findIndex((most) => latencyMs <= most);
    if (bound >= 0) this.within.set(bound, (this.within.get(bound) ?? 0) + 1);
  }

  merge(other: Side): void {
    this.requests += other.requests;
    this.errors += other.errors;
    for (const [bound, count] of other.within) this.within.set(bound, (this.within.get(bound) ?? 0) + count);
  }

  counts(): SideCounts {
    let left = this.requests;
    const above = USER_BOUNDS_MS.map((_, bound) => (left -= this.within.get(bound) ?? 0));
    return { requests: this.requests, errors: this.errors, above };
  }
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
      if (this.seconds.length > SECONDS_KEPT) this.seconds.shift();
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
