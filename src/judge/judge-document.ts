import type { CountedPair, EvidenceDocument, SeriesPair, TrialEvidence } from './evidence.js';
import { type AcceptContext, Judge, type Judgement } from './judge.js';
import type { Finding } from './verdict.js';

export interface DocumentOptions {
  /** seconds between looks; by default the judge's own cadence */
  readonly lookSeconds?: number | undefined;
  readonly extra?: ((judge: Judge) => readonly Finding[]) | undefined;
  readonly accept?: AcceptContext | undefined;
}

/** Judges plain evidence as a run would have been judged while it happened: the same looks, the same tests, one verdict. */
export function judgeDocument(document: EvidenceDocument, options: DocumentOptions = {}): Judgement {
  const { run, series } = document;
  const trials = [...document.trials].sort((a, b) => a.at - b.at);
  const judge = new Judge(document.kpis, document.judge, run.forSeconds);
  const cadence = options.lookSeconds ?? judge.cadenceSeconds;
  const end = Math.max(run.forSeconds, trials.at(-1)?.at ?? 0, lastSeriesTime(series));
  let next = 0;
  for (let look = 1; look * cadence < end; look++) {
    const at = Number((look * cadence).toPrecision(12));
    next = addUntil(judge, trials, next, at);
    judge.look(at, { run: { ...run, ended: false }, series: until(series, at) });
  }
  addUntil(judge, trials, next, Number.POSITIVE_INFINITY);
  judge.look(end, { run, series });
  return judge.conclude({ run, series, extra: options.extra?.(judge), accept: options.accept });
}

function addUntil(judge: Judge, trials: readonly TrialEvidence[], from: number, at: number): number {
  let index = from;
  for (let trial = trials[index]; trial && trial.at < at; trial = trials[++index]) judge.add(trial);
  return index;
}

/** The series as they were known at a time. */
export function until(series: readonly SeriesPair[], at: number): SeriesPair[] {
  return series.map((pair) => ({
    ...pair,
    control: pair.control.filter(([t]) => t < at),
    experiment: pair.experiment.filter(([t]) => t < at),
    ...(pair.baseline ? { baseline: pair.baseline.filter(([t]) => t < at) } : {}),
    ...(pair.requests ? { requests: pair.requests.filter(([t]) => t < at) } : {}),
    ...(pair.counted ? { counted: countedUntil(pair.counted, at) } : {}),
  }));
}

function countedUntil(pair: CountedPair, at: number): CountedPair {
  return { ...pair, control: pair.control.filter(({ t }) => t < at), experiment: pair.experiment.filter(({ t }) => t < at) };
}

function lastSeriesTime(series: readonly SeriesPair[]): number {
  let last = 0;
  for (const { control, experiment, counted } of series) {
    for (const points of [control, experiment]) last = Math.max(last, points.at(-1)?.[0] ?? 0);
    for (const steps of [counted?.control, counted?.experiment]) last = Math.max(last, steps?.at(-1)?.t ?? 0);
  }
  return last;
}
