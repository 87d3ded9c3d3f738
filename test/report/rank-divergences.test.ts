import { describe, expect, test } from '@jest/globals';
import type { Divergence } from '../../src/diff/difference.js';
import { rankDivergences } from '../../src/report/rank-divergences.js';
import { renderHtml } from '../../src/report/renderers/html.js';
import { renderMarkdown } from '../../src/report/renderers/markdown.js';
import { renderTerminal } from '../../src/report/renderers/terminal.js';
import { wrongPrice } from '../fixtures/report/findings.js';
import { slowReport } from '../fixtures/report/reports.js';

const row = (path: string, baselineOnly: number): Divergence => ({
  route: 'GET /search',
  path,
  kind: 'value',
  shadowOnly: 9,
  baselineOnly,
  both: 0,
  compared: 100,
});
const rows = [row('$.generatedAt', 7), { ...row('$.generatedAt', 0), route: 'GET /rare' }, row('$.rank', 0), row('$.items[].price', 0)];
const report = { ...slowReport(), divergences: rows, verdict: { ...slowReport().verdict, findings: [wrongPrice] } };

describe('differing paths', () => {
  test('the accused first, then the shadow alone, and what copies of the same code do apart', () => {
    const { accused, open, noise } = rankDivergences(report);
    expect([accused, open, noise].map((list) => list.map(({ path }) => path))).toEqual([
      ['$.items[].price'],
      ['$.rank'],
      ['$.generatedAt', '$.generatedAt'],
    ]);
  });

  test('noise is folded away on the page and a number in a comment', () => {
    const html = renderHtml(report);
    expect(html.indexOf('generatedAt')).toBeGreaterThan(html.indexOf('2 paths that two copies'));
    const markdown = renderMarkdown(report);
    expect(markdown).toContain('2 paths left out that two copies of the same code answer differently too.');
    expect(markdown).not.toContain('generatedAt');
  });
});

describe('on the terminal', () => {
  test('beside something worse, what is fine is one list of names', () => {
    expect(renderTerminal(slowReport(), { width: 200 })).toMatch(/\n\nFine: [^\n]+\n\n/);
  });
});
