import type { EnvironmentSpec } from '../environment/environment.js';
import type { ForecastSpec } from '../forecast/spec.js';
import type { AcceptRule } from '../judge/accept.js';
import type { JudgeSpec } from '../judge/spec.js';
import type { EnforceLevel, Kpi } from '../kpi/kpi.js';
import type { LogsSpec } from '../logs/spec.js';
import type { MetricsSpec } from '../metrics/spec.js';
import type { NotifySpec } from '../notify/spec.js';
import type { ReportSpec } from '../report/spec.js';
import type { PolicySpec } from '../rollout/policy.js';
import type { RollbackSpec, RolloutSpec, StateStoreSpec } from '../rollout/spec.js';
import type { TracesSpec } from '../trace/spec.js';
import type { TrafficSpec } from '../traffic/spec.js';
import type { Secret } from './secrets.js';

/** What is being changed. */
export interface ServiceSpec {
  readonly name: string;
  readonly criticality: 'low' | 'medium' | 'high';
  /** globs of what it is made of, relative to the configuration's directory; absent: all that is not known to be no input */
  readonly paths?: readonly string[] | undefined;
  /** run even where nothing it is made of has changed */
  readonly always?: boolean | undefined;
}

/** Settings that the user left to the table of criticality and impact. */
export type Preset = 'alpha' | 'for' | 'budget';

/** The validated, frozen whole of what the user asked. */
export interface Plan {
  readonly version: 1;
  /** the configuration file, for messages; null where built in (demo) */
  readonly file: string | null;
  readonly service: ServiceSpec;
  readonly environment: EnvironmentSpec;
  readonly traffic: TrafficSpec;
  readonly metrics: readonly MetricsSpec[];
  /** absent: what the arms write is not compared */
  readonly logs?: LogsSpec | undefined;
  /** absent: none are exported or read */
  readonly traces?: TracesSpec | undefined;
  readonly kpis: readonly Kpi[];
  readonly accept: readonly AcceptRule[];
  readonly enforce: EnforceLevel;
  readonly gateConfig: 'base' | 'head';
  readonly judge: JudgeSpec;
  readonly confirm: boolean;
  readonly policies: PolicySpec;
  readonly forecast: ForecastSpec;
  readonly budgetMs: number;
  readonly report: ReportSpec;
  /** who is told; absent: nobody */
  readonly notify?: readonly NotifySpec[] | undefined;
  readonly state?: StateStoreSpec | undefined;
  readonly rollback?: RollbackSpec | undefined;
  /** how users go over to a new version */
  readonly rollout?: RolloutSpec | undefined;
  readonly remoteWrite: { readonly url: string; readonly headers: Readonly<Record<string, string>> } | null;
  /** what the impact of the change may still set; absent: nothing */
  readonly presets?: readonly Preset[] | undefined;
  /** seed of every random choice; the same seed and store give the same bytes */
  readonly seed: number;
  /** what `env:NAME` stood for; never written: see `publicPlan` */
  readonly secrets?: readonly Secret[] | undefined;
}
