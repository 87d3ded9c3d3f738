import type { Point } from '../core/series.js';
import type { Arm, ResourceSample } from '../environment/environment.js';

/** Turns readings of CPU and memory into series: CPU in percent of one core, memory in bytes. */
export class ResourceSeries {
  readonly cpu = new Map<Arm, Point[]>();
  readonly memory = new Map<Arm, Point[]>();
  private readonly previous = new Map<Arm, ResourceSample>();
  private readonly lastCpu = new Map<Arm, number>();

  /** @param at seconds since the start of the traffic; the same for all arms of one reading, so that their series align */
  add(samples: readonly ResourceSample[], at: number): void {
    for (const sample of samples) {
      append(this.memory, sample.arm, [at, sample.rssBytes]);
      const before = this.previous.get(sample.arm);
      this.previous.set(sample.arm, sample);
      if (!before || sample.atMs <= before.atMs || sample.cpuSeconds < before.cpuSeconds) continue;
      const percent = (100 * (sample.cpuSeconds - before.cpuSeconds)) / ((sample.atMs - before.atMs) / 1_000);
      this.lastCpu.set(sample.arm, percent);
      append(this.cpu, sample.arm, [at, percent]);
    }
  }

  /** The busiest arm's use of its share of the cores (arms and generator share them equally), 0-1; null before two readings. */
  busiestShare(cores: number | undefined, arms: number): number | null {
    if (this.lastCpu.size === 0 || cores === undefined) return null;
    const share = (100 * cores) / (arms + 1);
    return Math.max(...this.lastCpu.values()) / share;
  }
}

function append(series: Map<Arm, Point[]>, arm: Arm, point: Point): void {
  const points = series.get(arm);
  if (points) points.push(point);
  else series.set(arm, [point]);
}
