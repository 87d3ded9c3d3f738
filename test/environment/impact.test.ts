import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Change, FILE_KINDS, NO_CHANGE, type SettingChange } from '../../src/environment/change/change.js';
import { scoreImpact } from '../../src/environment/impact.js';

const file = (kind: (typeof FILE_KINDS)[number], path = `a.${kind}`) => ({ path, status: 'changed' as const, kind, added: 1, removed: 1 });
const setting = (given: Partial<SettingChange>): SettingChange => ({
  where: 'config/app.yml',
  key: 'a',
  kind: 'changed',
  from: '1',
  to: '2',
  topic: null,
  factor: null,
  ...given,
});
const LEVELS = ['low', 'medium', 'high'] as const;

describe('the impact of a change', () => {
  test.each<[string, Partial<Change>, 'low' | 'medium' | 'high', string, number]>([
    ['nothing', {}, 'high', 'low', 0],
    ['documents and tests', { files: [file('documentation'), file('test'), file('ci')] }, 'high', 'low', 0],
    ['a little code', { files: [file('code')] }, 'medium', 'medium', 4],
    ['a little code of a service that matters little', { files: [file('code')] }, 'low', 'low', 3],
    ['much code', { files: [file('code')], fileCounts: { code: 30 } }, 'medium', 'medium', 6],
    ['much code of a critical service', { files: [file('code')], fileCounts: { code: 30 } }, 'high', 'high', 7],
    ['a text', { settings: [setting({})] }, 'medium', 'low', 3],
    ['a smaller pool', { settings: [setting({ topic: 'pool', factor: 0.2 })] }, 'medium', 'medium', 5],
    ['a switch', { settings: [setting({ topic: 'flag' })] }, 'medium', 'medium', 4],
    [
      'a patch of a package',
      { dependencies: [{ where: 'go.mod', name: 'a', from: '1.0.0', to: '1.0.1', step: 'patch' }] },
      'medium',
      'low',
      2,
    ],
    ['a migration beside code', { migrations: ['m/1.sql'], files: [file('code')] }, 'medium', 'high', 9],
    ['configuration that cannot be read', { unread: ['app.ini'] }, 'low', 'low', 2],
    ['another image', { image: { from: 'a:1', to: 'a:2' } }, 'medium', 'medium', 5],
  ])('%s', (_name, change, criticality, level, points) => {
    expect(scoreImpact({ ...NO_CHANGE, ...change }, criticality)).toMatchObject({ level, points });
  });

  test('more of anything, and a more critical service, never make it smaller', () => {
    const some = fc.record({
      files: fc.array(
        fc.constantFrom(...FILE_KINDS).map((kind) => file(kind)),
        { maxLength: 5 },
      ),
      settings: fc.array(
        fc
          .record({ topic: fc.constantFrom('pool', 'flag', 'timeout', null), factor: fc.constantFrom(null, 0.1, 1.5, 4) })
          .map((given) => setting(given)),
        { maxLength: 4 },
      ),
      migrations: fc.array(fc.constant('m.sql'), { maxLength: 1 }),
      command: fc.boolean(),
    });
    fc.assert(
      fc.property(some, some, (a, b) => {
        const less = { ...NO_CHANGE, ...a };
        const more = {
          ...NO_CHANGE,
          files: [...a.files, ...b.files],
          settings: [...a.settings, ...b.settings],
          migrations: [...a.migrations, ...b.migrations],
          command: a.command || b.command,
        };
        const points = LEVELS.map((criticality) => scoreImpact(less, criticality).points);
        expect(points).toEqual([...points].sort((x, y) => x - y));
        expect(scoreImpact(more, 'medium').points).toBeGreaterThanOrEqual(scoreImpact(less, 'medium').points - 0);
        expect(scoreImpact(less, 'medium').points).toBe(scoreImpact(less, 'medium').reasons.reduce((sum, one) => sum + one.points, 0));
      }),
    );
  });
});
