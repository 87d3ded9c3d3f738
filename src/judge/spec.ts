/** Every constant that decides a verdict. YAML kebab-case = JSON camelCase; printed in the report. Meaning: docs/statistics.md. */
export interface JudgeSpec {
  /** false-alarm probability over the whole run for hold and fail */
  readonly alpha: number;
  readonly rollbackAlpha: number;
  readonly warnAlpha: number;
  /** level of the count tests for a roll-back */
  readonly countRollbackAlpha: number;
  /** hold tier at this fraction of a KPI's margin */
  readonly holdMargin: number;
  /** no-regression-found needs the ratio's interval below 1 + detectable */
  readonly detectable: number;
  readonly fastLaneMargin: number;
  readonly fastLaneE: number;
  /** pairs that fix a route's thresholds, then skipped */
  readonly thresholdPairs: number;
  readonly quantiles: readonly number[];
  /** start points of the evidence, as fractions of the measured time */
  readonly segments: readonly number[];
  /** blocks per run: block length = clamp(run / blocksPerRun, minBlockSeconds, maxBlockSeconds) */
  readonly blocksPerRun: number;
  readonly minBlockSeconds: number;
  readonly maxBlockSeconds: number;
  /** merge blocks until this many pairs, while at least minBlocks remain; else until minBlockPairs */
  readonly blockPairs: number;
  readonly minBlockPairs: number;
  readonly minBlocks: number;
  /** a quantile p is supported where a block has n(1-p) >= this */
  readonly blockSupport: number;
  readonly minEffectiveBlocks: number;
  readonly phi: number;
  readonly orphanShare: number;
  readonly warmupShare: number;
  readonly warmupSlopePerMinute: number;
  readonly tooNoisy: number;
  readonly unrepresentativeRoute: number;
  readonly unrepresentativeStatus: number;
  readonly seriesMargin: number;
  readonly seriesMinPoints: number;
  readonly seriesCoverage: number;
  readonly requestTimeoutMs: number;
  readonly minChangeCoverage: number;
  readonly confidenceLevel: number;
}

export const DEFAULT_JUDGE: JudgeSpec = {
  alpha: 0.05,
  rollbackAlpha: 0.01,
  warnAlpha: 0.05,
  countRollbackAlpha: 0.001,
  holdMargin: 0.6,
  detectable: 0.25,
  fastLaneMargin: 0.25,
  fastLaneE: 200,
  thresholdPairs: 200,
  quantiles: [0.5, 0.75, 0.9, 0.95, 0.99],
  segments: [0, 0.25, 0.5, 0.75],
  blocksPerRun: 40,
  minBlockSeconds: 1,
  maxBlockSeconds: 30,
  blockPairs: 200,
  minBlockPairs: 30,
  minBlocks: 20,
  blockSupport: 10,
  minEffectiveBlocks: 6,
  phi: 1,
  orphanShare: 0.01,
  warmupShare: 1 / 6,
  warmupSlopePerMinute: 0.02,
  tooNoisy: 0.1,
  unrepresentativeRoute: 0.05,
  unrepresentativeStatus: 0.2,
  seriesMargin: 0.1,
  seriesMinPoints: 10,
  seriesCoverage: 0.8,
  requestTimeoutMs: 30_000,
  minChangeCoverage: 0.5,
  confidenceLevel: 0.95,
};
