import { type Command, Option } from 'commander';
import type { CommandSpec } from '../command-spec.js';
import type { CommonOptions } from '../io.js';

export interface ReplayOptions extends CommonOptions {
  readonly recording?: string;
  readonly primary?: string;
  readonly shadow?: string;
  readonly baseline?: string;
  readonly speed?: string;
  readonly rate?: string;
  readonly for?: string;
  readonly share?: string;
  readonly by?: string;
  readonly connections?: string;
  readonly unsafe?: string;
}

/** `foreshadow replay`: sends a recording to running arms in matched pairs, and prints what happened without judging it. */
export const replayCommand: CommandSpec = {
  name: 'replay',
  summary: 'send a recording to running services in matched pairs',
  example:
    'foreshadow replay --recording traffic.jsonl.gz --primary http://127.0.0.1:3000 --shadow http://127.0.0.1:3001 --rate 600/m --for 1m --json',
  configure(command: Command) {
    command
      .requiredOption('--recording <file>', 'recording to send')
      .requiredOption('--primary <url>', 'the live service')
      .requiredOption('--shadow <url>', 'the changed service')
      .option('--baseline <url>', 'a second copy of the live service')
      .addOption(new Option('--speed <factor>', 'times the recorded speed, a real number').conflicts('rate'))
      .option('--rate <rate>', 'requests a time, e.g. 600/m, or auto, recorded, closed')
      .option('--for <duration>', 'how long, e.g. 5m; by default one pass of the recording')
      .option('--share <share>', 'share of the requests to send', '100%')
      .option('--by <attribute>', 'what the share is chosen by', 'random')
      .option('--connections <n>', 'connections to each arm', '64')
      .addOption(new Option('--unsafe <rule>', 'methods that may write').choices(['skip', 'replay']).default('skip'));
  },
  async act(options: ReplayOptions, _args, io) {
    const { replayOnce } = await import('../replay-once.js');
    return replayOnce(options, io);
  },
};
