import type { AcceptRule } from '../judge/accept.js';
import type { Finding } from '../judge/verdict.js';
import type { EnforceLevel } from '../kpi/kpi.js';
import type { Report } from '../report/report.js';
import type { PolicySpec } from '../rollout/policy.js';

/** Names under which a run folder's store keeps its documents. */
export const MEASUREMENT = 'measurement';
export const RUN = 'run';
/** Sub-folder of the confirmation run. */
export const CONFIRMATION = 'confirmation';

/** What a verdict and its report depend on besides what was measured; with the store it is enough to make both again. */
export interface RunDocument {
  readonly service: string;
  readonly enforce: EnforceLevel;
  readonly policies: PolicySpec;
  readonly accept: readonly AcceptRule[];
  /** ISO date on which acceptances were read */
  readonly today: string;
  /** findings made before and beside the traffic */
  readonly extra: readonly Finding[];
  readonly arms: Report['arms'];
  readonly traffic: Omit<Report['traffic'], 'pairs' | 'measuredPairs' | 'warmupSeconds'>;
  readonly minutesUsed: number;
  readonly reproduce: string;
  readonly startedAt: string;
  /** the word every header and metric of this run carries */
  readonly runId: string;
  /** second 0 of every series, ms since the epoch; null where no traffic was sent */
  readonly trafficStartedAtMs: number | null;
  readonly seed: number;
  /** true where the run ended without a verdict on its measurements: only the last look counts, and nothing was fed to it */
  readonly abandoned?: boolean | undefined;
  /** true where nothing was started because nothing the service is made of has changed */
  readonly notAffected?: boolean | undefined;
  /** what the shadow has otherwise than the primary, and what was made of it */
  readonly change?: Report['change'];
  /** whether the arms were alike but for the change */
  readonly parity?: Report['parity'];
  /** where the traces that findings name can be looked at */
  readonly traces?: Report['traces'];
  /** whether a confirmation run stands in the sub-folder */
  readonly confirmed: boolean;
}
