import { resolve } from 'node:path';
import type { Command } from 'commander';
import { fail } from '../../core/errors.js';
import type { InitResult } from '../../init/initialise.js';
import type { CommandSpec } from '../command-spec.js';
import type { CliIo, CommonOptions } from '../io.js';

interface InitCommandOptions extends CommonOptions {
  readonly force?: boolean;
  readonly dryRun?: boolean;
  /** commander's form of --no-recording */
  readonly recording?: boolean;
  readonly action?: string;
}

/** `foreshadow init`: from a repository without anything to a configuration, a workflow and a first recording. */
export const initCommand: CommandSpec = {
  name: 'init',
  summary: 'look at the repository, write configuration and workflow, make the first recording',
  example: 'foreshadow init',
  configure(command: Command) {
    command
      .argument('[directory]', 'the repository, or the directory of the service in it', '.')
      .option('--force', 'replace files that are there already')
      .option('--dry-run', 'print what would be written; start and write nothing')
      .option('--no-recording', 'do not start the service to make a first recording')
      .option('--action <owner/repo@ref>', 'how the workflow names the action', 'OWNER/foreshadow@v1');
  },
  async act(options: InitCommandOptions, args, io) {
    if (options.config !== undefined)
      throw fail('FS_USAGE', { found: '--config', expected: 'init DIRECTORY: it writes DIRECTORY/foreshadow.yml' });
    const { initialise } = await import('../../init/initialise.js');
    const { systemClock } = await import('../../io/system-clock.js');
    const result = await initialise({
      directory: resolve(io.cwd, args[0] ?? '.'),
      force: options.force ?? false,
      dryRun: options.dryRun ?? false,
      recording: options.recording ?? true,
      action: options.action ?? 'OWNER/foreshadow@v1',
      clock: systemClock,
      signal: io.signal,
      processEnv: io.env,
      progress: (message) => options.quiet || io.stderr(`${message}\n`),
    });
    if (options.json) io.stdout(`${JSON.stringify(result)}\n`);
    else tell(result, io);
    return 0;
  },
};

const plural = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

function startedBy({ compose, command }: InitResult['detected']): string {
  return compose ? `service \`${compose.service}\` of ${compose.file}` : `started by \`${command.text}\``;
}

/** What was found of a Compose project, so that a wrong guess is seen at once. */
function describeCompose({ compose, health, openApi, login, endToEnd }: InitResult['detected']): string[] {
  if (!compose) return [];
  const found: [string, string | undefined][] = [
    ['data', compose.stores.map(({ service, kind }) => `${service} (${kind})`).join(', ')],
    ['prepared by', compose.prepare?.text ?? compose.migratesItself],
    ['stands for', compose.stubs.map(({ host, service }) => `${service} for ${host}`).join(', ')],
    ['port', compose.port === undefined ? undefined : String(compose.port)],
    ['health', health && `${health.path} (${health.at})`],
    ['described by', openApi?.file],
    ['login', login && `POST ${login.path} (${login.at})`],
    ['end-to-end', endToEnd?.text],
  ];
  return found.map(([name, text]) => `${`${name}:`.padEnd(13)} ${text || 'nothing found'}`);
}

function tell({ detected, files, recording, warnings, next }: InitResult, io: CliIo): void {
  const kind = [detected.language, ...detected.frameworks].join(', ');
  const say = (text = ''): void => io.stdout(`${text}\n`);
  const routes = detected.compose && detected.openApi ? '' : `; ${plural(detected.routes.length, 'GET route')} found`;
  say(`${detected.service}: ${kind}; ${startedBy(detected)}${routes}`);
  for (const line of describeCompose(detected)) say(`  ${line}`);
  for (const { path, action, text } of files) {
    say(`  ${action.padEnd(8)} ${path}${action === 'kept' ? ' (it is there already; --force replaces it)' : ''}`);
    if (text !== undefined) say(text.replace(/^(?=.)/gm, '    | '));
  }
  if (recording) {
    const how = recording.by === 'end-to-end' ? `\`${detected.endToEnd?.text}\`` : 'a small crawl';
    say(`  recorded ${plural(recording.requests, 'request')} of ${plural(recording.clients, 'client')} from ${how}`);
  }
  if (warnings.length > 0) say('\nTo know:');
  for (const warning of warnings) say(`  - ${warning}`);
  say('\nNext:');
  for (const step of next) say(`  - ${step}`);
}
