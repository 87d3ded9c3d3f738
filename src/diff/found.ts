import type { Difference, DifferenceKind } from './difference.js';
import { samplePair, sampleValue } from './sample.js';

/** Paths reported for one pair of replies; a body that differs everywhere says no more with a thousand. */
export const MAX_DIFFERENCES = 200;

/** Values looked at for matching array elements; beyond it arrays are compared by position. Keeps the worst body below a second. */
const MATCH_BUDGET = 300_000;

/** What was found so far: each path once, at most 200, in the order of finding. */
export class Found {
  /** values that may still be visited for matching array elements */
  budget = MATCH_BUDGET;
  private readonly byPath = new Map<string, Difference>();

  get full(): boolean {
    return this.byPath.size >= MAX_DIFFERENCES;
  }

  get size(): number {
    return this.byPath.size;
  }

  /** Records a difference of two JSON values, unless its path is known. */
  addPair(kind: DifferenceKind, path: string, primary: unknown, other: unknown): void {
    if (this.byPath.has(path) || this.full) return;
    const [left, right] = samplePair(primary, other);
    this.byPath.set(path, { kind, path, primary: left, other: right });
  }

  addMissing(path: string, primary: unknown): void {
    this.add({ kind: 'missing', path, primary: sampleValue(primary) });
  }

  addExtra(path: string, other: unknown): void {
    this.add({ kind: 'extra', path, other: sampleValue(other) });
  }

  add(difference: Difference): void {
    if (!this.full && !this.byPath.has(difference.path)) this.byPath.set(difference.path, difference);
  }

  list(): Difference[] {
    return [...this.byPath.values()];
  }
}
