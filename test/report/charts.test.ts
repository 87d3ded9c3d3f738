import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anyNumber } from '../fixtures/report/arbitrary-report.js';
import { ecdf, evidence, timeline } from '../fixtures/report/data.js';
import { CHARTS } from '../../src/report/charts.js';
import { sparklines } from '../../src/report/sparkline.js';

const maybe = fc.option(anyNumber, { nil: null });
const points = fc.array(fc.tuple(anyNumber, maybe), { maxLength: 6 });
const rows = fc.array(fc.tuple(anyNumber, anyNumber), { maxLength: 6 });
const ratios = fc.array(fc.record({ quantile: anyNumber, ratio: anyNumber, low: maybe, high: maybe }), { maxLength: 6 });
const margins = fc.option(fc.record({ body: anyNumber, tail: anyNumber }), { nil: null });
const forecast = fc.option(fc.record({ points, low: points, high: points, limit: fc.option(anyNumber, { nil: undefined }) }), {
  nil: undefined,
});

function expectSound(svg: string): void {
  expect(svg).toMatch(/^<svg [^>]*role="img" aria-label="[^"]+"/);
  expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  for (const [, number = ''] of svg.matchAll(/ (?:x|y|cx|cy|width|height)="([^"]*)"/g)) expect(Number.isFinite(Number(number))).toBe(true);
}

describe('charts', () => {
  test('the ratio chart survives any data', () => {
    fc.assert(fc.property(ratios, margins, (list, limits) => expectSound(CHARTS.ratio(list, limits))));
  });

  test('the distribution survives any data', () => {
    fc.assert(
      fc.property(rows, rows, fc.option(rows, { nil: undefined }), (primary, shadow, baseline) =>
        expectSound(CHARTS.ecdf({ route: 'GET /', primary, shadow, baseline })),
      ),
    );
  });

  test('the timeline survives any data', () => {
    fc.assert(
      fc.property(points, points, forecast, fc.constantFrom('ms', 'bytes', 'cores', 's', 'share'), (primary, shadow, ahead, unit) =>
        expectSound(CHARTS.timeline({ kpi: 'cpu', unit, primary, shadow, forecast: ahead })),
      ),
    );
  });

  test('the evidence survives any data', () => {
    const lines = fc.array(fc.record({ name: fc.constant('blocks'), points }), { maxLength: 3 });
    const thresholds = fc.array(fc.record({ name: fc.constant('fail'), eValue: anyNumber }), { maxLength: 3 });
    fc.assert(
      fc.property(lines, thresholds, (own, bars) => expectSound(CHARTS.evidence({ kpi: 'latency', lines: own, thresholds: bars }))),
    );
  });

  test('a slower shadow lies to the right of the primary, a larger ratio to the right of a smaller one', () => {
    const chart = CHARTS.ecdf(ecdf('GET /', 10, 2));
    const start = (arm: string): number => Number(new RegExp(`class="line ${arm}[^"]*" d="M([\\d.]+)`).exec(chart)?.[1]);
    expect(start('shadow')).toBeGreaterThan(start('primary'));
    const dots = [
      ...CHARTS.ratio(
        [
          { quantile: 0.5, ratio: 1.1, low: 1, high: 1.2 },
          { quantile: 0.95, ratio: 1.4, low: 1.2, high: null },
        ],
        null,
      ).matchAll(/cx="([\d.]+)"/g),
    ].map((match) => Number(match[1]));
    expect(dots[1]).toBeGreaterThan(dots[0] as number);
  });

  test('a gap in a timeline stays a gap', () => {
    const chart = CHARTS.timeline({
      kpi: 'cpu',
      unit: '',
      primary: [
        [0, 1],
        [1, 2],
        [2, null],
        [3, 2],
        [4, 1],
      ],
      shadow: [],
    });
    expect(/class="line primary" d="([^"]+)"/.exec(chart)?.[1]?.match(/M/g)).toHaveLength(2);
  });

  test('limit, thresholds and the names of untrusted series are drawn as text', () => {
    const hostile = '</svg><script>';
    const chart = CHARTS.timeline({
      ...timeline('memory', 'bytes', 1e8, 1),
      forecast: { points: [[70, 2e8]], low: [], high: [], limit: 5e8 },
    });
    expect(chart).toContain('limit 477 MiB');
    expect(CHARTS.evidence({ ...evidence('latency', { blocks: 0.1 }), thresholds: [{ name: hostile, eValue: 20 }] })).not.toContain(
      hostile,
    );
  });
});

describe('sparklines', () => {
  test('on one scale, gaps as dots, constants in the middle, never longer than asked', () => {
    expect(
      sparklines([
        [
          [0, 1],
          [1, null],
          [2, 8],
        ],
        [
          [0, 4],
          [1, 4],
          [2, 4],
        ],
      ]),
    ).toEqual(['▁·█', '▄▄▄']);
    expect(
      sparklines([
        [
          [0, 5],
          [1, 5],
        ],
      ]),
    ).toEqual(['▄▄']);
    expect(sparklines([Array.from({ length: 500 }, (_, t) => [t, t] as const)])[0]?.length).toBeLessThanOrEqual(20);
    expect(sparklines([[]])).toEqual(['']);
  });
});
