import { type Command, Option } from 'commander';
import type { CommandSpec } from '../command-spec.js';
import type { CommonOptions } from '../io.js';
import { collect } from '../name-value.js';

export interface UpOptions extends CommonOptions {
  readonly run?: string;
  readonly ttl?: string;
  readonly primary?: string;
  readonly shadow?: string;
  readonly shadowFile?: readonly string[];
  readonly shadowEnv?: readonly string[];
  readonly hold?: boolean;
  readonly readyFile?: string;
}

/** `foreshadow up`: the arms, left up for the steps that follow. */
export const upCommand: CommandSpec = {
  name: 'up',
  summary: 'bring the arms up and leave them up, until `down`',
  example: 'foreshadow up --config foreshadow.yml --run foreshadow-run --ttl 2h',
  configure(command: Command) {
    command
      .option('--run <dir>', 'run folder, shared by the steps', 'foreshadow-run')
      .option('--ttl <duration>', 'after so long they are stale: those of a process end, others `down --stale` takes down', '2h')
      .option('--primary <ref>', 'git ref of the primary, instead of the configured one')
      .option('--shadow <ref>', 'git ref of the shadow, instead of the configured one')
      .option('--shadow-file <path=file>', 'a file laid over the shadow alone, repeatable', collect, [])
      .option('--shadow-env <name=value>', 'an environment variable of the shadow alone, repeatable', collect, [])
      .addOption(new Option('--hold', 'stay, and take them down at the end').hideHelp())
      .addOption(new Option('--ready-file <file>').hideHelp());
  },
  async act(options: UpOptions, _args, io) {
    const { bringUpFor } = await import('../bring-up-for.js');
    return bringUpFor(options, io);
  },
};
