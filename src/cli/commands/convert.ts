import { type Command, Option } from 'commander';
import type { CommandSpec } from '../command-spec.js';
import type { CommonOptions } from '../io.js';

export interface ConvertOptions extends CommonOptions {
  readonly from?: string;
  readonly out?: string;
}

/** `foreshadow convert`: scenarios out of an OpenAPI document or a HAR file. */
export const convertCommand: CommandSpec = {
  name: 'convert',
  summary: 'make scenarios from an OpenAPI document or a HAR file',
  example: 'foreshadow convert --from openapi openapi.yml --out traffic/api.yml',
  configure(command: Command) {
    command
      .argument('<file>', 'what to read')
      .addOption(new Option('--from <kind>', 'what it is').choices(['openapi', 'har']).makeOptionMandatory())
      .option('--out <file>', 'scenario file to write; standard output by default');
  },
  async act(options: ConvertOptions, [file], io) {
    const { convertFile } = await import('../convert-file.js');
    return convertFile(options, file ?? '', io);
  },
};
