import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { foreshadowHere } from '../support/command-line.js';

const cwd = mkdtempSync(join(tmpdir(), 'foreshadow-diff-'));
afterAll(() => rmSync(cwd, { recursive: true }));
const OLD = {
  status: 200,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: { total: 3, at: 1, items: [{ id: 1 }] },
};
writeFileSync(join(cwd, 'old.json'), JSON.stringify(OLD));
writeFileSync(
  join(cwd, 'new.json'),
  JSON.stringify({ ...OLD, status: 201, headers: { 'content-type': 'application/json' }, body: { total: 4, at: 2, items: [{ id: 1 }] } }),
);
writeFileSync(join(cwd, 'bare-a.json'), '{"a":[1,2]}');
writeFileSync(join(cwd, 'bare-b.json'), '{"a":[1,3]}');
const diff = (...args: string[]) => foreshadowHere(['diff', ...args], { cwd });

describe('diff', () => {
  test('names every path that differs, and ends with 1', async () => {
    const { code, stdout } = await diff('old.json', 'new.json', '--json');
    expect(code).toBe(1);
    const { differences } = JSON.parse(stdout) as { differences: { kind: string; path: string; primary?: string; other?: string }[] };
    expect(differences.map(({ path }) => path).sort()).toEqual(['$.at', '$.total', 'header:cache-control', 'status']);
    expect(differences).toContainEqual({ kind: 'value', path: '$.total', primary: '3', other: '4' });
  });

  test('leaves out what is to be ignored', async () => {
    const { stdout } = await diff('old.json', 'new.json', '--json', '--ignore', '$.at', 'header:cache-control');
    expect((JSON.parse(stdout) as { differences: { path: string }[] }).differences.map(({ path }) => path).sort()).toEqual([
      '$.total',
      'status',
    ]);
  });

  test('of a file with itself is nothing, and ends with 0', async () => {
    expect(await diff('old.json', 'old.json')).toEqual({ code: 0, stdout: 'no difference\n', stderr: '' });
    expect(await diff('old.json', 'old.json', '--json')).toEqual({ code: 0, stdout: '{"differences":[]}\n', stderr: '' });
  });

  test('reads bare JSON as a body, and tells a person', async () => {
    const { code, stdout } = await diff('bare-a.json', 'bare-b.json');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^\$\.a\[\]: value 2 -> 3\n$/);
  });

  test('needs two files that are there', async () => {
    expect(await diff('old.json')).toMatchObject({ code: 64, stderr: expect.stringContaining('FS_USAGE') });
    expect(await diff('old.json', 'no.json')).toMatchObject({ code: 64, stderr: expect.stringContaining('FS_INPUT_MISSING') });
  });
});
