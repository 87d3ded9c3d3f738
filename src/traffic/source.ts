import type { Exchange } from './exchange.js';

/** What a codec or a selection left out, by reason; nothing is lost silently: read = sent + skipped + dropped + failed. */
export interface TrafficCounts {
  read: number;
  readonly skipped: Record<string, number>;
  /** sent beyond the share, by route; part of what was sent */
  readonly byQuota?: Record<string, number> | undefined;
}

/** How faithful the traffic is, said in the report ("timing and GET mix only"). */
export interface Fidelity {
  readonly format: string;
  readonly bodies: boolean;
  readonly responses: boolean;
  readonly credentials: boolean;
  /** resolution of the recorded times */
  readonly timeResolutionMs: number;
  readonly notes: readonly string[];
}

/** A finite source of exchanges in the order of their time; `client` groups them into sessions. Reading it again gives the same exchanges. */
export interface TrafficSource {
  exchanges(): AsyncIterable<Exchange>;
  readonly counts: TrafficCounts;
  readonly fidelity: Fidelity;
}
