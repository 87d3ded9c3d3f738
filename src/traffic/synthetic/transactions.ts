import type { Scenario } from './scenario.js';

/** The synthetic part of a run's traffic. */
export interface TransactionSpec {
  readonly scenarios: readonly Scenario[];
  /** transactions a second that begin, whatever becomes of those before; `auto`: the highest safe rate, or beside a replay its `share` */
  readonly rate: number | 'auto';
  /** a closed loop of so many users instead of a rate */
  readonly users?: number | undefined;
  /** of all requests, where a recording is replayed beside it, 0-1 */
  readonly share: number;
  readonly seed: number;
}
