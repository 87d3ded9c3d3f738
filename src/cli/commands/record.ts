import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import type { CommandSpec } from '../command-spec.js';
import type { CommonOptions } from '../io.js';
import { readKey } from '../key-option.js';

interface RecordOptions extends CommonOptions {
  readonly target?: string;
  readonly listen?: string;
  readonly while?: string;
  readonly out?: string;
  readonly key?: string;
  readonly readyFile?: string;
}

/** `foreshadow record`: a recording proxy, for as long as a command runs or until it is interrupted. */
export const recordCommand: CommandSpec = {
  name: 'record',
  summary: 'record a service through a proxy, e.g. while its end-to-end tests run',
  example: 'foreshadow record --target http://127.0.0.1:3000 --while "npm run test:e2e" --out traffic/e2e.jsonl.gz',
  configure(command: Command) {
    command
      .requiredOption('--target <url>', 'base URL of the service')
      .option('--listen <host:port>', 'where the proxy listens; port 0 takes a free one', '127.0.0.1:0')
      .option('--while <command>', 'command that makes the traffic; gets BASE_URL and HTTP_PROXY')
      .option('--out <file>', 'file to write, .jsonl or .jsonl.gz', 'traffic.jsonl.gz')
      .option('--key <env:NAME>', 'key of the pseudonyms; a fresh random one by default')
      .addOption(new Option('--ready-file <file>').hideHelp());
  },
  async act(options: RecordOptions, _args, io) {
    const { recordWhile } = await import('../../traffic/recorders/record-while.js');
    const { createPseudonymiser } = await import('../../traffic/anonymise/pseudonymiser.js');
    const { writeAtomic } = await import('../../io/files.js');
    const { systemClock } = await import('../../io/system-clock.js');
    const say = (text: string): void => {
      if (!options.quiet) io.stderr(text);
    };
    const result = await recordWhile({
      target: options.target ?? '',
      listen: options.listen ?? '127.0.0.1:0',
      ...(options.while === undefined ? {} : { command: options.while }),
      out: resolve(io.cwd, options.out ?? 'traffic.jsonl.gz'),
      anonymiser: createPseudonymiser(readKey(options.key, io.env)),
      clock: systemClock,
      signal: io.signal,
      processEnv: io.env,
      onListening: (origin) => {
        if (options.readyFile !== undefined) void writeAtomic(resolve(io.cwd, options.readyFile), JSON.stringify({ url: origin }));
        say(`recording ${options.target} at ${origin}${options.while === undefined ? '; interrupt to stop' : ''}\n`);
      },
    });
    if (options.json) io.stdout(`${JSON.stringify(result)}\n`);
    else say(`${result.written} of ${result.requests} requests written to ${result.out}\n`);
    if (result.requests === 0) say(NOTHING_SEEN);
    return result.exitCode ?? 0;
  },
};

const NOTHING_SEEN = 'warning: nothing passed through the proxy; let the tests send their requests to $BASE_URL, or through $HTTP_PROXY\n';
