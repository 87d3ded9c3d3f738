import { fail } from '../../core/errors.js';
import type { Clock } from '../../core/clock.js';
import { type ExecResult, exec } from '../../io/exec.js';
import type { Env } from '../../io/docker-host.js';

/** What running a Compose command needs. */
export interface ComposeContext {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly env: Env;
  readonly onSpawn: (group: number) => () => void;
}

/** `docker compose` or, on older machines, `docker-compose`. */
export type ComposeProgram = readonly [file: string, ...args: string[]];

const PROGRAMS: readonly ComposeProgram[] = [['docker', 'compose'], ['docker-compose']];
const VERSION_MS = 20_000;
const OLDEST: readonly [number, number] = [2, 17];

/** The Compose of this machine. @throws FS_DOCKER_MISSING where there is none, or it is too old */
export async function findCompose(cwd: string, context: ComposeContext): Promise<ComposeProgram> {
  let old: string | undefined;
  for (const [file, ...args] of PROGRAMS) {
    const options = { cwd, ...context, timeoutMs: VERSION_MS };
    const result = await exec(file, [...args, 'version', '--short'], options).catch((error: NodeJS.ErrnoException) => {
      context.signal.throwIfAborted();
      if (error.code !== 'ENOENT') throw error;
      return undefined;
    });
    if (result?.exitCode !== 0) continue;
    if (isRecent(result.stdout)) return [file, ...args];
    old ??= `${[file, ...args].join(' ')} ${result.stdout.trim()}`;
  }
  throw fail('FS_DOCKER_MISSING', {
    found: old ?? 'neither `docker compose` nor `docker-compose`',
    expected: `version ${OLDEST.join('.')} or newer`,
  });
}

/** Whether a version text such as `v2.24.5-desktop.1` is one that knows everything used here. */
function isRecent(text: string): boolean {
  const [major = 0, minor = 0] = text
    .trim()
    .replace(/^v/, '')
    .split('.')
    .map((part) => Number.parseInt(part, 10));
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

export interface ComposeCall {
  readonly program: ComposeProgram;
  readonly directory: string;
  readonly args: readonly string[];
  /** the document, for `-f -` */
  readonly input?: string | undefined;
  readonly onOutput?: ((chunk: Buffer) => void) | undefined;
  readonly env?: Env | undefined;
}

/** Runs Compose; its exit code is a result. It does not ask, colour, or draw. */
export function runCompose({ program, directory, args, input, onOutput, env }: ComposeCall, context: ComposeContext): Promise<ExecResult> {
  const [file, ...first] = program;
  return exec(file, [...first, '--ansi', 'never', ...args], {
    cwd: directory,
    clock: context.clock,
    signal: context.signal,
    onSpawn: context.onSpawn,
    env: { ...context.env, ...env },
    ...(input === undefined ? {} : { input }),
    ...(onOutput === undefined ? {} : { onOutput }),
  });
}
