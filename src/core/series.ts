/** Seconds since the start of the run, and a value; `null` where nothing was measured. */
export type Point = readonly [t: number, value: number | null];

/** What a series measures, where. Two series with equal keys are the same series. */
export interface SeriesKey {
  readonly kpi: string;
  readonly arm: string;
  readonly route?: string | undefined;
  readonly labels?: Readonly<Record<string, string>> | undefined;
}

export interface Series {
  readonly key: SeriesKey;
  readonly points: readonly Point[];
}

/** Half-open: `from <= t < to`, seconds since the start of the run. */
export interface Window {
  readonly from: number;
  readonly to: number;
}
