import type { Arm } from '../environment/environment.js';
import type { CountedPair, CountedStep } from '../judge/evidence.js';

/** What a point of a counted KPI counts: `all` requests, or those above a bound, written as a number. */
export type CountedLabel = string;

interface MutableStep {
  all: number | null;
  readonly above: Map<number, number | null>;
}

/** Requests of each arm by step, and how many of them lay above each bound, as they arrive. */
export class CountedReadings {
  private readonly kpis = new Map<string, Map<Arm, Map<number, MutableStep>>>();

  add(kpi: string, arm: Arm, counted: CountedLabel, [t, value]: readonly [number, number | null]): void {
    const arms = at(this.kpis, kpi, () => new Map<Arm, Map<number, MutableStep>>());
    const steps = at(arms, arm, () => new Map<number, MutableStep>());
    const step = at(steps, t, (): MutableStep => ({ all: null, above: new Map() }));
    if (counted === 'all') step.all = value;
    else step.above.set(Number(counted), value);
  }

  get names(): string[] {
    return [...this.kpis.keys()];
  }

  /** Both arms' steps in `from <= t < to`; undefined where nothing ever came. */
  pair(kpi: string, control: Arm, window: { from: number; to: number; stepSeconds: number; forSeconds: number }): CountedPair | undefined {
    const arms = this.kpis.get(kpi);
    if (!arms) return undefined;
    const bounds = new Set<number>();
    for (const steps of arms.values()) for (const step of steps.values()) for (const bound of step.above.keys()) bounds.add(bound);
    const ascending = [...bounds].sort((a, b) => a - b);
    const side = (arm: Arm): CountedStep[] => stepsOf(arms.get(arm), ascending, window);
    const { stepSeconds, forSeconds } = window;
    return { stepSeconds, forSeconds, bounds: ascending, control: side(control), experiment: side('shadow') };
  }

  /** The share above the highest of a few bounds that anything lies above, a step: what a chart can show of it. */
  shares(kpi: string, arm: Arm): (readonly [number, number | null])[] {
    const steps = this.kpis.get(kpi)?.get(arm);
    if (!steps) return [];
    const bound = chartedBound([...(this.kpis.get(kpi)?.values() ?? [])]);
    return [...steps].sort(([a], [b]) => a - b).map(([t, { all, above }]) => [t, all ? (above.get(bound) ?? 0) / all : null] as const);
  }
}

function stepsOf(
  steps: ReadonlyMap<number, MutableStep> | undefined,
  bounds: readonly number[],
  { from, to }: { readonly from: number; readonly to: number },
): CountedStep[] {
  return [...(steps ?? [])]
    .filter(([t, { all }]) => t >= from && t < to && all !== null)
    .sort(([a], [b]) => a - b)
    .map(([t, { all, above }]) => ({ t, all: all as number, above: bounds.map((bound) => above.get(bound) ?? null) }));
}

/** The bound that about one request in twenty lies above: of all arms together. */
function chartedBound(arms: readonly ReadonlyMap<number, MutableStep>[]): number {
  let all = 0;
  const above = new Map<number, number>();
  for (const steps of arms)
    for (const step of steps.values()) {
      all += step.all ?? 0;
      for (const [bound, count] of step.above) above.set(bound, (above.get(bound) ?? 0) + (count ?? 0));
    }
  const far = (count: number): number => Math.abs(Math.log((count + 0.5) / (all + 1) / 0.05));
  return [...above].sort(([, a], [, b]) => far(a) - far(b))[0]?.[0] ?? 0;
}

function at<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
