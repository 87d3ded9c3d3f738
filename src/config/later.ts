import type { Path } from './positions.js';

/**
 * What the grammar of `foreshadow.yml` names but this version has not built: refused by name and place, never accepted and ignored.
 * Whoever builds one of these takes its line out here and puts its key into the schema.
 */
interface LaterKey {
  /** the path; `*` stands for any one name */
  readonly path: string;
  /** what to use in this version */
  readonly instead: string;
}

const LATER_KEYS: readonly LaterKey[] = [
  { path: 'forecast.history', instead: 'nothing here; forecasts use the series of the run' },
  { path: 'forecast.model', instead: 'nothing here; the model is chosen by its back-test' },
];

interface LaterValues {
  readonly path: string;
  readonly values: readonly string[];
}

const LATER_VALUES: readonly LaterValues[] = [
  { path: 'environment.driver', values: ['kubernetes', 'docker-swarm'] },
  { path: 'traffic.replay.format', values: ['alb', 'cloudfront', 'envoy'] },
  { path: 'logs.source', values: ['kubernetes', 'loki'] },
];

/** What to use instead of a key that a later version brings; undefined for a key nobody plans. */
export function insteadOfKey(path: Path): string | undefined {
  return LATER_KEYS.find((later) => matches(later.path, path))?.instead;
}

/** The keys of later versions at one place, so that a slip of the pen still finds them. */
export function laterKeysAt(path: Path): string[] {
  return LATER_KEYS.filter((later) => matches(later.path.split('.').slice(0, -1).join('.'), path)).map(
    (later) => later.path.split('.').at(-1) as string,
  );
}

/** The values of later versions at one place. */
export function laterValuesAt(path: Path): readonly string[] {
  return LATER_VALUES.find((later) => matches(later.path, path))?.values ?? [];
}

/** Whether a value is one that a later version brings. */
export function isLaterValue(path: Path, value: unknown): boolean {
  return laterValuesAt(path).includes(String(value));
}

function matches(pattern: string, path: Path): boolean {
  const parts = pattern === '' ? [] : pattern.split('.');
  return parts.length === path.length && parts.every((part, index) => part === '*' || part === String(path[index]));
}
