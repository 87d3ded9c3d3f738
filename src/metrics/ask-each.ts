import type { CollectedSeries, MeasuredArm } from './source.js';
import { LOAD_PREFIX, type MetricsSpec } from './spec.js';
import { fillQuery } from './template.js';

/** One query as it is sent for one arm. */
export interface AskedQuery {
  readonly name: string;
  readonly arm: MeasuredArm;
  /** with its variables filled in */
  readonly query: string;
}

/** Every query for every arm, variables filled in. @throws FS_METRIC_QUERY for an unknown variable */
export function askEach({ queries, parity = {} }: Pick<MetricsSpec, 'queries' | 'parity'>, arms: readonly MeasuredArm[]): AskedQuery[] {
  const loads = Object.entries(parity).map(([name, text]) => [`${LOAD_PREFIX}${name}`, text] as const);
  return [...Object.entries(queries), ...loads].flatMap(([name, text]) =>
    arms.map((arm) => ({ name, arm, query: fillQuery(text, arm.variables) })),
  );
}

/** What was answered to one of them. */
export function answered({ name, arm }: AskedQuery, points: CollectedSeries['points']): CollectedSeries {
  return { query: name, arm: arm.arm, points };
}
