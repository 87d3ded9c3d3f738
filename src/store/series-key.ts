import type { SeriesKey } from '../core/series.js';
import type { SeriesSelector } from './store.js';

/** The one form of equal keys: labels sorted by name, empty ones and absent routes left out. */
export function canonicalKey(key: SeriesKey): SeriesKey {
  const labels = Object.entries(key.labels ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    kpi: key.kpi,
    arm: key.arm,
    ...(key.route === undefined ? {} : { route: key.route }),
    ...(labels.length === 0 ? {} : { labels: Object.fromEntries(labels) }),
  };
}

/** A text that is equal exactly for equal keys. */
export function keyText(key: SeriesKey): string {
  const { kpi, arm, route, labels } = canonicalKey(key);
  return JSON.stringify([kpi, arm, route ?? null, labels ? Object.entries(labels) : []]);
}

/** Whether a key has everything that is asked for; labels match as a subset. */
export function matchesKey(key: SeriesKey, selector: SeriesSelector): boolean {
  const { kpi, arm, route, labels } = selector;
  if (kpi !== undefined && kpi !== key.kpi) return false;
  if (arm !== undefined && arm !== key.arm) return false;
  if (route !== undefined && route !== key.route) return false;
  const own = key.labels ?? {};
  return Object.entries(labels ?? {}).every(([name, value]) => Object.hasOwn(own, name) && own[name] === value);
}
