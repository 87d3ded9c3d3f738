import { type Command, Option } from 'commander';
import type { CommandSpec } from '../command-spec.js';
import type { CommonOptions } from '../io.js';

export interface DemoOptions extends CommonOptions {
  readonly scenario?: string;
  readonly out?: string;
  readonly open?: boolean;
}

/** `foreshadow demo`: the main job on the bundled service. */
export const demoCommand: CommandSpec = {
  name: 'demo',
  summary: 'the whole experiment on the bundled bookshop, within a minute',
  example: 'foreshadow demo --scenario identical',
  configure(command: Command) {
    command
      .addOption(
        new Option('--scenario <name>', 'which change to try')
          .choices(['slow-config', 'errors', 'divergence', 'leak', 'identical'])
          .default('slow-config'),
      )
      .option('--out <dir>', 'run folder to write', 'foreshadow-run')
      .option('--open', 'open the HTML report afterwards');
  },
  async act(options: DemoOptions, _args, io) {
    const { runDemo } = await import('../run-demo.js');
    return runDemo(options, io);
  },
};
