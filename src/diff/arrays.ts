import type { Found } from './found.js';
import { canonicalJson, equalJson } from './json-value.js';

/** Elements that do not stand at the same place on both sides are matched by value up to this many; beyond it, by position. */
const MAX_MATCHED = 2_000;

/** What is left of two arrays once equal elements are taken away, in order. */
export interface Remainder {
  readonly primary: readonly unknown[];
  readonly other: readonly unknown[];
  /** elements that exist on both sides, but at another place */
  readonly moved: number;
}

/**
 * Takes equal elements away: first those at the same place, then those that only moved (a multiset), so that one element
 * inserted at the front is one difference and not one an element.
 */
export function remainderOf(primary: readonly unknown[], other: readonly unknown[], found: Found): Remainder {
  const visit = (): void => {
    found.budget--;
  };
  const left: unknown[] = [];
  const right: unknown[] = [];
  const shared = Math.min(primary.length, other.length);
  for (let i = 0; i < shared; i++) {
    if (found.budget > 0 && equalJson(primary[i], other[i], visit)) continue;
    left.push(primary[i]);
    right.push(other[i]);
  }
  for (let i = shared; i < primary.length; i++) left.push(primary[i]);
  for (let i = shared; i < other.length; i++) right.push(other[i]);
  const byPosition = { primary: left, other: right, moved: 0 };
  if (Math.min(left.length, right.length) === 0 || (left.length === 1 && right.length === 1)) return byPosition;
  if (Math.max(left.length, right.length) > MAX_MATCHED || found.budget <= 0) return byPosition;
  return withoutMoved(left, right, visit) ?? byPosition;
}

function withoutMoved(left: readonly unknown[], right: readonly unknown[], visit: () => void): Remainder | null {
  const leftTexts = left.map((value) => canonicalJson(value, visit));
  const rightTexts = right.map((value) => canonicalJson(value, visit));
  if (leftTexts.includes(null) || rightTexts.includes(null)) return null;
  const common = commonCounts(leftTexts as string[], rightTexts as string[]);
  const restOf = (values: readonly unknown[], texts: readonly (string | null)[]): unknown[] => {
    const open = new Map(common);
    return values.filter((_, index) => !take(open, texts[index] as string));
  };
  const primary = restOf(left, leftTexts);
  return { primary, other: restOf(right, rightTexts), moved: left.length - primary.length };
}

/** How often each text stands on both sides. */
function commonCounts(left: readonly string[], right: readonly string[]): Map<string, number> {
  const counts = countsOf(left);
  const common = new Map<string, number>();
  for (const [text, n] of countsOf(right)) {
    const shared = Math.min(n, counts.get(text) ?? 0);
    if (shared > 0) common.set(text, shared);
  }
  return common;
}

function countsOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function take(open: Map<string, number>, text: string): boolean {
  const left = open.get(text) ?? 0;
  if (left > 0) open.set(text, left - 1);
  return left > 0;
}
