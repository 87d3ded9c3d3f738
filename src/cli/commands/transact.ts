import { type Command, Option } from 'commander';
import type { CommandSpec } from '../command-spec.js';
import type { CommonOptions } from '../io.js';

export interface TransactOptions extends CommonOptions {
  readonly run?: string;
  readonly scenarios?: string;
  readonly login?: string;
  readonly primary?: string;
  readonly shadow?: string;
  readonly baseline?: string;
  readonly rate?: string;
  readonly users?: string;
  readonly for?: string;
  readonly connections?: string;
  readonly unsafe?: string;
}

/** `foreshadow transact`: runs scripted transactions against running arms as matched pairs, and prints what happened; with `--run` it is kept for `judge`. */
export const transactCommand: CommandSpec = {
  name: 'transact',
  summary: 'run scripted transactions against running services in matched pairs',
  example:
    'foreshadow transact --scenarios "traffic/*.yml" --primary http://127.0.0.1:3000 --shadow http://127.0.0.1:3001 --users 4 --for 1m --json',
  configure(command: Command) {
    command
      .option('--run <dir>', 'run folder: the arms that `up` left in it, and where the pairs go for `judge`, `report` and `gate`')
      .option('--scenarios <files>', 'scenario file, or a pattern of several; by default the configured ones')
      .option('--primary <url>', 'the live service')
      .option('--shadow <url>', 'the changed service')
      .option('--baseline <url>', 'a second copy of the live service')
      .addOption(new Option('--rate <rate>', 'transactions that begin in a time, e.g. 60/m, or auto').conflicts('users'))
      .option('--users <n>', 'so many users at once, each beginning anew when it has ended (default: 1, without --rate)')
      .option('--for <duration>', 'how long (default: 30s, or as configured)')
      .option('--login <file>', 'a scenario that signs each user in to each arm first')
      .option('--connections <n>', 'connections to each arm (default: 64, or as configured)')
      .addOption(new Option('--unsafe <rule>', 'scenarios that write (default: skip, or as configured)').choices(['skip', 'replay']));
  },
  async act(options: TransactOptions, _args, io) {
    if (options.run !== undefined || options.config !== undefined) {
      const { transactStep } = await import('../transact-step.js');
      return transactStep(options, io);
    }
    const { transactOnce } = await import('../transact-once.js');
    return transactOnce(options, io);
  },
};
