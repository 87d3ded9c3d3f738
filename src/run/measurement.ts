import type { Focus } from '../judge/judge.js';
import type { ForecastSpec } from '../forecast/spec.js';
import type { EnvironmentSpec } from '../environment/environment.js';
import type { JudgeSpec } from '../judge/spec.js';
import type { Kpi } from '../kpi/kpi.js';

/** What is measured and how it is judged: the part of a plan that a verdict depends on. */
export interface Measurement {
  readonly kpis: readonly Kpi[];
  readonly judge: JudgeSpec;
  readonly forecast: ForecastSpec;
  /** planned length of the traffic, warm-up included */
  readonly forSeconds: number;
  /** the warm-up lasts at least so long (while `rate: auto` searches) */
  readonly warmUpSeconds?: number | undefined;
  readonly focus?: Focus | undefined;
  /** the arms serve users, and something else decides how many: their load is compared */
  readonly live?: true | undefined;
  /** the arm that the shadow is compared with: a baseline started with it, in live stages (default: the primary) */
  readonly control?: 'baseline' | undefined;
  /** values that come from metric sources: name -> seconds between two points */
  readonly collected?: Readonly<Record<string, number>> | undefined;
}

/** The same as JSON: kept in the run folder, read back by `judge --input DIR`. */
export interface MeasurementDocument extends Omit<Measurement, 'focus'> {
  readonly focus: {
    readonly routes: readonly string[] | null;
    readonly thresholds: readonly (readonly [route: string, cells: readonly number[]])[];
  } | null;
}

export function toDocument(measurement: Measurement): MeasurementDocument {
  const { focus, ...rest } = measurement;
  return { ...rest, focus: focus ? { routes: focus.routes ?? null, thresholds: [...(focus.thresholds ?? [])] } : null };
}

export function fromDocument({ focus, ...rest }: MeasurementDocument): Measurement {
  return focus ? { ...rest, focus: { ...(focus.routes ? { routes: focus.routes } : {}), thresholds: new Map(focus.thresholds) } } : rest;
}

/** In live stages a baseline that was started with the shadow is the control, and the load of both is compared. */
export function liveMeasurement({ baseline }: Pick<EnvironmentSpec, 'baseline'>): Pick<Measurement, 'live' | 'control'> {
  return { live: true, ...(baseline ? { control: 'baseline' as const } : {}) };
}
