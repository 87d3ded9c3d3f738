import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { anyReport } from '../../fixtures/report/arbitrary-report.js';
import { REPORTS } from '../../fixtures/report/reports.js';
import { renderHtml } from '../../../src/report/renderers/html.js';
import { PALETTE } from '../../../src/report/renderers/html-style.js';

describe('the page', () => {
  test.each(Object.entries(REPORTS))('%s: one file, no script, nothing loaded, one heading of first rank, every chart named', (_, make) => {
    const html = renderHtml(make());
    const { document } = new JSDOM(html).window;
    expect(document.querySelectorAll('script, link, img, iframe, object, embed, [src], [style]')).toHaveLength(0);
    expect(html.replace(/<pre>.*?<\/pre>/gs, '')).not.toMatch(/https?:|url\(|@import/);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    for (const chart of document.querySelectorAll('svg.chart')) expect(chart.getAttribute('aria-label')?.length).toBeGreaterThan(10);
    for (const table of document.querySelectorAll('table')) {
      expect(table.querySelector('caption')?.textContent).toBeTruthy();
      expect(table.querySelectorAll('thead th[scope=col]').length).toBeGreaterThan(0);
      expect(table.querySelectorAll('tbody th[scope=row]').length).toBeGreaterThan(0);
    }
    for (const part of document.querySelectorAll('section'))
      expect(document.querySelector(`#${part.getAttribute('aria-labelledby')}`)).not.toBeNull();
  });

  test('the policy allows exactly the style sheet that is there', () => {
    const html = renderHtml(REPORTS.slow());
    const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
    expect(html).toContain(`content="default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  });

  test('the outcome comes first, the reach last', () => {
    const { document } = new JSDOM(renderHtml(REPORTS.slow())).window;
    const sections = [...document.querySelectorAll('section')];
    expect(sections[0]?.textContent).toContain('FAIL');
    expect(sections[0]?.textContent).toContain('p95 is 38');
    expect(sections.at(-1)?.textContent).toContain('Does not cover');
  });

  test('whatever a report holds, no element or attribute of its making appears and no chart holds a number that is none', () => {
    const allowed = new Set(tagsOf(Object.values(REPORTS).map((make) => renderHtml(make()))));
    fc.assert(
      fc.property(anyReport, (report) => {
        const html = renderHtml(report);
        const { document } = new JSDOM(html).window;
        for (const tag of tagsOf([html])) expect(allowed).toContain(tag);
        for (const element of document.querySelectorAll('*')) {
          for (let i = 0; i < element.attributes.length; i++) expect(element.attributes[i]?.name).not.toMatch(/^on|^href$|^src$|^style$/);
        }
        for (const chart of document.querySelectorAll('svg.chart *')) {
          for (const name of ['d', 'x', 'y', 'cx', 'cy', 'width', 'height'])
            expect(chart.getAttribute(name) ?? '').not.toMatch(/NaN|Infinity|undefined|e\+/);
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test.each(['light', 'dark'] as const)('in %s every text stands out from its ground by at least 4.5 : 1', (theme) => {
    const colours = PALETTE[theme];
    for (const ground of [colours.card, colours.ground, colours.code])
      for (const ink of [colours.ink, colours.soft]) expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
    for (const name of ['pass', 'fail', 'inconclusive', 'error'] as const) {
      const banner = colours[`${name}-ground`];
      for (const ground of [colours.card, banner]) expect(contrast(colours[name], ground)).toBeGreaterThanOrEqual(4.5);
      for (const ink of [colours.ink, colours.soft]) expect(contrast(ink, banner)).toBeGreaterThanOrEqual(4.5);
    }
    for (const line of [colours.primary, colours.shadow, colours.baseline])
      expect(contrast(line, colours.card)).toBeGreaterThanOrEqual(4.5);
  });
});

function tagsOf(pages: readonly string[]): string[] {
  return [
    ...new Set(
      pages.flatMap((html) => [...new JSDOM(html).window.document.querySelectorAll('*')].map((element) => element.tagName.toLowerCase())),
    ),
  ];
}

/** Contrast ratio of WCAG 2. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
