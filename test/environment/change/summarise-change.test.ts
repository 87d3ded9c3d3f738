import { describe, expect, test } from '@jest/globals';
import { type ChangedFile, MOST_FILES, MOST_SETTINGS } from '../../../src/environment/change/change.js';
import { type ChangeParts, type ReadFile, summariseChange } from '../../../src/environment/change/summarise-change.js';

const file = (path: string, kind: ChangedFile['kind'], from?: string | null, to?: string | null): ReadFile => ({
  file: { path, kind, status: 'changed', added: 2, removed: 1 },
  from,
  to,
});
const summarise = (parts: Partial<ChangeParts>) =>
  summariseChange({
    from: 'primary',
    to: 'shadow',
    files: [],
    env: { from: {}, to: {} },
    image: null,
    command: false,
    notes: [],
    redact: (text) => text,
    ...parts,
  });

describe('a change', () => {
  test('lists what governs load before the rest, from variables and files alike', () => {
    const { settings } = summarise({
      files: [file('a.yml', 'configuration', 'text: a\npool: 1\nflagged: true', 'text: b\npool: 2\nflagged: false')],
      env: { from: { TITLE: 'a', TIMEOUT: '1s' }, to: { TITLE: 'b', TIMEOUT: '2s' } },
    });
    expect(settings.map(({ key }) => key)).toEqual(['TIMEOUT', 'pool', 'flagged', 'TITLE', 'text']);
  });

  test('of more than can be listed says how much more', () => {
    const many = (value: number): string => Array.from({ length: MOST_SETTINGS + 5 }, (_, index) => `k${index}: ${value}`).join('\n');
    const change = summarise({ files: [file('a.yml', 'configuration', many(1), many(2))] });
    expect(change.settings).toHaveLength(MOST_SETTINGS);
    expect(change.notes).toEqual(['5 more settings changed that are not listed']);
    const files = Array.from({ length: MOST_FILES + 50 }, (_, index) => file(`src/${index}.js`, 'code'));
    expect(summarise({ files: [...files, file('m/1.sql', 'migration')] })).toMatchObject({
      fileCounts: { code: MOST_FILES + 50, migration: 1 },
      lines: { added: 2 * (MOST_FILES + 51), removed: MOST_FILES + 51 },
      migrations: ['m/1.sql'],
      files: expect.arrayContaining([expect.objectContaining({ path: 'm/1.sql' })]),
    });
  });

  test('of files that are there once counts all of their keys', () => {
    const { settings, unread } = summarise({
      files: [file('new.yml', 'configuration', null, 'a: 1'), file('old.json', 'configuration', '{"b": 2}', null)],
    });
    expect(settings.map(({ key, kind }) => [key, kind])).toEqual([
      ['a', 'added'],
      ['b', 'removed'],
    ]);
    expect(unread).toEqual([]);
  });

  test('names configuration that was not or could not be read', () => {
    const files = [
      file('a.ini', 'configuration', 'x', 'y'),
      file('b.yml', 'configuration'),
      file('c.yml', 'configuration', 'a: 1', 'a: ['),
    ];
    expect(summarise({ files }).unread).toEqual(['a.ini', 'b.yml', 'c.yml']);
  });

  test('takes packages from the lock file where there is one beside the manifest', () => {
    const manifest = (range: string): string => JSON.stringify({ dependencies: { a: range } });
    const lock = (version: string): string => JSON.stringify({ packages: { 'node_modules/a': { version } } });
    const files = [
      file('package.json', 'dependency', manifest('^1'), manifest('^2')),
      file('package-lock.json', 'dependency', lock('1.0.0'), lock('2.0.0')),
    ];
    expect(summarise({ files }).dependencies).toMatchObject([{ where: 'package-lock.json', name: 'a', from: '1.0.0', to: '2.0.0' }]);
    expect(summarise({ files: files.slice(0, 1) }).dependencies).toMatchObject([{ where: 'package.json', from: '^1', to: '^2' }]);
  });
});
