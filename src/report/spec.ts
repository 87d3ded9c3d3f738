/** Where the report goes. */
export interface ReportSpec {
  readonly pullRequest: boolean;
  /** a check run with annotations */
  readonly check: boolean;
  readonly html: boolean;
  /** a commit status; absent: none */
  readonly status?: boolean | undefined;
  /** a deployment with statuses to the environment named, `true` for one named after the service; absent: none */
  readonly deployment?: boolean | string | undefined;
  /** the run folder as an artifact of the workflow run; absent: none */
  readonly artifact?: boolean | undefined;
}
