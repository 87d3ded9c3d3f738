import type { Point } from '../core/series.js';
import type { Arm } from '../environment/environment.js';
import { ForecastWatch } from './forecast-watch.js';
import type { RunShape, SeriesPair, TrialEvidence } from '../judge/evidence.js';
import { type AcceptContext, type Ending, Judge, type Judgement } from '../judge/judge.js';
import { compareLoad, LOAD_FACTS, type LoadParity } from '../judge/load-parity.js';
import { LogWatch } from '../judge/log-watch.js';
import type { StatementTick } from '../judge/statement-evidence.js';
import { StatementWatch } from '../judge/statement-watch.js';
import type { OutboundTick } from '../judge/outbound-evidence.js';
import { OutboundWatch } from '../judge/outbound-watch.js';
import { TraceWatch } from '../judge/trace-watch.js';
import type { Finding } from '../judge/verdict.js';
import type { LogTick } from '../logs/tick.js';
import { StepSeries } from '../kpi/measure.js';
import type { TraceTick } from '../trace/trace-tick.js';
import { CountedReadings } from './counted-readings.js';
import { LOAD_PREFIX } from '../metrics/spec.js';
import { medianOf } from '../stats/median-of.js';
import type { Measurement } from './measurement.js';

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
  /** judges what the arms call, where a proxy counts it */
  readonly outbound: OutboundWatch | null;
  /** judges what the arms write, where it is read */
  readonly logs: LogWatch | null;
  /** judges the traces of the arms, where a backend has them */
  readonly traces: TraceWatch | null;
  /** judges what the databases of the arms do, where they are read */
  readonly statements: StatementWatch | null;
  /** requests sent to each arm by the time of each reading */
  readonly requests: Point[] = [];
  private readonly readings = new Map<string, Map<Arm, Point[]>>();
  /** requests that somebody else counted, above which bounds they lay */
  readonly counted = new CountedReadings();
  private readonly measurement: Measurement;
  private trials = 0;
  private wholes = 0;
  /** when the last request was to be sent, seconds */
  lastAt = 0;

  private constructor(measurement: Measurement, steps: StepSeries) {
    this.measurement = measurement;
    this.judge = new Judge(measurement.kpis, measurement.judge, measurement.forSeconds, {
      ...measurement.focus,
      warmUpSeconds: measurement.warmUpSeconds,
    });
    this.steps = steps;
    this.forecast = new ForecastWatch(measurement.forecast);
    const calls = measurement.kpis.find((kpi) => kpi.kind === 'calls');
    this.outbound = calls ? new OutboundWatch(calls, measurement.judge) : null;
    const written = measurement.kpis.filter((kpi) => kpi.kind === 'logs');
    const statements = measurement.kpis.find((kpi) => kpi.kind === 'statements');
    this.statements = statements ? new StatementWatch(statements, measurement.judge) : null;
    this.logs = written.length > 0 ? new LogWatch(written, measurement.judge) : null;
    const traces = measurement.kpis.find((kpi) => kpi.kind === 'traces');
    this.traces = traces ? new TraceWatch(traces, measurement.judge, measurement.forSeconds) : null;
  }

  /** Expressions are compiled here, which loads their library only where there are any. */
  static async create(measurement: Measurement): Promise<MeasuredRun> {
    const collected = new Set(Object.keys(measurement.collected ?? {}));
    const formulas = measurement.kpis.flatMap((kpi) => (kpi.expression === undefined ? [] : [[kpi.name, kpi.expression] as const]));
    if (formulas.length === 0) return new MeasuredRun(measurement, new StepSeries({ stepSeconds: STEP_SECONDS }));
    const { compileExpression } = await import('../kpi/expression.js');
    const expressions = new Map(formulas.map(([name, text]) => [name, compileExpression(text, [...collected])]));
    return new MeasuredRun(measurement, new StepSeries({ stepSeconds: STEP_SECONDS, expressions, collected }));
  }

  /** the arm that the shadow is compared with, where it is not the primary */
  get control(): 'baseline' | undefined {
    return this.measurement.control;
  }

  /** everything added, in the order of the store */
  get trialCount(): number {
    return this.trials;
  }

  /** requests sent to each arm: whole transactions are none */
  get pairCount(): number {
    return this.trials - this.wholes;
  }

  add(trial: TrialEvidence): void {
    this.trials++;
    if (trial.whole) this.wholes++;
    if (trial.at > this.lastAt) this.lastAt = trial.at;
    this.judge.add(trial);
    if (trial.whole) return;
    this.steps.add(trial);
    this.outbound?.evidence.request(trial.route, trial.baseline !== undefined);
    this.logs?.evidence.request(trial.baseline !== undefined);
    this.statements?.evidence.request(trial.baseline !== undefined);
  }

  /** One value of one arm: of `cpu` or `memory` as the driver reads them, or of a name that a metric source brings. */
  addReading(kpi: string, arm: Arm, point: Point, counted?: string): void {
    if (counted !== undefined) {
      this.counted.add(kpi, arm, counted, point);
      return;
    }
    let arms = this.readings.get(kpi);
    if (!arms) this.readings.set(kpi, (arms = new Map()));
    const points = arms.get(arm);
    if (points) points.push(point);
    else arms.set(arm, [point]);
    if (point[1] !== null) this.steps.read(arm, point[0], kpi, point[1]);
  }

  /** What was learnt of the outbound calls of the arms since the last reading. */
  addOutbound(tick: OutboundTick): void {
    this.outbound?.evidence.add(tick);
  }

  /** What was learnt of what the arms write since the last reading. */
  addLogs(tick: LogTick): void {
    this.logs?.evidence.add(tick);
  }

  /** What the traces of the arms have shown since the last reading. */
  addTraces(tick: TraceTick): void {
    this.traces?.add(tick);
  }

  /** What the statements of a database did in one step. */
  addStatements(tick: StatementTick): void {
    this.statements?.evidence.add(tick);
  }

  /** Marks how many requests had been served when a reading was taken. */
  addRequests(at: number, served: number = this.pairCount): void {
    // The store keeps one value a time, the last one.
    if (this.requests.at(-1)?.[0] === at) this.requests.pop();
    this.requests.push([at, served]);
  }

  /** One interim analysis at `at` seconds since the start of the traffic. */
  look(at: number, run: RunShape): Ending {
    const series = this.seriesUntil(at);
    const forecasts = this.forecast.look(series, this.judge.isRepeated(at));
    const traces = this.traces?.look(at, this.measuredFrom) ?? [];
    const beside = [...(this.outbound?.look(at) ?? []), ...(this.logs?.look(at) ?? []), ...traces, ...(this.statements?.look(at) ?? [])];
    return this.judge.look(at, { run, series, extra: [...forecasts, ...beside] });
  }

  /** The verdict so far; `look` has to have been called at `at`. */
  conclude(at: number, run: RunShape, extra: readonly Finding[], accept: AcceptContext): Judgement {
    const beside = [this.outbound, this.logs, this.traces, this.statements].flatMap((watch) => watch?.findings() ?? []);
    return this.judge.conclude({
      run,
      series: this.seriesUntil(at),
      load: this.measurement.live ? this.load(at) : undefined,
      extra: [...this.forecast.findings, ...beside, ...extra],
      accept,
    });
  }

  /** The load of both arms until `at`: the median of each figure that a source brought. */
  private load(at: number): LoadParity {
    const { control = 'primary' } = this.measurement;
    const figures = LOAD_FACTS.flatMap((fact) => {
      const arms = this.readings.get(`${LOAD_PREFIX}${fact}`);
      return arms
        ? [[fact, { control: medianUntil(arms.get(control), at), experiment: medianUntil(arms.get('shadow'), at) }] as const]
        : [];
    });
    return compareLoad(Object.fromEntries(figures));
  }

  /** Seconds from which values count; null while warming up. Where no response time is judged no warm-up is found, and nothing is cut. */
  private get measuredFrom(): number | null {
    return this.judge.trends.length === 0 ? 0 : this.judge.warmUpEndedAt;
  }

  /** All series known before `at`, without the warm-up. */
  seriesUntil(at: number): SeriesPair[] {
    const from = this.measuredFrom ?? at;
    const measured = this.measurement.kpis.flatMap((kpi) => {
      const arms = this.readings.get(kpi.name);
      const stepSeconds = this.measurement.collected?.[kpi.name] ?? STEP_SECONDS;
      const { forSeconds, control = 'primary' } = this.measurement;
      const counted = this.counted.pair(kpi.name, control, { from, to: at, stepSeconds, forSeconds });
      if (counted) return [{ kpi: kpi.name, stepSeconds, control: [], experiment: [], counted }];
      return arms && kpi.expression === undefined ? [pairOf(kpi.name, arms, this.requests, { from, to: at, stepSeconds, control })] : [];
    });
    return [...measured, ...this.steps.pairs(this.measurement.kpis, at).map((pair) => since(pair, from))];
  }

  /** The series measured by steps over the whole run, warm-up included, for the report. */
  stepPairs(until: number): SeriesPair[] {
    return this.steps.pairs(this.measurement.kpis, until);
  }

  /** All points of one reading, warm-up included, for the report. */
  readingsOf(kpi: string): ReadonlyMap<Arm, readonly Point[]> {
    return this.readings.get(kpi) ?? new Map();
  }

  get readingNames(): string[] {
    return [...this.readings.keys()].filter((name) => !name.startsWith(LOAD_PREFIX));
  }
}

/** A pair without its points before `from`. */
function since(pair: SeriesPair, from: number): SeriesPair {
  const kept = (points: readonly Point[]): Point[] => points.filter(([t]) => t >= from);
  return {
    ...pair,
    control: kept(pair.control),
    experiment: kept(pair.experiment),
    ...(pair.baseline ? { baseline: kept(pair.baseline) } : {}),
    ...(pair.requests ? { requests: kept(pair.requests) } : {}),
  };
}

function pairOf(
  kpi: string,
  arms: ReadonlyMap<Arm, readonly Point[]>,
  requests: readonly Point[],
  { from, to, stepSeconds, control }: { from: number; to: number; stepSeconds: number; control: 'primary' | 'baseline' },
): SeriesPair {
  const within = (points: readonly Point[] | undefined): Point[] => (points ?? []).filter(([t]) => t >= from && t < to);
  const baseline = control === 'baseline' ? undefined : arms.get('baseline');
  return {
    kpi,
    stepSeconds,
    control: within(arms.get(control)),
    experiment: within(arms.get('shadow')),
    ...(baseline ? { baseline: within(baseline) } : {}),
    requests: within(requests),
  };
}

function medianUntil(points: readonly Point[] | undefined, at: number): number | null {
  const values = (points ?? []).flatMap(([t, value]) => (t < at && value !== null ? [value] : []));
  return values.length === 0 ? null : medianOf(values);
}
