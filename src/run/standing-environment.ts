import { availableParallelism } from 'node:os';
import { fail } from '../core/errors.js';
import { systemClock } from '../io/system-clock.js';
import { isAlive } from '../io/processes.js';
import type { Arm, ArmExit, Environment, ResourceSample, Target } from '../environment/environment.js';
import { type SampledArm, TreeSampler } from '../environment/drivers/tree-sampler.js';
import type { Standing } from './standing.js';

/**
 * Arms that somebody else keeps up, as an environment: reading them is all it does, and disposing it leaves them up. Arms that are processes
 * of this machine are read and watched; of others neither resources nor ends are seen (one that goes away shows as failed requests).
 */
export function standingEnvironment(targets: readonly Target[], standing: Standing | null): Environment {
  const arms = standing === null ? [] : processesOf(standing);
  const keeper = standing?.handle['keeper'];
  if (typeof keeper === 'string' && !isAlive(keeper))
    throw fail('FS_INPUT_MISSING', {
      found: 'arms whose keeper has ended',
      expected: 'arms that are up',
      hint: 'Their time to live is over, or somebody ended them: bring them up again.',
    });
  const sampler = new TreeSampler();
  const listeners = new Set<(exit: ArmExit) => void>();
  const lost = new Set<Arm>();
  const sample = async (): Promise<readonly ResourceSample[]> => {
    const samples = arms.length === 0 ? [] : await sampler.sample(arms, () => systemClock.now());
    for (const { arm } of arms) {
      if (lost.has(arm) || samples.some((one) => one.arm === arm)) continue;
      lost.add(arm);
      const exit: ArmExit = { arm, atMs: systemClock.now(), reason: 'died', exitCode: null, signal: null, lastLines: [] };
      for (const listener of listeners) listener(exit);
    }
    return samples;
  };
  return {
    targets,
    facts: standing?.facts ?? Object.fromEntries(targets.map(({ arm, origin }) => [arm, { origin }])),
    cores: arms.length > 0 ? availableParallelism() : undefined,
    sample,
    onExit: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    [Symbol.asyncDispose]: async () => undefined,
  };
}

/** The arms that the facts name a process of. */
function processesOf({ facts, targets }: Standing): SampledArm[] {
  return targets.flatMap(({ arm }) => {
    const pid = (facts[arm] as { readonly pid?: unknown } | undefined)?.pid;
    return typeof pid === 'number' ? [{ arm, pid }] : [];
  });
}
