import type { Point } from '../core/series.js';
import type { Arm } from '../environment/environment.js';
import type { CompiledExpression } from './expression.js';
import type { ExpressionScope } from './expression-names.js';
import type { Kpi } from './kpi.js';
import type { MeasuredPair, MeasuredTrial } from './measured.js';
import { StepTotals } from './step-totals.js';

export interface StepSeriesOptions {
  /** length of a step; default 1 s */
  readonly stepSeconds?: number | undefined;
  /** by the name of the KPI; made by `compileExpression` */
  readonly expressions?: ReadonlyMap<string, CompiledExpression> | undefined;
  /** names that a metric source brings, with steps of its own */
  readonly collected?: ReadonlySet<string> | undefined;
}

/** What an arm did in one step, as numbers by name; null where there is none. */
type Measure = (step: StepTotals) => number | null;

/** The built-in series KPIs that are read off trials. A step in which nothing was sent has no value. */
const MEASURES: Readonly<Record<string, (stepSeconds: number) => Measure>> = {
  'response-size': () => (step) => (step.answered === 0 ? null : step.bytes / step.answered),
  throughput: (stepSeconds) => (step) => (step.requests === 0 ? null : step.answered / stepSeconds),
};

const ARMS: readonly Arm[] = ['primary', 'shadow', 'baseline'];
const LATENCY_QUANTILES = ['latency_p50', 'latency_p95', 'latency_p99'];
/** Steps this far behind the newest keep their quantiles and let go of their histogram: an answer that late has timed out. */
const OPEN_STEPS = 60;

/**
 * Turns trials into series by equal steps of time, each arm beside the other, so that pairs align by construction.
 * A trial belongs to the step in which it was to be sent. Memory grows with the number of steps, never with that of trials.
 */
export class StepSeries {
  readonly stepSeconds: number;
  private readonly expressions: ReadonlyMap<string, CompiledExpression>;
  private readonly collected: ReadonlySet<string>;
  private readonly needsQuantiles: boolean;
  private readonly steps = new Map<Arm, StepTotals[]>();
  private newest = -1;
  private settled = 0;

  constructor({ stepSeconds = 1, expressions = new Map(), collected = new Set() }: StepSeriesOptions = {}) {
    this.stepSeconds = stepSeconds;
    this.collected = collected;
    this.expressions = expressions;
    this.needsQuantiles = [...expressions.values()].some(({ names }) => names.some((name) => LATENCY_QUANTILES.includes(name)));
  }

  add(trial: MeasuredTrial): void {
    for (const arm of ARMS) {
      const side = trial[arm];
      if (side) this.step(arm, trial.at)?.add(side);
    }
  }

  /** A reading of the driver or of a metric source; the last of a step stands for it. @param at seconds since the start of the traffic */
  read(arm: Arm, at: number, name: string, value: number): void {
    this.step(arm, at)?.readings.set(name, value);
  }

  /** The pairs of every KPI measured by steps, over the steps that are over at `until`. */
  pairs(kpis: readonly Kpi[], until: number): MeasuredPair[] {
    const count = Math.max(0, Math.min(this.newest + 1, Math.floor(until / this.stepSeconds + 1e-9)));
    return kpis.flatMap((kpi) => {
      const measure = this.measureOf(kpi);
      return measure ? [this.thinned(kpi, this.pair(kpi.name, measure, count))] : [];
    });
  }

  /** A formula over a source's values has points where some arm has those: the source's steps are longer than ours. */
  private thinned(kpi: Kpi, pair: MeasuredPair): MeasuredPair {
    const names = this.expressions.get(kpi.name)?.names.filter((name) => this.collected.has(name)) ?? [];
    if (names.length === 0) return pair;
    const isRead = (t: number): boolean => {
      const index = Math.round(t / this.stepSeconds);
      return [...this.steps.values()].some((steps) => names.some((name) => steps[index]?.readings.has(name)));
    };
    const kept = (points: readonly Point[]): Point[] => points.filter(([t]) => isRead(t));
    return {
      ...pair,
      control: kept(pair.control),
      experiment: kept(pair.experiment),
      ...(pair.baseline ? { baseline: kept(pair.baseline) } : {}),
    };
  }

  private pair(kpi: string, measure: Measure, count: number): MeasuredPair {
    return {
      kpi,
      stepSeconds: this.stepSeconds,
      control: this.points('primary', measure, count),
      experiment: this.points('shadow', measure, count),
      ...(this.steps.has('baseline') ? { baseline: this.points('baseline', measure, count) } : {}),
      requests: this.requests(count),
    };
  }

  private measureOf(kpi: Kpi): Measure | undefined {
    if (kpi.kind !== 'series') return undefined;
    const expression = this.expressions.get(kpi.name);
    if (expression) return (step) => (step.isEmpty ? null : expression.evaluate(this.scope(step)));
    return Object.hasOwn(MEASURES, kpi.name) ? MEASURES[kpi.name]?.(this.stepSeconds) : undefined;
  }

  private scope(step: StepTotals): ExpressionScope {
    return { ...step.scope(), seconds: this.stepSeconds };
  }

  private points(arm: Arm, measure: Measure, count: number): Point[] {
    const steps = this.steps.get(arm) ?? [];
    return Array.from({ length: count }, (_, index): Point => {
      const step = steps[index];
      return [index * this.stepSeconds, step ? measure(step) : null];
    });
  }

  /** Requests sent up to the end of each step, for growth per request. */
  private requests(count: number): Point[] {
    let sum = 0;
    return this.points('primary', (step) => step.requests, count).map(([t, requests]): Point => {
      sum += requests ?? 0;
      return [t, sum];
    });
  }

  private step(arm: Arm, at: number): StepTotals | undefined {
    const index = Math.floor(at / this.stepSeconds + 1e-9);
    if (!(index >= 0)) return undefined; // before the start, or not a time
    let steps = this.steps.get(arm);
    if (!steps) this.steps.set(arm, (steps = []));
    while (steps.length <= index) steps.push(new StepTotals(this.needsQuantiles));
    if (index > this.newest) this.advance(index);
    return steps[index];
  }

  private advance(index: number): void {
    this.newest = index;
    for (; this.settled < index - OPEN_STEPS; this.settled++) for (const steps of this.steps.values()) steps[this.settled]?.settle();
  }
}
