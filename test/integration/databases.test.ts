import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Finding, Verdict } from '../../src/judge/verdict.js';
import { findingSentence } from '../../src/report/sentences.js';
import { hasRedis, postgresPrograms, sql, startPostgres, startRedis, type TestServer } from '../support/database-servers.js';
import { runShop } from '../support/shop-run.js';
import { ShopScene } from '../support/shop-scene.js';

jest.setTimeout(180_000);

const missing = postgresPrograms() === undefined ? 'PostgreSQL is not installed' : hasRedis() ? undefined : 'redis-server is not installed';
if (missing !== undefined) process.stderr.write(`skipped: databases, because ${missing}\n`);
const when = missing === undefined ? describe : describe.skip;
const ARMS = ['primary', 'shadow'] as const;

when('given arms with databases of their own', () => {
  let postgres: TestServer;
  let caches: TestServer[];
  beforeAll(async () => {
    postgres = await startPostgres(['shared_preload_libraries=pg_stat_statements']);
    caches = await Promise.all(ARMS.map(() => startRedis()));
    for (const arm of ARMS) {
      await sql(postgres.port, 'postgres', `CREATE DATABASE shop_${arm}`);
      await sql(
        postgres.port,
        `shop_${arm}`,
        'CREATE EXTENSION pg_stat_statements',
        'CREATE TABLE books (id int PRIMARY KEY, title text)',
        'CREATE TABLE authors (book int, name text)',
        "INSERT INTO books SELECT i, 'book ' || i FROM generate_series(1, 50) i",
        "INSERT INTO authors SELECT i, 'author ' || i FROM generate_series(1, 50) i",
      );
    }
    await sql(postgres.port, 'postgres', "CREATE USER nobody_special PASSWORD 'hidden-words-7Qz'", 'CREATE DATABASE bare');
  });
  afterAll(async () => {
    for (const server of [postgres, ...(caches ?? [])]) await server?.[Symbol.asyncDispose]();
  });

  function openScene(how: string, metrics: readonly object[]): ShopScene {
    const scene = new ShopScene();
    scene.write('shop.mjs', readFileSync('test/fixtures/acceptance/querying-shop.mjs'));
    scene.record([{ target: '/' }, { target: '/books' }], 300);
    const env = (arm: number) => ({
      PG: join(process.cwd(), 'package.json'),
      DATABASE: `postgres://postgres@127.0.0.1:${postgres.port}/shop_${ARMS[arm]}`,
      CACHE: String(caches[arm]?.port),
    });
    scene.configure({
      primary: { env: env(0) },
      shadow: { env: { ...env(1), HOW: how } },
      traffic: { for: '13s' },
      rest: { metrics, judge: { confirm: false } },
    });
    return scene;
  }

  const PG = { source: 'database', kind: 'postgres', url: 'env:SHOP_DB', step: '1s' };
  const REDIS = { source: 'database', kind: 'redis', urls: { primary: 'env:CACHE_A', shadow: 'env:CACHE_B' }, step: '1s' };
  const secrets = (database = 'shop_{{arm}}', user = 'postgres') => ({
    SHOP_DB: `postgres://${user}@127.0.0.1:${postgres.port}/${database}`,
    CACHE_A: `redis://127.0.0.1:${caches[0]?.port}`,
    CACHE_B: `redis://127.0.0.1:${caches[1]?.port}/0`,
  });
  const of = ({ findings }: Verdict, kpi: string): Finding[] => findings.filter((finding) => finding.kpi === kpi);

  test('a query in a loop and a statement that takes longer are found and named, whatever comments their calls carry', async () => {
    using scene = openScene('n+1 slow', [PG]);
    const { verdict, code } = await runShop(scene, [], { env: secrets() });
    const found = of(verdict, 'statements').filter(({ outcome }) => outcome === 'fail');
    expect(code).toBe(1);
    expect(found.map((finding) => findingSentence(finding))).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^The shadow calls `SELECT name FROM authors WHERE book = \$1`, which the primary never does \([\d,]+ against 0 calls in [\d,]+ requests\)$/,
        ),
        expect.stringMatching(/^`SELECT pg_sleep\(\$1\), \$2 AS waited` takes [\d.]+ ms on the shadow, [\d.]+ ms on the primary/),
      ]),
    );
    expect(scene.read('out/report.md')).toContain('SELECT name FROM authors WHERE book');
    const written = [...scene.files('out')].filter(([, bytes]) => bytes.includes('shop_{{arm}}') || bytes.includes('traceparent'));
    expect(written.map(([name]) => name)).toEqual([]);
  });

  test('a statement worded anew is a note; more commands to Redis are found beside it', async () => {
    using scene = openScene('reworded uncached', [PG, REDIS]);
    const { verdict, stderr } = await runShop(scene, [], { env: secrets() });
    expect(stderr).not.toContain('FS_');
    const found = of(verdict, 'statements');
    expect(found.filter(({ code }) => code === 'note').map(({ facts }) => facts?.['statement'])).toEqual([
      'SELECT id, title FROM books WHERE id BETWEEN $2 AND $1 ORDER BY id',
    ]);
    expect(found.filter(({ facts }) => facts?.['how'] === 'more').map((finding) => findingSentence(finding))).toEqual([
      expect.stringMatching(/^The shadow calls `GET` [\d.a-z ]+ per request, the primary [\d.a-z ]+ \(/),
    ]);
    expect(of(verdict, 'cache-memory')).toHaveLength(1);
  });

  test.each([
    ['the extension is missing', 'bare', 'postgres', /FS_DATABASE_SETUP: .*has no extension pg_stat_statements/],
    ['statements of others are hidden', 'shop_{{arm}}', 'nobody_special:hidden-words-7Qz', /FS_DATABASE_SETUP: .*pg_read_all_stats/],
    ['the database is not there', 'none_{{arm}}', 'postgres', /FS_DATABASE: .*3D000 database "none_/],
    ['both arms have one database', 'shop_primary', 'postgres', /FS_DATABASE_SETUP: .*primary and shadow have the same database/],
  ])('where %s the outcome is an error that says so, and never the password', async (_name, database, user, message) => {
    using scene = openScene('', [PG]);
    scene.configure({ ...short(scene) });
    const { verdict, code, stdout } = await runShop(scene, [], { env: secrets(database, user) });
    expect([code, verdict.outcome]).toEqual([69, 'error']);
    expect(of(verdict, 'run').map(({ facts }) => String(facts?.['message']))).toEqual([expect.stringMatching(message)]);
    expect(stdout).not.toContain('hidden-words');
    for (const [, bytes] of scene.files('out')) expect(bytes.includes('hidden-words')).toBe(false);
  });

  test('statistics that are reset in the middle are an error', async () => {
    using scene = openScene('', [PG]);
    let isReset = false;
    const { verdict } = await runShop(scene, [], {
      env: secrets(),
      onStderr: (said) => {
        if (isReset || !/measuring|warm-up/.test(said)) return;
        isReset = true;
        setTimeout(() => void sql(postgres.port, 'shop_shadow', 'SELECT pg_stat_statements_reset()'), 2_500);
      },
    });
    expect(isReset).toBe(true);
    expect(verdict.outcome).toBe('error');
    expect(of(verdict, 'run').map(({ facts }) => String(facts?.['message']))).toEqual([
      expect.stringMatching(/FS_DATABASE_LOST: .*statistics were reset/),
    ]);
  });
});

/** The same scene with three seconds of traffic: no statistics are needed to see an error. */
function short(scene: ShopScene): object {
  const { environment, metrics } = scene.json('foreshadow.yml') as { environment: { primary: object; shadow: object }; metrics: object[] };
  return { primary: environment.primary, shadow: environment.shadow, traffic: { for: '3s' }, rest: { metrics, judge: { confirm: false } } };
}
