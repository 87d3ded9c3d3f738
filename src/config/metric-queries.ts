import { isMapping, valueAt } from './issues.js';
import type { Path, SourceMap } from './positions.js';

/** A query as it stands in a configuration. */
export interface WrittenQuery {
  readonly name: string;
  readonly text: string;
  readonly path: Path;
  /** whether its source is asked at each arm's own address, so that the text need not tell the arms apart */
  readonly perArm: boolean;
}

/** Every query and selector of every source that is a text, in order. */
export function queriesOf(source: SourceMap): WrittenQuery[] {
  const metrics = valueAt(source.value, ['metrics']);
  if (!Array.isArray(metrics)) return [];
  return metrics.flatMap((entry: unknown, index) => {
    if (!isMapping(entry)) return [];
    const perArm = ['exposition', 'container', 'database'].includes(String(entry['source']));
    const path: Path = ['metrics', index];
    const texts = [
      ...textsOf(entry['queries'], [...path, 'queries']),
      ...textsOf(entry['histograms'], [...path, 'histograms']),
      ...countersOf(entry['counts'], [...path, 'counts']),
      ...textsOf(entry['parity'], [...path, 'parity']),
    ];
    return texts.map((text) => ({ ...text, perArm }));
  });
}

/** The names that stand in the sections of one source, with their place; a name that two of them have stands twice. */
export function namesIn(entry: Readonly<Record<string, unknown>>, path: Path): { readonly name: string; readonly path: Path }[] {
  return ['queries', 'histograms', 'counts'].flatMap((section) => {
    const named = entry[section];
    return isMapping(named) ? Object.keys(named).map((name) => ({ name, path: [...path, section, name] })) : [];
  });
}

function textsOf(section: unknown, path: Path): Omit<WrittenQuery, 'perArm'>[] {
  if (!isMapping(section)) return [];
  return Object.entries(section).flatMap(([name, text]) => (typeof text === 'string' ? [{ name, text, path: [...path, name] }] : []));
}

function countersOf(section: unknown, path: Path): Omit<WrittenQuery, 'perArm'>[] {
  if (!isMapping(section)) return [];
  return Object.entries(section).flatMap(([name, counters]) => textsOf(counters, [...path, name]).map((text) => ({ ...text, name })));
}
