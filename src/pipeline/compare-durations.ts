import type { Outcome } from '../core/outcome.js';
import { medianOf } from '../stats/median-of.js';
import type { PipelineRun, PipelineSpec } from './pipeline-run.js';

/** How long a job, or the whole (`place` empty), took against earlier runs. */
export interface DurationFinding {
  readonly code: 'slower' | 'too-few-runs';
  readonly outcome: Outcome;
  readonly place: string;
  readonly detail: string;
  readonly seconds: number;
  readonly usualSeconds: number;
  /** that a run as ever takes at least so long, by its rank among the earlier ones */
  readonly pValue: number;
  readonly runs: number;
}

interface Timed {
  readonly place: string;
  readonly seconds: number;
  readonly earlier: readonly number[];
}

/**
 * Durations that are longer than the margin allows and longer than chance explains. The p-value is a rank: if the shadow's run were one more
 * of the earlier ones, each place in their order would be as likely (Vovk, Gammerman and Shafer 2005, conformal prediction), whatever the
 * distribution. All durations share `alpha` (Bonferroni). Too few earlier runs to say anything is a note, never a fail.
 * @param earlier runs of the primary that ended with success
 */
export function compareDurations(shadow: PipelineRun, earlier: readonly PipelineRun[], spec: PipelineSpec): DurationFinding[] {
  const timed = timesOf(shadow, earlier);
  return timed.flatMap(({ place, seconds, earlier: times }): DurationFinding[] => {
    const usualSeconds = medianOf(times);
    if (seconds <= usualSeconds * (1 + spec.margin) || seconds <= usualSeconds + spec.marginSeconds) return [];
    const pValue = (1 + times.filter((time) => time >= seconds).length) / (times.length + 1);
    const finding = { place, seconds, usualSeconds, pValue, runs: times.length, detail: `${seconds} s, usually ${usualSeconds} s` };
    const level = spec.alpha / timed.length;
    if (pValue <= level) return [{ ...finding, code: 'slower', outcome: 'fail' }];
    return 1 / (times.length + 1) > level ? [{ ...finding, code: 'too-few-runs', outcome: 'pass' }] : [];
  });
}

function timesOf(shadow: PipelineRun, earlier: readonly PipelineRun[]): Timed[] {
  const whole = { place: '', seconds: shadow.seconds, earlier: earlier.map(({ seconds }) => seconds) };
  const jobs = shadow.jobs
    .filter(({ conclusion }) => conclusion === 'success')
    .map(({ name, seconds }) => ({
      place: name,
      seconds,
      earlier: earlier.map((run) => run.jobs.find((job) => job.name === name && job.conclusion === 'success')?.seconds ?? null),
    }));
  // The only job takes as long as the whole but for the wait for a runner, which is no property of the change.
  const wanted = jobs.length === 1 ? jobs : [whole, ...jobs];
  return wanted.flatMap(({ place, seconds, earlier: times }) => {
    const known = times.filter((time): time is number => time !== null);
    return seconds === null || known.length === 0 ? [] : [{ place, seconds, earlier: known }];
  });
}
