import type { Command } from 'commander';
import type { CommandSpec } from '../command-spec.js';
import type { CommonOptions } from '../io.js';

export interface RolloutOptions extends CommonOptions {
  readonly candidate?: string;
  readonly stable?: string;
  readonly reason?: string;
  readonly by?: string;
  readonly every?: string;
  readonly shadow?: boolean;
  readonly out?: string;
  readonly markdown?: boolean;
  readonly ifAbandoned?: boolean;
}

/** `foreshadow rollout`: users go over to a new version step by step, judged at each, and back by itself. */
export const rolloutCommand: CommandSpec = {
  name: 'rollout',
  summary: 'take users over to a new version step by step; hold, promote or abort it',
  example: 'foreshadow rollout run --candidate v42',
  configure(command: Command) {
    command
      .argument(
        '[action]',
        'start, run (start and tick until it is over), tick (one look, one act), status, hold, resume, promote or abort',
        'status',
      )
      .option('--candidate <version>', 'start, run: the new version, by the name its reverter knows it by')
      .option('--stable <version>', 'start, run: the version users are on; default: the last verified one')
      .option('--reason <text>', 'hold, resume, promote, abort: why; stands in the journal')
      .option('--by <name>', 'who does it; default: the user of the workflow or of the machine')
      .option('--every <duration>', 'run: between two looks; default: a sixtieth of a step, from 1s to 10s; 90s with state at GitHub')
      .option('--no-shadow', 'run: without the experiment on a shadow before the first user goes over')
      .option('--out <dir>', 'folder of the rollout', 'foreshadow-rollout')
      .option('--markdown', 'status: the table as Markdown')
      .option('--if-abandoned', 'tick: only where nobody has driven the rollout for longer than its lease; else nothing is done');
  },
  async act(options: RolloutOptions, args, io) {
    const { rolloutFromConfig } = await import('../rollout-from-config.js');
    return rolloutFromConfig(options, args, io);
  },
};
