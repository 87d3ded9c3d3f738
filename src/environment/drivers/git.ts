import type { Clock } from '../../core/clock.js';
import { fail } from '../../core/errors.js';
import { type ExecResult, exec } from '../../io/exec.js';
import { redactOutput } from '../redact-output.js';

/** What a git command needs besides its arguments. */
export interface GitContext {
  readonly directory: string;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly onSpawn?: ((group: number) => () => void) | undefined;
}

const LOCAL_TIMEOUT_MS = 120_000;
const NETWORK_TIMEOUT_MS = 180_000;

/** Runs git and gives its output without the last newline. @throws FS_GIT with the command and what git said */
export async function git(context: GitContext, ...args: string[]): Promise<string> {
  const result = await runGit(context, args);
  if (result.exitCode === 0) return result.stdout.replace(/\n$/, '');
  const [found = ''] = redactOutput([`git ${args.join(' ')}: ${explain(result)}`], context.env); // a remote's URL may hold a password
  throw fail('FS_GIT', { found, place: { file: context.directory } });
}

/** Like `git`, but undefined where git says no. @throws FS_GIT only where git cannot be run at all */
export async function tryGit(context: GitContext, ...args: string[]): Promise<string | undefined> {
  const result = await runGit(context, args);
  return result.exitCode === 0 ? result.stdout.replace(/\n$/, '') : undefined;
}

async function runGit(context: GitContext, args: string[]): Promise<ExecResult> {
  const network = args[0] === 'fetch' || args[0] === 'ls-remote';
  try {
    return await exec('git', args, {
      cwd: context.directory,
      env: quiet(context.env),
      clock: context.clock,
      signal: context.signal,
      onSpawn: context.onSpawn,
      timeoutMs: network ? NETWORK_TIMEOUT_MS : LOCAL_TIMEOUT_MS,
    });
  } catch (cause) {
    context.signal.throwIfAborted();
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw fail('FS_GIT', { found: missing ? `git or the directory ${context.directory} is not there` : String(cause), cause });
  }
}

/** No prompts, plain English, and none of the variables by which a surrounding git (a hook) would redirect us. */
function quiet(env: GitContext['env']): Record<string, string | undefined> {
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_PREFIX: _prefix, ...rest } = env;
  return { ...rest, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
}

function explain(result: ExecResult): string {
  if (result.timedOut) return 'took too long';
  const lines = result.stderr.split('\n').filter((line) => line.trim() !== '');
  const fatal = lines.find((line) => /^(fatal|error):/.test(line));
  return fatal ?? lines.at(-1) ?? `exit code ${result.exitCode}`;
}
