import type { SelectBy } from '../spec.js';

/** How a live mirror divides its traffic. */
export interface MirrorShares {
  /** users whose requests are copied to the shadow, 0-1 */
  readonly share: number;
  /** users whom the shadow answers, 0-1 */
  readonly split: number;
}

/** What the shadow is handed: the requests as they are, or with everything personal replaced. */
export type ForwardWhat = 'pseudonyms' | 'original';

/** Bounds of a mirror: memory, connections, patience. All are documented in docs/mirror.md. */
export interface MirrorLimits {
  /** bodies up to here are copied; a longer request is answered as ever and not mirrored */
  readonly bodyCapBytes: number;
  /** connections to the primary at most; further requests wait for one */
  readonly primaryConnections: number;
  /** connections for copies, and so copies under way at once */
  readonly shadowConnections: number;
  /** copies that wait for a connection; one more is dropped */
  readonly queueLength: number;
  /** request bodies held by waiting copies, all together */
  readonly queueBytes: number;
  /** answer bodies held until their pair is compared, all together; beyond it they are only hashed */
  readonly heldBytes: number;
  /** a copy that has not been answered by then has failed */
  readonly shadowTimeoutMs: number;
  /** the primary's time to send the head of its answer, and between two parts of its body; 0: no limit */
  readonly primaryTimeoutMs: number;
  /** a client's time to send the head of a request */
  readonly headersTimeoutMs: number;
  /** a client's time to send a whole request */
  readonly requestTimeoutMs: number;
  /** bytes of a request's head; more is answered with 431 */
  readonly headerBytes: number;
  /** how long a graceful stop waits for requests under way */
  readonly drainMs: number;
}

export const DEFAULT_LIMITS: MirrorLimits = {
  bodyCapBytes: 1_048_576,
  primaryConnections: 256,
  shadowConnections: 32,
  queueLength: 1_000,
  queueBytes: 32 * 1_048_576,
  heldBytes: 64 * 1_048_576,
  shadowTimeoutMs: 5_000,
  primaryTimeoutMs: 300_000,
  headersTimeoutMs: 20_000,
  requestTimeoutMs: 300_000,
  headerBytes: 65_536,
  drainMs: 10_000,
};

/** Replacing what is personal costs about 0.1 ms a kilobyte of the event loop, which the primary's answers share. */
export const PSEUDONYM_BODY_CAP_BYTES = 131_072;

/** `traffic.mirror` of a configuration. */
export interface MirrorSpec {
  readonly listen: { readonly host: string; readonly port: number };
  readonly tls?: { readonly keyFile: string; readonly certFile: string } | undefined;
  readonly share: number;
  readonly split: number;
  readonly by: SelectBy;
  readonly forward: ForwardWhat;
  readonly credentials: { readonly kind: 'pseudonyms' } | { readonly kind: 'map'; readonly file: string } | { readonly kind: 'test-user' };
  readonly connections: number;
  readonly timeoutMs: number;
  readonly bodyCapBytes: number;
  readonly control?: string | undefined;
}
