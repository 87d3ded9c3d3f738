import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '../core/clock.js';
import { composeDriver } from '../environment/drivers/docker-compose.js';
import type { ArmSpec, EnvironmentSpec } from '../environment/environment.js';
import type { Service } from './start-service.js';

export interface ComposeStart {
  /** as the configuration that is about to be written says it */
  readonly environment: EnvironmentSpec;
  readonly processEnv: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly progress: (message: string) => void;
}

/**
 * Starts what a run would start, as it lies in the working directory: two arms of the very driver, so that a configuration that cannot
 * bring them up is known before it is written.
 * @throws FS_DOCKER_*, FS_COMPOSE_FILE, FS_BUILD_FAILED, FS_IMAGE_MISSING, FS_PREPARE_FAILED, FS_ARM_*; nothing is left running
 */
export async function startCompose({ environment, processEnv, clock, signal, progress }: ComposeStart): Promise<Service> {
  const scratch = await mkdtemp(join(tmpdir(), 'foreshadow-init-'));
  const context = { clock, signal, processEnv, progress, runDirectory: scratch, cacheDirectory: join(scratch, 'cache') };
  try {
    const arms = await composeDriver.up(asItLies(environment), context);
    const origin = arms.targets.find(({ arm }) => arm === 'primary')?.origin ?? '';
    const stop = async (): Promise<void> => {
      await arms[Symbol.asyncDispose]();
      await rm(scratch, { recursive: true, force: true });
    };
    return { origin, [Symbol.asyncDispose]: stop };
  } catch (error) {
    await rm(scratch, { recursive: true, force: true });
    throw error;
  }
}

function asItLies(environment: EnvironmentSpec): EnvironmentSpec {
  const { baseline: _, ...rest } = environment;
  const arm = ({ ref: _ref, ...others }: ArmSpec): ArmSpec => others;
  return { ...rest, primary: arm(environment.primary), shadow: arm(environment.shadow) };
}
