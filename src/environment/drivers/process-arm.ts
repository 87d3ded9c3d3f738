import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import type { Clock } from '../../core/clock.js';
import { fail } from '../../core/errors.js';
import type { CappedLog } from '../../io/capped-log.js';
import { stopGroup } from '../../io/process-group.js';
import type { Place } from '../arm-command.js';
import type { ProcessEnd } from '../arm-exit.js';
import type { Arm } from '../environment.js';

/** Output written just before the end may arrive just after it; a grandchild may hold the pipe for ever. */
const LAST_WORDS_MS = 250;

export interface ArmStart {
  readonly name: Arm;
  readonly command: string;
  readonly directory: string;
  readonly env: Readonly<Record<string, string>>;
  readonly place: Place;
  readonly log: CappedLog;
  readonly clock: Clock;
  readonly graceMs: number;
  /** tells a watchdog about the group; what it returns is called once the group is gone */
  readonly watch: (group: number) => () => void;
}

/** One arm's command, running in a session and process group of its own, its output going to its log. */
export class ProcessArm {
  readonly name: Arm;
  readonly command: string;
  readonly place: Place;
  readonly log: CappedLog;
  readonly env: Readonly<Record<string, string>>;
  readonly pid: number;
  /** resolves once the command has ended, whoever ended it */
  readonly ended: Promise<ProcessEnd>;
  private readonly start: ArmStart;
  private readonly child: ChildProcess;
  private readonly forget: () => void;
  private stopped: Promise<void> | undefined;

  private constructor(start: ArmStart, child: ChildProcess, pid: number) {
    this.start = start;
    this.child = child;
    this.pid = pid;
    this.name = start.name;
    this.command = start.command;
    this.place = start.place;
    this.log = start.log;
    this.env = start.env;
    child.stdout?.on('data', (chunk: Buffer) => this.log.write(chunk));
    this.forget = start.watch(pid);
    this.ended = awaitEnd(child, start.clock);
    // Where everything else is over, we end too and the watchdog clears up: a forgotten arm must not hang the run.
    child.unref();
    (child.stdout as Socket | null)?.unref();
  }

  /** @throws FS_ARM_COMMAND where not even the shell can be started (no `sh`, no such directory) */
  static async run(start: ArmStart): Promise<ProcessArm> {
    // One pipe for both streams: otherwise their lines would swap places in the log.
    const child = spawn('sh', ['-c', `exec 2>&1\n${start.command}`], {
      cwd: start.directory,
      env: { ...start.env },
      detached: true,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    if (child.pid !== undefined) return new ProcessArm(start, child, child.pid);
    const [cause] = (await once(child, 'error')) as [Error];
    throw fail('FS_ARM_COMMAND', { arm: start.name, found: `${start.name}: ${cause.message} in ${start.directory}`, cause });
  }

  /** Whether `stop` was called: an end after that is no news. */
  get isStopping(): boolean {
    return this.stopped !== undefined;
  }

  /** Ends the whole group and closes the log. Idempotent. */
  stop(): Promise<void> {
    this.stopped ??= this.stopOnce();
    return this.stopped;
  }

  private async stopOnce(): Promise<void> {
    this.child.ref();
    await stopGroup(this.pid, this.start.clock, this.start.graceMs);
    await this.ended;
    this.forget();
    this.child.stdout?.destroy();
    await this.log.close();
  }
}

function awaitEnd(child: ChildProcess, clock: Clock): Promise<ProcessEnd> {
  return new Promise((resolve) => {
    child.once('close', (exitCode, signal) => resolve({ exitCode, signal }));
    child.once('exit', (exitCode, signal) => void clock.sleep(LAST_WORDS_MS).then(() => resolve({ exitCode, signal })));
  });
}
