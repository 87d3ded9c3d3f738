import type { Operation } from './operation.js';

/**
 * One operation of a trial, arm beside arm: its number, then spans, failed spans and own time in milliseconds of the primary, of the shadow and, where
 * one runs, of the baseline. All zero on an arm that did not do it. Flat, because a run has hundreds of thousands of them.
 */
export type TraceRow = readonly number[];

/** Where an arm's three figures begin in a row. */
export const ROW_OF = { primary: 1, shadow: 4, baseline: 7 } as const;

/** The operations of one trial whose traces are whole on every arm. */
export interface TracedTrial {
  /** seconds since the start of the traffic */
  readonly at: number;
  readonly traceId: string;
  readonly route: string;
  readonly rows: readonly TraceRow[];
}

/** What became of the sampled trials so far. */
export interface TraceCounts {
  /** chosen by `sample`, answered by every arm */
  readonly sampled: number;
  readonly compared: number;
  /** never had spans of these arms, though waited for */
  readonly without: { readonly primary: number; readonly shadow: number; readonly baseline: number };
  /** had spans of which nobody can say to which arm they belong */
  readonly partial: number;
  /** longer than is read */
  readonly tooLarge: number;
  /** not asked for in time, or left out because too many waited */
  readonly unread: number;
}

/** What was learnt of the traces at one reading, as the run folder keeps it. */
export interface TraceTick {
  /** seconds since the start of the traffic */
  readonly at: number;
  /** operations first seen since the last reading, by their numbers from there on */
  readonly operations: readonly Operation[];
  readonly trials: readonly TracedTrial[];
  readonly counts: TraceCounts;
  /** why the backend could not be read at last; null where it could */
  readonly failure: string | null;
}
