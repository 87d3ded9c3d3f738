import { createHash, type Hash } from 'node:crypto';
import type { BodyBudget } from './body-budget.js';

const NOTHING = new Uint8Array(0);

/** A response body as it arrives: counted in full, kept up to the cap and the budget, hashed where it is longer, so that equality is always that of whole bodies. */
export class ReceivedBody {
  bytes = 0;
  private chunks: Uint8Array[] = [];
  private keptBytes = 0;
  /** over the whole body; only where some of it is not kept */
  private whole: Hash | null = null;
  private digest: string | null = null;

  add(chunk: Uint8Array, capBytes: number, budget: BodyBudget): void {
    this.bytes += chunk.byteLength;
    if (this.whole) {
      this.whole.update(chunk);
      return;
    }
    const room = Math.max(0, Math.min(chunk.byteLength, capBytes - this.keptBytes));
    if (room === chunk.byteLength && budget.take(room)) {
      this.keep(chunk);
      return;
    }
    this.whole = createHash('sha256');
    for (const kept of this.chunks) this.whole.update(kept);
    this.whole.update(chunk);
    if (room > 0 && room < chunk.byteLength && budget.take(room)) this.keep(chunk.subarray(0, room));
  }

  get truncated(): boolean {
    return this.whole !== null;
  }

  /** What was kept, in one piece. */
  kept(): Uint8Array {
    const [first] = this.chunks;
    if (first === undefined) return NOTHING;
    if (this.chunks.length > 1) this.chunks = [Buffer.concat(this.chunks, this.keptBytes)];
    return this.chunks[0] ?? NOTHING;
  }

  /** Whether both bodies are byte for byte the same, beyond the cap too. */
  equals(other: ReceivedBody): boolean {
    if (this.bytes !== other.bytes) return false;
    if (this.bytes === 0) return true;
    if (this.whole || other.whole) return this.hash() === other.hash();
    return Buffer.compare(this.kept(), other.kept()) === 0;
  }

  /** Lets go of what was kept. */
  release(budget: BodyBudget): void {
    budget.giveBack(this.keptBytes);
    this.keptBytes = 0;
    this.chunks = [];
  }

  private keep(chunk: Uint8Array): void {
    this.chunks.push(chunk);
    this.keptBytes += chunk.byteLength;
  }

  private hash(): string {
    this.digest ??= (this.whole ?? createHash('sha256').update(this.kept())).digest('hex');
    return this.digest;
  }
}
