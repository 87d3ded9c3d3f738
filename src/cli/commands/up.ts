import { resolve } from 'node:path';
import type { Command } from 'commander';
import { parseDuration } from '../../core/units.js';
import type { CommandSpec } from '../command-spec.js';
import type { CommonOptions } from '../io.js';

interface UpOptions extends CommonOptions {
  readonly run?: string;
  readonly ttl?: string;
  readonly primary?: string;
  readonly shadow?: string;
}

/** `foreshadow up`: the arms, left up for the steps that follow. */
export const upCommand: CommandSpec = {
  name: 'up',
  summary: 'bring the arms up and leave them up, until `down`',
  example: 'foreshadow up --config foreshadow.yml --run foreshadow-run --ttl 2h',
  configure(command: Command) {
    command
      .option('--run <dir>', 'run folder, shared by the steps', 'foreshadow-run')
      .option('--ttl <duration>', 'after so long, `down --stale` takes them down', '2h')
      .option('--primary <ref>', 'git ref of the primary, instead of the configured one')
      .option('--shadow <ref>', 'git ref of the shadow, instead of the configured one');
  },
  async act(options: UpOptions, _args, io) {
    const { findConfig } = await import('../../config/find-config.js');
    const { loadFor } = await import('../run-from-config.js');
    const { standUp } = await import('../../run/standing.js');
    const { stepWorld } = await import('../step-world.js');
    const { run = 'foreshadow-run', ttl = '2h', ...rest } = options;
    const plan = await loadFor(options.config ?? findConfig(io.cwd), rest, io);
    const standing = await standUp(plan, stepWorld(resolve(io.cwd, run), options, io), parseDuration(ttl));
    if (options.json) io.stdout(`${JSON.stringify({ run, ...standing })}\n`);
    else io.stdout(`${standing.targets.map(({ arm, origin }) => `${arm.padEnd(8)}  ${origin}`).join('\n')}\n`);
    return 0;
  },
};
