import { describe, expect, test } from '@jest/globals';
import type { Arm, ResourceSample } from '../../src/environment/environment.js';
import { ResourceSeries } from '../../src/run/resources.js';

const sample = (arm: Arm, atMs: number, cpuSeconds: number, rssBytes = 1_000): ResourceSample => ({
  arm,
  atMs,
  cpuSeconds,
  rssBytes,
  processes: 1,
});

describe('readings of CPU and memory', () => {
  test('CPU is the use between two readings, in percent of a core; memory is as it was read', () => {
    const series = new ResourceSeries();
    series.add([sample('primary', 0, 1, 5_000), sample('shadow', 10, 2, 6_000)], 0.5);
    expect(series.cpu.size).toBe(0);
    series.add([sample('primary', 500, 1.25, 5_100), sample('shadow', 510, 2.75, 6_100)], 1);
    expect(series.cpu.get('primary')).toEqual([[1, 50]]);
    expect(series.cpu.get('shadow')).toEqual([[1, 150]]);
    expect(series.memory.get('primary')).toEqual([
      [0.5, 5_000],
      [1, 5_100],
    ]);
  });

  test('a reading that makes no sense gives no CPU, and the next one counts from it', () => {
    const series = new ResourceSeries();
    series.add([sample('shadow', 0, 5)], 0);
    series.add([sample('shadow', 0, 6)], 0.5); // the same moment twice
    series.add([sample('shadow', 1_000, 4)], 1); // a process of the tree ended and took its seconds with it
    series.add([sample('shadow', 2_000, 4.5)], 2);
    expect(series.cpu.get('shadow')).toEqual([[2, 50]]);
    expect(series.memory.get('shadow')).toHaveLength(4);
  });

  test('the busiest arm is measured against its share of the cores', () => {
    const series = new ResourceSeries();
    expect(series.busiestShare(2, 2)).toBeNull();
    series.add([sample('primary', 0, 0), sample('shadow', 0, 0)], 0);
    series.add([sample('primary', 1_000, 0.2), sample('shadow', 1_000, 0.5)], 1);
    // two cores for two arms and the generator: two thirds of a core each
    expect(series.busiestShare(2, 2)).toBeCloseTo(0.75);
    expect(series.busiestShare(undefined, 2)).toBeNull();
  });
});
