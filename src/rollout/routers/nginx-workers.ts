import { readFileSync } from 'node:fs';
import type { Clock } from '../../core/clock.js';
import { fail } from '../../core/errors.js';
import type { Random } from '../../core/random.js';
import { sendRequest } from '../../io/http.js';
import { identify, listPids, readProcFile } from '../../io/processes.js';

const POLL_MS = 20;
/** Answers in a row on connections of their own: with several workers a single one says little. */
const ANSWERS = 8;

interface Seen {
  readonly pidFile: string;
  readonly verify: string | undefined;
}

interface Context {
  readonly clock: Clock;
  readonly random: Random;
  readonly signal: AbortSignal;
}

/** Sees whether nginx serves what was written: by an address that answers with the revision, or by its master's workers being new ones. */
export class NginxWorkers {
  private readonly seen: Seen;
  private readonly context: Context;

  constructor(seen: Seen, context: Context) {
    this.seen = seen;
    this.context = context;
  }

  /** The workers that take connections now; null where the master cannot be seen from here. */
  generation(): ReadonlySet<string> | null {
    if (this.seen.verify !== undefined) return null;
    const master = this.master();
    if (master === null)
      throw fail('FS_ROUTER_UNREACHABLE', {
        found: `no running nginx by ${this.seen.pidFile}`,
        hint: "Name nginx's pid file in `rollout.router.pid`, or an address that answers with $foreshadow_revision in `rollout.router.verify`.",
      });
    return new Set(
      workersOf(master)
        .filter(({ isLeaving }) => !isLeaving)
        .map(({ identity }) => identity),
    );
  }

  /** Whether a revision is served already; never known of workers, whom nobody asks. */
  async serves(revision: string): Promise<boolean> {
    return this.seen.verify !== undefined && (await this.answers(revision, 1));
  }

  /** @throws FS_ROUTER_REFUSED where it is not in force in time */
  async untilServed(revision: string, before: ReadonlySet<string> | null, withinMs: number): Promise<void> {
    const { clock, signal } = this.context;
    const endMs = clock.monotonic() + withinMs;
    while (!(before === null ? await this.answers(revision, ANSWERS) : this.isNewerThan(before))) {
      if (clock.monotonic() > endMs)
        throw fail('FS_ROUTER_REFUSED', {
          found: `nginx still runs its old configuration ${withinMs / 1_000} s after the reload`,
          hint: "See nginx's error log; the old split stands.",
        });
      await clock.sleep(POLL_MS, signal);
    }
  }

  /** New requests are the new workers': they run, and each of the old ones has gone or is leaving, which is after it stopped to accept. */
  private isNewerThan(before: ReadonlySet<string>): boolean {
    const master = this.master();
    const workers = master === null ? [] : workersOf(master);
    const current = workers.filter(({ isLeaving }) => !isLeaving);
    return current.length > 0 && current.every(({ identity }) => !before.has(identity));
  }

  private async answers(revision: string, times: number): Promise<boolean> {
    const { clock, random, signal } = this.context;
    const headers = { connection: 'close' };
    const one = sendRequest({ url: this.seen.verify ?? '', headers, attempts: 1, timeoutMs: 2_000, signal }, { clock, random });
    const body = await one.then((response) => response.text()).catch(() => '');
    if (!body.includes(revision)) return false;
    return times <= 1 || this.answers(revision, times - 1);
  }

  private master(): number | null {
    try {
      const pid = Number(readFileSync(this.seen.pidFile, 'utf8').trim());
      return readProcFile(pid, 'cmdline')?.includes('master process') ? pid : null;
    } catch {
      return null;
    }
  }
}

interface Worker {
  readonly identity: string;
  readonly isLeaving: boolean;
}

function workersOf(master: number): Worker[] {
  return listPids().flatMap((pid): Worker[] => {
    const stat = readProcFile(pid, 'stat');
    const [state, parent] = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
    if (Number(parent) !== master || state === 'Z') return [];
    const title = readProcFile(pid, 'cmdline') ?? '';
    return /worker process/.test(title) ? [{ identity: identify(pid), isLeaving: title.includes('shutting down') }] : [];
  });
}
