import type { PreparedRequest } from '../engine.js';
import type { Pacing } from './pacing.js';
import type { RequestFeed } from './request-feed.js';
import type { ThinkTime } from './think-time.js';
import type { Turns } from './turns.js';

/** A request and when it is to be sent, milliseconds since the start. */
export interface DueRequest {
  readonly request: PreparedRequest;
  readonly dueMs: number;
}

/** Which request comes next, and when: the schedule's times, where sessions think, not before they have thought, and of clients that write only whose turn it is. */
export class Upcoming {
  private readonly feed: RequestFeed;
  private readonly thinking: ThinkTime | null;
  private readonly pacing: Pacing;
  private readonly turns: Turns;
  private next: DueRequest | null = null;
  /** waits until its account is free, and all others with it */
  private held: { readonly request: PreparedRequest; readonly readyMs: number } | null = null;

  constructor(feed: RequestFeed, thinking: ThinkTime | null, pacing: Pacing, turns: Turns) {
    this.feed = feed;
    this.thinking = thinking;
    this.pacing = pacing;
    this.turns = turns;
  }

  /** The next request; it stays the next until it is taken. Null where none is there yet, or none is left. */
  peek(elapsedMs: number): DueRequest | null {
    this.next ??= this.find(elapsedMs);
    return this.next;
  }

  take(): void {
    this.next = null;
  }

  get isWaiting(): boolean {
    return this.next !== null;
  }

  /** nobody can go before an account is free */
  get isHeld(): boolean {
    return this.held !== null;
  }

  get ended(): boolean {
    return this.held === null && (this.thinking ?? this.feed).ended;
  }

  /** When a session that thinks will be ready; infinite where none does. */
  get readyMs(): number {
    return this.thinking?.nextMs ?? Number.POSITIVE_INFINITY;
  }

  private find(elapsedMs: number): DueRequest | null {
    for (;;) {
      const found = this.held ?? this.read(elapsedMs);
      if (found === null) return null;
      const turn = this.turns.admit(found.request);
      if (turn === 'wait') {
        this.held = found;
        return null;
      }
      if (this.held) this.pacing.resume(elapsedMs);
      this.held = null;
      if (turn === 'pass') this.thinking?.sent(found.request, elapsedMs);
      else return this.due(turn, found.readyMs, elapsedMs);
    }
  }

  private read(elapsedMs: number): { readonly request: PreparedRequest; readonly readyMs: number } | null {
    if (this.thinking) return this.thinking.take(elapsedMs);
    const request = this.feed.take();
    return request && { request, readyMs: 0 };
  }

  private due(request: PreparedRequest, readyMs: number, elapsedMs: number): DueRequest {
    const dueMs = Math.max(readyMs, this.pacing.dueMs(request, elapsedMs));
    this.thinking?.sent(request, dueMs);
    return { request, dueMs };
  }
}
