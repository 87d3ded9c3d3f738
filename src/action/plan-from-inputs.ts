import { resolve } from 'node:path';
import { loadPlan } from '../config/load.js';
import { overridePlan } from '../config/override-plan.js';
import type { Plan } from '../config/plan.js';
import { flagOf, type InputTexts, policiesOf } from './inputs.js';
import type { ActionWorld } from './world.js';

type Inputs = InputTexts<'experiment'>;

/** The configured plan with what the inputs change. Paths among them are relative to the workspace. */
export async function planFromInputs(file: string, inputs: Inputs, { cwd, env }: Pick<ActionWorld, 'cwd' | 'env'>): Promise<Plan> {
  const seed = crypto.getRandomValues(new Uint32Array(1))[0] as number;
  const plan = await loadPlan(file, { env, seed, cwd });
  const { primary, shadow, recording } = inputs;
  const given = { primary, shadow, recording: recording === undefined ? undefined : resolve(cwd, recording), force: flagOf(inputs.force) };
  return overridePlan(plan, { ...given, ...policiesOf(inputs) });
}
