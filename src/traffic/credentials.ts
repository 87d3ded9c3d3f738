import type { Arm, Target } from '../environment/environment.js';
import type { Accounts } from './accounts.js';

/** What lets one session into one arm: headers set on each of its requests (`authorization`, `cookie`), lower-case names. */
export type Credentials = Readonly<Record<string, string>>;

/**
 * Credentials for each session on each arm: every arm has accounts, tokens and cookies of its own, so what one arm handed out is never sent to another.
 * Asked before the first request of a session; the same session on the same arm gets the same answer until `forget`.
 */
export interface CredentialSource {
  /** @throws FS_LOGIN where the arm does not let the session in */
  headersFor(arm: Arm, session: string): Promise<Credentials>;
  /** the session is over, or its credentials were refused: the next request for it signs in again */
  forget?(arm: Arm, session: string): void;
  /** which accounts there are; undefined: one for each client */
  readonly accounts?: Accounts | undefined;
}

/** Signs one session in to one arm: a scenario run on that arm alone (`traffic.auth.login`). */
export type Login = ((target: Target, session: string) => Promise<Credentials>) & { readonly accounts?: Accounts | undefined };
