/** Bytes of response bodies held at once over all requests in flight; beyond it bodies are only hashed, so that memory stays bounded. */
export const HELD_BODY_BYTES = 96 * 1024 * 1024;

/** A bound on the bytes held. */
export class BodyBudget {
  private held = 0;
  private readonly limit: number;

  constructor(limit: number = HELD_BODY_BYTES) {
    this.limit = limit;
  }

  /** Whether `bytes` more may be held; if so they count until given back. */
  take(bytes: number): boolean {
    if (this.held + bytes > this.limit) return false;
    this.held += bytes;
    return true;
  }

  giveBack(bytes: number): void {
    this.held -= bytes;
  }
}
