import { realpath } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { applyGateConfig, type GateDifference } from '../config/gate.js';
import { loadPlanText } from '../config/load.js';
import type { Plan } from '../config/plan.js';
import type { Clock } from '../core/clock.js';
import { isForeshadowError } from '../core/errors.js';
import { type GitContext, tryGit } from '../environment/drivers/git.js';
import { resolveRevision } from '../environment/drivers/resolve-revision.js';
import { bare } from '../judge/validity.js';
import type { Finding } from '../judge/verdict.js';

export interface GateWorld {
  /** what `plan.file` is relative to */
  readonly cwd: string;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The plan under the gate of the base revision, and a finding where the change would loosen it (interfaces 2 `gate-config`). */
export async function underBaseGate(plan: Plan, world: GateWorld): Promise<{ readonly plan: Plan; readonly findings: readonly Finding[] }> {
  if (plan.file === null || plan.environment.driver !== 'process' || plan.environment.primary.ref === undefined)
    return { plan, findings: [] };
  const base = await basePlan(plan, world);
  const gated = applyGateConfig(plan, base);
  const loosened = gated.differences.filter((difference) => difference.loosened);
  return { plan: gated.plan, findings: loosened.length === 0 ? [] : [loosenedGate(loosened, gated.source)] };
}

/** The configuration as the base has it; null where it has none, or none that can be read any more. */
async function basePlan(plan: Plan, world: GateWorld): Promise<Plan | null> {
  const { directory } = plan.environment;
  const { clock, signal, env } = world;
  const context: GitContext = { directory, clock, signal, env };
  const top = await tryGit(context, 'rev-parse', '--show-toplevel');
  if (top === undefined || plan.file === null) return null;
  const { sha } = await resolveRevision('base', context, { exclude: [] });
  const path = relative(await absolute(top), await absolute(resolve(world.cwd, plan.file)));
  const text = await tryGit(context, 'show', `${sha}:${path}`);
  if (text === undefined) return null;
  try {
    return await loadPlanText(text, `${path} at base`, directory, { env: world.env, seed: plan.seed, missingSecrets: 'keep' });
  } catch (error) {
    if (isForeshadowError(error)) return null;
    throw error;
  }
}

/** `plan.file` is as the user named it: relative to where the command was run, or absolute. */
async function absolute(file: string): Promise<string> {
  return realpath(file).catch(() => file);
}

/** A note where the base's gate was used all the same; a finding to look at where the base lets the head decide. */
function loosenedGate(differences: readonly GateDifference[], source: string): Finding {
  return {
    ...bare('loosened-gate', 'pass', 0),
    facts: {
      used: source === 'base' ? 'base' : 'head',
      settings: differences.map(({ setting, base, head }) => `${setting}: ${base ?? 'unset'} -> ${head ?? 'unset'}`),
    },
  };
}
