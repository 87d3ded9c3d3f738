/** More requests of one session than this waiting for an answer: the recording is denser than the arm is fast, and order gives way to the schedule. */
export const SESSION_BACKLOG = 16;

interface Chain<T> {
  running: number;
  /** first of `waiting` still to go: shifting an array is linear */
  first: number;
  waiting: T[];
}

/** Keeps the requests of one session in their recorded order: the next goes when the one before it has been answered. Holds only sessions that have something going. */
export class SessionGate<T> {
  /** requests let through before their turn */
  overtaken = 0;
  private readonly chains = new Map<string, Chain<T>>();

  /** True: go now, and call `leave` when done. False: held, and returned by a later `leave`. */
  enter(session: string, item: T): boolean {
    const chain = this.chains.get(session);
    if (!chain) {
      this.chains.set(session, { running: 1, first: 0, waiting: [] });
      return true;
    }
    if (chain.waiting.length - chain.first < SESSION_BACKLOG) {
      chain.waiting.push(item);
      return false;
    }
    chain.running++;
    this.overtaken++;
    return true;
  }

  /** One of the session is done; returns the one that goes in its place. */
  leave(session: string): T | undefined {
    const chain = this.chains.get(session);
    if (!chain) return undefined;
    const next = chain.waiting[chain.first];
    if (next !== undefined) {
      if (++chain.first === chain.waiting.length) {
        chain.waiting = [];
        chain.first = 0;
      }
      return next;
    }
    if (--chain.running === 0) this.chains.delete(session);
    return undefined;
  }
}
