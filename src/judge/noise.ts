import type { PairedBlocks } from './paired-blocks.js';
import type { JudgeSpec } from './spec.js';

/** How far two copies of the same code drift apart in this environment, in log-ratio units of the median. */
export interface Noise {
  /** between-block standard deviation of baseline/primary, sampling variance subtracted */
  readonly tau: number;
  /** 90 % upper bound of the steady offset between baseline and primary */
  readonly offset: number;
  readonly blocks: number;
}

/** One-sided 90 % normal quantile: the "p90" of the offset. */
const Z90 = 1.2815515655446004;

/**
 * The noise floor measured with the baseline arm; null without one or with fewer than six blocks (then it is not tested, and said).
 * The sampling variance of a block's log ratio is estimated from its own halves: even pairs against odd pairs differ only by
 * sampling, and the variance of the whole is a quarter of the mean square of that difference.
 */
export function measureNoise(blocks: PairedBlocks | null, spec: JudgeSpec): Noise | null {
  const median = spec.quantiles.indexOf(0.5);
  const rows = (blocks?.closed ?? []).filter(
    (block) => typeof block.baselineLogRatios[median] === 'number' && block.baselineHalfDifference !== null,
  );
  if (rows.length < spec.minEffectiveBlocks) return null;
  const ratios = rows.map((block) => block.baselineLogRatios[median] as number);
  const mean = ratios.reduce((sum, x) => sum + x, 0) / ratios.length;
  const variance = ratios.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (ratios.length - 1);
  const sampling = rows.reduce((sum, block) => sum + (block.baselineHalfDifference as number) ** 2, 0) / rows.length / 4;
  return {
    tau: Math.sqrt(Math.max(0, variance - sampling)),
    offset: Math.abs(mean) + Z90 * Math.sqrt(variance / ratios.length),
    blocks: rows.length,
  };
}

/** m_eff = max(m, 2 tau / sqrt(6), p90 of the baseline's offset): widens hold, fail and roll back, never proof. */
export function effectiveMargin(margin: number, noise: Noise | null): number {
  if (!noise) return margin;
  return Math.max(margin, Math.expm1((2 * noise.tau) / Math.sqrt(6)), Math.expm1(noise.offset));
}
