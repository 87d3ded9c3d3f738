import type { Clock } from '../core/clock.js';
import type { Random } from '../core/random.js';
import type { Span } from './span.js';
import type { TraceBackendSpec } from './spec.js';

/** Reads traces that somebody else has kept. It returns spans and compares nothing; no answer is an error, never an empty result. */
export interface TraceBackend {
  /**
   * The traces of these ids, as far as they have arrived: an id without any span yet has no entry.
   * @param traceIds 32 hex digits each, at most a few dozen
   * @throws FS_TRACE_BACKEND where the backend did not answer, or answered something else; FS_TRACE_TOO_LARGE where the answer is longer than is read
   */
  fetch(traceIds: readonly string[]): Promise<ReadonlyMap<string, readonly Span[]>>;
}

export interface TraceBackendContext {
  readonly clock: Clock;
  readonly random: Random;
  readonly signal: AbortSignal;
  /** texts that no message may show */
  readonly secrets: readonly string[];
}

/** Makes a backend for one run. */
export type CreateTraceBackend = (spec: TraceBackendSpec, context: TraceBackendContext) => TraceBackend;
