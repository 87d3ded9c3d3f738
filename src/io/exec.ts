import { type ChildProcess, spawn } from 'node:child_process';
import type { Clock } from '../core/clock.js';
import { stopGroup } from './process-group.js';

export interface ExecOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly signal?: AbortSignal | undefined;
  /** the whole process group is ended after so long */
  readonly timeoutMs?: number | undefined;
  /** bytes kept of each stream, the first ones (default 16 MiB); what is beyond is read and dropped */
  readonly maxBytes?: number | undefined;
  /** written to standard input, which is empty otherwise */
  readonly input?: string | undefined;
  /** every piece of output as it comes, of both streams */
  readonly onOutput?: ((chunk: Buffer) => void) | undefined;
  /** the process group, as soon as it is known, for a watchdog; what it returns is called once the group is gone */
  readonly onSpawn?: ((group: number) => () => void) | undefined;
}

export interface ExecResult {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly timedOut: boolean;
}

/** A daemon that a build started in a session of its own may keep the pipes open for ever. */
const GIVE_UP_ON_PIPES_MS = 4_000;
const DEFAULT_MAX_BYTES = 16 * 1024 ** 2;

/**
 * Runs a program in a process group of its own and captures what it prints. A failing exit code is a result, not an error.
 * When it ends, is aborted or takes too long, the whole group is ended: nothing it started stays behind.
 * @throws the signal's reason when aborted; the system's error (ENOENT, EACCES) when it cannot be started
 */
export async function exec(file: string, args: readonly string[], options: ExecOptions): Promise<ExecResult> {
  options.signal?.throwIfAborted();
  const child = spawn(file, [...args], { cwd: options.cwd, env: options.env as NodeJS.ProcessEnv, detached: true, stdio: 'pipe' });
  const ended = whenEnded(child, options.clock);
  const group = child.pid;
  const forget = group === undefined ? undefined : options.onSpawn?.(group);
  const stdout = capture(child.stdout, options);
  const stderr = capture(child.stderr, options);
  child.stdin?.on('error', () => undefined); // the program may end without reading its input
  child.stdin?.end(options.input ?? '');
  const stop = () => (group === undefined ? undefined : void stopGroup(group, options.clock));
  let timedOut = false;
  const onTimeout = () => {
    timedOut = true;
    stop();
  };
  const timer = options.timeoutMs === undefined ? undefined : setTimeout(onTimeout, options.timeoutMs);
  options.signal?.addEventListener('abort', stop, { once: true });
  try {
    const { exitCode, signal } = await ended;
    if (group !== undefined) await stopGroup(group, options.clock);
    options.signal?.throwIfAborted();
    return { exitCode, signal, stdout: stdout(), stderr: stderr(), timedOut };
  } finally {
    clearTimeout(timer);
    forget?.();
    options.signal?.removeEventListener('abort', stop);
  }
}

/** Resolves at `close`. What the program left behind in its group is ended at `exit`, so that it cannot hold the pipes open; what left the group is not waited for. */
function whenEnded(child: ChildProcess, clock: Clock): Promise<{ exitCode: number | null; signal: NodeJS.Signals | null }> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode, signal) => resolve({ exitCode, signal }));
    child.once('exit', (exitCode, signal) => {
      if (child.pid !== undefined) void stopGroup(child.pid, clock);
      setTimeout(() => resolve({ exitCode, signal }), GIVE_UP_ON_PIPES_MS).unref();
    });
  });
}

function capture(stream: NodeJS.ReadableStream | null, options: ExecOptions): () => string {
  const chunks: Buffer[] = [];
  let kept = 0;
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
  stream?.on('data', (chunk: Buffer) => {
    options.onOutput?.(chunk);
    if (kept >= maxBytes) return;
    chunks.push(chunk.subarray(0, maxBytes - kept));
    kept += Math.min(chunk.length, maxBytes - kept);
  });
  return () => Buffer.concat(chunks).toString('utf8');
}
