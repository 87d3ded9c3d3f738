import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { ARMS, type DriverContext, type EnvironmentSpec } from '../environment.js';
import type { EgressFence } from '../proxies/egress-fence.js';
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
  /** the proxies of the arms, where the configuration speaks of egress */
  readonly fence: EgressFence | undefined;
}

/** Starts the watchdog, then checks out and builds what the arms need. @throws FS_REF_UNKNOWN, FS_GIT, FS_BUILD_FAILED; nothing is left running */
export async function openSession(given: EnvironmentSpec, context: DriverContext, options: ProcessDriverOptions): Promise<ProcessSession> {
  const spec = { ...given, directory: resolve(given.directory) };
  const mark = randomUUID();
  const watchdog = new Watchdog(mark, context.processEnv);
  const preparation: Preparation = { spec, context, mark: { [MARK]: mark }, onSpawn: (group) => watchdog.watch(group) };
  try {
    const workplaces = await prepareWorkplaces(preparation);
    const fence = await openFence(spec, context).catch(async (error: unknown) => {
      await workplaces.release();
      throw error;
    });
    const dispose = async (): Promise<void> => {
      await fence?.[Symbol.asyncDispose]();
      await workplaces.release();
      await watchdog[Symbol.asyncDispose]();
    };
    return {
      spec,
      context,
      options,
      mark,
      watchdog,
      preparation,
      workplaces,
      signal: context.signal,
      fence,
      [Symbol.asyncDispose]: dispose,
    };
  } catch (error) {
    await watchdog[Symbol.asyncDispose]();
    throw error;
  }
}

/** The proxies outlive a restart of the arms: what an arm calls belongs to it, not to a start of it. */
async function openFence(spec: EnvironmentSpec, context: DriverContext): Promise<EgressFence | undefined> {
  if (spec.egress.watch !== true) return undefined;
  const { openEgressFence } = await import('../proxies/egress-fence.js');
  return openEgressFence({ policy: spec.egress, arms: ARMS.filter((arm) => spec[arm] !== undefined), context });
}
