import type { Outcome } from '../core/outcome.js';
import type { PipelineComparison, PipelineFinding } from './compare-pipelines.js';
import type { PipelineRun, PipelineSpec } from './pipeline-run.js';

/** What a shadow run of a workflow came to; the same names as in every verdict, so that `gate` and `notify` read it. */
export interface PipelineVerdict {
  readonly outcome: Outcome;
  readonly decision: 'advance' | 'hold' | 'roll-back';
  readonly findings: readonly PipelineFinding[];
  readonly workflow: string;
  readonly primary: RunSummary;
  readonly shadow: RunSummary;
  /** the second run of the shadow, where the first accused it */
  readonly again: RunSummary | null;
  /** earlier runs that durations were compared with */
  readonly earlierRuns: number;
  readonly spec: PipelineSpec;
}

export type RunSummary = Pick<PipelineRun, 'id' | 'url' | 'conclusion' | 'seconds'>;

/** The verdict on a comparison. Only a fail may roll back, and only where that was asked for. */
export function decidePipeline(
  workflow: string,
  { outcome, findings }: PipelineComparison,
  runs: { readonly primary: PipelineRun; readonly shadow: PipelineRun; readonly again: PipelineRun | null; readonly earlierRuns: number },
  spec: PipelineSpec,
): PipelineVerdict {
  const decision = outcome === 'pass' ? 'advance' : outcome === 'fail' ? spec.onFail : 'hold';
  const { primary, shadow, again, earlierRuns } = runs;
  return {
    outcome,
    decision,
    findings: [...findings].sort((a, b) => rank(a) - rank(b)),
    workflow,
    primary: summaryOf(primary),
    shadow: summaryOf(shadow),
    again: again && summaryOf(again),
    earlierRuns,
    spec,
  };
}

const rank = ({ outcome }: PipelineFinding): number => ['fail', 'error', 'inconclusive', 'pass'].indexOf(outcome);
const summaryOf = ({ id, url, conclusion, seconds }: PipelineRun): RunSummary => ({ id, url, conclusion, seconds });
