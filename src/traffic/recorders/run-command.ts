import { type ChildProcess, spawn } from 'node:child_process';
import type { Clock } from '../../core/clock.js';
import { fail } from '../../core/errors.js';

export interface CommandExit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** What a stopped command gets between being asked, being told and being ended. */
const STOP_STEPS: readonly (readonly [NodeJS.Signals, graceMs: number])[] = [
  ['SIGINT', 3_000],
  ['SIGTERM', 3_000],
  ['SIGKILL', 3_000],
];

/**
 * Runs a command by the shell in a process group of its own and waits for its end. Its output goes to standard error, because standard output belongs to our own
 * document. When `signal` aborts, and when this process exits, the whole group is stopped.
 * @throws FS_RECORD_COMMAND where it cannot be started
 */
export async function runCommand(
  command: string,
  env: Readonly<Record<string, string | undefined>>,
  clock: Clock,
  signal: AbortSignal,
): Promise<CommandExit> {
  const child = spawn(command, { shell: true, detached: true, stdio: ['ignore', 2, 2], env });
  const killGroup = (): void => stop(child, 'SIGKILL');
  process.once('exit', killGroup);
  const ended = new AbortController();
  const stopping = stopWhenAborted(child, clock, signal, ended.signal);
  try {
    return await new Promise<CommandExit>((resolve, reject) => {
      child.once('error', (cause) =>
        reject(fail('FS_RECORD_COMMAND', { found: `\`${command}\` (${(cause as NodeJS.ErrnoException).code ?? cause.message})`, cause })),
      );
      child.once('exit', (code, by) => resolve({ code, signal: by }));
    });
  } finally {
    ended.abort();
    await stopping;
    stop(child, 'SIGKILL'); // what the command has left behind in its group
    process.removeListener('exit', killGroup);
  }
}

async function stopWhenAborted(child: ChildProcess, clock: Clock, signal: AbortSignal, ended: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    if (signal.aborted || ended.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
    ended.addEventListener('abort', () => resolve(), { once: true });
  });
  for (const [name, graceMs] of STOP_STEPS) {
    if (ended.aborted) return;
    stop(child, name);
    await clock.sleep(graceMs, ended).catch(() => {});
  }
}

function stop(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // the group is gone already
  }
}
