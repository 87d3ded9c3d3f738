import type { Plan } from '../config/plan.js';
import { secretValues } from '../config/public-plan.js';
import { isForeshadowError } from '../core/errors.js';
import { lookUp } from '../core/registry.js';
import { drivers } from '../environment/drivers/registry.js';
import type { Arm, Environment, EnvironmentDriver } from '../environment/environment.js';
import type { ArmState } from '../judge/evidence.js';
import { routeOf } from '../traffic/route.js';
import type { ExperimentContext } from './context.js';
import { readStub } from './read-stub.js';
import type { RunFolder } from './run-folder.js';

/** Brings the arms up with the driver the plan names, or takes those that stand. */
export async function bringUp(plan: Plan, context: ExperimentContext, folder: RunFolder): Promise<Environment> {
  if (context.step) return context.step.environment;
  const driver = lookUp<EnvironmentDriver>(drivers, 'driver', plan.environment.driver);
  return driver.up(plan.environment, {
    clock: context.clock,
    signal: context.signal,
    runDirectory: folder.directory,
    cacheDirectory: context.cacheDirectory,
    progress: (text) => context.onProgress({ kind: 'message', text }),
    processEnv: context.processEnv,
    secrets: secretValues(plan),
    anonymise: context.redact,
    readStub,
    // A path may hold a token or a name; what is written of a call is redacted like everything else.
    nameCall: (method, target) => context.redact(routeOf(method, target)),
  });
}

/** What says that an arm's own code did not run. */
const DIED: readonly string[] = ['FS_ARM_DIED', 'FS_ARM_COMMAND', 'FS_PREPARE_FAILED'];

/** The shadow that never came up is judged (a fail); anything else that failed before the traffic is not an arm's state. */
export function lostBeforeTraffic(error: unknown): Partial<Record<Arm, ArmState>> {
  if (!isForeshadowError(error) || error.detail.arm !== 'shadow') return {};
  if (error.code === 'FS_ARM_NOT_READY') return { shadow: 'never-ready' };
  if (DIED.includes(error.code)) return { shadow: 'died' };
  return {};
}
