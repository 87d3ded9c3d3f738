import { plainText } from '../../core/plain-text.js';
import { exec } from '../../io/exec.js';
import { type CommandVariables, fillCommand, showCommand } from '../command-line.js';
import type { ReverterContext } from '../reverter-context.js';
import type { CommandLine } from '../reverter-spec.js';

export interface CommandResult {
  /** null where a signal or the time limit ended it, or it could not be started */
  readonly exitCode: number | null;
  /** what went wrong, a line; empty where nothing did */
  readonly problem: string;
  readonly stdout: string;
}

/** Runs a command of the configuration to its end. Values go in as `{{name}}` and as FORESHADOW_NAME. A failure is a result. */
export async function runCommand(
  command: CommandLine,
  variables: CommandVariables,
  timeoutMs: number,
  context: Pick<ReverterContext, 'directory' | 'env' | 'clock' | 'signal' | 'redact'>,
): Promise<CommandResult> {
  const [file, ...args] = fillCommand(command, variables);
  const named = Object.fromEntries(Object.entries(variables).map(([name, value]) => [`FORESHADOW_${name.toUpperCase()}`, value]));
  const { directory: cwd, env, clock, signal, redact } = context;
  const about = `\`${plainText(redact(showCommand(command)), 120)}\``;
  try {
    const result = await exec(file, args, { cwd, env: { ...env, ...named }, clock, signal, timeoutMs, maxBytes: 65_536 });
    const said = plainText(redact(lastLine(result.stderr) || lastLine(result.stdout)), 300);
    const how = result.timedOut
      ? `did not end within ${timeoutMs / 1_000} s`
      : `ended with ${result.signal ?? `exit code ${result.exitCode}`}`;
    const isFine = result.exitCode === 0 && !result.timedOut;
    return {
      exitCode: result.timedOut ? null : result.exitCode,
      problem: isFine ? '' : `${about} ${how}${said ? `: ${said}` : ''}`,
      stdout: result.stdout,
    };
  } catch (error) {
    signal.throwIfAborted();
    return { exitCode: null, problem: `${about} cannot be started: ${error instanceof Error ? error.message : String(error)}`, stdout: '' };
  }
}

const lastLine = (text: string): string => text.trimEnd().split('\n').at(-1)?.trim() ?? '';
