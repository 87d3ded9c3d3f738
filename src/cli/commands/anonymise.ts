import { type Command, Option } from 'commander';
import type { CommandSpec } from '../command-spec.js';
import type { CommonOptions } from '../io.js';

export interface AnonymiseOptions extends CommonOptions {
  readonly input?: string;
  readonly format?: string;
  readonly output?: string;
  readonly detect?: boolean;
  readonly ndjson?: boolean;
  readonly entities?: string;
  readonly strategy?: readonly string[];
  readonly strict?: boolean;
  readonly key?: string;
}

/** `foreshadow anonymise`: a recording, a log or a document with nothing personal left in it; or only what is in it. */
export const anonymiseCommand: CommandSpec = {
  name: 'anonymise',
  summary: 'replace credentials and personal data in a recording, a log or a document, or say where they are',
  example: 'foreshadow anonymise --input traffic.har --output traffic-clean.har --key env:FORESHADOW_KEY',
  configure(command: Command) {
    command
      .requiredOption('--input <file>', 'file to read, gzip too; `-` is standard input')
      .addOption(
        new Option('--format <name>', 'how it is written').choices(['auto', 'jsonl', 'gor', 'har', 'text', 'json']).default('auto'),
      )
      .option('--output <file>', 'file to write, with its manifest beside it; standard output by default')
      .option('--detect', 'replace nothing: print what was found and where')
      .option('--ndjson', 'with --detect: lines {"id":1,"text":"..."} in, lines {"id":1,"findings":[...]} out')
      .option('--entities <list>', 'only these, comma-separated, or `all`; credentials are always replaced', 'all')
      .option('--strategy <entity=what...>', 'pseudonym, redact, mask, hash or keep, e.g. EMAIL_ADDRESS=redact')
      .option('--strict', 'fail where something could not be looked into, such as media')
      .option('--key <env:NAME>', 'key of the pseudonyms; a fresh random one by default');
  },
  async act(options: AnonymiseOptions, _args, io) {
    const { anonymiseInput } = await import('../anonymise-input.js');
    return await anonymiseInput(options, io);
  },
};
