import { describe, expect, test } from '@jest/globals';
import { bare } from '../../src/judge/validity.js';
import type { Finding } from '../../src/judge/verdict.js';
import { findingSentence } from '../../src/report/sentences.js';
import { traceRows } from '../../src/report/trace-rows.js';
import { traceSection as htmlSection } from '../../src/report/renderers/html-traces.js';
import { traceSection as markdownSection } from '../../src/report/renderers/markdown-traces.js';
import type { Report } from '../../src/report/report.js';

const TRACE = '0af7651916cd43dd8448eb211c80319c';

const difference = (facts: NonNullable<Finding['facts']>, more: Partial<Finding> = {}): Finding => ({
  ...bare('trace-difference', 'fail', 120),
  kpi: 'traces',
  facts: {
    operation: 'GET /stock',
    service: 'shop',
    path: 'shop: GET /books/{}',
    trials: 120,
    primary: 0,
    shadow: 120,
    baseline: 0,
    ...facts,
  },
  ...more,
});
const ratio = { ratio: 1.5, low: 1.3, high: 1.7, level: 0.95 };

describe('sentences on traces', () => {
  test.each([
    [
      difference({ change: 'new' }),
      'The shadow does "GET /stock" of shop, which the primary never does (below shop: GET /books/{}; 120 spans against 0, 0 on the baseline, in 120 traced requests)',
    ],
    [
      difference({ change: 'new', below: 2, further: 3, path: '' }),
      'The shadow does "GET /stock" of shop, which the primary never does (120 spans against 0, 0 on the baseline, in 120 traced requests), and 2 operations below it; 3 more such findings',
    ],
    [
      difference({ change: 'more', primary: 120, shadow: 240, path: '' }),
      'The shadow does "GET /stock" of shop 2 times as often as the primary (240 spans against 120, 0 on the baseline, in 120 traced requests)',
    ],
    [
      difference({ change: 'missing', primary: 120, shadow: 0, path: '' }),
      'The shadow never does "GET /stock" of shop, which the primary does (0 spans against 120, 0 on the baseline, in 120 traced requests)',
    ],
    [
      difference({ change: 'errors', primary: 1, shadow: 60, path: '' }),
      '"GET /stock" of shop fails on the shadow in 60 of 120 traced requests, on the primary in 1 (0 on the baseline)',
    ],
    [
      difference({ change: 'slower', primaryMs: 4, shadowMs: 6, primary: 120, path: '' }, { effect: ratio }),
      '"GET /stock" of shop by itself, without what it calls, takes 50 % longer (30 % to 70 %, 95 % interval): 6 ms against 4 ms at the median (120 spans against 120, 0 on the baseline, in 120 traced requests)',
    ],
  ])('%#', (finding, sentence) => {
    expect(findingSentence(finding)).toBe(sentence);
  });

  test('a route stands before it; what could not be compared is said with its reasons', () => {
    expect(findingSentence(difference({ change: 'new' }, { route: 'GET /books/{id}' }))).toMatch(/^GET \/books\/\{id\}: the shadow does/);
    const quiet = (code: Finding['code'], facts: NonNullable<Finding['facts']>): string =>
      findingSentence({ ...bare(code, 'pass', 40), kpi: 'traces', facts: { operations: 5, compared: 40, sampled: 100, ...facts } });
    expect(quiet('no-change', {})).toBe(
      '5 operations in the traces of 40 requests: none is new, more frequent, failing or slower on the shadow',
    );
    expect(quiet('no-change', { partial: 50, unread: 10 })).toContain(
      '(of 100 sampled: 50 with spans whose parent is missing, 10 not read in time)',
    );
    expect(quiet('no-data', { compared: 0, withoutShadow: 100 })).toBe(
      'No traces were compared (of 100 sampled: 100 without spans of the shadow)',
    );
    expect(quiet('no-data', { compared: 0, sampled: 0 })).toBe('No traces were compared (none was sampled)');
    expect(quiet('not-enough', { compared: 4, operations: 1 })).toBe(
      'Not enough traces to compare yet: 1 operation in the traces of 4 requests',
    );
    const unread = { ...bare('warning', 'pass', 0), kpi: 'traces', facts: { traces: 'unread', message: 'FS_TRACE_BACKEND: down' } };
    expect(findingSentence(unread)).toBe('The traces could not be read to the end: FS_TRACE_BACKEND: down');
  });
});

describe('links to traces', () => {
  const report = (findings: readonly Finding[], ui: string | null): Report =>
    ({ verdict: { findings }, traces: { backend: 'jaeger', ui } }) as unknown as Report;
  const finding = difference({ change: 'new', slowestPrimary: null, slowestShadow: TRACE, slowestShadowMs: 12.5 });

  test('lead to the slowest trace of each arm, where somebody said where they are', () => {
    const [row] = traceRows(report([finding], 'https://jaeger.example/base/'));
    expect(row).toMatchObject({ primary: null, shadow: { id: TRACE, selfMs: 12.5, url: `https://jaeger.example/base/trace/${TRACE}` } });
    expect(htmlSection(report([finding], 'https://jaeger.example')).html).toContain(`<a href="https://jaeger.example/trace/${TRACE}">`);
    expect(markdownSection(report([finding], 'https://jaeger.example')).text).toContain(
      `(https://jaeger.example/trace/${TRACE}) (12.5 ms)`,
    );
    expect(htmlSection(report([finding], null)).html).not.toContain('href');
    expect(htmlSection(report([], null)).html).toBe('');
  });

  test('nothing that a span or an address says becomes markup or another address', () => {
    const evil = difference({
      change: 'new',
      operation: '<img src=x onerror=1> [a](http://b) | `c`',
      service: '"><script>',
      slowestShadow: `${TRACE}"><b>`,
      slowestShadowMs: 1,
    });
    for (const ui of ['javascript:alert(1)', 'https://x/"><script>', 'https://x/) [y](https://z']) {
      const [html, markdown] = [htmlSection(report([evil, finding], ui)).html, markdownSection(report([evil, finding], ui)).text];
      expect(html).not.toMatch(/<img|<script|href/);
      expect(markdown).not.toMatch(/<img|<script|\]\(/);
    }
  });
});
