import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../core/clock.js';
import { fail } from '../core/errors.js';
import { writeAtomic } from '../io/files.js';
import { isGroupAlive, stopGroup } from '../io/process-group.js';
import { identify, isAlive, signal } from '../io/processes.js';
import { commandLineFlags } from './entry-script.js';
import { readJson } from './run-folder.js';

/** Sub-folder of a run folder in which steps that go on between commands keep their state, their log and what they said in the end. */
const STEPS = 'steps';
/** What a step that is told to stop may take to write what it has; the runner gives a whole job five minutes. */
const STOP_WITHIN_MS = 30_000;
const POLL_MS = 50;
/** A log is shown from its end. */
const LOG_CAP = 64 * 1024;

/** A command that goes on after the one that started it. */
export interface BackgroundCommand {
  /** also the name of its files; one of a name in a run folder */
  readonly name: string;
  /** words of the command line; `--ready-file FILE` is added, by which it says that it is up, and where */
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** it has failed where it is not up by then; undefined: as long as it lives */
  readonly withinMs?: number | undefined;
}

export interface BackgroundWorld {
  /** the run folder, absolute */
  readonly directory: string;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly progress: (text: string) => void;
}

/** How a step that went on in the background ended. */
export interface EndedStep {
  readonly name: string;
  /** whether it had still been running */
  readonly wasRunning: boolean;
  /** its one JSON document; null where it ended without one */
  readonly document: unknown;
  /** the end of what it wrote for a person */
  readonly log: string;
}

/**
 * Starts a command that outlives this process, and waits until it is up.
 * @returns what it says of itself once it is up
 * @throws FS_USAGE where one of its name goes on already, FS_STEP_FAILED with its last lines where it does not come up, FS_CANCELLED
 */
export async function startBackground(command: BackgroundCommand, world: BackgroundWorld): Promise<Readonly<Record<string, unknown>>> {
  const files = filesOf(world.directory, command.name);
  if (existsSync(files.state)) {
    if (isAlive((readJson(files.state) as { process: string }).process))
      throw fail('FS_USAGE', {
        found: `\`${command.name}\` that goes on in ${world.directory}`,
        hint: `End it with \`foreshadow down --run ${world.directory}\`.`,
      });
  }
  mkdirSync(join(world.directory, STEPS), { recursive: true });
  for (const file of Object.values(files)) rmSync(file, { force: true });
  const child = launch(command, files);
  try {
    if (child.pid === undefined) throw fail('FS_STEP_FAILED', { found: command.name });
    await writeAtomic(files.state, `${JSON.stringify({ process: identify(child.pid) })}\n`);
    return await untilReady(command, child, files, world);
  } catch (error) {
    if (child.pid !== undefined) await stopGroup(child.pid, world.clock, STOP_WITHIN_MS);
    rmSync(files.state, { force: true });
    throw error;
  } finally {
    child.unref();
  }
}

/** Ends a step of a run folder and waits for what it still has to write; null where there is none. */
export async function stopBackground(directory: string, name: string, clock: Clock): Promise<EndedStep | null> {
  const files = filesOf(directory, name);
  if (!existsSync(files.state)) return null;
  const { process: identity } = readJson(files.state) as { readonly process: string };
  const wasRunning = isAlive(identity);
  const pid = Number(identity.split('-')[0]);
  if (wasRunning) {
    signal(pid, 'SIGTERM'); // to it alone: what it started is its own to end
    const deadline = clock.monotonic() + STOP_WITHIN_MS;
    while (isAlive(identity) && clock.monotonic() < deadline) await clock.sleep(POLL_MS);
    if (isGroupAlive(pid)) await stopGroup(pid, clock);
  }
  const ended = { name, wasRunning, document: documentIn(files.answer), log: tail(files.log) };
  rmSync(files.state, { force: true });
  return ended;
}

/** The steps of a run folder that have not been stopped, whether or not they still run, in the order of their names. */
export function backgroundSteps(directory: string): string[] {
  const folder = join(directory, STEPS);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => /^([a-z-]+)\.state\.json$/.exec(name)?.[1] ?? [])
    .sort();
}

/** Where a step's one JSON document is kept. */
export function answerFile(directory: string, name: string): string {
  return filesOf(directory, name).answer;
}

type Files = Readonly<Record<'state' | 'ready' | 'answer' | 'log', string>>;

function filesOf(directory: string, name: string): Files {
  const path = (ending: string): string => join(directory, STEPS, `${name}${ending}`);
  return { state: path('.state.json'), ready: path('.ready.json'), answer: path('.json'), log: path('.log') };
}

/** In a process group of its own, with its words in files: neither a closed pipe nor a signal to our group ends it. */
function launch({ args, cwd, env }: BackgroundCommand, files: Files): ChildProcess {
  const [answer, log] = [openSync(files.answer, 'w'), openSync(files.log, 'w')];
  try {
    const words = [...commandLineFlags(), ...args, '--json', '--ready-file', files.ready];
    return spawn(process.execPath, words, { cwd, env, detached: true, stdio: ['ignore', answer, log] });
  } finally {
    closeSync(answer);
    closeSync(log);
  }
}

async function untilReady(
  { name, withinMs = Number.POSITIVE_INFINITY }: BackgroundCommand,
  child: ChildProcess,
  files: Files,
  { clock, signal: cancelled, progress }: BackgroundWorld,
): Promise<Readonly<Record<string, unknown>>> {
  let ended = false;
  child.once('exit', () => (ended = true));
  child.once('error', () => (ended = true));
  const deadline = clock.monotonic() + withinMs;
  let shown = 0;
  for (;;) {
    shown = showNew(files.log, shown, progress);
    if (existsSync(files.ready)) return readJson(files.ready) as Readonly<Record<string, unknown>>;
    if (cancelled.aborted) throw fail('FS_CANCELLED', { found: `an interrupt while \`${name}\` came up` });
    if (ended) throw failure(name, files, 'it ended at once');
    if (clock.monotonic() >= deadline) throw failure(name, files, 'it did not come up in time');
    await clock.sleep(POLL_MS, cancelled).catch(() => undefined);
  }
}

/** What went wrong as the step itself said it, with its place in the catalogue. */
function failure(name: string, files: Files, why: string): Error {
  const document = documentIn(files.answer) as { readonly error?: { readonly message?: string; readonly next?: string } } | null;
  const { message, next } = document?.error ?? {};
  const lastLines = tail(files.log).split('\n').filter(Boolean).slice(-20);
  return fail('FS_STEP_FAILED', { found: `\`${name}\`: ${message ?? why}`, ...(next === undefined ? {} : { hint: next }), lastLines });
}

/** Hands on whole lines that are new. @returns how far the file has been read */
function showNew(file: string, from: number, progress: (text: string) => void): number {
  const text = readFileSync(file, 'utf8');
  const end = text.lastIndexOf('\n') + 1;
  for (const line of text.slice(from, end).split('\n')) if (line !== '') progress(line);
  return Math.max(from, end);
}

function documentIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch {
    return null;
  }
}

function tail(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8').slice(-LOG_CAP) : '';
}
