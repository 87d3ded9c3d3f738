import { histogramSamples, type MetricFamily } from './exposition.js';

/** Bounds of the exported latency histograms, seconds: 1 ms to 30 s, the steps that dashboards expect. */
export const LATENCY_BOUNDS_SECONDS: readonly number[] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Counts of one histogram: `counts[i]` fell at or below `LATENCY_BOUNDS_SECONDS[i]` and above the one before. */
export interface LatencyCounts {
  readonly route: string;
  readonly arm: string;
  readonly counts: readonly number[];
  readonly total: number;
  readonly sumSeconds: number;
}

export interface TrialCount {
  readonly route: string;
  readonly arm: string;
  /** `ok`, `4xx`, `5xx` or an error word */
  readonly outcome: string;
  readonly count: number;
}

/** Discordant pairs at one of the five thresholds and a configured margin. */
export interface DiscordantCount {
  readonly route: string;
  readonly arm: 'shadow' | 'baseline';
  readonly quantile: number;
  readonly margin: number;
  /** which arm alone was slow */
  readonly worse: string;
  readonly count: number;
}

/** What a running experiment shows the outside, as plain counts. */
export interface RunMetrics {
  readonly run: string;
  readonly trials: readonly TrialCount[];
  readonly latencies: readonly LatencyCounts[];
  readonly discordants: readonly DiscordantCount[];
  /** reason -> copies that were not sent */
  readonly shadowDropped: Readonly<Record<string, number>>;
  readonly lateness?: Omit<LatencyCounts, 'route' | 'arm'> | undefined;
  /** KPI -> rank of its outcome: 0 pass, 1 inconclusive, 2 error, 3 fail */
  readonly verdicts: Readonly<Record<string, number>>;
}

/** The families every export of a run has (docs/store.md): the names are a promise to dashboards. */
export function runFamilies(metrics: RunMetrics): MetricFamily[] {
  const { run } = metrics;
  return [
    counter(
      'foreshadow_trials_total',
      'Requests sent, by arm and outcome.',
      metrics.trials.map(({ route, arm, outcome, count }) => sample({ run, route, arm, outcome }, count)),
    ),
    {
      name: 'foreshadow_latency_seconds',
      type: 'histogram',
      help: 'Latency from the send to the last byte.',
      samples: metrics.latencies.flatMap(({ route, arm, counts, total, sumSeconds }) =>
        histogramSamples({ run, route, arm }, LATENCY_BOUNDS_SECONDS, counts, total, sumSeconds),
      ),
    },
    counter(
      'foreshadow_discordant_total',
      "Pairs in which one arm alone exceeded a quantile of the primary's latency times 1 + margin.",
      metrics.discordants.map(({ route, arm, quantile, margin, worse, count }) =>
        sample({ run, route, arm, quantile: String(quantile), margin: String(margin), worse }, count),
      ),
    ),
    counter(
      'foreshadow_shadow_dropped_total',
      'Copies of requests that were not sent to the shadow.',
      byName(metrics.shadowDropped).map(([reason, count]) => sample({ run, reason }, count)),
    ),
    {
      name: 'foreshadow_lateness_seconds',
      type: 'histogram',
      help: 'How much later than intended requests were sent.',
      samples: metrics.lateness
        ? histogramSamples({ run }, LATENCY_BOUNDS_SECONDS, metrics.lateness.counts, metrics.lateness.total, metrics.lateness.sumSeconds)
        : [],
    },
    {
      name: 'foreshadow_verdict',
      type: 'gauge',
      help: 'Outcome of a KPI at the last look: 0 pass, 1 inconclusive, 2 error, 3 fail.',
      samples: byName(metrics.verdicts).map(([kpi, rank]) => sample({ run, kpi }, rank)),
    },
  ];
}

function counter(name: string, help: string, samples: MetricFamily['samples']): MetricFamily {
  return { name, type: 'counter', help, samples };
}

function sample(labels: Readonly<Record<string, string>>, value: number): MetricFamily['samples'][number] {
  return { labels, value };
}

function byName(counts: Readonly<Record<string, number>>): [string, number][] {
  return Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1));
}
