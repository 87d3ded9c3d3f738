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

/** Every query of every source that is a text, in order. */
export function queriesOf(source: SourceMap): WrittenQuery[] {
  const metrics = valueAt(source.value, ['metrics']);
  if (!Array.isArray(metrics)) return [];
  return metrics.flatMap((entry: unknown, index) => {
    if (!isMapping(entry)) return [];
    const perArm = entry['source'] === 'exposition';
    return textsOf(entry['queries'], ['metrics', index, 'queries']).map((text) => ({ ...text, perArm }));
  });
}

function textsOf(section: unknown, path: Path): Omit<WrittenQuery, 'perArm'>[] {
  if (!isMapping(section)) return [];
  return Object.entries(section).flatMap(([name, text]) => (typeof text === 'string' ? [{ name, text, path: [...path, name] }] : []));
}
