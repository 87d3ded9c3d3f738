import type { PreparedRequest } from '../engine.js';

/** Requests read ahead of an asynchronous source, so that parsing never delays a start. */
const READ_AHEAD = 512;

type Requests = Iterable<PreparedRequest> | AsyncIterable<PreparedRequest>;

/** The requests of a run, one at a time: read ahead where they come asynchronously, started again at their end where asked to. */
export interface RequestFeed {
  /** the next request; null where none is there now */
  take(): PreparedRequest | null;
  /** nothing will come any more */
  readonly ended: boolean;
  /** called when something has come after `take` gave null, or the end was reached */
  onReady: () => void;
  close(): void;
}

/**
 * @param loop start again at the end; an iterable that can be iterated only once ends there all the same
 * @param failed the source threw
 */
export function createFeed(requests: Requests, loop: boolean, failed: (error: unknown) => void): RequestFeed {
  return Symbol.iterator in requests ? syncFeed(requests, loop) : asyncFeed(requests, loop, failed);
}

function syncFeed(requests: Iterable<PreparedRequest>, loop: boolean): RequestFeed {
  let iterator = requests[Symbol.iterator]();
  let inRound = 0;
  const feed = {
    ended: false,
    onReady: () => {},
    take(): PreparedRequest | null {
      if (feed.ended) return null;
      let next = iterator.next();
      if (next.done && loop && inRound > 0) {
        inRound = 0;
        iterator = requests[Symbol.iterator]();
        next = iterator.next();
      }
      if (next.done) {
        feed.ended = true;
        return null;
      }
      inRound++;
      return next.value;
    },
    close() {
      if (!feed.ended) iterator.return?.();
      feed.ended = true;
    },
  };
  return feed;
}

function asyncFeed(requests: AsyncIterable<PreparedRequest>, loop: boolean, failed: (error: unknown) => void): RequestFeed {
  let buffer: PreparedRequest[] = [];
  let head = 0;
  let exhausted = false;
  let closed = false;
  let wake = (): void => {};
  const feed = {
    get ended() {
      return exhausted && head === buffer.length;
    },
    onReady: () => {},
    take(): PreparedRequest | null {
      const request = buffer[head];
      if (request === undefined) return null;
      if (++head > READ_AHEAD / 2) {
        buffer = buffer.slice(head);
        head = 0;
        wake();
      }
      return request;
    },
    close() {
      closed = true;
      wake();
    },
  };
  async function fill(): Promise<void> {
    let inRound: number;
    do {
      inRound = 0;
      for await (const request of requests) {
        if (closed) return;
        inRound++;
        buffer.push(request);
        if (buffer.length - head === 1) feed.onReady();
        if (buffer.length - head >= READ_AHEAD) await new Promise<void>((resolve) => (wake = resolve));
        if (closed) return;
      }
    } while (loop && inRound > 0 && !closed);
  }
  void fill()
    .catch(failed)
    .finally(() => {
      exhausted = true;
      feed.onReady();
    });
  return feed;
}
