import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { anyReport } from '../../fixtures/report/arbitrary-report.js';
import { REPORTS, slowReport } from '../../fixtures/report/reports.js';
import { renderMarkdown } from '../../../src/report/renderers/markdown.js';

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');
const charts = (text: string): string[] => [...text.matchAll(/```mermaid\n(.*?)\n```/gs)].map((match) => match[1] as string);

describe('Markdown for a comment', () => {
  let parse: (chart: string) => Promise<unknown>;

  beforeAll(async () => {
    const { window } = new JSDOM('<!doctype html>');
    Object.assign(globalThis, { window, document: window.document });
    const { default: mermaid } = await import('mermaid');
    parse = (chart) => mermaid.parse(chart);
  }, 60_000);

  test.each(Object.entries(REPORTS))('%s: outcome first, reach said, every diagram parses, tables have even rows', async (name, make) => {
    const text = renderMarkdown(make());
    expect(text).toMatch(/^## \S+ (PASS|FAIL|INCONCLUSIVE|COULD NOT MEASURE): /u);
    expect(text).toContain('**Does not cover:**');
    expect(charts(text).length).toBeGreaterThan(name === 'no-data' ? -1 : 0);
    for (const chart of charts(text)) await expect(parse(chart)).resolves.toBeTruthy();
    expectEvenTables(text);
    expectBalanced(text);
  });

  test('a chart that cannot be parsed would be noticed', async () => {
    await expect(parse('xychart-beta\n  bar [NaN]')).rejects.toThrow();
  });

  test('whatever a report holds it stays below the limit, in bytes and in characters, and keeps its form', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, async (report) => {
        const text = renderMarkdown(report);
        expect(bytes(text)).toBeLessThanOrEqual(60_000);
        expect(text.length).toBeLessThan(65_536);
        const outside = text.replace(/^\s*(`{3,})[\s\S]*?^\s*\1$/gm, '');
        expect(outside).not.toMatch(/<script|<img|<style|<!--|\$\{\{|\]\(|@[a-z]/i);
        expect(text).not.toContain('\u001b');
        expectEvenTables(outside);
        expectBalanced(outside);
        for (const chart of charts(text)) await parse(chart);
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  test.each([1_000, 3_000, 6_000, 20_000])('a budget of %d bytes is kept, and what was left out is said', (maxBytes) => {
    const report = slowReport();
    const wide = {
      ...report,
      routes: Array.from({ length: 400 }, (_, index) => ({
        ...(report.routes[0] as (typeof report.routes)[number]),
        route: `GET /very/long/route/number/${index}/${'é'.repeat(60)}`,
      })),
    };
    const text = renderMarkdown(wide, { maxBytes });
    expect(bytes(text)).toBeLessThanOrEqual(maxBytes);
    expect(text).toContain('FAIL');
    expect(text).toContain('p95 is 38 % slower');
    if (maxBytes >= 3_000 && maxBytes < 20_000) expect(text).toContain('Left out to keep this short:');
  });

  test('the details go before the tables, the headline never', () => {
    const report = slowReport();
    const whole = bytes(renderMarkdown(report));
    const cut = renderMarkdown(report, { maxBytes: whole - 100 });
    expect(cut).toContain('Left out to keep this short: the constants.');
    expect(cut).toContain('```mermaid');
  });

  test('links only where they lead to https', () => {
    expect(renderMarkdown(slowReport(), { reportUrl: 'https://github.com/o/r/actions/runs/1' })).toContain(
      '[Whole report](https://github.com/o/r/actions/runs/1)',
    );
    expect(renderMarkdown(slowReport(), { reportUrl: 'javascript:alert(1)' })).not.toContain('Whole report]');
    expect(renderMarkdown(slowReport(), { reportUrl: 'https://x/) [y](https://z' })).not.toContain('Whole report]');
  });
});

/** Every table row has as many unescaped pipes as its heading. */
function expectEvenTables(text: string): void {
  for (const block of text.split(/\n\n+/)) {
    const rows = block.split('\n').filter((line) => line.startsWith('| '));
    const widths = new Set(rows.map((row) => row.split('|').length));
    expect(widths.size).toBeLessThanOrEqual(1);
  }
}

function expectBalanced(text: string): void {
  for (const tag of ['details', 'summary', 'code', 'sub']) {
    expect(text.split(`<${tag}>`).length).toBe(text.split(`</${tag}>`).length);
  }
}
