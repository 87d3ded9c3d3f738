import { describe, expect, test } from '@jest/globals';
import { MirrorTally } from '../../src/run/mirror-tally.js';
import { writeExposition } from '../../src/store/exposition.js';
import { runFamilies } from '../../src/store/run-metrics.js';
import type { Observation, Trial } from '../../src/traffic/observation.js';

const side = (latencyMs: number | null, status = 200): Observation => ({
  status: latencyMs === null ? null : status,
  latencyMs,
  intendedLatencyMs: latencyMs,
  bytes: 1,
  error: latencyMs === null ? 'timeout' : null,
});
const trial = (index: number, primary: Observation, shadow: Observation): Trial => ({ index, at: index, route: 'GET /a', primary, shadow });

describe('what a mirror exports', () => {
  test('outcomes and latencies by route and arm', () => {
    const tally = new MirrorTally();
    tally.add(trial(0, side(3), side(40, 503)));
    tally.add(trial(1, side(3), side(null)));
    const text = writeExposition(runFamilies(tally.metrics('r1', { 'queue-full': 2 })));
    for (const line of [
      'foreshadow_trials_total{run="r1",route="GET /a",arm="primary",outcome="ok"} 2',
      'foreshadow_trials_total{run="r1",route="GET /a",arm="shadow",outcome="5xx"} 1',
      'foreshadow_trials_total{run="r1",route="GET /a",arm="shadow",outcome="timeout"} 1',
      'foreshadow_latency_seconds_bucket{run="r1",route="GET /a",arm="shadow",le="0.05"} 1',
      'foreshadow_latency_seconds_count{run="r1",route="GET /a",arm="primary"} 2',
      'foreshadow_shadow_dropped_total{run="r1",reason="queue-full"} 2',
    ])
      expect(text).toContain(`${line}\n`);
  });

  test('pairs in which one arm alone was slow, at the five thresholds, once the first pairs have fixed them', () => {
    const tally = new MirrorTally();
    for (let i = 0; i < 200; i++) tally.add(trial(i, side(10 + i / 100), side(10)));
    expect(tally.metrics('r', {}).discordants.every(({ count }) => count === 0)).toBe(true);
    for (let i = 0; i < 30; i++) tally.add(trial(i, side(10), side(50)));
    for (let i = 0; i < 7; i++) tally.add(trial(i, side(50), side(10)));
    tally.add(trial(0, side(10), side(null)));
    const rows = tally.metrics('r', {}).discordants.filter(({ margin }) => margin === 0.05);
    expect(rows.map(({ quantile, worse, count }) => [quantile, worse, count])).toEqual(
      [0.5, 0.75, 0.9, 0.95, 0.99].flatMap((quantile) => [
        [quantile, 'shadow', 31],
        [quantile, 'primary', 7],
      ]),
    );
  });
});
