import type { Aliases } from './correlation/translate.js';
import type { Arm } from '../environment/environment.js';

/** Why a request has no response. Each is an observation with infinite latency, never a missing one. */
export type ErrorWord = 'timeout' | 'refused' | 'reset' | 'closed' | 'protocol' | 'too-large' | 'unreachable' | 'step-failed';

/** What one arm did with one request. */
export interface Observation {
  /** null where there was no response */
  readonly status: number | null;
  /** from the actual send to the last byte; null where there was no response */
  readonly latencyMs: number | null;
  /** from the send the schedule intended: what a user would have waited */
  readonly intendedLatencyMs: number | null;
  /** when it was sent, on the monotonic clock; NaN where it never was, absent where nobody noted it */
  readonly sentAtMs?: number | undefined;
  /** response body bytes received */
  readonly bytes: number;
  readonly error: ErrorWord | null;
}

/** A response kept for comparing; only carried by trials whose bytes differ between arms. */
export interface Reply {
  readonly status: number;
  readonly headers: readonly string[];
  readonly body: Uint8Array;
  /** the body was longer than the cap, and is cut */
  readonly truncated: boolean;
}

/** An assertion of a scenario that did not hold on every arm. */
export interface FailedAssertion {
  readonly name: string;
  /** what was found instead, on each arm on which it failed; text of an answer, not yet redacted */
  readonly found: Partial<Record<Arm, string>>;
}

/** The observations of the same request on all arms: a matched pair or triple. */
export interface Trial {
  /** counts from 0 in order of sending */
  readonly index: number;
  /** seconds since the start of the traffic, of the intended send */
  readonly at: number;
  readonly route: string;
  readonly primary: Observation;
  readonly shadow: Observation;
  readonly baseline?: Observation | undefined;
  /** the W3C trace that the request began on all arms, 32 hex digits */
  readonly traceId?: string | undefined;
  /** the recorded status, where the recording has it */
  readonly recordedStatus?: number | undefined;
  /** a whole transaction: the sum of its steps, beside the trials of the steps themselves; no request of its own */
  readonly whole?: true | undefined;
  /** where assertions were checked, those that failed somewhere */
  readonly assertions?: readonly FailedAssertion[] | undefined;
  /** which exchange of the recording was sent */
  readonly exchangeId?: string | undefined;
  /** sent beyond the share, for its route alone */
  readonly byQuota?: true | undefined;
  /** present only where some arm's response differs in bytes, status or compared headers */
  readonly replies?: Partial<Record<Arm, Reply>> | undefined;
  /** what an arm has handed out to the session by its own value, with the primary's; beside `replies`, so that these do not count as differences */
  readonly aliases?: Partial<Record<'shadow' | 'baseline', Aliases>> | undefined;
  /** the recorded answer, where no baseline arm runs, the recording has its body, and it or the shadow's differs from the primary's */
  readonly recorded?: Reply | undefined;
  /** true where status, compared headers and body bytes of this arm equal the primary's */
  readonly same?: Partial<Record<'shadow' | 'baseline', boolean>> | undefined;
}
