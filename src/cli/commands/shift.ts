import type { Command } from 'commander';
import type { CommandSpec } from '../command-spec.js';
import type { CommonOptions } from '../io.js';

export interface ShiftOptions extends CommonOptions {
  readonly to?: string;
  readonly reason?: string;
  readonly by?: string;
}

/** `foreshadow shift`: one split, verified and journalled, outside of a rollout. */
export const shiftCommand: CommandSpec = {
  name: 'shift',
  summary: 'send a share of users to the new version, once: verified, and written in the journal',
  example: 'foreshadow shift --to 5% --by ann --reason "a first look"',
  configure(command: Command) {
    command
      .requiredOption('--to <share>', 'share of users on the new version, 0% to 100% in steps of 0.1%')
      .option('--reason <text>', 'why; stands in the journal')
      .option('--by <name>', 'who does it; default: the user of the workflow or of the machine');
  },
  async act(options: ShiftOptions, _args, io) {
    const { shiftFromConfig } = await import('../shift-from-config.js');
    return shiftFromConfig(options, io);
  },
};
