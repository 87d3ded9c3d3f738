import { remainderOf } from './arrays.js';
import type { Difference } from './difference.js';
import { Found } from './found.js';
import { equalJson, type JsonObject, jsonType } from './json-value.js';
import { elementPath, keyPath, looksLikeId } from './path.js';

/** Below this nesting a difference is reported at its ancestor: the path would be longer than anybody reads. */
const MAX_DEPTH = 40;

/**
 * The differing paths of two parsed JSON documents, each once, at most 200.
 * Array indexes become `[]` and keys that look like ids `*`, so that one fault in all elements or records is one path.
 * `missing`: the primary has it, the other has not; `extra`: the reverse. An array with the same elements in another order is
 * one `order`; arrays of unequal length are one `length`, and what only moved or was inserted is no further difference.
 */
export function compareJson(primary: unknown, other: unknown): Difference[] {
  const found = new Found();
  compareValues(primary, other, '$', 0, found);
  return found.list();
}

function compareValues(a: unknown, b: unknown, path: string, depth: number, found: Found): void {
  if (a === b || found.full) return;
  const type = jsonType(a);
  if (type !== jsonType(b)) found.addPair('type', path, a, b);
  else if (type !== 'array' && type !== 'object') found.addPair('value', path, a, b);
  else if (depth >= MAX_DEPTH) compareWhole(a, b, path, found);
  else if (type === 'array') compareArrays(a as readonly unknown[], b as readonly unknown[], path, depth, found);
  else compareObjects(a as JsonObject, b as JsonObject, path, depth, found);
}

function compareWhole(a: unknown, b: unknown, path: string, found: Found): void {
  if (!equalJson(a, b, () => undefined)) found.addPair('value', path, a, b);
}

function compareArrays(a: readonly unknown[], b: readonly unknown[], path: string, depth: number, found: Found): void {
  const rest = remainderOf(a, b, found);
  if (a.length !== b.length) found.addPair('length', path, a, b);
  else if (rest.primary.length === 0 && rest.moved > 0) found.addPair('order', path, a[0], b[0]);
  const shared = Math.min(rest.primary.length, rest.other.length);
  const inner = elementPath(path);
  for (let i = 0; i < shared && !found.full; i++) compareValues(rest.primary[i], rest.other[i], inner, depth + 1, found);
}

function compareObjects(a: JsonObject, b: JsonObject, path: string, depth: number, found: Found): void {
  const lostIds: string[] = [];
  const newIds: string[] = [];
  for (const key of Object.keys(a)) {
    if (Object.hasOwn(b, key)) {
      if (a[key] !== b[key]) compareValues(a[key], b[key], keyPath(path, key), depth + 1, found);
    } else if (looksLikeId(key)) lostIds.push(key);
    else found.addMissing(keyPath(path, key), a[key]);
  }
  for (const key of Object.keys(b)) {
    if (Object.hasOwn(a, key)) continue;
    if (looksLikeId(key)) newIds.push(key);
    else found.addExtra(keyPath(path, key), b[key]);
  }
  if (lostIds.length + newIds.length > 0) compareRecords(a, b, lostIds, newIds, path, depth, found);
}

/** Records under ids that only one side has: paired in order, so that fresh ids are one difference and their contents still count. */
function compareRecords(
  a: JsonObject,
  b: JsonObject,
  lost: readonly string[],
  fresh: readonly string[],
  path: string,
  depth: number,
  found: Found,
): void {
  const record = `${path}.*`;
  const shared = Math.min(lost.length, fresh.length);
  if (lost.length > fresh.length) found.addMissing(record, lost[shared]);
  else if (fresh.length > lost.length) found.addExtra(record, fresh[shared]);
  else found.addPair('value', record, lost[0], fresh[0]);
  for (let i = 0; i < shared && !found.full; i++) {
    compareValues(a[lost[i] as string], b[fresh[i] as string], record, depth + 1, found);
  }
}
