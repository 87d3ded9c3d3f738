import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { fail } from '../../core/errors.js';
import type { CommandSpec } from '../command-spec.js';
import { renderOptions } from '../io.js';

interface ReportOptions {
  readonly run?: string;
  readonly format?: string;
  readonly output?: string;
}

/** `foreshadow report`: makes the report of a run folder again, in one format or all of them. */
export const reportCommand: CommandSpec = {
  name: 'report',
  summary: 'print or write the report of a run folder',
  example: 'foreshadow report --run foreshadow-run --format markdown',
  configure(command: Command) {
    command
      .option('--run <dir>', 'run folder', 'foreshadow-run')
      .addOption(
        new Option('--format <name>', 'which report').choices(['terminal', 'markdown', 'html', 'json', 'junit', 'all']).default('terminal'),
      )
      .option('--output <file>', 'write there instead of printing; `all` goes to the run folder');
  },
  async act(options: ReportOptions, _args, io) {
    const { rejudge } = await import('../../run/rejudge.js');
    const { RunFolder } = await import('../../run/run-folder.js');
    const { writeReports } = await import('../../run/write-reports.js');
    if (options.format === 'all' && options.output !== undefined)
      throw fail('FS_USAGE', { found: '--format all with --output', expected: 'one of them: all formats are written into the run folder' });
    const directory = resolve(io.cwd, options.run ?? 'foreshadow-run');
    const { report } = await rejudge(directory);
    if (options.format === 'all') {
      writeReports(report, new RunFolder(directory), true);
      io.stdout(`report.html, .md, .json and .xml written to ${directory}\n`);
      return 0;
    }
    const { RENDERERS } = await import('../../report/renderers/registry.js');
    const name = (options.format ?? 'terminal') as keyof typeof RENDERERS;
    const text = RENDERERS[name](report, renderOptions(io));
    if (options.output === undefined) io.stdout(text.endsWith('\n') ? text : `${text}\n`);
    else await write(resolve(io.cwd, options.output), text);
    return 0;
  },
};

async function write(file: string, text: string): Promise<void> {
  const { writeFile } = await import('node:fs/promises');
  await writeFile(file, text).catch((cause: unknown) => {
    throw fail('FS_STORE', { found: file, cause });
  });
}
