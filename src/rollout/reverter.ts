import type { VerifiedVersion } from './state.js';

/** What a look at the target of a rollback found, before anything is touched. */
export type RevertCheck = { readonly possible: true } | { readonly possible: false; readonly reason: string };

export interface RevertOutcome {
  /** the version that stands now */
  readonly version: string;
  /** what was done, for journal and report: a deployment's id, a pull request's address */
  readonly detail: Readonly<Record<string, string>>;
  /** what a person has still to do (merge the pull request, ...); null where all is done */
  readonly pending: string | null;
}

/**
 * Brings a service back to a verified version (port). Exactly once: an act is known by its id, and doing it again finds what was done
 * before and completes it.
 */
export interface Reverter extends AsyncDisposable {
  readonly name: string;
  /** The version that stands now; null where that cannot be told. */
  current(): Promise<string | null>;
  /** The target exists, starts and is healthy, and nothing irreversible lies between. Changes nothing. */
  check(target: VerifiedVersion): Promise<RevertCheck>;
  /** @throws FS_REVERT_FAILED: what stood before stands again, or the message says what stands */
  revert(target: VerifiedVersion, actId: string): Promise<RevertOutcome>;
  /** Whether the target is what runs now, and is healthy. */
  verify(target: VerifiedVersion): Promise<boolean>;
}

/** What stands now, as it would be recorded once its verdict passes. */
export interface StandingVersion {
  readonly version: string;
  readonly detail: Readonly<Record<string, string>>;
}

/** Optional capability: names what stands now, and keeps whatever is needed to come back to it. */
export interface Keeper {
  /** @throws FS_REVERT_FAILED where nothing stands there, or it cannot be kept */
  keep(): Promise<StandingVersion>;
}

export function canKeep(reverter: Reverter): reverter is Reverter & Keeper {
  return 'keep' in reverter;
}

/** Optional capability: to switch forward to a new version by the same means (`deploy`). */
export interface Switcher {
  /** keeps what stands now, so that it can be reverted to, and switches to `file` or `version` */
  switchTo(next: { readonly version: string; readonly detail: Readonly<Record<string, string>> }, actId: string): Promise<RevertOutcome>;
}

export function canSwitch(reverter: Reverter): reverter is Reverter & Switcher {
  return 'switchTo' in reverter;
}
