import { type Check, type Examined, failed } from './check.js';
import { CHECKS } from './checks/registry.js';
import type { DoctorWorld } from './world.js';

/** Runs every check, one after the other, so that none disturbs the timing of another. One that breaks is a fail of its own. */
export async function examine(world: DoctorWorld, checks: readonly Check[] = CHECKS): Promise<readonly Examined[]> {
  const examined: Examined[] = [];
  for (const { name, title, run } of checks) {
    try {
      examined.push({ name, title, ...(await run(world)) });
    } catch (error) {
      examined.push({
        name,
        title,
        ...failed(error instanceof Error ? error.message : String(error), 'this check itself failed; please report it'),
      });
    }
  }
  return examined;
}

/** 0 where nothing failed, 69 where the machine is at fault, 64 where only the configuration is. */
export function exitCodeOf(examined: readonly Examined[]): 0 | 64 | 69 {
  const fails = examined.filter(({ status }) => status === 'fail');
  if (fails.length === 0) return 0;
  return fails.every(({ fault }) => fault === 'configuration') ? 64 : 69;
}
