import { type Accounts, oneEach } from '../accounts.js';
import type { DriveSummary, PreparedRequest } from '../engine.js';

/** One round of a client that writes: its requests once through the recording. */
interface Round {
  readonly session: string;
  /** null: passed over */
  readonly account: string | null;
  going: number;
  /** nothing of it is still to come */
  isWhole: boolean;
}

/**
 * Whose turn it is. A client that writes begins its next round with an account that nobody uses. Where none is free the round is passed over and the traffic goes
 * on with the others, so that the rate stays; only where everybody is busy does it wait. What only reads is let through.
 */
export class Turns {
  private readonly onFree: () => void;
  private readonly accounts: Accounts;
  /** by client */
  private readonly latest = new Map<string, Round>();
  /** those that have an account, by session */
  private readonly rounds = new Map<string, Round>();
  /** clients passed over since anything was let through */
  private readonly busy = new Set<string>();
  private readonly passed = { rounds: 0, requests: 0 };

  /** @param onFree an account has become free */
  constructor(accounts: Accounts | undefined, onFree: () => void) {
    this.accounts = accounts ?? oneEach();
    this.onFree = onFree;
  }

  /** @param unsendable what else was not sent, by reason */
  summary(unsendable: Readonly<Record<string, number>>): Pick<DriveSummary, 'unsendable' | 'passedOver'> {
    const { requests } = this.passed;
    return { unsendable: { ...unsendable, ...(requests > 0 ? { 'client-busy': requests } : {}) }, passedOver: { ...this.passed } };
  }

  /** The request with its account; `pass`: it is left out; `wait`: nobody can go until `onFree`, then this is asked again. */
  admit(request: PreparedRequest): PreparedRequest | 'pass' | 'wait' {
    const { turn, session } = request;
    if (turn === undefined) return this.through(request);
    const round = this.roundOf(turn, session);
    if (round === null) return 'wait';
    if (round.account === null) {
      this.passed.requests++;
      return 'pass';
    }
    round.going++;
    round.isWhole ||= request.last === true;
    return this.through({ ...request, account: round.account });
  }

  /** The request is over on every arm that answers, or was not sent. */
  over({ turn, session }: PreparedRequest): void {
    const round = turn === undefined ? undefined : this.rounds.get(session);
    if (!round) return;
    round.going--;
    this.close(round);
  }

  private through(request: PreparedRequest): PreparedRequest {
    if (this.busy.size > 0) this.busy.clear();
    return request;
  }

  private roundOf(client: string, session: string): Round | null {
    const before = this.latest.get(client);
    if (before?.session === session) return before;
    if (before) {
      before.isWhole = true; // even where its last request was left out
      this.close(before);
    }
    const account = this.accounts.take(client);
    if (account === null && this.busy.has(client)) return null;
    const round: Round = { session, account, going: 0, isWhole: false };
    this.latest.set(client, round);
    if (account === null) {
      this.busy.add(client);
      this.passed.rounds++;
    } else this.rounds.set(session, round);
    return round;
  }

  private close(round: Round): void {
    if (round.account === null || !round.isWhole || round.going > 0 || !this.rounds.delete(round.session)) return;
    this.accounts.free(round.account);
    this.onFree();
  }
}
