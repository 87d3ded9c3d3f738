import type { Clock } from '../core/clock.js';
import type { Finding } from '../judge/verdict.js';
import type { ReportedChange } from '../report/report.js';
import type { ProgressListener } from './progress.js';
import type { StepTraffic } from './step-traffic.js';

/** What a run is handed besides its plan: the world, and what was decided before it. */
export interface ExperimentContext {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** a word for every header and metric of this run */
  readonly runId: string;
  readonly processEnv: Readonly<Record<string, string | undefined>>;
  readonly outDirectory: string;
  /** worktrees and builds that outlive the run */
  readonly cacheDirectory: string;
  readonly onProgress: ProgressListener;
  /** the plan without secrets, as it is written down */
  readonly publicPlan: unknown;
  /** takes secrets and personal words out of a text */
  readonly redact: (text: string) => string;
  /** findings made before the traffic (a loosened gate) */
  readonly extra: readonly Finding[];
  /** what the shadow has otherwise than the primary, and what was made of it */
  readonly change?: ReportedChange | undefined;
  /** the arms are somebody else's: the run is one step of several */
  readonly step?: StepTraffic | undefined;
  /** the command line that does this again */
  readonly reproduce: string;
  /** the error a cancelled run ends with */
  readonly cancelled: () => Error;
}
