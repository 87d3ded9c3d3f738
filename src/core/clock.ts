/** Time comes in as an argument, so that tests own it. */
export interface Clock {
  /** wall clock, milliseconds since the Unix epoch */
  now(): number;
  /** monotonic milliseconds from an arbitrary start */
  monotonic(): number;
  /** resolves after `ms`, or rejects with the signal's reason when aborted */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}
