import type { Plan } from '../config/plan.js';
import { secretValues } from '../config/public-plan.js';
import { fail } from '../core/errors.js';
import { createRedactor } from '../core/redact.js';
import { changeState } from '../rollout/change-state.js';
import { canKeep } from '../rollout/reverter.js';
import { addVerified } from '../rollout/roll-back.js';
import type { VerifiedVersion } from '../rollout/state.js';
import { openReverter, openState } from './open-state.js';
import type { RollBackWorld } from './roll-back-run.js';

export interface VerifiedRequest {
  /** `current`: what stands now */
  readonly version: string;
  readonly by: string;
  /** digest of the verdict that passed; null where a person says so */
  readonly verdict: string | null;
  readonly commit?: string | undefined;
}

/**
 * Records a version as verified, as the newest one. `current` asks the reverter what stands, and has it kept so that it can be come back to.
 * @throws FS_STATE_SETUP, FS_STATE_*, FS_REVERT_SETUP, FS_REVERT_FAILED
 */
export async function verifyVersion(
  plan: Plan,
  { version: asked, by, verdict, commit }: VerifiedRequest,
  world: RollBackWorld,
): Promise<VerifiedVersion> {
  const store = await openState(plan, world);
  const standing = asked === 'current' ? await keepStanding(plan, world) : { version: asked, detail: {} };
  const detail = { ...standing.detail, ...(commit === undefined ? {} : { commit }) };
  const entry: VerifiedVersion = {
    version: standing.version,
    at: new Date(world.clock.now()).toISOString(),
    verdict,
    by,
    ...(Object.keys(detail).length === 0 ? {} : { detail }),
  };
  await changeState({ store, clock: world.clock, signal: world.signal }, (document) => addVerified(document, entry));
  return entry;
}

async function keepStanding(plan: Plan, { clock, env, signal, say }: RollBackWorld) {
  const redact = createRedactor(secretValues(plan));
  await using reverter = await openReverter(plan, { env, clock, random: Math.random, signal, redact, reason: 'verified', say });
  if (canKeep(reverter)) return reverter.keep();
  throw fail('FS_REVERT_SETUP', { found: `reverter ${reverter.name} cannot say what stands`, expected: 'a version by name' });
}
