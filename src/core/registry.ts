import { fail } from './errors.js';
import { nearest } from './nearest.js';

/** A literal map from the name a user writes to the adapter it means. */
export type Registry<T> = Readonly<Record<string, T>>;

/**
 * Looks a name up in a registry.
 * @param kind what the registry holds, for the message ("driver", "source")
 * @throws FS_UNKNOWN_NAME listing the known names and the nearest one
 */
export function lookUp<T>(registry: Registry<T>, kind: string, name: string): T {
  const found = Object.hasOwn(registry, name) ? registry[name] : undefined;
  if (found !== undefined) return found;
  const known = Object.keys(registry);
  throw fail('FS_UNKNOWN_NAME', { found: `${kind} "${name}"`, expected: known.join(' | '), nearest: nearest(name, known) });
}
