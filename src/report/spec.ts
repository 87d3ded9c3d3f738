export interface ReportSpec {
  readonly pullRequest: boolean;
  readonly check: boolean;
  readonly html: boolean;
}
