import type { Exchange } from '../exchange.js';
import type { Fidelity } from '../source.js';

/** What reading a recording found; `read` = exchanges yielded + everything in `skipped`. */
export interface DecodeTally {
  read: number;
  /** left out, by reason */
  readonly skipped: Record<string, number>;
  /** read all the same, but worth knowing, by kind */
  readonly oddities: Record<string, number>;
}

/** One recording format: a pure, streaming reader. Bad records are skipped and counted, never fatal. */
export interface Codec {
  readonly name: string;
  readonly fidelity: Fidelity;
  /** whether a file that begins like this is of this format */
  matches(head: string): boolean;
  /**
   * Exchanges in time order, `atMs` from the first; memory is bounded whatever the length of the input.
   * @throws FS_RECORDING_CORRUPT, FS_RECORDING_TOO_LARGE where the whole is unreadable
   */
  decode(chunks: AsyncIterable<Uint8Array>, tally: DecodeTally): AsyncIterable<Exchange>;
}

/** Longest line or record read; longer ones are passed over without being held. */
export const LONGEST_RECORD_BYTES = 8 * 1024 * 1024;

export function emptyTally(): DecodeTally {
  return { read: 0, skipped: {}, oddities: {} };
}

/** Counts one read record as left out. */
export function skip(tally: DecodeTally, reason: string): void {
  tally.skipped[reason] = (tally.skipped[reason] ?? 0) + 1;
}

/** Counts something strange that did not prevent reading. */
export function note(tally: DecodeTally, kind: string): void {
  tally.oddities[kind] = (tally.oddities[kind] ?? 0) + 1;
}
