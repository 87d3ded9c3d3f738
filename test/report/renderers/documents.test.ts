import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { anyReport } from '../../fixtures/report/arbitrary-report.js';
import { observeReport, provenReport, REPORTS, slowReport } from '../../fixtures/report/reports.js';
import { renderJson } from '../../../src/report/renderers/json.js';
import { renderJunit } from '../../../src/report/renderers/junit.js';
import { RENDERERS } from '../../../src/report/renderers/registry.js';

const { DOMParser } = new JSDOM('').window;
const read = (xml: string) => new DOMParser().parseFromString(xml, 'application/xml');

describe('JSON', () => {
  test.each(Object.entries(REPORTS))('%s: one document that reads back as the report', (_, make) => {
    const text = renderJson(make());
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(make())));
    expect(text.endsWith('}\n')).toBe(true);
  });

  test('the order of keys does not depend on how the report was put together', () => {
    const report = provenReport();
    const backwards = Object.fromEntries(Object.entries(report).reverse()) as unknown as typeof report;
    expect(renderJson(backwards)).toBe(renderJson(report));
    expect(Object.keys(JSON.parse(renderJson(report)) as object).slice(0, 3)).toEqual(['title', 'service', 'verdict']);
  });
});

describe('JUnit', () => {
  test.each(Object.entries(REPORTS))(
    '%s: well-formed, one case a finding and one for the verdict, red exactly when the exit code is',
    (_, make) => {
      const report = make();
      const document = read(renderJunit(report));
      expect(document.querySelector('parsererror')).toBeNull();
      const cases = [...document.querySelectorAll('testcase')];
      expect(cases).toHaveLength(report.verdict.findings.length + 1);
      const red = cases[0]?.querySelector('failure, error') !== null;
      expect(red).toBe(report.effective.exitCode !== 0);
      const count = (tag: string): number => document.querySelectorAll(tag).length;
      const suite = document.querySelector('testsuite');
      expect([
        suite?.getAttribute('tests'),
        suite?.getAttribute('failures'),
        suite?.getAttribute('errors'),
        suite?.getAttribute('skipped'),
      ]).toEqual([String(cases.length), String(count('failure')), String(count('error')), String(count('skipped'))]);
    },
  );

  test('a failing finding carries its sentence, its evidence and the line that accepts it', () => {
    const failure = read(renderJunit(slowReport())).querySelectorAll('failure');
    const messages = [...failure].map((element) => `${element.getAttribute('message')} ${element.textContent}`).join('\n');
    expect(messages).toContain('GET /search: p95 is 38 % slower (30 % to 47 %, 95 % interval), 4,812 pairs');
    expect(messages).toContain('up-to: 47%');
  });

  test('under observe the findings stay red and the verdict is not', () => {
    const document = read(renderJunit(observeReport()));
    expect(document.querySelector('testcase')?.querySelector('failure, error')).toBeNull();
  });

  test('well-formed whatever a report holds', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        expect(read(renderJunit(report)).querySelector('parsererror')).toBeNull();
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe('every renderer', () => {
  test.each(Object.entries(RENDERERS))('%s gives the same bytes for the same report and never changes it', (_, render) => {
    const report = slowReport();
    const before = JSON.stringify(report);
    expect(render(report)).toBe(render(slowReport()));
    expect(JSON.stringify(report)).toBe(before);
  });
});
