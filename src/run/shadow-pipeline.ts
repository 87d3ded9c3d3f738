import { comparePipelines, confirmComparison } from '../pipeline/compare-pipelines.js';
import type { Pipeline, PipelineRun, PipelineSpec, RunRequest } from '../pipeline/pipeline-run.js';
import { decidePipeline, type PipelineVerdict } from '../pipeline/pipeline-verdict.js';

export interface ShadowPipeline {
  readonly workflow: string;
  /** what is started as the shadow */
  readonly shadow: RunRequest;
  /** a run that has ended; null: the last of `branch` that ended with success */
  readonly primaryRun: number | null;
  /** the branch whose earlier runs show what is usual */
  readonly branch: string;
  /** earlier runs to compare durations with, at most */
  readonly earlierRuns: number;
  /** an accusation is reproduced by a second run of the shadow */
  readonly confirm: boolean;
  readonly spec: PipelineSpec;
}

/**
 * Runs a workflow once more with what is new, and compares it with how the workflow ran before.
 * @throws FS_PIPELINE_REFUSED (also where there is no earlier run), FS_PIPELINE_TIMEOUT, FS_CANCELLED
 */
export async function runShadowPipeline(asked: ShadowPipeline, pipeline: Pipeline, noEarlierRun: () => Error): Promise<PipelineVerdict> {
  const { workflow, shadow: request, primaryRun, branch, earlierRuns, confirm, spec } = asked;
  const history = await pipeline.history(branch, earlierRuns + 1);
  const primary = primaryRun === null ? history[0] : await pipeline.read(primaryRun);
  if (primary === undefined) throw noEarlierRun();
  const earlier = history.filter(({ id }) => id !== primary.id).slice(0, earlierRuns);
  const shadow = await pipeline.run(request);
  const compare = (run: PipelineRun) =>
    comparePipelines(
      primary,
      run,
      earlier.filter(({ id }) => id !== run.id),
      spec,
    );
  const first = compare(shadow);
  const again = confirm && first.outcome === 'fail' ? await pipeline.run(request) : null;
  const comparison = again ? confirmComparison(first, compare(again)) : first;
  return decidePipeline(workflow, comparison, { primary, shadow, again, earlierRuns: earlier.length }, spec);
}
