import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import type { CommandSpec } from '../command-spec.js';
import type { CommonOptions } from '../io.js';

interface DownOptions extends CommonOptions {
  readonly run?: string;
  readonly stale?: boolean;
}

/** `foreshadow down`: takes down what `up` left up, or what a crash left behind. */
export const downCommand: CommandSpec = {
  name: 'down',
  summary: 'take down the arms of a run folder, or with --stale whatever was left behind',
  example: 'foreshadow down --stale',
  configure(command: Command) {
    command
      .option('--run <dir>', 'run folder of `up`', 'foreshadow-run')
      .addOption(new Option('--stale', 'everything whose owner has died or whose time to live is over'));
  },
  async act(options: DownOptions, _args, io) {
    const { takeDown, takeDownStale } = await import('../../run/standing.js');
    const { stepWorld } = await import('../step-world.js');
    const world = stepWorld(resolve(io.cwd, options.run ?? 'foreshadow-run'), options, io);
    const removed = await (options.stale ? takeDownStale(world) : takeDown(world));
    if (options.json) io.stdout(`${JSON.stringify({ removed })}\n`);
    else
      io.stdout(
        `${
          Object.entries(removed)
            .map(([kind, count]) => `${count} ${kind}`)
            .join(', ') || 'nothing'
        } taken away\n`,
      );
    return 0;
  },
};
