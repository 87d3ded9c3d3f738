import type { Arm } from '../environment/environment.js';
import { AssertionEvidence } from '../judge/assertion-evidence.js';
import { LatencyHistogram } from '../stats/latency-histogram.js';
import type { Observation, Trial } from '../traffic/observation.js';
import { type ArmSummary, ReplayTally, summarise } from './replay-tally.js';
import { TrialReader } from './trial-reader.js';

/** What each arm did with one step, or with a whole scenario. */
export interface PlaceSummary {
  /** `SCENARIO / STEP`, or `SCENARIO` for the whole transaction */
  readonly route: string;
  readonly pairs: number;
  readonly arms: Readonly<Record<string, ArmSummary>>;
}

/** An assertion that failed somewhere. */
export interface AssertionSummary {
  readonly route: string;
  readonly assertion: string;
  readonly checked: number;
  readonly shadowOnly: number;
  readonly primaryOnly: number;
  readonly both: number;
  readonly sample: string | null;
}

/** Sums of scripted transactions, without any judgement: fixed memory, whatever their number. */
export class TransactTally {
  /** requests alone: whole transactions are in `places` */
  readonly requests: ReplayTally;
  private readonly reader: TrialReader;
  private readonly evidence = new AssertionEvidence();
  private readonly places = new Map<string, Map<Arm, { readonly latencies: LatencyHistogram; errors: number }>>();

  constructor(redact: (text: string) => string) {
    this.requests = new ReplayTally(redact);
    this.reader = new TrialReader([], redact);
  }

  add(trial: Trial): void {
    const { route, primary, shadow, baseline } = trial;
    this.count(route, 'primary', primary);
    this.count(route, 'shadow', shadow);
    if (baseline) this.count(route, 'baseline', baseline);
    if (trial.whole) return;
    this.requests.add(trial);
    const { replies: _, same: _same, ...bare } = trial;
    this.evidence.add(this.reader.read(bare));
  }

  get routes(): PlaceSummary[] {
    return [...this.places].map(([route, arms]) => ({
      route,
      pairs: arms.get('primary')?.latencies.total ?? 0,
      arms: Object.fromEntries([...arms].map(([arm, { latencies, errors }]) => [arm, summarise(latencies, errors)])),
    }));
  }

  /** Those that fail on the shadow alone first. */
  get assertions(): AssertionSummary[] {
    return this.evidence
      .evidence()
      .map(({ route, assertion, counts, sample }) => ({
        route,
        assertion,
        checked: counts.pairs,
        shadowOnly: counts.shadowOnly,
        primaryOnly: counts.primaryOnly,
        both: counts.both,
        sample,
      }))
      .sort((a, b) => b.shadowOnly - a.shadowOnly);
  }

  private count(route: string, arm: Arm, observation: Observation): void {
    let arms = this.places.get(route);
    if (!arms) this.places.set(route, (arms = new Map()));
    let row = arms.get(arm);
    if (!row) arms.set(arm, (row = { latencies: new LatencyHistogram(), errors: 0 }));
    row.latencies.add(observation.latencyMs ?? Number.POSITIVE_INFINITY);
    if (observation.error || (observation.status ?? 0) >= 500) row.errors++;
  }
}
