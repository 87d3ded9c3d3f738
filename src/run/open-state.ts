import type { Plan } from '../config/plan.js';
import type { Clock } from '../core/clock.js';
import { fail } from '../core/errors.js';
import { lookUp, type Registry } from '../core/registry.js';
import type { Reverter } from '../rollout/reverter.js';
import type { CreateReverter, ReverterContext } from '../rollout/reverter-context.js';
import type { StateStore } from '../rollout/state.js';
import type { CreateStateStore } from '../rollout/state-context.js';

export interface StateOpening {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** The state store of a plan. @throws FS_STATE_SETUP where it names none */
export async function openState(plan: Plan, { env, clock, signal }: StateOpening): Promise<StateStore> {
  if (!plan.state) throw fail('FS_STATE_SETUP', { expected: '`state:`', place: { file: plan.file ?? undefined } });
  const { STATES } = await import('../rollout/states/registry.js');
  const create = lookUp<CreateStateStore>(STATES as Registry<CreateStateStore>, 'state', plan.state.kind);
  return create(plan.state, { service: plan.service.name, directory: plan.environment.directory, env, clock, signal });
}

/** The reverter of a plan. @throws FS_REVERT_SETUP where it names none */
export async function openReverter(plan: Plan, context: Omit<ReverterContext, 'service' | 'environment' | 'directory'>): Promise<Reverter> {
  if (!plan.rollback) throw fail('FS_REVERT_SETUP', { expected: '`rollback:` with a reverter', place: { file: plan.file ?? undefined } });
  const { REVERTERS } = await import('../rollout/reverters/registry.js');
  const { reverter } = plan.rollback;
  const create = lookUp<CreateReverter>(REVERTERS as Registry<CreateReverter>, 'reverter', reverter.kind);
  const { name: service } = plan.service;
  return create(reverter, {
    ...context,
    service,
    environment: plan.state?.environment ?? 'production',
    directory: plan.environment.directory,
  });
}
