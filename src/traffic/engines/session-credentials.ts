import { fail } from '../../core/errors.js';
import type { Arm } from '../../environment/environment.js';
import type { Credentials, CredentialSource } from '../credentials.js';

/** Sessions and arms whose credentials are kept; whoever was forgotten is asked for again, and the source keeps its own. */
const MOST_KEPT = 30_000;
/** A session that is refused again and again is not signed in for ever. */
const MOST_RENEWALS = 2;
/** Failures of the primary without a single success that end the run: nobody gets in. */
const MOST_FAILURES = 5;

interface Entry {
  credentials: Credentials | null;
  pending: Promise<void> | null;
  renewals: number;
}

/** What became of the signing in, by arm. */
export type SignIns = Readonly<Partial<Record<Arm, { readonly done: number; readonly failed: number }>>>;

/**
 * The credentials of each session on each arm. A sign-in that fails leaves its session without any: what the arm then answers is its own doing and is seen
 * beside the others. Where the primary lets nobody in, there is nothing to compare, and the run ends with the first reason.
 */
export class SessionCredentials {
  private readonly source: CredentialSource;
  private readonly timeoutMs: number;
  private readonly crash: (error: unknown) => void;
  private readonly entries = new Map<string, Entry>();
  private readonly counts: Partial<Record<Arm, { done: number; failed: number }>> = {};
  private firstFailure: unknown;

  /** @param crash ends the run */
  constructor(source: CredentialSource, timeoutMs: number, crash: (error: unknown) => void) {
    this.source = source;
    this.timeoutMs = timeoutMs;
    this.crash = crash;
  }

  get signIns(): SignIns {
    return structuredClone(this.counts);
  }

  /** null: the session is signed in, or never will be; else what to wait for. Never rejects. */
  signIn(arm: Arm, session: string): Promise<void> | null {
    const entry = this.entryOf(arm, session);
    if (entry.credentials === null && entry.pending === null) entry.pending = this.ask(entry, arm, session);
    return entry.pending;
  }

  of(arm: Arm, session: string): Credentials | undefined {
    return this.entries.get(placeOf(arm, session))?.credentials ?? undefined;
  }

  /** The arm has answered 401: the next request of the session signs in anew. */
  refused(arm: Arm, session: string): void {
    const entry = this.entries.get(placeOf(arm, session));
    if (!entry?.credentials || entry.renewals >= MOST_RENEWALS) return;
    entry.renewals++;
    entry.credentials = null;
    this.source.forget?.(arm, baseOf(session));
  }

  private async ask(entry: Entry, arm: Arm, session: string): Promise<void> {
    const counts = (this.counts[arm] ??= { done: 0, failed: 0 });
    try {
      entry.credentials = await withinTime(this.source.headersFor(arm, baseOf(session)), this.timeoutMs);
      counts.done++;
    } catch (error) {
      entry.credentials = {}; // and not asked again: what the arm answers without them is seen
      entry.renewals = MOST_RENEWALS;
      counts.failed++;
      if (arm !== 'primary') return;
      this.firstFailure ??= error;
      if (counts.done === 0 && counts.failed >= MOST_FAILURES) this.crash(this.firstFailure);
    } finally {
      entry.pending = null;
    }
  }

  private entryOf(arm: Arm, session: string): Entry {
    const place = placeOf(arm, session);
    const known = this.entries.get(place);
    if (known) return known;
    const entry: Entry = { credentials: null, pending: null, renewals: 0 };
    this.entries.set(place, entry);
    if (this.entries.size > MOST_KEPT) this.forgetOldest();
    return entry;
  }

  private forgetOldest(): void {
    for (const [place, entry] of this.entries) {
      if (entry.pending) continue;
      this.entries.delete(place);
      return;
    }
  }
}

/** A later round of the recording is the same users again: `CLIENT~2`. */
function baseOf(session: string): string {
  return session.replace(/~\d+$/, '');
}

function placeOf(arm: Arm, session: string): string {
  return `${arm} ${baseOf(session)}`;
}

async function withinTime<T>(asked: Promise<T>, timeoutMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(fail('FS_LOGIN', { found: `no answer within ${timeoutMs} ms`, expected: 'credentials' })), timeoutMs);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}
