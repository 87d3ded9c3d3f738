import type { Command } from 'commander';
import type { CommandSpec } from '../command-spec.js';
import type { CommonOptions } from '../io.js';

export interface CollectOptions extends CommonOptions {
  readonly run?: string;
  readonly for?: string;
  readonly from?: string;
  readonly to?: string;
  readonly primary?: string;
  readonly shadow?: string;
}

/** `foreshadow collect`: the configured metric sources into a run folder, without traffic. */
export const collectCommand: CommandSpec = {
  name: 'collect',
  summary: 'read the configured metric sources into a run folder, to be judged with `judge --input DIR`',
  example: 'foreshadow collect --run foreshadow-run --for 30m',
  configure(command: Command) {
    command
      .option('--run <dir>', 'run folder; where it holds a run, its own time is read', 'foreshadow-run')
      .option('--for <duration>', 'so long until now, or until --to')
      .option('--from <time>', 'the beginning, as 2026-11-25T10:00:00Z')
      .option('--to <time>', 'the end; now where it is not said')
      .option('--primary <words>', 'what tells the primary in the queries (driver attach), e.g. version=v41')
      .option('--shadow <words>', 'the same of the shadow');
  },
  async act(options: CollectOptions, _args, io) {
    const { collectStep } = await import('../collect-step.js');
    return collectStep(options, io);
  },
};
