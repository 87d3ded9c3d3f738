import type { TrialSide } from './evidence.js';

/** Latency in ms; Infinity for a request that was refused, reset, timed out or otherwise has no usable answer. */
export function latencyOf(side: TrialSide): number {
  if (side.error) return Number.POSITIVE_INFINITY;
  const latency = side.latencyMs;
  return typeof latency === 'number' && latency >= 0 ? latency : Number.POSITIVE_INFINITY;
}

/** Whether the arm answered anything at all or failed in a way we saw; a side without either is ours to have lost. */
export function isMeasured(side: TrialSide | undefined): side is TrialSide {
  return side !== undefined && (Boolean(side.error) || typeof side.status === 'number' || typeof side.latencyMs === 'number');
}

/** 5xx, or no answer at all. */
export function isFailure(side: TrialSide): boolean {
  return Boolean(side.error) || (side.status ?? 0) >= 500;
}

/** 2 for 200..299 and so on; 0 where there was no answer. */
export function statusClass(status: number | null | undefined): number {
  return typeof status === 'number' ? Math.floor(status / 100) : 0;
}
