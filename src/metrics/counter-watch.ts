/** A counter, or a histogram, as it stood at one time: both only ever grow, until the process begins anew. */
export interface Cumulative {
  /** observations so far */
  readonly all: number;
  /** those above each bound; a bound that lies inside a bucket has none */
  readonly above: ReadonlyMap<number, number>;
}

/** What was added to all series of one arm in one step. */
export interface Added {
  readonly all: number;
  /** by bound: those that every series with observations in this step has counted */
  readonly above: ReadonlyMap<number, number>;
}

/** Rounding of a server that adds in floating point. */
const ROUNDING = 1e-9;

/**
 * Follows the counters of one arm, series by series, so that the restart of one process is seen and nothing is lost or counted twice: a value
 * that fell began again at zero, a series that is gone for a while is taken up where it was left, and one that nobody knew before counts from
 * zero, for it was born with its first event.
 */
export class CounterWatch {
  private readonly last: Map<string, Cumulative>;

  constructor(last: ReadonlyMap<string, Cumulative> = new Map()) {
    this.last = new Map(last);
  }

  /** A copy to go on with, so that an answer that fails half-way changes nothing. */
  copy(): CounterWatch {
    return new CounterWatch(this.last);
  }

  /** Takes note of what stood there before the first step. */
  begin(series: ReadonlyMap<string, Cumulative>): void {
    for (const [key, value] of series) this.last.set(key, value);
  }

  /** One step further. Null where no series was there. @param series by a text that is one series's own */
  advance(series: ReadonlyMap<string, Cumulative>): Added | null {
    if (series.size === 0) return null;
    const added: Added[] = [];
    for (const [key, now] of series) {
      added.push(rise(this.last.get(key), now));
      this.last.set(key, now);
    }
    return added.reduce(plus);
  }
}

function rise(before: Cumulative | undefined, now: Cumulative): Added {
  if (!before || hasRestarted(before, now)) return now;
  const above = new Map<number, number>();
  for (const [bound, count] of now.above) {
    const earlier = before.above.get(bound);
    if (earlier !== undefined) above.set(bound, Math.max(0, count - earlier));
  }
  return { all: Math.max(0, now.all - before.all), above };
}

function hasRestarted(before: Cumulative, now: Cumulative): boolean {
  const fell = (a: number, b: number): boolean => b < a * (1 - ROUNDING) - ROUNDING;
  return fell(before.all, now.all) || [...now.above].some(([bound, count]) => fell(before.above.get(bound) ?? 0, count));
}

/** A series without observations in this step says nothing about its bounds, so it takes none away. */
function plus(a: Added, b: Added): Added {
  if (a.all === 0) return b;
  if (b.all === 0) return a;
  const above = new Map<number, number>();
  for (const [bound, count] of a.above) {
    const other = b.above.get(bound);
    if (other !== undefined) above.set(bound, count + other);
  }
  return { all: a.all + b.all, above };
}
