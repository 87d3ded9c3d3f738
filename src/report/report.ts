import type { Divergence } from '../diff/difference.js';
import type { ChangeStudy } from '../environment/change-study.js';
import type { Parity } from '../environment/parity.js';
import type { Forecast } from '../forecast/forecaster.js';
import type { Point } from '../core/series.js';
import type { Finding, Verdict } from '../judge/verdict.js';

/** One quantile of the response-time ratio shadow / primary with its confidence sequence. */
export interface RatioPoint {
  readonly quantile: number;
  readonly ratio: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** Cumulative distribution: latency in ms against share, one row a plotted point. */
export interface EcdfChart {
  readonly route: string;
  readonly primary: readonly (readonly [ms: number, share: number])[];
  readonly shadow: readonly (readonly [ms: number, share: number])[];
  readonly baseline?: readonly (readonly [ms: number, share: number])[] | undefined;
}

export interface TimelineChart {
  readonly kpi: string;
  readonly unit: string;
  readonly primary: readonly Point[];
  readonly shadow: readonly Point[];
  readonly baseline?: readonly Point[] | undefined;
  readonly forecast?:
    | {
        readonly points: readonly Point[];
        readonly low: readonly Point[];
        readonly high: readonly Point[];
        readonly limit?: number | undefined;
      }
    | undefined;
}

/** log10 e-values over time against the thresholds that decide. */
export interface EvidenceChart {
  readonly kpi: string;
  readonly lines: readonly { readonly name: string; readonly points: readonly Point[] }[];
  readonly thresholds: readonly { readonly name: string; readonly eValue: number }[];
}

export interface RouteRow {
  readonly route: string;
  readonly pairs: number;
  readonly primary: { readonly p50: number | null; readonly p95: number | null; readonly p99: number | null; readonly errors: number };
  readonly shadow: { readonly p50: number | null; readonly p95: number | null; readonly p99: number | null; readonly errors: number };
}

/** What the shadow has otherwise than the primary, and which defaults followed from it. */
export interface ReportedChange {
  readonly study: ChangeStudy;
  /** `traffic.for` by criticality and impact; null where the configuration says it */
  readonly forMs: number | null;
  /** `judge.alpha` likewise */
  readonly alpha: number | null;
}

/** Whether the arms were alike but for the change; `unknown` says why that could not be told. */
export interface ReportedParity {
  readonly parity: Parity | null;
  readonly unknown: string | null;
}

/** Where the traces that findings name can be looked at; `ui` null: nobody said. */
export interface ReportedTraces {
  readonly backend: 'jaeger';
  readonly ui: string | null;
}

/** What a reader needs to know of a KPI to read its numbers. */
export interface KpiNote {
  readonly name: string;
  readonly unit: string;
  /** relative margins that proof was asked at: p50 and p75, and p90 and above */
  readonly margin?: number | undefined;
  readonly tailMargin?: number | undefined;
}

/** The document every renderer prints. Data; the sentences are in report/sentences.ts. */
export interface Report {
  readonly title: string;
  readonly service: string;
  readonly verdict: Verdict;
  /** the outcome after `enforce` and the policies: what the exit code says */
  readonly effective: { readonly exitCode: number; readonly enforced: 'observe' | 'hold' | 'roll-back'; readonly wouldHave: string | null };
  readonly arms: readonly { readonly arm: string; readonly what: string }[];
  /** units and margins by KPI; without it numbers are printed without their unit */
  readonly kpis?: readonly KpiNote[] | undefined;
  /** the arm that the shadow is compared with, where it is not the primary */
  readonly control?: 'baseline' | undefined;
  readonly change?: ReportedChange | undefined;
  readonly parity?: ReportedParity | undefined;
  readonly traces?: ReportedTraces | undefined;
  readonly traffic: {
    readonly pairs: number;
    readonly measuredPairs: number;
    readonly warmupSeconds: number;
    readonly seconds: number;
    readonly ratePerSecond: number;
    readonly askedRate: number | null;
    readonly latenessP99Ms: number | null;
    readonly skipped: Readonly<Record<string, number>>;
    /** the arms had traffic of their own, and nothing was sent */
    readonly watched?: true | undefined;
    readonly notes: readonly string[];
  };
  readonly routes: readonly RouteRow[];
  readonly ratios: readonly RatioPoint[];
  readonly ecdfs: readonly EcdfChart[];
  readonly timelines: readonly TimelineChart[];
  readonly evidence: readonly EvidenceChart[];
  readonly divergences: readonly Divergence[];
  readonly forecasts: readonly { readonly forecast: Forecast; readonly unit: string }[];
  /** one line each: what the evidence covers, and what it does not */
  readonly reach: { readonly covers: string; readonly not: string };
  readonly minutesUsed: number;
  readonly reproduce: string;
  readonly startedAt: string;
  readonly version: string;
  readonly seed: number;
  /** lines to paste under `accept:` for each failing finding */
  readonly acceptLines: readonly { readonly finding: Finding; readonly line: string }[];
}
