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
    expect(series.series.has('cpu')).toBe(false);
    series.add([sample('primary', 500, 1.25, 5_100), sample('shadow', 510, 2.75, 6_100)], 1);
    expect(series.series.get('cpu')?.get('primary')).toEqual([[1, 50]]);
    expect(series.series.get('cpu')?.get('shadow')).toEqual([[1, 150]]);
    expect(series.series.get('memory')?.get('primary')).toEqual([
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
    expect(series.series.get('cpu')?.get('shadow')).toEqual([[2, 50]]);
    expect(series.series.get('memory')?.get('shadow')).toHaveLength(4);
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

describe('what a driver may tell besides', () => {
  const more = (given: Partial<ResourceSample>, atMs: number): ResourceSample => ({ ...sample('shadow', atMs, 1), ...given });

  test('disk and throttling are rates, restarts a count; the use is what lies between the first reading and the last', () => {
    const series = new ResourceSeries();
    series.add([more({ readBytes: 100, writtenBytes: 0, throttledSeconds: 1, restarts: 2 }, 0)], 0);
    series.add([more({ readBytes: 300, writtenBytes: 50, throttledSeconds: 1.5, restarts: 3 }, 2_000)], 2);
    expect(series.series.get('disk-read')?.get('shadow')).toEqual([[2, 100]]);
    expect(series.series.get('disk-written')?.get('shadow')).toEqual([[2, 25]]);
    expect(series.series.get('throttled')?.get('shadow')).toEqual([[2, 25]]);
    expect(series.series.get('restarts')?.get('shadow')).toEqual([
      [0, 2],
      [2, 3],
    ]);
    expect(series.use().get('shadow')).toEqual({ restarts: 1, throttledSeconds: 0.5, readBytes: 200, writtenBytes: 50 });
  });

  test('a driver that cannot tell leaves no series', () => {
    const series = new ResourceSeries();
    series.add([sample('primary', 0, 1)], 0);
    series.add([sample('primary', 500, 2)], 0.5);
    expect([...series.series.keys()]).toEqual(['memory', 'cpu']);
    expect(series.use().get('primary')).toEqual({});
  });
});
