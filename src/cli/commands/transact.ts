import { type Command, Option } from 'commander';
import type { CommandSpec } from '../command-spec.js';
import type { CommonOptions } from '../io.js';

export interface TransactOptions extends CommonOptions {
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

/** `foreshadow transact`: runs scripted transactions against running arms as matched pairs, and prints what happened without judging it. */
export const transactCommand: CommandSpec = {
  name: 'transact',
  summary: 'run scripted transactions against running services in matched pairs',
  example:
    'foreshadow transact --scenarios "traffic/*.yml" --primary http://127.0.0.1:3000 --shadow http://127.0.0.1:3001 --users 4 --for 1m --json',
  configure(command: Command) {
    command
      .requiredOption('--scenarios <files>', 'scenario file, or a pattern of several')
      .requiredOption('--primary <url>', 'the live service')
      .requiredOption('--shadow <url>', 'the changed service')
      .option('--baseline <url>', 'a second copy of the live service')
      .addOption(new Option('--rate <rate>', 'transactions that begin in a time, e.g. 60/m, or auto').conflicts('users'))
      .option('--users <n>', 'so many users at once, each beginning anew when it has ended (default: 1, without --rate)')
      .option('--for <duration>', 'how long', '30s')
      .option('--login <file>', 'a scenario that signs each user in to each arm first')
      .option('--connections <n>', 'connections to each arm', '64')
      .addOption(new Option('--unsafe <rule>', 'scenarios that write').choices(['skip', 'replay']).default('skip'));
  },
  async act(options: TransactOptions, _args, io) {
    const { transactOnce } = await import('../transact-once.js');
    return transactOnce(options, io);
  },
};
