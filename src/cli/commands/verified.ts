import { type Command, Option } from 'commander';
import type { CommandSpec } from '../command-spec.js';
import type { CommonOptions } from '../io.js';

export interface VerifiedOptions extends CommonOptions {
  readonly add?: string;
  readonly remove?: string;
  readonly by?: string;
  readonly commit?: string;
  readonly environment?: string;
}

/** `foreshadow verified`: the versions a rollback may go to. */
export const verifiedCommand: CommandSpec = {
  name: 'verified',
  summary: 'list, add or remove the versions that can be gone back to',
  example: 'foreshadow verified --add current --by ann',
  configure(command: Command) {
    command
      .addOption(new Option('--add <version>', '`current`: what stands now, as the reverter knows it; or a version by name'))
      .option('--remove <version>', 'a version that is not good after all')
      .option('--by <name>', 'who says so; default: GITHUB_ACTOR, USER')
      .option('--commit <sha>', 'with --add: the commit the version was built from, for `hold-instead-if`')
      .option('--environment <name>', "instead of the configuration's `state.environment`");
  },
  async act(options: VerifiedOptions, _args, io) {
    const { keepVerified } = await import('../keep-verified.js');
    return keepVerified(options, io);
  },
};
