import { type Command, Option } from 'commander';
import type { CommandSpec } from '../command-spec.js';
import type { CommonOptions } from '../io.js';
import { collect } from '../name-value.js';
import { onErrorOption, onInconclusiveOption, onNoDataOption } from '../policy-options.js';
import type { PolicySpec } from '../../rollout/policy.js';

export interface RunOptions extends CommonOptions, PolicySpec {
  readonly out?: string;
  readonly dryRun?: boolean;
  readonly force?: boolean;
  readonly verifies?: string;
  readonly primary?: string;
  readonly shadow?: string;
  readonly recording?: string;
  readonly shadowFile?: readonly string[];
  readonly shadowEnv?: readonly string[];
}

/** `foreshadow run`: the whole experiment. */
export const runCommand: CommandSpec = {
  name: 'run',
  summary: 'the whole experiment: arms up, traffic, judgement, report',
  example: 'foreshadow run --config foreshadow.yml --out foreshadow-run',
  configure(command: Command) {
    command
      .option('--out <dir>', 'run folder to write', 'foreshadow-run')
      .addOption(new Option('--dry-run', 'check the configuration and print the plan; start nothing'))
      .addOption(new Option('--force', 'run even where nothing the service is made of has changed'))
      .option('--verifies <version>', 'after a pass, record this version as verified: one that `roll-back` may go to')
      .option('--primary <url>', 'answer for the primary instead of starting it')
      .option('--shadow <url>', 'answer for the shadow instead of starting it')
      .option('--shadow-file <path=file>', 'a file laid over the shadow alone, repeatable', collect, [])
      .option('--shadow-env <name=value>', 'an environment variable of the shadow alone, repeatable', collect, [])
      .option('--recording <file>', 'replay this recording instead of the configured one')
      .addOption(onInconclusiveOption())
      .addOption(onErrorOption())
      .addOption(onNoDataOption());
  },
  async act(options: RunOptions, _args, io) {
    const { runFromConfig } = await import('../run-from-config.js');
    return runFromConfig(options, io);
  },
};
