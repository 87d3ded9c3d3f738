/** What a test says. Log scale inside; `eValue` may be capped at 1e300 for JSON. */
export interface TestResult {
  readonly name: string;
  readonly eValue: number;
  /** natural log of the e-value, finite or -Infinity */
  readonly logE: number;
}
