import type { CollectedSeries, MeasuredArm } from './source.js';
import type { MetricsSpec } from './spec.js';
import { fillQuery } from './template.js';

/** One query as it is sent for one arm. */
export interface AskedQuery {
  readonly name: string;
  readonly arm: MeasuredArm;
  /** with its variables filled in */
  readonly query: string;
}

/** Every query for every arm, variables filled in. @throws FS_METRIC_QUERY for an unknown variable */
export function askEach(spec: Pick<MetricsSpec, 'queries'>, arms: readonly MeasuredArm[]): AskedQuery[] {
  return Object.entries(spec.queries).flatMap(([name, text]) => arms.map((arm) => ({ name, arm, query: fillQuery(text, arm.variables) })));
}

/** What was answered to one of them. */
export function answered({ name, arm }: AskedQuery, points: CollectedSeries['points']): CollectedSeries {
  return { query: name, arm: arm.arm, points };
}
