/** What can expire: a link in the list of the waiting. */
export interface Expiring {
  dueAtMs: number;
  previous: Expiring | null;
  following: Expiring | null;
}

/**
 * Two deadlines for everything that is waited for, both a constant time after its start: so the list is in order of expiry, and
 * adding, removing and expiring cost the same whatever the traffic. Nothing is kept of what has finished.
 */
export class Deadlines<T extends Expiring> {
  private head: Expiring | null = null;
  private tail: Expiring | null = null;
  /** first one not yet reported as overdue */
  private cursor: Expiring | null = null;
  private readonly patienceMs: number;
  private readonly timeoutMs: number;

  constructor(patienceMs: number, timeoutMs: number) {
    this.patienceMs = patienceMs;
    this.timeoutMs = timeoutMs;
  }

  /** @param item with `dueAtMs` not before that of the item added before it (an earlier one expires with its predecessor) */
  add(item: T): void {
    item.previous = this.tail;
    item.following = null;
    if (this.tail) this.tail.following = item;
    else this.head = item;
    this.tail = item;
    this.cursor ??= item;
  }

  remove(item: T): void {
    if (this.head !== item && item.previous === null) return;
    if (this.cursor === item) this.cursor = item.following;
    if (item.previous) item.previous.following = item.following;
    else this.head = item.following;
    if (item.following) item.following.previous = item.previous;
    else this.tail = item.previous;
    item.previous = null;
    item.following = null;
  }

  /** Reports each item once when its patience is over, and removes and reports it when its time is. */
  expire(nowMs: number, overdue: (item: T) => void, timedOut: (item: T) => void): void {
    while (this.cursor && nowMs - this.cursor.dueAtMs >= this.patienceMs) {
      const item = this.cursor;
      this.cursor = item.following;
      overdue(item as T);
    }
    while (this.head && nowMs - this.head.dueAtMs >= this.timeoutMs) {
      const item = this.head as T;
      this.remove(item);
      timedOut(item);
    }
  }

  /** Everything that is waited for, oldest first; items may be removed meanwhile. */
  *waiting(): Generator<T> {
    let item = this.head;
    while (item) {
      const following: Expiring | null = item.following;
      yield item as T;
      item = following;
    }
  }
}
