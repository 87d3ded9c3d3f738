import type { CliIo } from '../cli/io.js';
import { fail } from '../core/errors.js';
import { plainText } from './plain-line.js';
import type { ActionWorld } from './world.js';

/** How a command ended. */
export interface CommandEnd {
  readonly code: number;
  /** the one JSON document it prints; null where it printed none */
  readonly document: unknown;
}

/**
 * Runs a command of the command line within this process. What it tells a person is the log of the step.
 * @param words the command and its options, without `--json`
 * @throws what the command throws: the annotations say it
 */
export async function runCommand(words: readonly string[], world: ActionWorld): Promise<CommandEnd> {
  const { code, text } = await runPlain([...words, '--json'], world);
  return { code, document: text.trim() === '' ? null : (JSON.parse(text) as unknown) };
}

/** The same for a command that prints a text. */
export async function runPlain(
  [name = '', ...words]: readonly string[],
  world: ActionWorld,
): Promise<{ readonly code: number; readonly text: string }> {
  const [{ COMMANDS }, { readCommandLine }] = await Promise.all([
    import('../cli/commands/registry.js'),
    import('../cli/read-command-line.js'),
  ]);
  const spec = COMMANDS.find((command) => command.name === name);
  if (!spec) throw fail('FS_UNKNOWN_NAME', { found: `command "${name}"` });
  const { options, args } = readCommandLine(spec, words);
  let text = '';
  const code = await spec.act(
    options,
    args,
    ioOf(world, (printed) => (text += printed)),
  );
  return { code, text };
}

function ioOf({ core, env, cwd, signal }: ActionWorld, stdout: (text: string) => void): CliIo {
  return {
    stdout,
    stderr: (text) => core.info(plainText(text.replace(/\n$/, ''))),
    stdin: async function* () {},
    env,
    cwd,
    stderrIsTerminal: false,
    stdoutIsTerminal: false,
    columns: 110,
    colour: false,
    signal,
  };
}
