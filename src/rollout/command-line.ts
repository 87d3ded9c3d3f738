import type { CommandLine } from './reverter-spec.js';

export type CommandVariables = Readonly<Record<string, string>>;

const VARIABLE = /\{\{\s*([a-z]+)\s*\}\}/g;

/**
 * A command with its variables filled in, as a program and its arguments. In a line for the shell a value is quoted, so that no version can
 * say more than a word; one that is not among `variables` stays as it is written.
 */
export function fillCommand(command: CommandLine, variables: CommandVariables): readonly [file: string, ...args: string[]] {
  if (typeof command === 'string') {
    return [
      '/bin/sh',
      '-c',
      command.replace(VARIABLE, (whole, name: string) => (name in variables ? quote(variables[name] as string) : whole)),
    ];
  }
  const [file = '', ...args] = command.map((part) => part.replace(VARIABLE, (whole, name: string) => variables[name] ?? whole));
  return [file, ...args];
}

/** For messages. */
export function showCommand(command: CommandLine): string {
  return typeof command === 'string' ? command : command.join(' ');
}

const quote = (value: string): string => `'${value.replaceAll("'", `'\\''`)}'`;
