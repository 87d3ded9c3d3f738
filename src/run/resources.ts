import type { Point } from '../core/series.js';
import type { Arm, ResourceSample } from '../environment/environment.js';

/** What an arm used while traffic was sent, beyond CPU and memory; undefined where its driver cannot tell. */
export interface ArmUse {
  readonly restarts: number | undefined;
  readonly throttledSeconds: number | undefined;
  readonly readBytes: number | undefined;
  readonly writtenBytes: number | undefined;
}

/**
 * Turns readings of the arms into series: `cpu` in percent of one core, `memory` in bytes; where the driver can tell, `disk-read` and
 * `disk-written` in bytes a second, `throttled` in percent of the time, `restarts` as a count.
 */
export class ResourceSeries {
  /** name of the series -> arm -> points */
  readonly series = new Map<string, Map<Arm, Point[]>>();
  private readonly first = new Map<Arm, ResourceSample>();
  private readonly previous = new Map<Arm, ResourceSample>();
  private readonly lastCpu = new Map<Arm, number>();

  /** @param at seconds since the start of the traffic; the same for all arms of one reading, so that their series align */
  add(samples: readonly ResourceSample[], at: number): void {
    for (const sample of samples) {
      const { arm } = sample;
      if (isSame(sample, this.previous.get(arm))) continue; // the driver has nothing newer
      this.append('memory', arm, [at, sample.rssBytes]);
      if (sample.restarts !== undefined) this.append('restarts', arm, [at, sample.restarts]);
      const before = this.previous.get(arm);
      this.previous.set(arm, sample);
      if (!before) this.first.set(arm, sample);
      if (!before || sample.atMs <= before.atMs || sample.cpuSeconds < before.cpuSeconds) continue;
      const perSecond = (key: 'cpuSeconds' | (typeof RATES)[number][1]): number =>
        ((sample[key] ?? 0) - (before[key] ?? 0)) / ((sample.atMs - before.atMs) / 1_000);
      this.lastCpu.set(arm, 100 * perSecond('cpuSeconds'));
      this.append('cpu', arm, [at, 100 * perSecond('cpuSeconds')]);
      for (const [name, key, factor] of RATES)
        if (sample[key] !== undefined) this.append(name, arm, [at, factor * Math.max(0, perSecond(key))]);
    }
  }

  /** What each arm used between its first reading and its last. */
  use(): ReadonlyMap<Arm, ArmUse> {
    return new Map([...this.previous].map(([arm, last]) => [arm, difference(this.first.get(arm) ?? last, last)]));
  }

  /** The busiest arm's use of its share of the cores (arms and generator share them equally), 0-1; null before two readings. */
  busiestShare(cores: number | undefined, arms: number): number | null {
    if (this.lastCpu.size === 0 || cores === undefined) return null;
    const share = (100 * cores) / (arms + 1);
    return Math.max(...this.lastCpu.values()) / share;
  }

  private append(name: string, arm: Arm, point: Point): void {
    let arms = this.series.get(name);
    if (!arms) this.series.set(name, (arms = new Map()));
    const points = arms.get(arm);
    if (points) points.push(point);
    else arms.set(arm, [point]);
  }
}

/** Series that are rates of a total: name, total, factor. */
const RATES = [
  ['disk-read', 'readBytes', 1],
  ['disk-written', 'writtenBytes', 1],
  ['throttled', 'throttledSeconds', 100],
] as const;

const isSame = (one: ResourceSample, two: ResourceSample | undefined): boolean =>
  one.atMs === two?.atMs && one.cpuSeconds === two.cpuSeconds && one.rssBytes === two.rssBytes;

function difference(first: ResourceSample, last: ResourceSample): ArmUse {
  const of = (key: keyof ArmUse): number | undefined => (last[key] === undefined ? undefined : Math.max(0, last[key] - (first[key] ?? 0)));
  return {
    restarts: of('restarts'),
    throttledSeconds: of('throttledSeconds'),
    readBytes: of('readBytes'),
    writtenBytes: of('writtenBytes'),
  };
}
