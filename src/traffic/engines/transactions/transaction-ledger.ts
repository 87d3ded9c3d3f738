import type { TransactionCounts } from '../../engine.js';
import type { Unsendable } from '../outgoing.js';

/** What became of every transaction: begun = whole + ended early + refused + unfinished. */
export class TransactionLedger {
  begun = 0;
  dropped = 0;
  /** requests that no HTTP client can send, by reason */
  readonly unsendable: Record<string, number> = {};
  private wholes = 0;
  private refused = 0;
  private readonly endedEarly: Record<string, number> = {};

  /** @param why the step that failed and where; null: every step went through */
  end(why: string | null): void {
    if (why === null) this.wholes++;
    else this.endedEarly[why] = (this.endedEarly[why] ?? 0) + 1;
  }

  refuse(reason: Unsendable): void {
    this.refused++;
    this.unsendable[reason] = (this.unsendable[reason] ?? 0) + 1;
  }

  counts(): TransactionCounts {
    const early = Object.values(this.endedEarly).reduce((sum, count) => sum + count, 0);
    const unfinished = this.begun - this.wholes - early - this.refused;
    return { begun: this.begun, whole: this.wholes, endedEarly: { ...this.endedEarly }, unfinished, dropped: this.dropped };
  }
}
