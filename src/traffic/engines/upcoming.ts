import type { PreparedRequest } from '../engine.js';
import type { Pacing } from './pacing.js';
import type { RequestFeed } from './request-feed.js';
import type { ThinkTime } from './think-time.js';

/** A request and when it is to be sent, milliseconds since the start. */
export interface DueRequest {
  readonly request: PreparedRequest;
  readonly dueMs: number;
}

/** Which request comes next, and when: the schedule's times, and where sessions think, not before they have thought. */
export class Upcoming {
  private readonly feed: RequestFeed;
  private readonly thinking: ThinkTime | null;
  private readonly pacing: Pacing;
  private next: DueRequest | null = null;

  constructor(feed: RequestFeed, thinking: ThinkTime | null, pacing: Pacing) {
    this.feed = feed;
    this.thinking = thinking;
    this.pacing = pacing;
  }

  /** The next request; it stays the next until it is taken. Null where none is there yet, or none is left. */
  peek(elapsedMs: number): DueRequest | null {
    this.next ??= this.thinking ? this.takeThoughtful(this.thinking, elapsedMs) : this.takePaced(elapsedMs);
    return this.next;
  }

  take(): void {
    this.next = null;
  }

  get isWaiting(): boolean {
    return this.next !== null;
  }

  get ended(): boolean {
    return (this.thinking ?? this.feed).ended;
  }

  /** When a session that thinks will be ready; infinite where none does. */
  get readyMs(): number {
    return this.thinking?.nextMs ?? Number.POSITIVE_INFINITY;
  }

  private takePaced(elapsedMs: number): DueRequest | null {
    const request = this.feed.take();
    return request && { request, dueMs: this.pacing.dueMs(request, elapsedMs) };
  }

  private takeThoughtful(thinking: ThinkTime, elapsedMs: number): DueRequest | null {
    const next = thinking.take(elapsedMs);
    if (!next) return null;
    const dueMs = Math.max(next.readyMs, this.pacing.dueMs(next.request, elapsedMs));
    thinking.sent(next.request, dueMs);
    return { request: next.request, dueMs };
  }
}
