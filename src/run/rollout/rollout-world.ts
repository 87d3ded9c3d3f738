import type { Clock } from '../../core/clock.js';
import type { Plan } from '../../config/plan.js';
import type { RolloutAct } from '../../notify/rollout-notice.js';
import type { Router } from '../../rollout/router.js';
import type { RolloutSpec } from '../../rollout/spec.js';
import type { RolloutRecord, StateStore } from '../../rollout/state.js';
import type { StageEvidence } from './stage-evidence.js';

/** What a rollout is told, as whoever acts knows it. */
export type Told = Pick<RolloutAct, 'event' | 'reason' | 'by' | 'verified' | 'findings'>;

/** Everything a tick needs; each part is handed in, so that a test owns it. */
export interface RolloutWorld {
  readonly store: StateStore;
  readonly router: Router;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly spec: RolloutSpec;
  readonly plan: Pick<Plan, 'kpis' | 'judge' | 'forecast' | 'enforce'>;
  /** who acts: a run, a host */
  readonly by: string;
  /** the name of what stops every step forward, where it is set now */
  readonly frozenBy?: (() => string | null) | undefined;
  /** what is known of both versions since the present step began */
  observe(record: RolloutRecord): Promise<StageEvidence>;
  /** tells whoever wants to be told; never throws */
  tell(record: RolloutRecord, told: Told): Promise<void>;
  /** one line for a person */
  say(text: string): void;
}
