import { LatencyHistogram } from '../stats/latency-histogram.js';
import { type AutoShareSpec, type AutoShareState, startAutoShare, stepAutoShare } from '../traffic/auto-share.js';
import type { Observation, Trial } from '../traffic/observation.js';

/** Seconds between two steps of `share: auto`. */
const STEP_SECONDS = 1;

/** `share: auto` while a run goes on: reads its trials, and says what share is sent now. */
export class ShareControl {
  private readonly spec: AutoShareSpec;
  private state: AutoShareState;
  private readonly latencies = { primary: new LatencyHistogram(), shadow: new LatencyHistogram() };
  private readonly errors = { primary: 0, shadow: 0 };
  private pairs = 0;
  private steppedAt = 0;
  private lowest: number;
  private highest: number;

  constructor(spec: AutoShareSpec) {
    this.spec = spec;
    this.state = startAutoShare(spec);
    this.lowest = this.state.share;
    this.highest = this.state.share;
  }

  get share(): number {
    return this.state.share;
  }

  /** The largest share there may ever be. */
  get most(): number {
    return this.spec.most;
  }

  /** What of the rate asked for is sent: less while the share is below its first, never more. */
  get load(): number {
    return Math.min(1, this.state.share / this.spec.first);
  }

  add({ primary, shadow }: Trial): void {
    this.pairs++;
    this.read('primary', primary);
    this.read('shadow', shadow);
  }

  /** @param evidenceMissing 1 where nothing is known yet, 0 where harmlessness is proven */
  step(at: number, evidenceMissing: number): void {
    if (at - this.steppedAt < STEP_SECONDS) return;
    this.steppedAt = at;
    const { primary, shadow } = this.latencies;
    const reading = {
      pairs: this.pairs,
      primaryErrors: this.errors.primary,
      shadowErrors: this.errors.shadow,
      primaryMs: primary.quantile(0.9),
      shadowMs: shadow.quantile(0.9),
      evidenceMissing,
    };
    this.state = stepAutoShare(this.state, reading, this.spec);
    this.lowest = Math.min(this.lowest, this.state.share);
    this.highest = Math.max(this.highest, this.state.share);
    this.pairs = 0;
    for (const arm of ['primary', 'shadow'] as const) {
      this.latencies[arm].clear();
      this.errors[arm] = 0;
    }
  }

  /** `Share: 20 % at first, 5 % to 40 % in the course of the run; lowered 2 times because the shadow suffered.` */
  note(): string {
    const percent = (share: number): string => `${Number((100 * share).toPrecision(3))} %`;
    const range = this.lowest === this.highest ? '' : `, ${percent(this.lowest)} to ${percent(this.highest)} in the course of the run`;
    const { cuts } = this.state;
    const lowered = cuts === 0 ? '' : `; lowered ${cuts === 1 ? 'once' : `${cuts} times`} because the shadow suffered`;
    return `Share: ${percent(this.spec.first)} at first${range}${lowered}.`;
  }

  private read(arm: 'primary' | 'shadow', { status, latencyMs, error }: Observation): void {
    this.latencies[arm].add(latencyMs ?? Number.POSITIVE_INFINITY);
    if (error !== null || (status ?? 0) >= 500) this.errors[arm]++;
  }
}

/** How much of the proof of harmlessness is still missing, from the last look: the weakest of the KPIs counts. */
export function evidenceMissing(evidence: Readonly<Record<string, number>> | undefined, alpha: number): number {
  const proofs = Object.entries(evidence ?? {}).filter(([name]) => name.endsWith(':proof'));
  if (proofs.length === 0) return 1;
  const weakest = Math.min(...proofs.map(([, log10E]) => log10E));
  return 1 - Math.min(1, Math.max(0, weakest / -Math.log10(alpha)));
}
