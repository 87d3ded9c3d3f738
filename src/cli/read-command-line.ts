import { Command, CommanderError } from 'commander';
import type { CommandSpec } from './command-spec.js';
import { addCommonOptions, usageError } from './main.js';

/** The words of one command's line as its options, by the command's own rules. @throws FS_USAGE */
export function readCommandLine(
  spec: CommandSpec,
  words: readonly string[],
): { readonly options: Readonly<Record<string, unknown>>; readonly args: readonly string[] } {
  const command = new Command(spec.name).exitOverride().configureOutput({ writeErr: () => undefined });
  spec.configure(command);
  addCommonOptions(command);
  try {
    command.parse([...words], { from: 'user' });
  } catch (error) {
    throw error instanceof CommanderError ? usageError(error, [spec.name, ...words]) : error;
  }
  return { options: command.opts(), args: command.args };
}
