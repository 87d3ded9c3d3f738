import { Command, CommanderError, Option } from 'commander';
import { fail } from '../core/errors.js';
import { nearest } from '../core/nearest.js';
import { VERSION } from '../core/version.js';
import type { CommandSpec } from './command-spec.js';
import { COMMANDS } from './commands/registry.js';
import { EXIT_OK } from './exit-codes.js';
import type { CliIo } from './io.js';
import { describeError, errorDocument, exitCodeOfError } from './print-error.js';

/** Runs one command line (without node and script name) and resolves to its exit code. Never throws. */
export async function main(argv: readonly string[], io: CliIo): Promise<number> {
  let code = EXIT_OK;
  const program = buildProgram(io, (exit) => (code = exit));
  try {
    refuseUnknownCommand(argv);
    await program.parseAsync(asOption(argv), { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT_OK;
      return report(usageError(error, argv), argv, io);
    }
    return report(error, argv, io);
  }
}

function buildProgram(io: CliIo, finish: (code: number) => void): Command {
  const program = new Command('foreshadow')
    .description('If we ship this code or this configuration, will production get worse?')
    .version(VERSION)
    .exitOverride()
    .configureOutput({ writeOut: io.stdout, writeErr: () => undefined })
    .addHelpText(
      'after',
      '\nExit codes: 0 pass, 1 fail, 2 inconclusive, 69 could not measure, 64 bad usage or configuration, 70 our own bug.',
    )
    .action(() => program.outputHelp());
  for (const spec of COMMANDS) addCommand(program, spec, io, finish);
  return program;
}

function addCommand(program: Command, spec: CommandSpec, io: CliIo, finish: (code: number) => void): void {
  const command = program
    .command(spec.name)
    .description(spec.summary)
    .exitOverride()
    .configureOutput({ writeOut: io.stdout, writeErr: () => undefined })
    .addHelpText('after', `\nExample:\n  ${spec.example}`);
  spec.configure(command);
  addCommonOptions(command);
  command.action(async (...received: unknown[]) => {
    const self = received.at(-1) as Command;
    finish(await spec.act(self.opts(), self.args, io));
  });
}

/** The options that every command has. */
export function addCommonOptions(command: Command): void {
  const has = (flag: string): boolean => command.options.some((option) => option.long === flag);
  if (!has('--json')) command.addOption(new Option('--json', 'one JSON document on stdout and nothing else'));
  if (!has('--quiet')) command.addOption(new Option('--quiet', 'no progress on stderr'));
  if (!has('--config')) command.addOption(new Option('--config <file>', 'configuration file'));
  if (!has('--seed')) command.addOption(new Option('--seed <n>', 'seed of every random choice'));
}

/** `help judge` is `judge --help`. */
function asOption(argv: readonly string[]): string[] {
  const [first, ...rest] = argv;
  return first === 'help' ? [...rest, '--help'] : [...argv];
}

function refuseUnknownCommand(argv: readonly string[]): void {
  const word = argv[0] === 'help' ? argv[1] : argv[0];
  if (word === undefined || word.startsWith('-')) return;
  const known = COMMANDS.map((spec) => spec.name);
  if (!known.includes(word))
    throw fail('FS_USAGE', { found: `command "${word}"`, expected: known.join(' | '), nearest: nearest(word, known) });
}

/** What commander found, in the words of every other message, with the help of the command that was meant. */
export function usageError(error: CommanderError, argv: readonly string[]): Error {
  const message = error.message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ');
  const command = COMMANDS.find(({ name }) => name === argv[0])?.name;
  const hint = `See \`foreshadow ${command === undefined ? '' : `${command} `}--help\`.`;
  const choice = /^option '(--[\w-]+)[^']*' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/.exec(message);
  if (!choice) return fail('FS_USAGE', { found: message, hint, cause: error });
  const [, flag = '', value = '', allowed = ''] = choice;
  const known = allowed.split(', ');
  return fail('FS_USAGE', { found: `${flag} "${value}"`, expected: allowed, nearest: nearest(value, known), hint, cause: error });
}

function report(error: unknown, argv: readonly string[], io: CliIo): number {
  if (argv.includes('--json')) io.stdout(`${JSON.stringify(errorDocument(error))}\n`);
  io.stderr(describeError(error));
  return exitCodeOfError(error);
}
