/** A finding a person has accepted, in the configuration, with a limit and an expiry. */
export interface AcceptRule {
  readonly kpi?: string | undefined;
  readonly divergence?: string | undefined;
  readonly route?: string | undefined;
  readonly upTo?: number | undefined;
  /** ISO date, inclusive */
  readonly until: string;
  readonly reason: string;
}
