/** The reverters a user may name. */
export const REVERTER_NAMES = ['config-file', 'docker-compose', 'github-deployment', 'revert-pull-request', 'command'] as const;
export type ReverterName = (typeof REVERTER_NAMES)[number];

/** A program with its arguments, or a line for the shell. `{{version}}`, `{{act}}`, `{{file}}` are filled in. */
export type CommandLine = string | readonly string[];

/** How a service is asked whether it is healthy. */
export interface HealthSpec {
  readonly url: string;
  readonly withinMs: number;
}

/** `rollback.reverter`: the keys its kind reads; others are absent. */
export interface ReverterSpec {
  readonly kind: ReverterName;
  /** asked after every act, until it answers with 2xx */
  readonly health?: HealthSpec | undefined;
  /** how long one command, or a deployment, may take */
  readonly timeoutMs: number;
  /** config-file: the file; docker-compose: the Compose file. Relative to the configuration */
  readonly file?: string | undefined;
  /** config-file: makes the service read the file again */
  readonly reload?: CommandLine | undefined;
  /** config-file: whether the service would take `{{file}}`, before it is put into place */
  readonly test?: CommandLine | undefined;
  /** config-file: how many old contents stay beside it */
  readonly keep?: number | undefined;
  /** docker-compose */
  readonly project?: string | undefined;
  readonly service?: string | undefined;
  /** docker-compose: the variable of the service that is the version; absent: its image is */
  readonly variable?: string | undefined;
  /** github-deployment, revert-pull-request: owner/name; default: the repository of the workflow */
  readonly repository?: string | undefined;
  /** github-deployment: the environment at GitHub; default: that of the state */
  readonly environment?: string | undefined;
  readonly task?: string | undefined;
  /** revert-pull-request: the branch that is brought back; default: the repository's default branch */
  readonly base?: string | undefined;
  /** command: goes back to `{{version}}` */
  readonly command?: CommandLine | undefined;
  /** command: whether `{{version}}` could be gone back to; exit code 0 means yes */
  readonly check?: CommandLine | undefined;
  /** command: whether `{{version}}` is what runs, and is healthy */
  readonly verify?: CommandLine | undefined;
  /** command: prints what runs now, a line */
  readonly current?: CommandLine | undefined;
}
