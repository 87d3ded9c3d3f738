import { type Command, Option } from 'commander';
import type { CommandSpec } from '../command-spec.js';
import type { CommonOptions } from '../io.js';

export interface RollBackOptions extends CommonOptions {
  readonly to?: string;
  readonly reason?: string;
  readonly by?: string;
  readonly environment?: string;
  readonly run?: string;
  readonly force?: boolean;
  readonly takeOver?: boolean;
  readonly automatic?: boolean;
  readonly dryRun?: boolean;
  readonly lease?: string;
}

/** `foreshadow roll-back`: what somebody does at three in the morning. */
export const rollBackCommand: CommandSpec = {
  name: 'roll-back',
  summary: 'bring the service back to the last verified version, once',
  example: 'foreshadow roll-back --reason "errors after the deploy" --by ann',
  configure(command: Command) {
    command
      .option('--to <version>', 'a verified version or the beginning of one; `foreshadow verified` lists them', 'last-verified')
      .option('--reason <text>', 'why; goes into the journal')
      .option('--by <name>', 'who you are; default: GITHUB_ACTOR, USER')
      .option('--environment <name>', "instead of the configuration's `state.environment`")
      .option('--run <dir>', 'also write roll-back.json and the journal there')
      .option('--force', 'pass over freeze, at-most and hold-instead-if; the journal says so')
      .option('--take-over', 'take the lease from whoever is rolling out or deploying right now')
      .addOption(new Option('--automatic', 'decided by a machine: held where `rollback.when` is `ask`'))
      .option('--lease <duration>', 'how long a process of this command that dies keeps others out', '30s')
      .option('--dry-run', 'say what would be done; change nothing');
  },
  async act(options: RollBackOptions, _args, io) {
    const { rollBackFromConfig } = await import('../roll-back-from-config.js');
    return rollBackFromConfig(options, io);
  },
};
