import type { Arm } from '../environment/environment.js';
import type { Trial } from '../traffic/observation.js';
import type { LogEntry } from './parse-line.js';

export type ArmCounts = Partial<Record<Arm, number>>;

/** What is known of a trial that has been answered on all arms. */
export interface KnownTrial {
  readonly route: string;
  readonly hasBaseline: boolean;
}

interface Waiting {
  readonly messages: Map<number, ArmCounts>;
  readonly since: number;
}

/** Trials remembered, and trials whose messages wait for them. */
const MOST_TRIALS = 20_000;
/** Readings that messages wait for their trial to be answered; then they count without it. */
const MOST_READINGS = 120;
/** What all trace ids of a run begin with (trace/tag.ts). */
const PREFIX = 16;

/**
 * Puts messages beside the trials that led to them. A trial is settled one reading after its answer, so that what is written soon after still counts
 * with it; what comes later is a unit of its own. Memory is bounded, whatever the arms write.
 */
export class TrialBook {
  private readonly known = new Map<string, KnownTrial & { readonly reading: number }>();
  private readonly waiting = new Map<string, Waiting>();
  private reading = 0;
  private prefix: string | null = null;

  answered({ index, route, traceId, baseline }: Trial): void {
    const trial = { route, hasBaseline: baseline !== undefined, reading: this.reading };
    this.known.set(String(index), trial);
    if (traceId !== undefined) {
      this.prefix ??= traceId.slice(0, PREFIX);
      this.known.set(traceId, trial);
    }
    for (const oldest of this.known.keys()) {
      if (this.known.size <= 2 * MOST_TRIALS) break;
      this.known.delete(oldest);
    }
  }

  /** Under which name a message waits for its trial; null where it names none. Before the first answer any trace may be ours. */
  keyOf({ traceIds, trial }: Pick<LogEntry, 'traceIds' | 'trial'>): string | null {
    const { prefix } = this;
    const trace = prefix === null ? traceIds[0] : traceIds.find((id) => id.startsWith(prefix));
    return trace ?? trial;
  }

  add(key: string, template: number, arm: Arm): void {
    let waiting = this.waiting.get(key);
    if (!waiting) this.waiting.set(key, (waiting = { messages: new Map(), since: this.reading }));
    const counts = waiting.messages.get(template) ?? {};
    counts[arm] = (counts[arm] ?? 0) + 1;
    waiting.messages.set(template, counts);
  }

  /** Tells of every trial that is settled; without the trial where it never became known. */
  settle(isLast: boolean, tell: (trial: KnownTrial | null, messages: ReadonlyMap<number, ArmCounts>) => void): void {
    this.reading++;
    for (const [key, { messages, since }] of this.waiting) {
      const known = this.known.get(key) ?? null;
      const isSettled = known !== null && known.reading < this.reading - 1;
      const isGivenUp = this.reading - since > MOST_READINGS || this.waiting.size > MOST_TRIALS;
      if (!isSettled && !isGivenUp && !isLast) continue;
      this.waiting.delete(key);
      tell(known, messages);
    }
  }
}
