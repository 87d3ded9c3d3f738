import type { Command } from 'commander';
import type { CliIo } from './io.js';

/** One command of the command line: its options are cheap to declare, what it does is loaded when it is called. */
export interface CommandSpec {
  readonly name: string;
  readonly summary: string;
  /** a line that can be pasted */
  readonly example: string;
  configure(command: Command): void;
  /** resolves to the exit code */
  act(options: Readonly<Record<string, unknown>>, args: readonly string[], io: CliIo): Promise<number>;
}
