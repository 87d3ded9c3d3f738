import { readInputs, secretInputs, variablesOf } from './inputs.js';
import { maskSecrets } from './mask.js';
import type { ActionWorld } from './world.js';

/** `actions/experiment`: the whole experiment, its outputs, and, unless later steps do it, its publication and its gate. */
export async function experiment(world: ActionWorld): Promise<void> {
  const { core } = world;
  const inputs = readInputs('experiment', world);
  maskSecrets(secretInputs('experiment', inputs), core);
  // Only now: what a run needs is large, and a wrong input should be told at once.
  const { runExperimentOf } = await import('./run-experiment.js');
  await runExperimentOf(inputs, { ...world, env: { ...world.env, ...variablesOf('experiment', inputs) } });
}
