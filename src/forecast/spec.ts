export interface ForecastSpec {
  readonly horizonMs: number;
  /** requests a second in production; null: speak per 100,000 requests */
  readonly productionRate: number | null;
  readonly horizonRequests: number;
  readonly risk: readonly {
    readonly kpi: string;
    readonly above?: number | undefined;
    readonly below?: number | undefined;
    readonly warn: number;
    readonly act: number;
  }[];
  readonly warnings: number;
  readonly rollbackOnForecast: boolean;
}
