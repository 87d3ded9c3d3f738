import { describe, expect, test } from '@jest/globals';
import { NO_CHANGE } from '../../../src/environment/change/change.js';
import { unknownChange } from '../../../src/environment/change-study.js';
import { scoreImpact } from '../../../src/environment/impact.js';
import { renderHtml } from '../../../src/report/renderers/html.js';
import { renderMarkdown } from '../../../src/report/renderers/markdown.js';
import { renderTerminal } from '../../../src/report/renderers/terminal.js';
import type { ReportedChange } from '../../../src/report/report.js';
import { changeWords } from '../../../src/report/sentences/what-changed.js';
import { provenReport } from '../../fixtures/report/reports.js';

const CHANGE = {
  ...NO_CHANGE,
  from: 'base 0123456789 "The shop"',
  to: 'head abcdef0123 "Smaller pool"',
  files: [
    { path: 'db/migrations/2.sql', status: 'added' as const, kind: 'migration' as const, added: 3, removed: 0 },
    { path: 'config/app.yml', status: 'changed' as const, kind: 'configuration' as const, added: 1, removed: 1 },
    { path: 'b.js', from: 'a.js', status: 'renamed' as const, kind: 'code' as const, added: 0, removed: 0 },
  ],
  fileCounts: { migration: 1, configuration: 1, code: 1 },
  lines: { added: 4, removed: 1 },
  settings: [
    { where: 'config/app.yml', key: 'pool.max', kind: 'changed' as const, from: '10', to: '2', topic: 'pool' as const, factor: 0.2 },
    {
      where: 'config/app.yml',
      key: 'db.password',
      kind: 'changed' as const,
      from: '***',
      to: '***',
      topic: 'secret' as const,
      factor: null,
    },
    { where: 'environment', key: 'NEW', kind: 'added' as const, from: null, to: '', topic: null, factor: null },
    { where: 'environment', key: 'OLD', kind: 'removed' as const, from: '1', to: null, topic: null, factor: null },
  ],
  dependencies: [{ where: 'package-lock.json', name: 'express', from: '4.18.2', to: '5.0.1', step: 'major' as const }],
  migrations: ['db/migrations/2.sql'],
  notes: ['Said besides'],
};
const reported = (change = CHANGE): ReportedChange => ({
  study: { change, unknown: null, impact: scoreImpact(change, 'medium'), affected: { affected: true, because: [] } },
  forMs: 270_000,
  alpha: 0.05,
});

describe('a change in words', () => {
  test('summary, settings, packages, facts, impact and why', () => {
    const words = changeWords(reported());
    expect(words?.summary).toBe(
      'Changed: 3 files (1 migrations, 1 configuration, 1 code), 4 lines added and 1 removed; 2 environment variables, from base 0123456789 "The shop" to head abcdef0123 "Smaller pool".',
    );
    expect(words?.settings.map(({ what, about }) => [what, about])).toEqual([
      ['pool.max 10 -> 2', 'pool size, 0.2 times'],
      ['db.password changed', 'secret, its value is not shown'],
      ['NEW added: (empty)', ''],
      ['OLD removed (was 1)', ''],
    ]);
    expect(words?.dependencies[0]).toEqual({ what: 'express 4.18.2 -> 5.0.1', where: 'package-lock.json', about: 'major version' });
    expect(words?.facts).toEqual(['Migrates data: db/migrations/2.sql', 'Said besides']);
    expect(words?.files).toContain('b.js: code, renamed from a.js, +0 -0');
    expect(words?.impact).toBe('Impact: high (17 points); by default that means 4 min 30 s of measured traffic and alpha 5 %.');
    expect(words?.reasons).toContain('+3 settings that govern load (pool.max)');
  });

  test('that is not known, and one that is none', () => {
    expect(changeWords(undefined)).toBeUndefined();
    const unknown = { study: unknownChange('The arms are given by their addresses'), forMs: null, alpha: null };
    expect(changeWords(unknown)?.summary).toBe('What was changed is not known: the arms are given by their addresses.');
    expect(changeWords(reported(NO_CHANGE as typeof CHANGE))?.summary).toBe('Primary and shadow are made of the same.');
  });

  test('stands in every report', () => {
    const report = provenReport({ change: reported() });
    const plain = (text: string): string => text.replaceAll(/&#62;|&gt;/g, '>');
    for (const text of [renderTerminal(report, { width: 200 }), plain(renderMarkdown(report)), plain(renderHtml(report))]) {
      expect(text).toContain('The change');
      expect(text).toContain('pool.max 10 -> 2');
      expect(text).toContain('express 4.18.2 -> 5.0.1');
      expect(text).toContain('Impact: high');
    }
    // What is named in words outlives the list of files where space is short.
    const sizes = Array.from({ length: 40 }, (_, index) => plain(renderMarkdown(report, { maxBytes: 600 + 150 * index })));
    for (const text of sizes) if (text.includes('Changed files')) expect(text).toContain('pool.max 10 -> 2');
    expect(sizes.some((text) => text.includes('pool.max 10 -> 2') && !text.includes('Changed files'))).toBe(true);
  });
});
