import type { Command } from 'commander';
import type { CommandSpec } from '../command-spec.js';
import type { CommonOptions } from '../io.js';

export interface DeployOptions extends CommonOptions {
  readonly to?: string;
  readonly as?: string;
  readonly watch?: string;
  readonly every?: string;
  readonly shadow?: boolean;
  readonly reason?: string;
  readonly by?: string;
  readonly out?: string;
}

/** `foreshadow deploy`: a configuration file, proven on a shadow, switched, watched, and taken back by itself. */
export const deployCommand: CommandSpec = {
  name: 'deploy',
  summary: 'switch to a new configuration file: a shadow first, then watched, and back by itself where it makes things worse',
  example: 'foreshadow deploy --to nginx.new.conf --watch 10m',
  configure(command: Command) {
    command
      .requiredOption('--to <file>', 'the new content of `rollback.reverter.file`')
      .option('--as <path>', "where the file lies in an arm's worktree; default: `rollback.reverter.file`, where that is relative")
      .option('--watch <duration>', 'how long it is watched; default: `rollout.watch`, or 5m')
      .option('--every <duration>', 'between two looks', '5s')
      .option('--no-shadow', 'without the experiment before it')
      .option('--reason <text>', 'why; stands in the journal')
      .option('--by <name>', 'who does it; default: the user of the workflow or of the machine')
      .option('--out <dir>', 'folder of the experiment', 'foreshadow-deploy');
  },
  async act(options: DeployOptions, _args, io) {
    const { deployFromConfig } = await import('../deploy-from-config.js');
    return deployFromConfig(options, io);
  },
};
