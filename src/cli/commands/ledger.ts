import { type Command, Option } from 'commander';
import type { CommandSpec } from '../command-spec.js';
import type { CommonOptions } from '../io.js';

export interface LedgerOptions extends CommonOptions {
  readonly refresh?: boolean;
  readonly fate?: string;
  readonly environment?: string;
}

/** `foreshadow ledger`: how good the verdicts were. */
export const ledgerCommand: CommandSpec = {
  name: 'ledger',
  summary: 'how often the verdicts were right: false alarms, catches, and the next rung',
  example: 'foreshadow ledger --refresh',
  configure(command: Command) {
    command
      .addOption(new Option('--refresh', 'ask GitHub what became of the changes since: merged, closed, reverted'))
      .option('--fate <verdict=fate>', 'say it yourself: the beginning of a verdict and merged, closed, reverted, rolled-back or accepted')
      .option('--environment <name>', "instead of the configuration's `state.environment`");
  },
  async act(options: LedgerOptions, _args, io) {
    const { showLedger } = await import('../show-ledger.js');
    return showLedger(options, io);
  },
};
