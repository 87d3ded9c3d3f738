import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { main } from '../../src/cli/main.js';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** what stands on standard input */
  readonly input?: string | Uint8Array;
  readonly onStart?: (child: ChildProcess) => void;
  /** called with everything that stderr has said so far, each time it says more */
  readonly onStderr?: (said: string) => void;
}

const INDEX = new URL('../../src/index.js', import.meta.url).href;

/** The command line in a process of its own, as a shell runs it. */
export async function foreshadow(args: readonly string[], { cwd, env = {}, input, onStart, onStderr }: CommandOptions): Promise<Ended> {
  const child = startForeshadow(args, { cwd, env });
  onStart?.(child);
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => void (stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    onStderr?.(stderr);
  });
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(input ?? '');
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout, stderr };
}

/** The same, for a test that does things to the process itself. */
export function startForeshadow(args: readonly string[], { cwd, env = {} }: Pick<CommandOptions, 'cwd' | 'env'>): ChildProcess {
  const script = `import { start } from ${JSON.stringify(INDEX)}; await start('cli');`;
  // The word after the script stands where the name of a script file would.
  const flags = ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', script, 'foreshadow'];
  return spawn(process.execPath, [...flags, ...args], { cwd, env: { ...quietEnvironment(), ...env }, stdio: 'pipe' });
}

/** The command line within this process: for what ends before anything is started. */
export async function foreshadowHere(args: readonly string[], { cwd, env, input = '' }: CommandOptions): Promise<Ended> {
  let stdout = '';
  let stderr = '';
  const code = await main(args, {
    stdout: (text) => void (stdout += text),
    stderr: (text) => void (stderr += text),
    stdin: async function* () {
      yield Buffer.from(input);
    },
    env: { ...quietEnvironment(), ...env },
    cwd,
    stderrIsTerminal: false,
    stdoutIsTerminal: false,
    columns: 100,
    colour: false,
    signal: new AbortController().signal,
  });
  return { code, stdout, stderr };
}

/** This process's environment without what the workflow that runs the tests put there. */
export function quietEnvironment(): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', GIT_CONFIG_NOSYSTEM: '1', NO_COLOR: '1' };
}
