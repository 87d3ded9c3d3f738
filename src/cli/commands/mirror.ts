import { type Command, Option } from 'commander';
import type { CommandSpec } from '../command-spec.js';
import type { CommonOptions } from '../io.js';

export interface MirrorOptions extends CommonOptions {
  readonly run?: string;
  readonly readyFile?: string;
  readonly listen?: string;
  readonly primary?: string;
  readonly shadow?: string;
  readonly share?: string;
  readonly split?: string;
  readonly by?: string;
  readonly forward?: 'pseudonyms' | 'original';
  readonly credentials?: string;
  readonly shadowHeader?: readonly string[];
  readonly key?: string;
  readonly unsafe?: 'skip' | 'copy';
  readonly record?: string;
  readonly metrics?: string;
  readonly control?: string;
  readonly tlsKey?: string;
  readonly tlsCert?: string;
  readonly connections?: string;
  readonly timeout?: string;
  readonly bodyCap?: string;
  readonly for?: string;
}

/** `foreshadow mirror`: the live form; `foreshadow mirror split 5% --control PATH` changes one that is running. */
export const mirrorCommand: CommandSpec = {
  name: 'mirror',
  summary: 'answer from the primary, copy a share of the traffic to the shadow, and send a share of users there',
  example: 'foreshadow mirror --listen 127.0.0.1:8080 --primary http://127.0.0.1:3000 --shadow http://127.0.0.1:3001 --share 5%',
  configure(command: Command) {
    command
      .argument('[command]', 'of a running mirror, with --control: status, split, share, lease, users or stop')
      .argument('[share]', 'the new share, 0% to 100% in steps of 0.1%; of `lease` a duration, or `none`')
      .option('--listen <host:port>', 'where clients are served; port 0 takes a free one (default: 127.0.0.1:0)')
      .option('--primary <url>', 'what answers')
      .option('--shadow <url>', 'what gets the copies')
      .option('--share <share>', 'share of users whose requests are copied (default: 100%)')
      .option('--split <share>', 'share of users whom the shadow answers (default: 0%)')
      .option(
        '--by <attribute>',
        'what a user is known by: random, ip, header:NAME, cookie:NAME, query:NAME, geo, browser, device (default: random)',
      )
      .addOption(
        new Option(
          '--forward <what>',
          'what the shadow is sent: pseudonyms of personal data (default), or the original where it may see it',
        ).choices(['pseudonyms', 'original']),
      )
      .option(
        '--credentials <rule>',
        "under pseudonyms: map:FILE (JSON, the user's value to the shadow's) or test-user (see --shadow-header)",
      )
      .option('--shadow-header <header>', 'header set on every copy, "authorization: Bearer env:TOKEN"; repeatable', collect, [])
      .option('--key <env:NAME>', 'key of the pseudonyms; a fresh random one by default')
      .addOption(new Option('--unsafe <rule>', 'methods that may write (default: skip)').choices(['skip', 'copy']))
      .option('--record <file>', 'also records what passes, .jsonl or .jsonl.gz')
      .option('--metrics <host:port>', 'serves Prometheus text at /metrics')
      .option('--control <path>', 'Unix socket for status, split, share and stop')
      .option('--tls-key <file>', 'PEM key: clients are served over TLS')
      .option('--tls-cert <file>', 'PEM certificate')
      .option('--connections <n>', 'connections to the shadow, and so copies under way, at most (default: 32)')
      .option('--timeout <duration>', 'a copy that is not answered by then has failed (default: 5s)')
      .option('--body-cap <size>', 'requests with longer bodies are not copied; default 1MiB, 128KiB under pseudonyms')
      .option('--for <duration>', 'ends by itself')
      .option('--run <dir>', 'run folder: the arms that `up` left in it, and where the pairs go for `judge`, `report` and `gate`')
      .addOption(new Option('--ready-file <file>').hideHelp());
  },
  async act(options: MirrorOptions, args, io) {
    if (args.length > 0) {
      const { controlMirror } = await import('../control-mirror.js');
      return controlMirror(options, args, io);
    }
    if (options.run !== undefined) {
      const { mirrorStep } = await import('../mirror-step.js');
      return mirrorStep({ ...options, run: options.run }, io);
    }
    const { mirrorLive } = await import('../mirror-live.js');
    return mirrorLive(options, io);
  },
};

function collect(value: string, earlier: readonly string[]): readonly string[] {
  return [...earlier, value];
}
