import { type Outcome, worst } from '../core/outcome.js';
import { type DurationFinding, compareDurations } from './compare-durations.js';
import type { PipelineJob, PipelineRun, PipelineSpec } from './pipeline-run.js';

/** What two runs of one workflow differ by. */
export type PipelineFinding =
  | {
      readonly code: 'shadow-failed' | 'primary-failed' | 'shadow-stopped' | 'flaky';
      readonly outcome: Outcome;
      readonly place: string;
      readonly detail: string;
    }
  | {
      readonly code: 'step-failed' | 'step-missing' | 'step-new';
      readonly outcome: Outcome;
      readonly place: string;
      readonly detail: string;
    }
  | DurationFinding;

export interface PipelineComparison {
  readonly outcome: Outcome;
  readonly findings: readonly PipelineFinding[];
}

const GOOD: readonly string[] = ['success', 'neutral', 'skipped'];
const BAD: readonly string[] = ['failure', 'timed_out', 'startup_failure'];

/**
 * Compares the shadow's run of a workflow with the primary's: how both ended, job by job and step by step, and how long they took against
 * the earlier runs. A step that failed on both sides accuses nobody.
 * @param history earlier runs of the primary that ended with success, without `primary`
 */
export function comparePipelines(
  primary: PipelineRun,
  shadow: PipelineRun,
  history: readonly PipelineRun[],
  spec: PipelineSpec,
): PipelineComparison {
  const findings = [...compareEnds(primary, shadow), ...compareSteps(primary, shadow)];
  const durations = GOOD.includes(shadow.conclusion) ? compareDurations(shadow, [primary, ...history], spec) : [];
  const all = [...findings, ...durations];
  return { outcome: worst(all.map(({ outcome }) => outcome)), findings: all };
}

/**
 * What is left of an accusation after a second run of the shadow: what both found. What only the first found is a note that the
 * workflow is not steady, and no pass.
 */
export function confirmComparison(first: PipelineComparison, again: PipelineComparison): PipelineComparison {
  const seen = new Set(again.findings.filter(({ outcome }) => outcome === 'fail').map(keyOf));
  const findings = first.findings.map((finding): PipelineFinding => {
    if (finding.outcome !== 'fail' || seen.has(keyOf(finding))) return finding;
    return { code: 'flaky', outcome: 'inconclusive', place: finding.place, detail: `${finding.code} in the first of two runs only` };
  });
  return { outcome: worst(findings.map(({ outcome }) => outcome)), findings };
}

const keyOf = ({ code, place }: PipelineFinding): string => `${code} ${place}`;

/** A place of its own for the whole: no job can be called so. */
const WHOLE = '';

function compareEnds(primary: PipelineRun, shadow: PipelineRun): PipelineFinding[] {
  const ended = `primary ${primary.conclusion}, shadow ${shadow.conclusion}`;
  if (GOOD.includes(shadow.conclusion)) return [];
  if (!BAD.includes(shadow.conclusion)) return [{ code: 'shadow-stopped', outcome: 'error', place: WHOLE, detail: ended }];
  if (GOOD.includes(primary.conclusion)) return [{ code: 'shadow-failed', outcome: 'fail', place: WHOLE, detail: ended }];
  return [{ code: 'primary-failed', outcome: 'inconclusive', place: WHOLE, detail: ended }];
}

interface Row {
  readonly place: string;
  readonly conclusion: string;
}

function compareSteps(primary: PipelineRun, shadow: PipelineRun): PipelineFinding[] {
  const [before, after] = [rowsOf(primary), rowsOf(shadow)];
  const whole = GOOD.includes(shadow.conclusion);
  const known = [...before.values()].flatMap((row): PipelineFinding[] => {
    if (row.conclusion !== 'success') return [];
    const now = after.get(row.place)?.conclusion ?? 'missing';
    if (BAD.includes(now)) return [{ code: 'step-failed', outcome: 'fail', place: row.place, detail: `success before, now ${now}` }];
    // What follows from a failure is no finding of its own.
    if (!whole || now === 'success') return [];
    return [{ code: 'step-missing', outcome: 'inconclusive', place: row.place, detail: `success before, now ${now}` }];
  });
  const fresh = [...after.values()].filter(({ place, conclusion }) => !before.has(place) && conclusion !== 'skipped');
  return [...known, ...fresh.map(newStep)];
}

const newStep = ({ place, conclusion }: Row): PipelineFinding =>
  BAD.includes(conclusion)
    ? { code: 'step-failed', outcome: 'fail', place, detail: `new, and ${conclusion}` }
    : { code: 'step-new', outcome: 'pass', place, detail: conclusion };

/** Every step by job, name and, among steps of one name, order; a job without steps stands for itself. */
function rowsOf({ jobs }: PipelineRun): Map<string, Row> {
  const rows = jobs.flatMap((job) => (job.steps.length === 0 ? [{ place: job.name, conclusion: job.conclusion }] : stepsOf(job)));
  return new Map(rows.map((row) => [row.place, row]));
}

function stepsOf(job: PipelineJob): Row[] {
  const met = new Map<string, number>();
  return job.steps.map(({ name, conclusion }) => {
    const count = (met.get(name) ?? 0) + 1;
    met.set(name, count);
    return { place: `${job.name} / ${name}${count === 1 ? '' : ` (${count})`}`, conclusion };
  });
}
