import type { Clock } from '../core/clock.js';
import type { Random } from '../core/random.js';
import type { Arm, Target } from '../environment/environment.js';
import type { CredentialSource } from './credentials.js';
import type { Links } from './correlation/link.js';
import type { Exchange } from './exchange.js';
import type { Trial } from './observation.js';

export type Pairing = 'auto' | 'concurrent' | 'back-to-back';

/** How fast and how to send. */
export interface Pace {
  /** requests (pairs) a second; `recorded` keeps the recording's own times divided by `speed`; `auto` finds the highest safe rate; `closed` sends as fast as `connections` allow */
  readonly rate: number | 'auto' | 'recorded' | 'closed';
  readonly speed: number;
  /** `recorded`: a session waits between its requests as long as it did then, divided by `speed`; with a schedule of its own (`rate: recorded`) it does so anyway */
  readonly thinkTime?: 'recorded' | 'none' | undefined;
  readonly durationMs: number;
  /** `rate: auto`: by when the rate is found and frozen; by default within a sixth of `durationMs` */
  readonly searchMs?: number | undefined;
  readonly connections: number;
  readonly pairing: Pairing;
  readonly timeoutMs: number;
  /** bodies are read to their end but kept only up to this many bytes */
  readonly bodyCapBytes: number;
  /** arms share this machine's cores with the engine: back-to-back pairing, rate capped by CPU */
  readonly sharedCores: boolean;
}

/** One request ready to send; `order` of the recording is kept within a session. */
export interface PreparedRequest {
  readonly exchange: Exchange;
  readonly session: string;
  readonly route: string;
  /** what its reply hands out and what it sends back, where the recording shows either */
  readonly links?: Links | undefined;
  /** recorded without credentials, in a recording that has some: it is sent without those of `traffic.auth`, too */
  readonly anonymous?: true | undefined;
  /** the client, where it writes: its rounds do not overlap, and nobody else uses its account meanwhile */
  readonly turn?: string | undefined;
  /** the last of its client in a round of the recording */
  readonly last?: true | undefined;
  /** whose credentials sign it in; the session's own where it has none */
  readonly account?: string | undefined;
  /** sent beyond the share, so that a rare route is seen: it counts for its route and not for the mix of all */
  readonly byQuota?: true | undefined;
  /** only where the share changes in the course of the run: the request is sent at every share above this */
  readonly place?: number | null | undefined;
}

/** Values that an arm handed out to a session (cookies, tokens, created identifiers) and that were sent back to it in place of the recorded ones. */
export interface CarriedValues {
  readonly values: number;
  readonly sessions: number;
  /** values of which the arm's reply had none, so that the recorded ones were sent */
  readonly missing: number;
}

export interface LatenessHistogram {
  readonly count: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
  /** share of starts more than 5 ms after their intended time */
  readonly over5ms: number;
}

export interface DriveSummary {
  readonly sent: number;
  readonly completed: number;
  /** trials we dropped or could not send; more than 1 % is an error of ours */
  readonly orphans: number;
  readonly askedRate: number | null;
  readonly achievedRate: number;
  readonly latenessMs: LatenessHistogram;
  readonly startedAtMs: number;
  readonly seconds: number;
  /** requests that cannot be sent by any HTTP client (CONNECT, header values with control characters), or were still waiting for their session at the end (`unreached`), by reason; neither sent nor orphans */
  readonly unsendable?: Readonly<Record<string, number>> | undefined;
  readonly carried?: CarriedValues | undefined;
  /** sessions signed in, and sign-ins that failed, by arm */
  readonly signIns?: Readonly<Partial<Record<Arm, { readonly done: number; readonly failed: number }>>> | undefined;
  readonly transactions?: TransactionCounts | undefined;
  /** requests sent before an earlier one of their session was answered, because too many of that session were waiting */
  readonly overtaken?: number | undefined;
  /** rounds of clients that write which were left out, because the account they needed was in use; `requests` are also in `unsendable` */
  readonly passedOver?: { readonly rounds: number; readonly requests: number } | undefined;
  /** 0-1: the part of the time during which nothing could be sent, because every client was still in its round before */
  readonly heldShare?: number | undefined;
  /** `askedRate`, `achievedRate` and `latenessMs` count from here, in seconds since the start: the first second, and the search of `rate: auto`, are warm-up */
  readonly steadyFromSeconds?: number | undefined;
}

/** What became of the transactions of a run: begun = whole + ended early + unfinished. */
export interface TransactionCounts {
  readonly begun: number;
  readonly whole: number;
  /** ended by a step that failed, by the step's route and the arms on which it did: `checkout / pay on shadow` */
  readonly endedEarly: Readonly<Record<string, number>>;
  /** still going when the traffic ended */
  readonly unfinished: number;
  /** never begun, because too many were going */
  readonly dropped: number;
}

/** Live figures for the progress line, and the control the caller has while the engine runs. */
export interface DriveHandle {
  readonly done: Promise<DriveSummary>;
  /** stops sending; what is in flight is waited for while an answer can be hoped for (five seconds, or twice the longest wait so far), then timed out on all arms at once */
  stop(): void;
  /** sends only so much of the rate asked for (0 to 1), from the next request on; recorded times are kept as they are */
  setLoad(load: number): void;
  snapshot(): { readonly sent: number; readonly inFlight: number; readonly rate: number; readonly latenessP99Ms: number };
}

export interface EngineContext {
  readonly clock: Clock;
  readonly random: Random;
  readonly signal: AbortSignal;
  readonly runId: string;
  /** per-arm headers set on every request (auth); name -> value */
  readonly headers: Readonly<Record<string, string>>;
  /** false: requests go out as recorded, whatever the arms hand out (cookies, tokens, created identifiers) */
  readonly correlate?: boolean | undefined;
  /** what signs each session in to each arm; its headers go with every request of the session */
  readonly credentials?: CredentialSource | null | undefined;
  /** CPU share (0-1 of one core's time over all arms and this process) used in the last second; drives `rate: auto` */
  readonly cpuShare?: (() => number | null) | undefined;
}

/** Sends every request to all targets and hands each finished trial to `observe`. It knows no judge. */
export interface Engine {
  readonly name: string;
  /**
   * Requests come in the order of their recorded times. Except for `recorded`, which ends with its recording, they are started
   * again from the beginning until `durationMs` is over, wherever the iterable can be iterated again (an array, an object whose
   * iterator method starts anew); a generator object is used up once. Every sending is a trial with an index of its own.
   * An aborted signal drops what is in flight (orphans); `stop` lets it finish. `done` rejects with FS_RECORDING_EMPTY where
   * there is nothing to send, and with the error of the iterable or of `observe`; by then everything is closed.
   */
  drive(
    requests: Iterable<PreparedRequest> | AsyncIterable<PreparedRequest>,
    targets: readonly Target[],
    pace: Pace,
    context: EngineContext,
    observe: (trial: Trial) => void,
  ): DriveHandle;
}
