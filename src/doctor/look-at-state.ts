import type { Plan } from '../config/plan.js';
import { secretValues } from '../config/public-plan.js';
import { createRedactor } from '../core/redact.js';
import { openReverter, openState, type StateOpening } from '../run/open-state.js';

/** Reads the state of a plan; writes nothing. @throws FS_STATE_* */
export async function lookAtState(
  plan: Plan,
  world: StateOpening,
): Promise<{ readonly name: string; readonly verified: number; readonly holder: string | null }> {
  const store = await openState(plan, world);
  const { document } = await store.read();
  return { name: store.name, verified: document.verified.length, holder: document.lease?.holder ?? null };
}

/** What stands, by the reverter of a plan; changes nothing. @throws FS_REVERT_* */
export async function lookAtStanding(plan: Plan, world: StateOpening): Promise<string | null> {
  const redact = createRedactor(secretValues(plan));
  await using reverter = await openReverter(plan, { ...world, random: Math.random, redact, reason: 'doctor', say: () => undefined });
  return reverter.current();
}
