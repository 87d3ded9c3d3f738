import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { type Answer, BOOKSHOP, type Recorded, RunningShop, readRecording, readScenarios, routeOf, type Scenario } from './running-shop.js';

/** the two fields that are new in every answer */
const VOLATILE = /"requestId":"[^"]*"|"generatedAt":"[^"]*"/g;
const stable = (answer: Answer) => `${answer.status} ${answer.body.replace(VOLATILE, '')}`;
const scenarios = readScenarios();
const recording = readRecording();
const change = (name: string): Partial<Scenario> => scenarios[name] ?? {};

interface Comparison {
  readonly recorded: Recorded;
  readonly primary: Answer;
  readonly shadow: Answer;
}

/** Sends the same requests, one after the other, to an unchanged shop and to one with a scenario's change. */
async function compare(name: string, requests: readonly Recorded[]): Promise<Comparison[]> {
  await using primary = await RunningShop.start();
  await using shadow = await RunningShop.start(change(name));
  const comparisons: Comparison[] = [];
  for (const recorded of requests) {
    const [a, b] = await Promise.all([primary.replay(recorded), shadow.replay(recorded)]);
    comparisons.push({ recorded, primary: a, shadow: b });
  }
  const cpuMs = [primary, shadow].map((shop) => (shop.usage().cpuMs / requests.length).toFixed(2));
  process.stdout.write(`bookshop ${name}: CPU ms a request, start included: unchanged ${cpuMs[0]}, changed ${cpuMs[1]}\n`);
  return comparisons;
}

const differing = (comparisons: readonly Comparison[]) => comparisons.filter(({ primary, shadow }) => stable(primary) !== stable(shadow));
const routesOf = (comparisons: readonly Comparison[]) => [...new Set(comparisons.map(({ recorded }) => routeOf(recorded)))];

describe('the manifest', () => {
  test('names the scenarios of the demo, each with files that are there and one exit code', () => {
    expect(Object.keys(scenarios).sort()).toEqual(['divergence', 'errors', 'identical', 'leak', 'slow-config']);
    for (const [name, scenario] of Object.entries(scenarios)) {
      expect(existsSync(join(BOOKSHOP, 'scenarios', name, 'README.md'))).toBe(true);
      for (const [path, replacement] of Object.entries(scenario.files)) {
        expect([path, existsSync(join(BOOKSHOP, path))]).toEqual([path, true]);
        expect([replacement, existsSync(join(BOOKSHOP, replacement))]).toEqual([replacement, true]);
      }
      const override = scenario.env['BOOKSHOP_CONFIG'];
      if (override !== undefined) expect(Object.keys(JSON.parse(readFileSync(join(BOOKSHOP, override), 'utf8'))).length).toBeGreaterThan(0);
      expect([0, 1, 2]).toContain(scenario.expect.exit);
      const { route } = scenario.expect;
      if (route !== null) expect(recording.some((recorded) => routeOf(recorded) === route)).toBe(true);
    }
  });

  test('the configuration points at the recording and at a scenario', () => {
    const document = parse(readFileSync(join(BOOKSHOP, 'foreshadow.yml'), 'utf8'));
    expect(existsSync(join(BOOKSHOP, document.traffic.replay.recording))).toBe(true);
    expect(document.environment.shadow.env).toEqual(change('slow-config').env);
  });
});

describe('the recording', () => {
  test('is small, in order of time, and mostly reading', () => {
    expect(readFileSync(join(BOOKSHOP, 'traffic.jsonl.gz')).length).toBeLessThan(300_000);
    expect(recording.length).toBeGreaterThan(3_500);
    expect(recording[0]?.at).toBe(0);
    expect(recording.every((recorded, n) => n === 0 || recorded.at >= (recording[n - 1]?.at ?? 0))).toBe(true);
    expect(recording.filter((recorded) => recorded.method === 'POST').length / recording.length).toBeLessThan(0.05);
    expect(recording.some((recorded) => recorded.headers.some(([name]) => name === 'authorization'))).toBe(false);
    for (const route of ['GET /books', 'GET /books/{id}', 'GET /search']) {
      expect(recording.filter((recorded) => routeOf(recorded) === route).length).toBeGreaterThan(400);
    }
  });
});

describe('the scenarios', () => {
  test('identical and slow-config answer the same but for the volatile fields; the primary answers as recorded', async () => {
    for (const name of ['identical', 'slow-config']) {
      const comparisons = await compare(name, recording.slice(0, 1000));
      expect(differing(comparisons).map(({ recorded }) => recorded.target)).toEqual([]);
      const surprising = comparisons.filter(({ recorded, primary }) => recorded.response?.status !== primary.status);
      expect(surprising.map(({ recorded }) => recorded.target)).toEqual([]);
      expect(comparisons.some(({ primary, shadow }) => primary.body !== shadow.body)).toBe(true);
    }
  }, 120_000);

  test('divergence changes the price with tax of book pages and nothing else', async () => {
    const changed = differing(await compare('divergence', recording.slice(0, 800)));
    expect(routesOf(changed)).toEqual(['GET /books/{id}']);
    for (const { primary, shadow } of changed) {
      const [before, after] = [JSON.parse(primary.body), JSON.parse(shadow.body)];
      expect(before.book.price.withTaxCents - after.book.price.withTaxCents).toBe(1);
      after.book.price.withTaxCents = before.book.price.withTaxCents;
      expect({ ...after, requestId: '', generatedAt: '' }).toEqual({ ...before, requestId: '', generatedAt: '' });
    }
    expect(changed.length).toBeGreaterThan(50);
  }, 120_000);

  test('errors answers 500 on two or three book pages in a hundred and changes nothing else', async () => {
    const books = recording.filter((recorded) => routeOf(recorded) === 'GET /books/{id}');
    const others = recording.filter((recorded) => routeOf(recorded) !== 'GET /books/{id}').slice(0, 300);
    const changed = differing(await compare('errors', [...books, ...others]));
    expect(routesOf(changed)).toEqual(['GET /books/{id}']);
    expect(changed.every(({ primary, shadow }) => primary.status === 200 && shadow.status === 500)).toBe(true);
    expect(changed.length / books.length).toBeGreaterThan(0.015);
    expect(changed.length / books.length).toBeLessThan(0.035);
  }, 120_000);

  const onLinux = process.platform === 'linux' ? test : test.skip;
  onLinux(
    'leak keeps at least 1.5 kB more of every request than the unchanged shop',
    async () => {
      const growth: Record<string, number> = {};
      for (const name of ['identical', 'leak']) {
        await using shop = await RunningShop.start(change(name));
        for (const recorded of recording.slice(0, 1000)) await shop.replay(recorded);
        const before = shop.usage().rssBytes;
        for (const recorded of recording.slice(1000, 4000)) await shop.replay(recorded);
        growth[name] = (shop.usage().rssBytes - before) / 3000;
      }
      process.stdout.write(`bookshop resident bytes kept per request: ${JSON.stringify(growth)}\n`);
      expect((growth['leak'] ?? 0) - (growth['identical'] ?? 0)).toBeGreaterThan(1500);
    },
    120_000,
  );
});
