import { spawn } from 'node:child_process';
import type { Clock } from '../../core/clock.js';
import { fail } from '../../core/errors.js';
import { stopGroup } from '../../io/process-group.js';

export interface CommandExit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/**
 * Runs a command by the shell in a process group of its own and waits for its end. Its output goes to standard error, because standard output belongs to our own
 * document. When it has ended, when `signal` aborts, and when this process exits, the whole group is ended: nothing it started stays behind.
 * @throws FS_RECORD_COMMAND where it cannot be started
 */
export async function runCommand(
  command: string,
  env: Readonly<Record<string, string | undefined>>,
  clock: Clock,
  signal: AbortSignal,
): Promise<CommandExit> {
  if (signal.aborted) return { code: null, signal: null };
  const child = spawn(command, { shell: true, detached: true, stdio: ['ignore', 2, 2], env });
  const ended = new Promise<CommandExit>((resolve, reject) => {
    child.once('error', (cause: NodeJS.ErrnoException) =>
      reject(fail('FS_RECORD_COMMAND', { found: `\`${command}\` (${cause.code ?? cause.message})`, cause })),
    );
    child.once('exit', (code, by) => resolve({ code, signal: by }));
  });
  const group = child.pid;
  if (group === undefined) return await ended;
  const onAbort = (): void => void stopGroup(group, clock);
  const onExit = (): void => killNow(group);
  signal.addEventListener('abort', onAbort, { once: true });
  process.once('exit', onExit);
  try {
    return await ended;
  } finally {
    await stopGroup(group, clock);
    signal.removeEventListener('abort', onAbort);
    process.removeListener('exit', onExit);
  }
}

function killNow(group: number): void {
  try {
    process.kill(-group, 'SIGKILL');
  } catch {
    // it is gone already
  }
}
