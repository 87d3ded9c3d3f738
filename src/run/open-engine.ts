import type { Plan } from '../config/plan.js';
import type { Engine } from '../traffic/engine.js';
import { silentEngine } from '../traffic/engines/silent.js';
import { ENGINES } from '../traffic/engines/registry.js';
import { withTransactions } from '../traffic/engines/transactions/with-transactions.js';
import type { ExperimentContext } from './context.js';
import { type StepTraffic, tapEngine } from './step-traffic.js';

/** What brings the traffic: clients of a mirror, the recording, scripted transactions, or both side by side. */
export async function openEngine(plan: Plan, { onProgress, step }: Pick<ExperimentContext, 'onProgress' | 'step'>): Promise<Engine> {
  return tapEngine(await plainEngine(plan, (text) => onProgress({ kind: 'message', text }), step), step);
}

async function plainEngine(plan: Plan, say: (text: string) => void, step: StepTraffic | undefined): Promise<Engine> {
  const { replay, synthetic, mirror, none } = plan.traffic;
  if (none) return silentEngine;
  if (mirror) {
    const { liveEngine } = await import('./live-traffic.js');
    return liveEngine(plan, mirror, say, step?.onListening);
  }
  if (!synthetic) return ENGINES.native;
  const { scenarios, rate, users, share } = synthetic;
  const options = { scenarios, rate, users: users ?? undefined, share, seed: plan.seed };
  return withTransactions(replay.recording === null ? null : ENGINES.native, options);
}

/** Whether the rate has to be found first. */
export function searchesRate({ replay, synthetic, mirror, none }: Plan['traffic']): boolean {
  if (mirror || none) return false;
  if (replay.recording === null && synthetic) return synthetic.rate === 'auto' && synthetic.users === null;
  return replay.rate === 'auto';
}

/** When a request counts as unanswered. */
export function requestTimeoutOf({ replay, mirror }: Plan['traffic']): number {
  return mirror?.timeoutMs ?? replay.timeoutMs;
}
