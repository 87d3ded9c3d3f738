/** Where the lines of the arms may be read. */
export const LOG_SOURCES = ['process', 'docker'] as const;
export type LogSourceName = (typeof LOG_SOURCES)[number];

/** From the least to the worst; what says nothing of its level counts as `info`. */
export const LEVELS = ['debug', 'info', 'warn', 'error', 'fatal'] as const;
export type Level = (typeof LEVELS)[number];

/** `logs:` which lines of the arms are compared. */
export interface LogsSpec {
  readonly source: LogSourceName;
  /** docker: the containers of an arm that somebody else started, by name or id; `{{arm}}` and the arm's `vars` are filled in */
  readonly container?: string | undefined;
  /** texts of messages that are not compared; `*` stands for anything */
  readonly ignore: readonly string[];
  /** lines of these levels are compared */
  readonly levels: readonly Level[];
}

/** Every level but `debug`. */
export const DEFAULT_LEVELS: readonly Level[] = ['info', 'warn', 'error', 'fatal'];
