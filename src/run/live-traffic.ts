import { randomBytes } from 'node:crypto';
import type { Plan } from '../config/plan.js';
import type { Engine } from '../traffic/engine.js';
import { mayReplayUnsafe } from '../traffic/safety.js';
import type { MirrorSpec } from '../traffic/mirror/spec.js';
import { createSelect } from '../traffic/select.js';

/** What users' places are hashed with: the same in every run, so that a user stays on their side from one to the next. */
const PLACES = '1';

/** The engine of a run whose traffic is live; loaded only where it is. */
export async function liveEngine(
  plan: Plan,
  spec: MirrorSpec,
  say: (text: string) => void,
  onListening?: (origin: string) => void,
): Promise<Engine> {
  const { mirrorEngine } = await import('../traffic/mirrors/mirror-engine.js');
  const { createAnonymiser } = await import('../traffic/anonymise/create-anonymiser.js');
  const { select, safety, anonymise, anonymiseKey } = plan.traffic;
  const key = String(plan.seed);
  return mirrorEngine({
    spec,
    key: PLACES,
    anonymiser: createAnonymiser({ ...anonymise, key: anonymiseKey ?? randomBytes(16).toString('hex') }),
    unsafe: mayReplayUnsafe(safety.unsafe, plan.environment),
    filter: createSelect({ ...select, by: 'random', share: 1 }, key),
    say,
    onListening,
  });
}
