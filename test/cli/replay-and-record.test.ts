import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type AnsweringServer, answeringServer } from '../support/answering-server.js';
import { foreshadow, foreshadowHere } from '../support/command-line.js';

jest.setTimeout(60_000);

const cwd = mkdtempSync(join(tmpdir(), 'foreshadow-replay-'));
let primary: AnsweringServer;
let shadow: AnsweringServer;
const json = { 'content-type': 'application/json' };
beforeAll(async () => {
  primary = await answeringServer((request, response) => response.writeHead(200, json).end(JSON.stringify({ at: request.url, total: 3 })));
  shadow = await answeringServer((request, response, index) => {
    if (request.url === '/broken') return void response.destroy();
    // every second book is counted wrongly: neither always (a time stamp) nor never
    return response.writeHead(200, json).end(JSON.stringify({ at: request.url, total: index % 2 === 0 ? 3 : 4 }));
  });
});
afterAll(async () => {
  await primary[Symbol.asyncDispose]();
  await shadow[Symbol.asyncDispose]();
  rmSync(cwd, { recursive: true });
});

const LINES = [
  ...Array.from({ length: 30 }, (_, i) => ({ at: i, method: 'GET', target: `/books/${i}` })),
  ...Array.from({ length: 4 }, (_, i) => ({ at: 30 + i, method: 'GET', target: '/broken' })),
  ...Array.from({ length: 5 }, (_, i) => ({ at: 40 + i, method: 'POST', target: '/cart', body: 'x' })),
].map((line) => JSON.stringify(line));
writeFileSync(join(cwd, 'traffic.jsonl'), [...LINES, 'not json', '{"method":"GET"}'].join('\n'));

const replay = (...args: string[]) =>
  foreshadowHere(['replay', '--recording', 'traffic.jsonl', '--primary', primary.url, '--shadow', shadow.url, ...args, '--json'], { cwd });

describe('replay', () => {
  test('prints exactly what interfaces.md promises, and its counts are those of the servers', async () => {
    const { code, stdout, stderr } = await replay();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const document = JSON.parse(stdout) as Record<string, unknown>;
    expect(Object.keys(document)).toEqual(['trials', 'skipped', 'failed', 'rate', 'latenessMs', 'arms', 'carried', 'divergences']);
    const figures = { p50: expect.any(Number), p95: expect.any(Number), p99: expect.any(Number) };
    expect(document).toMatchObject({
      trials: 34,
      skipped: { unsafe: 5, unselected: 0, unreadable: 2 },
      failed: { 'shadow:closed': 4 },
      rate: { asked: 1000, achieved: expect.any(Number) },
      latenessMs: { p50: expect.any(Number), p99: expect.any(Number), max: expect.any(Number) },
      arms: { primary: { ...figures, errors: 0 }, shadow: { errors: 4 } },
    });
    expect(document['divergences']).toContainEqual(expect.objectContaining({ route: 'GET /books/{id}', path: '$.total', compared: 30 }));
    for (const server of [primary, shadow]) {
      expect(server.received.map(({ method, url }) => `${method} ${url}`).sort()).toEqual(
        LINES.map((line) => JSON.parse(line) as { method: string; target: string })
          .filter(({ method }) => method === 'GET')
          .map(({ method, target }) => `${method} ${target}`)
          .sort(),
      );
    }
  });

  test('sends the same share for the same seed, and writes only where it is asked to', async () => {
    const trials = async (...args: string[]): Promise<[number, unknown]> => {
      const document = JSON.parse((await replay(...args)).stdout) as { trials: number; skipped: unknown };
      return [document.trials, document.skipped];
    };
    const half = await trials('--share', '50%', '--seed', '7');
    expect(half).toEqual(await trials('--share', '50%', '--seed', '7'));
    expect(half[0]).toBeGreaterThan(0);
    expect(half).toEqual([half[0], { unsafe: 5, unselected: 34 - half[0], unreadable: 2 }]);
    expect(await trials('--unsafe', 'replay')).toEqual([39, { unsafe: 0, unselected: 0, unreadable: 2 }]);
  });

  test('goes on for as long as asked, with a baseline, in a closed loop', async () => {
    const { stdout } = await replay('--for', '1s', '--rate', 'closed', '--connections', '2', '--baseline', primary.url);
    const document = JSON.parse(stdout) as { trials: number; arms: Record<string, unknown> };
    expect(document.trials).toBeGreaterThan(34);
    expect(Object.keys(document.arms)).toEqual(['primary', 'shadow', 'baseline']);
  });

  test('without --json it is told in a few lines', async () => {
    const told = await foreshadowHere(['replay', '--recording', 'traffic.jsonl', '--primary', primary.url, '--shadow', primary.url], {
      cwd,
    });
    expect(told.stdout).toMatch(/^34 pairs at /);
    expect(told.stdout).toContain('no difference between the responses');
  });
});

describe('record', () => {
  const script = (text: string): string => {
    writeFileSync(join(cwd, 'client.mjs'), text);
    return `"${process.execPath}" client.mjs`;
  };
  const record = (command: string, ...args: string[]) =>
    foreshadow(['record', '--target', primary.url, '--while', command, '--out', 'recorded.jsonl', ...args], { cwd });

  test('writes what a command asks for through BASE_URL, without its secrets, and can be replayed', async () => {
    const command = script(`
      for (const page of [1, 2, 3]) await fetch(process.env.BASE_URL + '/books/' + page + '?token=very-secret-words', { headers: { authorization: 'Bearer more-secret-words' } });
    `);
    const { code, stdout } = await record(command, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ written: 3, requests: 3, exitCode: 0 });
    const text = readFileSync(join(cwd, 'recorded.jsonl'), 'utf8');
    expect(text).not.toMatch(/secret-words/);
    expect(
      text
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { target: string }).target.split('?')[0]),
    ).toEqual(['/books/1', '/books/2', '/books/3']);
    const again = await foreshadowHere(
      ['replay', '--recording', 'recorded.jsonl', '--primary', primary.url, '--shadow', primary.url, '--json'],
      { cwd },
    );
    expect(JSON.parse(again.stdout)).toMatchObject({ trials: 3 });
  });

  test('ends with the code of the command', async () => {
    expect((await record(script('process.exit(7);'))).code).toBe(7);
  });

  const MISTAKES: readonly [readonly string[], number, RegExp][] = [
    [['record', '--target', 'not a url', '--while', 'true'], 64, /FS_\w+.*not a url/],
    [['record', '--target', 'http://127.0.0.1:9', '--listen', 'nowhere', '--while', 'true'], 64, /nowhere/],
    [['record', '--target', 'http://127.0.0.1:9', '--key', 'a-literal-key', '--while', 'true'], 64, /env:NAME/],
    [['record', '--target', 'http://127.0.0.1:9', '--key', 'env:NOT_SET', '--while', 'true'], 64, /FS_SECRET_MISSING/],
    [['record', '--target', 'http://127.0.0.1:9', '--out', 'no/such/folder\0/x', '--while', 'true'], 69, /FS_/],
  ];
  test.each(MISTAKES)('%j', async (args, code, said) => {
    const ended = await foreshadowHere(args, { cwd });
    expect([ended.code, ended.stderr]).toEqual([code, expect.stringMatching(said)]);
    expect(ended.stderr).not.toContain('a-literal-key');
  });

  test('says which port is in use', async () => {
    const address = new URL(primary.url).host;
    const ended = await foreshadowHere(['record', '--target', primary.url, '--listen', address, '--while', 'true', '--out', 'x.jsonl'], {
      cwd,
    });
    expect(ended).toMatchObject({ code: 69, stderr: expect.stringMatching(new RegExp(`FS_PORT_IN_USE.*${address.split(':')[1]}`)) });
  });
});
