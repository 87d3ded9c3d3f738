import { type Command, Option } from 'commander';
import type { CommandSpec } from '../command-spec.js';
import type { CommonOptions } from '../io.js';

export interface ReplayOptions extends CommonOptions {
  readonly run?: string;
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
  readonly forward?: 'pseudonyms' | 'original';
}

/** `foreshadow replay`: sends a recording to running arms in matched pairs, and prints what happened; with `--run` it is kept for `judge`. */
export const replayCommand: CommandSpec = {
  name: 'replay',
  summary: 'send a recording to running services in matched pairs',
  example:
    'foreshadow replay --recording traffic.jsonl.gz --primary http://127.0.0.1:3000 --shadow http://127.0.0.1:3001 --rate 600/m --for 1m --json',
  configure(command: Command) {
    command
      .option('--run <dir>', 'run folder: the arms that `up` left in it, and where the pairs go for `judge`, `report` and `gate`')
      .option('--recording <file>', 'recording to send; by default the configured one')
      .option('--primary <url>', 'the live service')
      .option('--shadow <url>', 'the changed service')
      .option('--baseline <url>', 'a second copy of the live service')
      .addOption(new Option('--speed <factor>', 'times the recorded speed, a real number').conflicts('rate'))
      .option('--rate <rate>', 'requests a time, e.g. 600/m, or auto, recorded, closed')
      .option('--for <duration>', 'how long, e.g. 5m; by default one pass of the recording')
      .option('--share <share>', 'share of the requests to send (default: 100%, or as configured)')
      .option('--by <attribute>', 'what the share is chosen by (default: random, or as configured)')
      .option('--connections <n>', 'connections to each arm (default: 64, or as configured)')
      .addOption(
        new Option('--forward <what>', 'sent to another host than the primary of a recording that is not anonymised').choices([
          'pseudonyms',
          'original',
        ]),
      )
      .addOption(new Option('--unsafe <rule>', 'methods that may write (default: skip, or as configured)').choices(['skip', 'replay']));
  },
  async act(options: ReplayOptions, _args, io) {
    if (options.run !== undefined || options.config !== undefined) {
      const { replayStep } = await import('../replay-step.js');
      return replayStep(options, io);
    }
    const { replayOnce } = await import('../replay-once.js');
    return replayOnce(options, io);
  },
};
