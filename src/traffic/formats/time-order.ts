import type { Exchange } from '../exchange.js';
import { type DecodeTally, note } from './codec.js';

/** An exchange whose `atMs` is still on the recording's own clock. A response may be attached while it waits. */
export type Timed = { -readonly [K in keyof Exchange]: Exchange[K] };

/** Recordings are written at the end of a response, so starts come out of order; this many are held back to put them right. */
export const ORDER_WINDOW = 4096;
/** And no more than this much text, in UTF-16 units. */
export const ORDER_WINDOW_SIZE = 64 * 1024 * 1024;

/**
 * Puts exchanges into the order of their time within a bounded window and counts time from the first one.
 * One that comes later than the window allows keeps its place and takes its predecessor's time (oddity `out-of-order`).
 * Equal times keep the order of the input.
 */
export async function* inTimeOrder(exchanges: AsyncIterable<Timed>, tally: DecodeTally, window = ORDER_WINDOW): AsyncGenerator<Exchange> {
  const heap = new TimeHeap();
  let baseMs: number | null = null;
  let lastMs = 0;
  const release = (exchange: Timed): Exchange => {
    baseMs ??= exchange.atMs;
    const atMs = exchange.atMs - baseMs;
    if (atMs < lastMs) note(tally, 'out-of-order');
    lastMs = Math.max(lastMs, atMs);
    exchange.atMs = lastMs;
    return exchange;
  };
  for await (const exchange of exchanges) {
    heap.push(exchange);
    while (heap.length > window || (heap.size > ORDER_WINDOW_SIZE && heap.length > 1)) yield release(heap.pop());
  }
  while (heap.length > 0) yield release(heap.pop());
}

interface Entry {
  readonly exchange: Timed;
  readonly order: number;
  readonly size: number;
}

/** A binary heap by time, then by arrival. */
class TimeHeap {
  private readonly entries: Entry[] = [];
  private arrivals = 0;
  size = 0;

  get length(): number {
    return this.entries.length;
  }

  push(exchange: Timed): void {
    const entry = { exchange, order: this.arrivals++, size: textSize(exchange) };
    this.size += entry.size;
    let i = this.entries.push(entry) - 1;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (!earlier(entry, this.entries[parent] as Entry)) break;
      this.entries[i] = this.entries[parent] as Entry;
      i = parent;
    }
    this.entries[i] = entry;
  }

  /** Only called while there is one. */
  pop(): Timed {
    const top = this.entries[0] as Entry;
    const last = this.entries.pop() as Entry;
    if (this.entries.length > 0) this.sink(last);
    this.size -= top.size;
    return top.exchange;
  }

  private sink(entry: Entry): void {
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      const right = this.entries[child + 1];
      if (right && earlier(right, this.entries[child] as Entry)) child++;
      const smaller = this.entries[child];
      if (!smaller || !earlier(smaller, entry)) break;
      this.entries[i] = smaller;
      i = child;
    }
    this.entries[i] = entry;
  }
}

function earlier(a: Entry, b: Entry): boolean {
  return a.exchange.atMs < b.exchange.atMs || (a.exchange.atMs === b.exchange.atMs && a.order < b.order);
}

function textSize(exchange: Exchange): number {
  return 500 + (exchange.body?.text.length ?? 0) + (exchange.response?.body?.text.length ?? 0);
}
