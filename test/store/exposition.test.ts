import { describe, expect, test } from '@jest/globals';
import { histogramSamples, writeExposition } from '../../src/store/exposition.js';
import { LATENCY_BOUNDS_SECONDS, type RunMetrics, runFamilies } from '../../src/store/run-metrics.js';

const METRICS: RunMetrics = {
  run: 'r1',
  trials: [{ route: 'GET /a "b"\\c\nd', arm: 'shadow', outcome: 'ok', count: 3 }],
  latencies: [{ route: 'GET /', arm: 'primary', counts: [1, 2], total: 4, sumSeconds: 0.5 }],
  discordants: [{ route: 'GET /', arm: 'shadow', quantile: 0.9, margin: 0.05, worse: 'shadow', count: 7 }],
  shadowDropped: { overload: 2 },
  verdicts: { latency: 3 },
};

describe('writeExposition', () => {
  test('escapes labels and writes help and type once a family', () => {
    const text = writeExposition(runFamilies(METRICS));
    expect(text).toContain(
      '# TYPE foreshadow_trials_total counter\nforeshadow_trials_total{run="r1",route="GET /a \\"b\\"\\\\c\\nd",arm="shadow",outcome="ok"} 3\n',
    );
    expect(text).toContain(
      'foreshadow_discordant_total{run="r1",route="GET /",arm="shadow",quantile="0.9",margin="0.05",worse="shadow"} 7\n',
    );
    expect(text).toContain('foreshadow_shadow_dropped_total{run="r1",reason="overload"} 2\n');
    expect(text).toContain('foreshadow_verdict{run="r1",kpi="latency"} 3\n');
    expect(text.match(/# TYPE foreshadow_latency_seconds histogram/g)).toHaveLength(1);
    expect(text).not.toContain('foreshadow_lateness_seconds'); // nothing observed: no family
    expect(text.endsWith('\n')).toBe(true);
  });

  test('buckets are cumulative and end with +Inf = count', () => {
    const lines = writeExposition(runFamilies(METRICS))
      .split('\n')
      .filter((line) => line.startsWith('foreshadow_latency_seconds_'));
    expect(lines).toHaveLength(LATENCY_BOUNDS_SECONDS.length + 3);
    expect(lines[0]).toBe('foreshadow_latency_seconds_bucket{run="r1",route="GET /",arm="primary",le="0.001"} 1');
    expect(lines[1]).toMatch(/le="0.0025"} 3$/);
    expect(lines.at(-3)).toMatch(/le="\+Inf"} 4$/);
    expect(lines.slice(-2)).toEqual([
      'foreshadow_latency_seconds_sum{run="r1",route="GET /",arm="primary"} 0.5',
      'foreshadow_latency_seconds_count{run="r1",route="GET /",arm="primary"} 4',
    ]);
  });

  test('odd names and values', () => {
    const text = writeExposition([
      {
        name: '9 lives',
        type: 'gauge',
        help: 'a\nb\\',
        samples: [
          { labels: { __x: '1', 'a-b:c': '2' }, value: Number.NEGATIVE_INFINITY },
          { labels: {}, value: Number.NaN },
        ],
      },
    ]);
    expect(text).toBe('# HELP _9_lives a\\nb\\\\\n# TYPE _9_lives gauge\n_9_lives{_x="1",a_b_c="2"} -Inf\n_9_lives NaN\n');
    expect(histogramSamples({}, [], [], 0, 0)).toHaveLength(3);
  });
});
