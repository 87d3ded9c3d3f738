import type { Kpi } from '../kpi/kpi.js';
import { eBenjaminiHochberg } from '../stats/e-benjamini-hochberg.js';
import { logMcNemarE } from '../stats/log-mc-nemar-e.js';
import { type BettingState, NEW_BETTING, stepBetting } from '../stats/betting-mc-nemar.js';
import type { TrialEvidence, TrialSide } from './evidence.js';
import { rounded } from './figures.js';
import { isFailure, statusClass } from './trial-side.js';

/** Which requests a count KPI counts. The names are those of the catalogue (docs/kpis.md). */
const EVENTS: Readonly<Record<string, (side: TrialSide) => boolean>> = {
  errors: isFailure,
  'errors-5xx': (side) => statusClass(side.status) === 5,
  'errors-4xx': (side) => statusClass(side.status) === 4,
  timeouts: (side) => side.error === 'timeout',
  'connection-errors': (side) => Boolean(side.error) && side.error !== 'timeout',
  'transaction-failures': (side) => Boolean(side.error),
};

/** Whether a KPI is one of whole transactions and not of requests. */
export function judgesWholes({ name }: Pick<Kpi, 'name'>): boolean {
  return name === 'transaction' || name === 'transaction-failures';
}

/** The KPI that assertions of scenarios are judged under: each assertion is counted by itself. */
export const ASSERTIONS = 'assertions';

/** Whether a count KPI can be read off trials. */
export function countsTrials(name: string): boolean {
  return name === ASSERTIONS || Object.hasOwn(EVENTS, name);
}

/** Paired counts: only the shadow, only the primary, both. */
export interface PairedCounts {
  pairs: number;
  shadowOnly: number;
  primaryOnly: number;
  both: number;
}

/** Counts one kind of event over matched pairs, in all and per route. Memory: a few numbers a route. */
export class CountEvidence {
  readonly all = newCounts();
  readonly baseline = newCounts();
  readonly routes = new Map<string, PairedCounts>();
  firstShadowOnlyAt: number | null = null;
  private lastAt = 0;
  private betting: BettingState = NEW_BETTING;
  private readonly isEvent: (side: TrialSide) => boolean;
  private readonly ratio: number;

  constructor(kpi: Kpi) {
    const isEvent = EVENTS[kpi.name];
    if (!isEvent) throw new RangeError(`no events are defined for ${kpi.name}`);
    this.isEvent = isEvent;
    this.ratio = 1 + kpi.margin;
  }

  add(trial: TrialEvidence): void {
    if (trial.at > this.lastAt) this.lastAt = trial.at;
    const shadow = this.isEvent(trial.shadow);
    const primary = this.isEvent(trial.primary);
    tally(this.all, shadow, primary);
    tally(this.route(trial.route), shadow, primary);
    if (trial.baseline) tally(this.baseline, this.isEvent(trial.baseline), primary);
    if (shadow && !primary) this.firstShadowOnlyAt ??= trial.at;
    if (this.ratio > 1 && (shadow || primary)) this.betting = stepBetting(this.betting, shadow, primary, this.ratio);
  }

  /** Sequential McNemar at margin 0; the betting form against the ratio 1 + margin otherwise. */
  logE(): number {
    return this.ratio > 1 ? this.betting.logE : logMcNemarE(this.all.shadowOnly, this.all.primaryOnly);
  }

  /** What a sample of this size lacks: pairs, and minutes at the rate so far (0 where that is not known). */
  stillNeeded(sample: number): { readonly pairs: number; readonly minutes: number } {
    const pairs = Math.max(0, sample - this.all.pairs);
    return { pairs, minutes: this.all.pairs === 0 ? 0 : rounded((pairs / this.all.pairs) * (this.lastAt / 60)) };
  }

  /** Routes accused by e-BH, worst first. */
  guiltyRoutes(alpha: number): string[] {
    const rows = [...this.routes.entries()];
    const logEs = rows.map(([, counts]) => logMcNemarE(counts.shadowOnly, counts.primaryOnly));
    return eBenjaminiHochberg(logEs, alpha)
      .sort((a, b) => (logEs[b] as number) - (logEs[a] as number))
      .map((index) => (rows[index] as [string, PairedCounts])[0]);
  }

  private route(name: string): PairedCounts {
    let counts = this.routes.get(name);
    if (!counts) {
      counts = newCounts();
      this.routes.set(name, counts);
    }
    return counts;
  }
}

function newCounts(): PairedCounts {
  return { pairs: 0, shadowOnly: 0, primaryOnly: 0, both: 0 };
}

function tally(counts: PairedCounts, shadow: boolean, primary: boolean): void {
  counts.pairs++;
  if (shadow && primary) counts.both++;
  else if (shadow) counts.shadowOnly++;
  else if (primary) counts.primaryOnly++;
}
