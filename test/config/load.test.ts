import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { loadPlan } from '../../src/config/load.js';
import { publicPlan, secretValues } from '../../src/config/public-plan.js';

const TEXT =
  'version: 1\nenvironment: { driver: process, command: node server.js, shadow: { env: { PASSWORD: env:PASSWORD, MODE: replay } } }\ntraffic: { replay: { recording: traffic/a.jsonl }, auth: { header: "authorization: Bearer env:TOKEN" }, anonymise: { key: env:KEY } }\n';
const ENV = { PASSWORD: 'hunter2-and-more', TOKEN: 'eyJhbGciOi.long', KEY: 'a1' };
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'foreshadow-load-'));
  mkdirSync(join(root, '.github'));
  writeFileSync(join(root, '.github', 'foreshadow.yml'), TEXT);
  writeFileSync(join(root, 'foreshadow.yml'), TEXT);
  writeFileSync(join(root, 'own.yml'), `${TEXT}kpis: { own: { expression: "requests +" } }\n`);
  writeFileSync(join(root, 'large.yml'), `# ${'x'.repeat(1_100_000)}\n${TEXT}`);
});
afterAll(() => rmSync(root, { recursive: true }));

const load = (file: string) => loadPlan(file, { env: ENV, seed: 1, cwd: root });

describe('a configuration file', () => {
  test('paths belong to its directory; a file in .github to the one above', async () => {
    for (const file of ['foreshadow.yml', '.github/foreshadow.yml']) {
      const plan = await load(file);
      expect([plan.file, plan.environment.directory, plan.traffic.replay.recording]).toEqual([file, root, join(root, 'traffic/a.jsonl')]);
    }
  });

  test('base against head only where git keeps it', async () => {
    writeFileSync(
      join(root, 'plain.yml'),
      'version: 1\nenvironment: { driver: process, command: x }\ntraffic: { replay: { recording: a } }\n',
    );
    expect((await load('plain.yml')).environment.shadow.ref).toBeUndefined();
    mkdirSync(join(root, '.git'));
    expect((await load('plain.yml')).environment.shadow.ref).toBe('head');
  });

  test('a missing file, a directory, a large file', async () => {
    await expect(load('nope.yml')).rejects.toMatchObject({
      code: 'FS_CONFIG_MISSING',
      exitCode: 64,
      message: expect.stringContaining('nope.yml'),
    });
    await expect(load('.github')).rejects.toMatchObject({ code: 'FS_CONFIG_MISSING' });
    await expect(load('large.yml')).rejects.toMatchObject({
      code: 'FS_CONFIG_INVALID',
      message: expect.stringContaining('expected at most 1048576'),
    });
  });

  test('an expression is checked where there is one', async () => {
    await expect(load('own.yml')).rejects.toMatchObject({
      code: 'FS_CONFIG_INVALID',
      detail: { issues: [{ message: expect.stringContaining('not a formula'), place: { line: 4, column: 39 } }] },
    });
  });

  test('what is written of the plan holds no secret, and everything else as it is', async () => {
    const plan = await load('foreshadow.yml');
    expect(plan.environment.shadow.env['PASSWORD']).toBe(ENV.PASSWORD);
    expect(secretValues(plan).toSorted()).toEqual(Object.values(ENV).toSorted());
    const shown = JSON.stringify(publicPlan(plan));
    expect(shown).not.toContain(ENV.PASSWORD);
    expect(shown).not.toContain(ENV.TOKEN);
    expect(shown).not.toContain('"secrets"');
    expect(publicPlan(plan)).toMatchObject({
      environment: { command: 'node server.js', shadow: { env: { PASSWORD: 'env:PASSWORD' } } },
      traffic: { authHeaders: { authorization: 'Bearer env:TOKEN' }, anonymiseKey: 'env:KEY' },
    });
  });
});

describe('cold start', () => {
  test('nothing that reads a configuration loads the expression compiler before it is needed', () => {
    const entry = resolve(dirname(new URL(import.meta.url).pathname), '../../src/config/load.js');
    const reached = staticImports(entry);
    expect(reached).toContain('zod');
    expect(reached.filter((name) => name.includes('mathjs'))).toEqual([]);
  });
});

/** Packages and files reached by static imports of the emitted code. */
function staticImports(entry: string): string[] {
  const seen = new Set<string>([entry]);
  for (const file of seen) {
    if (!file.startsWith('/')) continue;
    for (const [, from] of readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s[^;]*?from\s+'([^']+)'/gm))
      seen.add(from?.startsWith('.') ? resolve(dirname(file), from) : String(from));
  }
  return [...seen];
}
