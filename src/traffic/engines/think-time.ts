import type { PreparedRequest } from '../engine.js';
import type { RequestFeed } from './request-feed.js';

/** Requests read ahead whose session still thinks; beyond it reading waits until one of them may go. */
const MOST_THINKING = 4_096;
/** Sessions of which it is known when they last sent something. */
const MOST_SESSIONS = 20_000;

interface ThinkingSession {
  readonly waiting: PreparedRequest[];
  sentMs: number;
  recordedMs: number;
}

/**
 * Holds each session's next request back until as much time has passed since its last one as in the recording, divided by the speed; other sessions go
 * meanwhile. Order within a session stays.
 */
export class ThinkTime {
  private readonly feed: RequestFeed;
  private readonly speed: number;
  private readonly sessions = new Map<string, ThinkingSession>();
  /** sessions that have something waiting, a heap by when it may go */
  private readonly heap: Entry[] = [];
  private held = 0;

  constructor(feed: RequestFeed, speed: number) {
    this.feed = feed;
    this.speed = speed;
  }

  get ended(): boolean {
    return this.held === 0 && this.feed.ended;
  }

  /** When the next of those that wait may go; infinite where none waits. */
  get nextMs(): number {
    return this.heap[0]?.readyMs ?? Number.POSITIVE_INFINITY;
  }

  /** A request that may go now, and since when; null where none may. */
  take(elapsedMs: number): { readonly request: PreparedRequest; readonly readyMs: number } | null {
    if (this.nextMs <= elapsedMs) return this.release();
    while (this.held < MOST_THINKING) {
      const request = this.feed.take();
      if (request === null) return null;
      const line = lineOf(request);
      if (line === '') return { request, readyMs: 0 };
      const session = this.sessions.get(line);
      if (!session) return { request: this.begin(request), readyMs: 0 };
      const readyMs = this.readyMs(session, request);
      if (session.waiting.length === 0 && readyMs <= elapsedMs) return { request, readyMs };
      session.waiting.push(request);
      this.held++;
      if (session.waiting.length === 1) push(this.heap, { readyMs, session: line });
    }
    return null;
  }

  /** @param sentMs when it was meant to be sent */
  sent(request: PreparedRequest, sentMs: number): void {
    const session = lineOf(request);
    const known = this.sessions.get(session);
    if (!known) return;
    known.sentMs = sentMs;
    known.recordedMs = request.exchange.atMs;
    const next = known.waiting[0];
    if (next) push(this.heap, { readyMs: this.readyMs(known, next), session });
  }

  private release(): { request: PreparedRequest; readyMs: number } {
    const { readyMs, session } = pop(this.heap) as Entry;
    this.held--;
    return { request: (this.sessions.get(session) as ThinkingSession).waiting.shift() as PreparedRequest, readyMs };
  }

  private begin(request: PreparedRequest): PreparedRequest {
    this.sessions.set(lineOf(request), { waiting: [], sentMs: 0, recordedMs: request.exchange.atMs });
    if (this.sessions.size > MOST_SESSIONS) this.forgetOne();
    return request;
  }

  private forgetOne(): void {
    for (const [name, { waiting }] of this.sessions) {
      if (waiting.length > 0) continue;
      this.sessions.delete(name);
      return;
    }
  }

  private readyMs({ sentMs, recordedMs }: ThinkingSession, { exchange }: PreparedRequest): number {
    return sentMs + Math.max(0, exchange.atMs - recordedMs) / this.speed;
  }
}

/** The rounds of a client that writes come one after the other. */
function lineOf({ turn, session }: PreparedRequest): string {
  return turn ?? session;
}

interface Entry {
  readonly readyMs: number;
  readonly session: string;
}

function push(heap: Entry[], entry: Entry): void {
  let at = heap.push(entry) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if ((heap[parent] as Entry).readyMs <= entry.readyMs) break;
    heap[at] = heap[parent] as Entry;
    at = parent;
  }
  heap[at] = entry;
}

function pop(heap: Entry[]): Entry | undefined {
  const top = heap[0];
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return top;
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    if (left >= heap.length) break;
    const child = left + 1 < heap.length && (heap[left + 1] as Entry).readyMs < (heap[left] as Entry).readyMs ? left + 1 : left;
    if ((heap[child] as Entry).readyMs >= last.readyMs) break;
    heap[at] = heap[child] as Entry;
    at = child;
  }
  heap[at] = last;
  return top;
}
