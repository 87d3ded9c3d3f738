import { afterAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parsePlan } from '../../src/config/parse.js';
import { fits, questionRecording } from '../../src/run/question-recording.js';
import { composeManifest, manifestPath } from '../../src/traffic/manifest.js';

const folder = mkdtempSync(join(tmpdir(), 'foreshadow-manifest-'));
afterAll(() => rmSync(folder, { recursive: true }));
const DAY_MS = 86_400_000;
const madeAt = Date.UTC(2026, 0, 1);
const file = join(folder, 'e2e.jsonl');

function planOf(recording: string) {
  const text = `version: 1\nservice: { name: shop }\nenvironment: { driver: url, primary: { url: "http://127.0.0.1:1" }, shadow: { url: "http://127.0.0.1:2" } }\ntraffic: { replay: { recording: ${recording} }, select: { match: { paths: ["/api/**"] } } }\n`;
  return parsePlan(text, 'foreshadow.yml', { directory: folder, env: {}, seed: 1, inGit: false });
}

function write(routes: Record<string, number> | null, version = 2): void {
  writeFileSync(file, '');
  const manifest = composeManifest({
    atMs: madeAt,
    source: 'https://ann:secret@shop.example/?token=x',
    anonymiser: { version, keyId: 'abc' },
    routes: routes && new Map(Object.entries(routes)),
  });
  writeFileSync(manifestPath(file), JSON.stringify(manifest));
}

const ask = (days: number, described: readonly string[] = []) =>
  questionRecording(planOf('e2e.jsonl'), madeAt + days * DAY_MS, 2, described);

describe('a recording', () => {
  test('that is fresh and has the routes is not questioned; its manifest holds no credentials', async () => {
    write({ 'GET /api/books/{id}': 9, 'GET /': 3 });
    expect(await ask(10, ['GET /api/books/{id}', 'GET /api/books/17'])).toEqual([]);
    expect(composeManifest({ atMs: 0, source: 'https://ann:secret@shop.example/?token=x', anonymiser: null, routes: null }).source).toBe(
      'https://shop.example/',
    );
  });

  test('that is old, or anonymised by older rules, is', async () => {
    write({ 'GET /api/books': 1 }, 1);
    expect(await ask(100)).toEqual([expect.stringMatching(/100 days old.*2026-04-01/), expect.stringMatching(/older rules \(1, now 2\)/)]);
  });

  test('that lacks routes is', async () => {
    write({ 'GET /': 1 });
    expect(await ask(1, ['GET /orders/{id}'])).toEqual(['the recording lacks 2 expected routes: /api/**, GET /orders/{id}']);
    write(null);
    expect(await ask(1)).toEqual([expect.stringMatching(/names no routes/)]);
  });

  test('without a manifest, or that is not there, is', async () => {
    rmSync(manifestPath(file));
    expect(await ask(1)).toEqual([expect.stringMatching(/no manifest/)]);
    writeFileSync(manifestPath(file), '{');
    expect(await ask(1)).toEqual([expect.stringMatching(/cannot be read/)]);
    expect(await questionRecording(planOf('none.jsonl'), 0, 2, [])).toEqual([expect.stringMatching(/not there/)]);
  });

  test.each([
    ['GET /books/{id}', 'GET /books/{id}', true],
    ['GET /books/{id}', 'GET /books/17', true],
    ['GET /books/{id}', 'POST /books/{id}', false],
    ['GET /api/v1/books', '/api/**', true],
    ['GET /books', '/api/**', false],
  ])('%s for %s: %s', (route, wanted, fit) => {
    expect(fits(route, wanted)).toBe(fit);
  });
});
