import { elementPath, keyPath } from './path.js';

/** What a user asked not to be told about. */
export interface IgnoreRules {
  readonly ignoresHeader: (name: string) => boolean;
  /** whether the path itself or one above it is ignored */
  readonly ignoresPath: (path: string) => boolean;
  readonly hasJsonPaths: boolean;
}

const PLAIN_WORDS = new Set(['status', 'text', 'body']);
const compiled = new WeakMap<readonly string[], IgnoreRules>();

/**
 * Compiles `traffic.ignore`: `$.meta.requestId`, `$.items[].price`, `$.items[0].price` (any index), `$.**.updatedAt`
 * (at any depth), `$.*.id` (one step), `header:x-build`, `header:x-*`, `status`, `text`, `body`. A path covers all below it;
 * one without `$.` is read as if it had it. Compiled once a list.
 */
export function ignoreRules(entries: readonly string[]): IgnoreRules {
  const known = compiled.get(entries);
  if (known) return known;
  const rules = compile(entries);
  compiled.set(entries, rules);
  return rules;
}

function compile(entries: readonly string[]): IgnoreRules {
  const trimmed = entries.map((entry) => entry.trim()).filter(Boolean);
  const headers = trimmed.filter(isHeader).map((entry) => headerPattern(entry.slice('header:'.length)));
  const paths = trimmed.filter((entry) => !isHeader(entry)).map(pathPattern);
  return {
    ignoresHeader: (name) => headers.some((pattern) => pattern.test(name)),
    ignoresPath: (path) => paths.some((pattern) => pattern.test(path)),
    hasJsonPaths: trimmed.some((entry) => !isHeader(entry) && !PLAIN_WORDS.has(entry)),
  };
}

function isHeader(entry: string): boolean {
  return /^header:/i.test(entry);
}

function headerPattern(name: string): RegExp {
  return new RegExp(`^${escapePattern(name.trim().toLowerCase()).replaceAll('\\*', '.*')}$`);
}

function pathPattern(entry: string): RegExp {
  if (PLAIN_WORDS.has(entry) || entry.startsWith('text:')) return new RegExp(`^${escapePattern(entry)}(?::|$)`);
  const rooted = entry.startsWith('$') ? entry : `$.${entry}`;
  const steps = escapePattern(rooted)
    .replaceAll(/\\\[(?:\d+|\\\*)?\\\]/g, '\\[\\]')
    .replaceAll('\\.\\*\\*\\.', '(?:[.[].*)?\\.')
    .replaceAll('\\*\\*', '.*')
    .replaceAll(/\\\*/g, '[^.[\\]]*');
  return new RegExp(`^${steps}(?:[.[]|$)`);
}

function escapePattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** A copy without what is ignored, so that ignored fields neither differ nor keep elements from matching. */
export function prune(value: unknown, rules: IgnoreRules, path = '$', depth = 0): unknown {
  if (value === null || typeof value !== 'object' || depth > 200) return value;
  if (Array.isArray(value)) {
    const inner = elementPath(path);
    return rules.ignoresPath(inner) ? [] : value.map((element) => prune(element, rules, inner, depth + 1));
  }
  const kept: [string, unknown][] = [];
  for (const [key, inner] of Object.entries(value)) {
    const innerPath = keyPath(path, key);
    if (!rules.ignoresPath(innerPath)) kept.push([key, prune(inner, rules, innerPath, depth + 1)]);
  }
  return Object.fromEntries(kept);
}
