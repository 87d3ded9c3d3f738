import { blockT } from '../stats/block-t.js';
import { LatencyHistogram } from '../stats/latency-histogram.js';
import { logMcNemarE } from '../stats/log-mc-nemar-e.js';
import { logMeanExp } from '../stats/log-mean-exp.js';
import { quantileSorted } from '../stats/quantile-sorted.js';
import { effectiveMargin, measureNoise } from './noise.js';
import { PairedBlocks } from './paired-blocks.js';
import { TAIL_FROM } from './route-evidence.js';
import type { JudgeSpec } from './spec.js';

/** Relative margins of an operation's own time: at p50 and p75, and at p90. */
export interface Margins {
  readonly body: number;
  readonly tail: number;
}

/** What the two tests say of an operation's time; natural logs. */
export interface TimeTest {
  /** `gate`: both tests; `fast-lane`: too few blocks, so a larger margin and a higher bar */
  readonly method: 'gate' | 'fast-lane';
  readonly logE: number;
  readonly exceedance: number;
  readonly blocks: number;
}

/** The change of the median with the confidence sequence of the blocks; unbounded where these are too few. */
export interface TimeEffect {
  readonly ratio: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly primaryMs: number;
  readonly shadowMs: number;
}

/** Tails beyond p90 are not in a sample of the traces. */
const LEVELS: readonly number[] = [0.5, 0.75, 0.9];
/** Times of the primary from which its thresholds are taken; these pairs are then skipped. */
const LEARNED_FROM = 50;
/** A span that takes less than this longer is not slower: what it costs to record it is of that size. */
const SMALLEST_MS = 0.1;

/** Discordant pairs by level, at the KPI's margins and at the fast lane's. */
class Exceedances {
  private readonly b: number[] = LEVELS.map(() => 0);
  private readonly c: number[] = LEVELS.map(() => 0);
  pairs = 0;

  add(controlMs: number, shadowMs: number, thresholds: readonly number[], margins: Margins): void {
    this.pairs++;
    for (let level = 0; level < LEVELS.length; level++) {
      const threshold = thresholds[level] as number;
      const isControlSlow = controlMs > threshold;
      const isShadowSlow = shadowMs > boundOf(threshold, marginAt(level, margins));
      if (isShadowSlow && !isControlSlow) this.b[level] = (this.b[level] as number) + 1;
      else if (isControlSlow && !isShadowSlow) this.c[level] = (this.c[level] as number) + 1;
    }
  }

  logE(): number {
    return logMeanExp(LEVELS.map((_, level) => logMcNemarE(this.b[level] as number, this.c[level] as number)));
  }
}

/**
 * The own times of one operation, shadow against primary (and against the baseline): the two tests of the gate, on what one span takes. Exceedance
 * counts pairs over thresholds that the primary's first times have fixed; blocks compare quantiles of stretches of time.
 */
export class OperationTime {
  private readonly spec: JudgeSpec;
  private readonly margins: Margins;
  private readonly fastMargins: Margins;
  private readonly forSeconds: number;
  private blocks: PairedBlocks | null = null;
  private learning: number[] = [];
  private thresholds: readonly number[] | null = null;
  private readonly gate = { primary: new Exceedances(), baseline: new Exceedances() };
  private readonly fast = { primary: new Exceedances(), baseline: new Exceedances() };
  private readonly histograms = { primary: new LatencyHistogram(), shadow: new LatencyHistogram() };

  constructor(spec: JudgeSpec, forSeconds: number, margins: Margins) {
    this.spec = { ...spec, quantiles: LEVELS };
    this.forSeconds = forSeconds;
    this.margins = margins;
    this.fastMargins = { body: Math.max(spec.fastLaneMargin, margins.body), tail: Math.max(spec.fastLaneMargin, margins.tail) };
  }

  /** One trial in which the operation ran; null where an arm did not run it. */
  add(at: number, primaryMs: number | null, shadowMs: number | null, baselineMs: number | null): void {
    if (primaryMs === null || shadowMs === null) return;
    this.histograms.primary.add(primaryMs);
    this.histograms.shadow.add(shadowMs);
    this.blocks ??= new PairedBlocks(this.spec, at, this.forSeconds);
    this.blocks.add(at, primaryMs, shadowMs, baselineMs ?? undefined);
    if (!this.thresholds) {
      this.learn(primaryMs);
      return;
    }
    this.count('primary', primaryMs, shadowMs, this.thresholds);
    if (baselineMs !== null) this.count('baseline', baselineMs, shadowMs, this.thresholds);
  }

  /** Pairs that counted for the exceedance. */
  get pairs(): number {
    return this.gate.primary.pairs;
  }

  test(): TimeTest {
    const exceedance = this.against(this.gate);
    const blocks = this.logBF();
    if (blocks !== null) return { method: 'gate', logE: Math.min(exceedance, blocks + Math.LN2), exceedance, blocks };
    // Without blocks nobody can tell a slow minute of the machine from a slow change: only what is far beyond both counts.
    const logE = this.against(this.fast) - Math.log(this.spec.fastLaneE * this.spec.alpha);
    return { method: 'fast-lane', logE, exceedance: this.against(this.fast), blocks: Number.NEGATIVE_INFINITY };
  }

  effect(): TimeEffect {
    const [primaryMs, shadowMs] = [this.histograms.primary.quantile(0.5), this.histograms.shadow.quantile(0.5)];
    const plain = { ratio: shadowMs / primaryMs, low: null, high: null, primaryMs, shadowMs };
    const values = this.valuesOf(0);
    if (values === null) return plain;
    const { mean, low, high } = blockT(values, this.options(1 - this.spec.confidenceLevel));
    const bound = (log: number): number | null => (Number.isFinite(log) ? Math.exp(log) : null);
    return { ...plain, ratio: Math.exp(mean), low: bound(low), high: bound(high) };
  }

  private learn(primaryMs: number): void {
    this.learning.push(primaryMs);
    if (this.learning.length < LEARNED_FROM) return;
    const sorted = this.learning.sort((a, b) => a - b);
    this.thresholds = LEVELS.map((level) => quantileSorted(sorted, level));
    this.learning = [];
  }

  private count(control: 'primary' | 'baseline', controlMs: number, shadowMs: number, thresholds: readonly number[]): void {
    this.gate[control].add(controlMs, shadowMs, thresholds, this.margins);
    this.fast[control].add(controlMs, shadowMs, thresholds, this.fastMargins);
  }

  /** Slower than every copy of the live code: the smaller of two e-values is one. */
  private against({ primary, baseline }: { readonly primary: Exceedances; readonly baseline: Exceedances }): number {
    return baseline.pairs === 0 ? primary.logE() : Math.min(primary.logE(), baseline.logE());
  }

  /** The mean over the supported quantiles; null where there are too few blocks. */
  private logBF(): number | null {
    const noise = measureNoise(this.blocks, this.spec);
    const perLevel = LEVELS.flatMap((_, level) => {
      const values = this.valuesOf(level);
      if (values === null) return [];
      const margin = Math.max(effectiveMargin(marginAt(level, this.margins), noise), this.smallest(level));
      return [
        blockT(
          values.map((value) => value - Math.log1p(margin)),
          this.options(),
        ),
      ];
    });
    const supported = perLevel.filter(({ effectiveN }) => effectiveN >= this.spec.minEffectiveBlocks);
    return supported.length === 0 ? null : logMeanExp(supported.map(({ logBF }) => logBF));
  }

  /** The smallest difference that counts, relative to the threshold. */
  private smallest(level: number): number {
    const threshold = this.thresholds?.[level] ?? 0;
    return threshold > 0 ? SMALLEST_MS / threshold : Number.POSITIVE_INFINITY;
  }

  private valuesOf(level: number): number[] | null {
    const values = (this.blocks?.closed ?? []).flatMap((block) => block.logRatios[level] ?? []);
    return values.length < this.spec.minEffectiveBlocks ? null : values;
  }

  private options(alpha?: number): { phi: number; minEffective: number; alpha?: number | undefined } {
    return { phi: this.spec.phi, minEffective: this.spec.minEffectiveBlocks, alpha };
  }
}

const marginAt = (level: number, margins: Margins): number => ((LEVELS[level] as number) >= TAIL_FROM ? margins.tail : margins.body);
const boundOf = (threshold: number, margin: number): number => Math.max(threshold * (1 + margin), threshold + SMALLEST_MS);
