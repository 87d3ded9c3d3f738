/** Pairs looked at (verdict.md 6). */
export const WATCHED_PAIRS = 200;
/** Share of 401, 403 and 404 that the shadow may have beyond the primary. */
export const MOST_MORE_DENIED = 0.05;

const DENIED: ReadonlySet<number | null> = new Set([401, 403, 404]);

/**
 * Whether replaced credentials and keys are what the shadow refuses: in the first pairs it denies or does not find clearly more than the primary. Such a
 * difference says nothing about the change, so it ends the measurement instead of being judged.
 */
export class AnonymisationWatch {
  private pairs = 0;
  private readonly denied = { primary: 0, shadow: 0 };

  /** @returns true from the moment the traffic is known to be broken */
  add(primaryStatus: number | null, shadowStatus: number | null): boolean {
    if (this.pairs < WATCHED_PAIRS) {
      this.pairs++;
      if (DENIED.has(primaryStatus)) this.denied.primary++;
      if (DENIED.has(shadowStatus)) this.denied.shadow++;
    }
    return this.isBroken;
  }

  get isBroken(): boolean {
    return this.pairs >= WATCHED_PAIRS && this.excess > MOST_MORE_DENIED;
  }

  /** share of the pairs that the shadow denied beyond the primary; negative where it denied fewer */
  get excess(): number {
    return this.pairs === 0 ? 0 : (this.denied.shadow - this.denied.primary) / this.pairs;
  }

  get watched(): number {
    return this.pairs;
  }
}
