import type { Arm } from '../environment/environment.js';
import { ClassTable, DiscordantReader } from '../stats/class-table.js';
import { cellOf, shiftOf } from '../stats/latency-grid.js';
import { quantileSorted } from '../stats/quantile-sorted.js';
import { DEFAULT_JUDGE } from '../judge/spec.js';
import type { DiscordantCount, LatencyCounts, RunMetrics, TrialCount } from '../store/run-metrics.js';
import { LATENCY_BOUNDS_SECONDS } from '../store/run-metrics.js';
import type { Observation, Trial } from '../traffic/observation.js';

/** Routes with a table of discordant pairs, 150 kB each; later ones have counts and latencies only. */
const TABLED_ROUTES = 64;

/** What `foreshadow_discordant_total` is counted at: a KPI's margins, and its thresholds' quantiles. */
export interface TallyMargins {
  readonly quantiles: readonly number[];
  readonly margins: readonly number[];
  readonly thresholdPairs: number;
}

export const DEFAULT_MARGINS: TallyMargins = {
  quantiles: DEFAULT_JUDGE.quantiles,
  margins: [0, 0.05, 0.1],
  thresholdPairs: DEFAULT_JUDGE.thresholdPairs,
};

interface Latencies {
  readonly route: string;
  readonly arm: string;
  readonly counts: number[];
  total: number;
  sumSeconds: number;
}

/** Running sums of mirrored pairs as an exporter shows them: they only grow, and two processes' sums add up. Memory is bounded by the routes. */
export class MirrorTally {
  private readonly outcomes = new Map<string, { -readonly [K in keyof TrialCount]: TrialCount[K] }>();
  private readonly latencies = new Map<string, Latencies>();
  private readonly tables = new Map<string, ClassTable | number[]>();
  private readonly reader = new DiscordantReader();
  private readonly margins: TallyMargins;

  constructor(margins: TallyMargins = DEFAULT_MARGINS) {
    this.margins = margins;
  }

  add({ route, primary, shadow }: Trial): void {
    this.observe(route, 'primary', primary);
    this.observe(route, 'shadow', shadow);
    this.pair(route, primary.latencyMs ?? Number.POSITIVE_INFINITY, shadow.latencyMs ?? Number.POSITIVE_INFINITY);
  }

  metrics(run: string, shadowDropped: Readonly<Record<string, number>>): RunMetrics {
    return {
      run,
      trials: [...this.outcomes.values()],
      latencies: [...this.latencies.values()] as readonly LatencyCounts[],
      discordants: [...this.tables].flatMap(([route, table]) => (table instanceof ClassTable ? this.discordantsOf(route, table) : [])),
      shadowDropped,
      verdicts: {},
    };
  }

  private observe(route: string, arm: Arm, { status, latencyMs, error }: Observation): void {
    const outcome = error ?? (status !== null && status >= 400 ? `${Math.floor(status / 100)}xx` : 'ok');
    const key = `${arm} ${outcome} ${route}`;
    const known = this.outcomes.get(key);
    if (known) known.count++;
    else this.outcomes.set(key, { route, arm, outcome, count: 1 });
    if (latencyMs !== null) this.time(route, arm, latencyMs / 1_000);
  }

  private time(route: string, arm: Arm, seconds: number): void {
    const key = `${arm} ${route}`;
    let row = this.latencies.get(key);
    if (!row) this.latencies.set(key, (row = { route, arm, counts: LATENCY_BOUNDS_SECONDS.map(() => 0), total: 0, sumSeconds: 0 }));
    row.total++;
    row.sumSeconds += seconds;
    const bound = LATENCY_BOUNDS_SECONDS.findIndex((most) => seconds <= most);
    if (bound >= 0) row.counts[bound] = (row.counts[bound] as number) + 1;
  }

  /** The first pairs of a route fix its thresholds (verdict.md 2) and are not counted themselves. */
  private pair(route: string, controlMs: number, experimentMs: number): void {
    const table = this.tables.get(route);
    if (table instanceof ClassTable) {
      table.add(controlMs, experimentMs);
      return;
    }
    if (table === undefined) {
      if (this.tables.size < TABLED_ROUTES) this.tables.set(route, [controlMs]);
      return;
    }
    table.push(controlMs);
    if (table.length < this.margins.thresholdPairs) return;
    const finite = table.filter(Number.isFinite).sort((a, b) => a - b);
    if (finite.length === 0) table.length = 0;
    else this.tables.set(route, new ClassTable(this.margins.quantiles.map((p) => cellOf(quantileSorted(finite, p)))));
  }

  private discordantsOf(route: string, table: ClassTable): DiscordantCount[] {
    this.reader.load(table);
    return this.margins.quantiles.flatMap((quantile, level) =>
      this.margins.margins.flatMap((margin): DiscordantCount[] => {
        const { b, c } = this.reader.at(level, shiftOf(1 + margin));
        const row = { route, arm: 'shadow' as const, quantile, margin };
        return [
          { ...row, worse: 'shadow', count: b },
          { ...row, worse: 'primary', count: c },
        ];
      }),
    );
  }
}
