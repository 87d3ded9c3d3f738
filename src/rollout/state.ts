import type { Outcome } from '../core/outcome.js';
import type { JournalEntry } from './journal.js';

/** A version whose verdict passed: what "previous stable" means. */
export interface VerifiedVersion {
  /** what the reverter knows it by: a digest of a configuration, a commit, an image, a deployment's ref */
  readonly version: string;
  /** ISO 8601, UTC */
  readonly at: string;
  /** digest of the verdict that verified it; null where a person did, by name in `by` */
  readonly verdict: string | null;
  readonly by: string;
  /** what the reverter needs to find it again; never a secret */
  readonly detail?: Readonly<Record<string, string>> | undefined;
}

/** The right to act on one service in one environment; whoever has no lease acts on nothing. */
export interface Lease {
  /** who: a run's id, a host, a person */
  readonly holder: string;
  readonly purpose: 'rollout' | 'roll-back' | 'deploy' | 'shift';
  /** ISO 8601, UTC */
  readonly takenAt: string;
  /** ISO 8601, UTC: later it is anybody's, and a rollout under it is abandoned */
  readonly expiresAt: string;
  /** how long it is good for after it was taken or renewed; whoever watches it unchanged for so long by the own clock may take it */
  readonly ttlMs: number;
  /** grows with every lease that is taken: an act under an older one is refused */
  readonly fence: number;
}

export type RolloutStatus = 'running' | 'held' | 'watching' | 'promoted' | 'rolled-back' | 'aborted';

/** Where one rollout stands. Weights and evidence of earlier steps go with it, so that any process can carry on. */
export interface RolloutRecord {
  readonly id: string;
  readonly candidate: string;
  readonly stable: string;
  readonly status: RolloutStatus;
  /** 0-based index into `steps`: the step users are at */
  readonly step: number;
  /** shares of users on the candidate, ascending, the last one 1 */
  readonly steps: readonly number[];
  /** ISO 8601, UTC */
  readonly startedAt: string;
  readonly stepStartedAt: string;
  /** the split that was last applied and verified, and the router's revision of it */
  readonly split: { readonly shadow: number; readonly revision: string };
  /** `from`: what it goes on as */
  readonly held?:
    | { readonly reason: string; readonly by: string; readonly at: string; readonly from?: 'running' | 'watching' | undefined }
    | undefined;
  /** what the judge carries from step to step (one alpha for all of them); opaque to the store */
  readonly evidence?: unknown;
}

/** One verdict and what became of the change it was about. */
export interface LedgerEntry {
  /** digest of the verdict, and the entry's key */
  readonly verdict: string;
  readonly at: string;
  /** pull request, commit or rollout it was about */
  readonly subject: string;
  /** the new code, where it is a commit: the same commit judged again is a re-run */
  readonly commit?: string | undefined;
  readonly outcome: Outcome;
  readonly enforce: 'observe' | 'hold' | 'roll-back';
  /** KPIs with a finding that is no pass */
  readonly kpis: readonly string[];
  readonly fate: 'open' | 'merged' | 'accepted' | 'reverted' | 'rolled-back' | 'changed-on-re-run' | 'closed';
  readonly fateAt?: string | undefined;
}

/** Everything that is kept of one service in one environment between jobs and machines. Plain JSON; never a secret, never traffic. */
export interface StateDocument {
  readonly format: 1;
  readonly service: string;
  readonly environment: string;
  readonly lease: Lease | null;
  readonly rollout: RolloutRecord | null;
  /** oldest first, bounded */
  readonly verified: readonly VerifiedVersion[];
  /** oldest first, bounded; the run folder and `history()` of a store have what went out of it */
  readonly journal: readonly JournalEntry[];
  /** oldest first, bounded */
  readonly ledger: readonly LedgerEntry[];
  readonly nextFence: number;
}

export interface KeptState {
  readonly document: StateDocument;
  /** names exactly this content to `write`; null where nothing was kept yet */
  readonly revision: string | null;
}

/**
 * Keeps the state of one service in one environment (port). The whole coordination is compare-and-swap: of two that write over the same
 * revision, one succeeds and the other is told so and reads again.
 */
export interface StateStore {
  readonly name: string;
  /** @throws FS_STATE_UNREADABLE where what is kept is no state of ours, FS_STATE_UNREACHABLE */
  read(): Promise<KeptState>;
  /**
   * Durable before it returns.
   * @param expected the revision that was read
   * @returns the new revision
   * @throws FS_STATE_CONFLICT where somebody else wrote meanwhile; nothing is changed then
   */
  write(document: StateDocument, expected: string | null): Promise<string>;
}

/** The state of a service nobody has rolled out yet. */
export function emptyState(service: string, environment: string): StateDocument {
  return { format: 1, service, environment, lease: null, rollout: null, verified: [], journal: [], ledger: [], nextFence: 1 };
}

/** The version a rollback goes to: the last one that was verified, other than `current`. Null where there is none. */
export function lastVerified(document: StateDocument, current?: string): VerifiedVersion | null {
  return document.verified.findLast(({ version }) => version !== current) ?? null;
}
