import type { Point } from '../core/series.js';
import type { Arm, ResourceSample } from '../environment/environment.js';
import { ForecastWatch } from './forecast-watch.js';
import type { ForecastSpec } from '../forecast/spec.js';
import type { AcceptRule } from '../judge/accept.js';
import type { RunShape, SeriesPair, TrialEvidence } from '../judge/evidence.js';
import { type Ending, type Focus, Judge, type Judgement } from '../judge/judge.js';
import type { JudgeSpec } from '../judge/spec.js';
import type { Finding } from '../judge/verdict.js';
import type { Kpi } from '../kpi/kpi.js';
import { StepSeries } from '../kpi/measure.js';

/** What is measured and how it is judged: the part of a plan that a verdict depends on. */
export interface Measurement {
  readonly kpis: readonly Kpi[];
  readonly judge: JudgeSpec;
  readonly forecast: ForecastSpec;
  readonly forSeconds: number;
  readonly focus?: Focus | undefined;
}

/** Seconds of a step of the series measured from trials and of the readings of CPU and memory. */
export const STEP_SECONDS = 1;

/**
 * Everything the judge is fed with: trials, readings of the arms, looks. A live run and a later `judge --input DIR` make the
 * same calls in the same order, which is why they give the same bytes.
 */
export class MeasuredRun {
  readonly judge: Judge;
  readonly steps: StepSeries;
  readonly forecast: ForecastWatch;
  /** requests sent to each arm by the time of each reading */
  readonly requests: Point[] = [];
  private readonly readings = new Map<string, Map<Arm, Point[]>>();
  private readonly measurement: Measurement;
  private trials = 0;

  private constructor(measurement: Measurement, steps: StepSeries) {
    this.measurement = measurement;
    this.judge = new Judge(measurement.kpis, measurement.judge, measurement.forSeconds, measurement.focus);
    this.steps = steps;
    this.forecast = new ForecastWatch(measurement.forecast, measurement.judge);
  }

  /** Expressions are compiled here, which loads their library only where there are any. */
  static async create(measurement: Measurement): Promise<MeasuredRun> {
    return new MeasuredRun(measurement, await StepSeries.create(measurement.kpis, STEP_SECONDS));
  }

  get trialCount(): number {
    return this.trials;
  }

  add(trial: TrialEvidence): void {
    this.trials++;
    this.judge.add(trial);
    this.steps.add(trial);
  }

  /** One value of `cpu` or `memory` of one arm. */
  addReading(kpi: string, arm: Arm, point: Point): void {
    let arms = this.readings.get(kpi);
    if (!arms) this.readings.set(kpi, (arms = new Map()));
    const points = arms.get(arm);
    if (points) points.push(point);
    else arms.set(arm, [point]);
  }

  /** Marks how many requests had been served when a reading was taken. */
  addRequests(at: number): void {
    this.requests.push([at, this.trials]);
  }

  /** One interim analysis at `at` seconds since the start of the traffic. */
  look(at: number, run: RunShape): Ending {
    const series = this.seriesUntil(at);
    const forecasts = this.forecast.look(series, at);
    return this.judge.look(at, { run, series, extra: forecasts });
  }

  /** The verdict so far; `look` has to have been called at `at`. */
  conclude(at: number, run: RunShape, extra: readonly Finding[], accept: { rules: readonly AcceptRule[]; today: string }): Judgement {
    return this.judge.conclude({ run, series: this.seriesUntil(at), extra: [...this.forecast.findings, ...extra], accept });
  }

  /** All series known before `at`, without the warm-up. */
  seriesUntil(at: number): SeriesPair[] {
    const from = this.judge.warmUpEndedAt ?? at;
    const measured = this.measurement.kpis.flatMap((kpi) => {
      const arms = this.readings.get(kpi.name);
      return arms ? [pairOf(kpi.name, arms, this.requests, from, at)] : [];
    });
    return [...measured, ...this.steps.pairs(from, at)];
  }

  /** All points of one reading, warm-up included, for the report. */
  readingsOf(kpi: string): ReadonlyMap<Arm, readonly Point[]> {
    return this.readings.get(kpi) ?? new Map();
  }

  get readingNames(): string[] {
    return [...this.readings.keys()];
  }
}

function pairOf(kpi: string, arms: ReadonlyMap<Arm, readonly Point[]>, requests: readonly Point[], from: number, to: number): SeriesPair {
  const within = (points: readonly Point[] | undefined): Point[] => (points ?? []).filter(([t]) => t >= from && t < to);
  const baseline = arms.get('baseline');
  return {
    kpi,
    stepSeconds: STEP_SECONDS,
    control: within(arms.get('primary')),
    experiment: within(arms.get('shadow')),
    ...(baseline ? { baseline: within(baseline) } : {}),
    requests: within(requests),
  };
}

/** Readings of one moment, in the order in which the arms are named. */
export type Readings = readonly ResourceSample[];
