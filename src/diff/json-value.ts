export type JsonType = 'null' | 'boolean' | 'number' | 'string' | 'array' | 'object';
export type JsonObject = Readonly<Record<string, unknown>>;

/** Deepest nesting that is turned into a canonical text; deeper values are compared by position only. */
const MAX_CANONICAL_DEPTH = 200;

export function jsonType(value: unknown): JsonType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'bigint' ? 'number' : (typeof value as JsonType);
}

/**
 * Deep equality of two parsed JSON values, key order aside. With a stack of its own: a hostile body nested a million deep is
 * no stack overflow. @param visit called once a value, to keep a budget
 */
export function equalJson(left: unknown, right: unknown, visit: () => void): boolean {
  if (left === right) return true;
  const stack: unknown[] = [left, right];
  while (stack.length > 0) {
    const b = stack.pop();
    const a = stack.pop();
    visit();
    if (a === b) continue;
    if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false;
    if (!pushChildren(a, b, stack)) return false;
  }
  return true;
}

/** Pushes the pairs of children that still have to be compared; false where the shapes already differ. */
function pushChildren(a: object, b: object, stack: unknown[]): boolean {
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  for (const key of keys) {
    if (!Object.hasOwn(b, key)) return false;
    const x = (a as JsonObject)[key];
    const y = (b as JsonObject)[key];
    if (x === y) continue;
    if (x === null || y === null || typeof x !== 'object' || typeof y !== 'object') return false;
    stack.push(x, y);
  }
  return true;
}

/** One text for all equal values (keys sorted); null where it is nested too deep. */
export function canonicalJson(value: unknown, visit: () => void, depth = 0): string | null {
  visit();
  if (typeof value === 'bigint') return String(value);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (depth >= MAX_CANONICAL_DEPTH) return null;
  const parts: string[] = [];
  for (const key of Array.isArray(value) ? value.keys() : Object.keys(value).sort()) {
    const inner = canonicalJson((value as JsonObject)[key as string], visit, depth + 1);
    if (inner === null) return null;
    parts.push(Array.isArray(value) ? inner : `${JSON.stringify(key)}:${inner}`);
  }
  return Array.isArray(value) ? `[${parts.join(',')}]` : `{${parts.join(',')}}`;
}
