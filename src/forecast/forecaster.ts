/** One regularly sampled series; null where nothing was measured. */
export interface ForecastInput {
  readonly name: string;
  readonly stepSeconds: number;
  readonly seasonSteps?: number | undefined;
  readonly values: readonly (number | null)[];
  readonly limit?: { readonly above?: number | undefined; readonly below?: number | undefined } | undefined;
}

export interface Interval {
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** Probability that the limit is passed within the horizon, and when (seconds from the last point; null = not within reach). */
export interface Breach {
  readonly probability: number;
  readonly seconds: { readonly median: number | null; readonly low: number | null; readonly high: number | null };
}

/** What the model is and how well it did on the series' own past. */
export interface ModelCard {
  readonly family: string;
  readonly order?: readonly number[] | undefined;
  readonly aicc?: number | undefined;
  readonly backtest: {
    readonly mase: number | null;
    readonly coverage: Readonly<Record<string, number>>;
    readonly brier: number | null;
    readonly origins: number;
  };
}

export interface Forecast {
  readonly name: string;
  readonly model: string;
  readonly mean: readonly number[];
  readonly intervals: Readonly<Record<string, Interval>>;
  readonly breach: Breach | null;
  readonly card: ModelCard;
}

export interface ForecastRequest {
  readonly horizon: number;
  /** e.g. [0.9, 0.95] */
  readonly levels: readonly number[];
}

/** Port: fit on one series, then predict. Pure; deterministic. */
export interface Forecaster {
  readonly name: string;
  /** least number of finite values it can work with */
  readonly minimumPoints: number;
  fit(input: ForecastInput): Fitted;
}

export interface Fitted {
  /** point forecasts for steps 1..horizon */
  predict(horizon: number): readonly number[];
  readonly family: string;
  readonly order?: readonly number[] | undefined;
}
