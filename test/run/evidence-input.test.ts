import { describe, expect, test } from '@jest/globals';
import { isForeshadowError } from '../../src/core/errors.js';
import { DEFAULT_JUDGE } from '../../src/judge/spec.js';
import { builtIn } from '../../src/kpi/catalogue.js';
import { parseEvidence } from '../../src/run/evidence-input.js';
import { parseSeriesInput } from '../../src/run/series-input.js';

const side = { status: 200, latencyMs: 5 };
const trial = { at: 3, route: 'GET /', primary: side, shadow: side };

function issuesOf(parse: () => unknown): string[] {
  try {
    parse();
  } catch (error) {
    if (isForeshadowError(error, 'FS_INPUT_INVALID')) return (error.detail.issues ?? []).map((issue) => issue.place.path ?? '');
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('evidence', () => {
  test('may be long: its span is found however many points there are', () => {
    const points = Array.from({ length: 250_000 }, (_, i) => [i, 1] as const);
    const { run } = parseEvidence({ series: [{ kpi: 'queue', control: points, experiment: [[0, 1]] }] }, 'e');
    expect(run.forSeconds).toBe(249_999);
  });

  test('of a known KPI takes what the catalogue knows, and what is said wins', () => {
    const { kpis } = parseEvidence(
      { kpis: [{ name: 'latency' }, { name: 'errors', critical: false }, { name: 'memory', margin: 0.2 }] },
      'e',
    );
    expect(kpis[0]).toEqual(builtIn('latency'));
    expect(kpis[1]).toMatchObject({ kind: 'count', critical: false });
    expect(kpis[2]).toMatchObject({ kind: 'series', margin: 0.2 });
  });

  test('of a KPI of a new name takes the defaults of its kind; the tail has twice the margin', () => {
    const { kpis } = parseEvidence({ kpis: [{ name: 'checkout', kind: 'trend', margin: 0.03 }, { name: 'queue' }] }, 'e');
    expect(kpis[0]).toMatchObject({
      kind: 'trend',
      margin: 0.03,
      tailMargin: 0.06,
      direction: 'increase',
      minimumSample: DEFAULT_JUDGE.thresholdPairs,
    });
    expect(kpis[1]).toMatchObject({
      kind: 'series',
      margin: DEFAULT_JUDGE.seriesMargin,
      minimumSample: DEFAULT_JUDGE.seriesMinPoints,
      critical: false,
    });
  });

  test('without KPIs is judged by latency and errors where there are trials, else by nothing', () => {
    expect(parseEvidence({ trials: [trial] }, 'e').kpis.map(({ name }) => name)).toEqual(['latency', 'errors']);
    expect(parseEvidence({}, 'e').kpis).toEqual([]);
  });

  test('without a run ends with its last time', () => {
    const series = [{ kpi: 'cpu', control: [[60, 1]], experiment: [[120, 1]] }];
    expect(parseEvidence({ trials: [trial], series }, 'e').run).toEqual({ forSeconds: 120, ended: true, arms: {}, orphans: 0 });
    expect(parseEvidence({}, 'e').run.forSeconds).toBe(1);
    expect(parseEvidence({ trials: [trial], run: { ended: false } }, 'e').run).toMatchObject({ forSeconds: 3, ended: false });
  });

  test('takes constants over the defaults', () => {
    expect(parseEvidence({ judge: { alpha: 0.01 } }, 'e').judge).toEqual({ ...DEFAULT_JUDGE, alpha: 0.01 });
  });

  test('has all its problems said at once, each with its place and the word that was meant', () => {
    const wrong = {
      kpis: [{ name: '', kind: 'trent' }],
      trials: [
        { ...trial, at: '3' },
        { ...trial, primary: { status: 200.5 } },
      ],
      series: [{ kpi: 'cpu', controll: [], control: [[0]], experiment: [] }],
      run: { arms: { shadow: 'sleeping' } },
      judge: { alfa: 1 },
    };
    expect(issuesOf(() => parseEvidence(wrong, 'e'))).toEqual(
      expect.arrayContaining([
        'kpis.0.name',
        'kpis.0.kind',
        'trials.0.at',
        'trials.1.primary.status',
        'series.0.control.0',
        'series.0',
        'run.arms.shadow',
        'judge',
      ]),
    );
  });

  test.each([null, [], 'text', 7])('%j is none', (input) => {
    expect(issuesOf(() => parseEvidence(input, 'e')).length).toBeGreaterThan(0);
  });
});

describe('series to forecast', () => {
  test('are handed on as they are', () => {
    const series = [{ name: 'heap', stepSeconds: 60, values: [1, null, 2], limit: { above: 5 } }];
    expect(parseSeriesInput({ series }, 's')).toEqual(series);
  });

  test('have all their problems said at once', () => {
    expect(issuesOf(() => parseSeriesInput({ series: [{ name: 'a', stepSeconds: -1, values: [], limits: {} }] }, 's'))).toEqual([
      'series.0.stepSeconds',
      'series.0',
    ]);
    expect(issuesOf(() => parseSeriesInput({ series: [] }, 's'))).toEqual(['series']);
  });
});
