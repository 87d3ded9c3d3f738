import { readFileSync } from 'node:fs';
import type { Plan } from '../config/plan.js';
import type { Clock } from '../core/clock.js';
import { changeState } from '../rollout/change-state.js';
import { appendVerdict } from '../rollout/ledger.js';
import type { LedgerEntry } from '../rollout/state.js';
import type { Verdict } from '../judge/verdict.js';
import { placeFromEnv } from './notice-place.js';
import { openState } from './open-state.js';

export interface LedgerWorld {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Appends the verdict of a run to the ledger in the state. @throws FS_STATE_* : the caller says so, and the verdict stands */
export async function recordVerdict(verdict: Verdict, plan: Plan, world: LedgerWorld): Promise<void> {
  const store = await openState(plan, world);
  const at = new Date(world.clock.now()).toISOString();
  const entry = entryOf(verdict, plan, world.env, at);
  const accepted = verdict.findings.filter(({ code }) => code === 'accepted').map(({ kpi }) => kpi);
  await changeState({ store, ...world }, (document) => appendVerdict(document, entry, accepted));
}

function entryOf(verdict: Verdict, plan: Plan, env: LedgerWorld['env'], at: string): LedgerEntry {
  const { subject } = placeFromEnv(env, plan.service.name, 'local');
  const commit = headCommit(env);
  return {
    verdict: verdict.digest,
    at,
    subject: subject.ref,
    ...(commit === undefined ? {} : { commit }),
    outcome: verdict.outcome,
    enforce: plan.enforce,
    kpis: [...new Set(verdict.findings.filter(({ outcome }) => outcome !== 'pass').map(({ kpi }) => kpi))],
    fate: 'open',
  };
}

/** On a pull request GITHUB_SHA is a merge that nobody pushed: its head stands in the event. */
function headCommit(env: LedgerWorld['env']): string | undefined {
  try {
    const event = JSON.parse(readFileSync(env['GITHUB_EVENT_PATH'] ?? '', 'utf8')) as { pull_request?: { head?: { sha?: unknown } } };
    const sha = event.pull_request?.head?.sha;
    if (typeof sha === 'string') return sha;
  } catch {
    // no event: not in a workflow
  }
  return env['GITHUB_SHA'];
}
