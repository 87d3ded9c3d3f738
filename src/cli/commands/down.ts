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
  summary: 'end the steps and arms of a run folder, or with --stale whatever was left behind',
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
    const { removed, ended } = options.stale ? { removed: await takeDownStale(world), ended: [] } : await takeDown(world);
    const steps = Object.fromEntries(ended.map(({ name, document }) => [name, document]));
    if (options.json) io.stdout(`${JSON.stringify({ removed, ended: ended.map(({ name }) => name), steps })}\n`);
    else {
      for (const { name, log } of ended) io.stdout(`${name} ended\n${log.trimEnd()}\n`);
      const taken = Object.entries(removed).map(([kind, count]) => `${count} ${kind}`);
      io.stdout(`${taken.join(', ') || 'nothing'} taken away\n`);
    }
    const failed = ended.filter(({ document }) => document === null || Object.hasOwn(document as object, 'error'));
    for (const { name, log } of failed) io.stderr(`${name} had ended without a result\n${log}`);
    return failed.length > 0 ? 69 : 0;
  },
};
