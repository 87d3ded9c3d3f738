import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import type { DriverContext, EnvironmentSpec } from '../environment.js';
import { MARK, Watchdog } from './watchdog.js';
import { type Preparation, prepareWorkplaces, type Workplaces } from './workplaces.js';

export interface ProcessDriverOptions {
  /** how long an arm may take to end after SIGTERM */
  readonly graceMs: number;
  readonly logCapBytes: number;
}

/** What outlives a restart: the watchdog, the built worktrees, and the mark that every process of the session carries. */
export interface ProcessSession extends AsyncDisposable {
  readonly spec: EnvironmentSpec;
  readonly context: DriverContext;
  readonly options: ProcessDriverOptions;
  readonly mark: string;
  readonly watchdog: Watchdog;
  readonly preparation: Preparation;
  readonly workplaces: Workplaces;
  readonly signal: AbortSignal;
}

/** Starts the watchdog, then checks out and builds what the arms need. @throws FS_REF_UNKNOWN, FS_GIT, FS_BUILD_FAILED; nothing is left running */
export async function openSession(given: EnvironmentSpec, context: DriverContext, options: ProcessDriverOptions): Promise<ProcessSession> {
  const spec = { ...given, directory: resolve(given.directory) };
  const mark = randomUUID();
  const watchdog = new Watchdog(mark, context.processEnv);
  const preparation: Preparation = { spec, context, mark: { [MARK]: mark }, onSpawn: (group) => watchdog.watch(group) };
  try {
    const workplaces = await prepareWorkplaces(preparation);
    const dispose = async (): Promise<void> => {
      await workplaces.release();
      await watchdog[Symbol.asyncDispose]();
    };
    return { spec, context, options, mark, watchdog, preparation, workplaces, signal: context.signal, [Symbol.asyncDispose]: dispose };
  } catch (error) {
    await watchdog[Symbol.asyncDispose]();
    throw error;
  }
}
