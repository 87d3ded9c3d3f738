import { afterAll, describe, expect, test } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { foreshadowHere } from '../support/command-line.js';

const cwd = mkdtempSync(join(tmpdir(), 'foreshadow-anonymise-'));
afterAll(() => rmSync(cwd, { recursive: true }));
const KEY = { FORESHADOW_KEY: 'a key of this test' };
const run = (args: readonly string[], input = '') => foreshadowHere(['anonymise', ...args], { cwd, env: KEY, input });
const read = (file: string): string => readFileSync(join(cwd, file), 'utf8');

describe('anonymise --detect --ndjson', () => {
  test('prints exactly what interfaces.md promises', async () => {
    const { code, stdout, stderr } = await run(
      ['--input', '-', '--detect', '--ndjson'],
      '{"id":1,"text":"4111111111111111 ok"}\n{"id":"b","text":"nothing"}\n',
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe('{"id":1,"findings":[{"entity":"CREDIT_CARD","start":0,"end":16,"score":1}]}\n{"id":"b","findings":[]}\n');
  });

  test('looks for the entities named alone', async () => {
    const { stdout } = await run(
      ['--input', '-', '--detect', '--ndjson', '--entities', 'IP_ADDRESS'],
      '{"id":1,"text":"ann@shop.example from 203.0.113.7"}\n',
    );
    expect(JSON.parse(stdout)).toEqual({ id: 1, findings: [{ entity: 'IP_ADDRESS', start: 22, end: 33, score: 0.95 }] });
  });

  test('says which line it cannot read', async () => {
    const ended = await run(['--input', '-', '--detect', '--ndjson'], '{"id":1,"text":"a"}\n{"id":2}\n');
    expect(ended).toMatchObject({ code: 64, stderr: expect.stringMatching(/FS_INPUT_INVALID.*2/s) });
  });
});

describe('anonymise', () => {
  const exchange = {
    method: 'POST',
    target: '/login?email=ann%40shop.example',
    headers: [
      ['authorization', 'Bearer abc-123-def-456'],
      ['content-type', 'application/json'],
      ['content-length', '37'],
    ],
    body: '{"name":"x","card":4111111111111111}\n',
    response: { status: 200, headers: [], body: 'hello ann@shop.example', latencyMs: 3 },
    client: '203.0.113.7',
  };

  test('a recording of ours, with its manifest; equal values stay equal; twice with the key is the same', async () => {
    writeFileSync(join(cwd, 'in.jsonl'), `${JSON.stringify(exchange)}\n${JSON.stringify({ ...exchange, target: '/b' })}\n`);
    const { code, stdout } = await run(['--input', 'in.jsonl', '--output', 'out.jsonl.gz', '--key', 'env:FORESHADOW_KEY', '--json']);
    expect({ code, report: JSON.parse(stdout) }).toMatchObject({
      code: 0,
      report: { format: 'jsonl', read: 2, written: 2, skipped: {}, entities: { CREDIT_CARD: { found: 2, replaced: 2 } } },
    });
    const lines = gunzipSync(readFileSync(join(cwd, 'out.jsonl.gz')))
      .toString()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as typeof exchange);
    expect(lines[0]?.target).toMatch(/^\/login\?email=fs_\w+%40example\.com$/);
    expect(lines[0]?.response.body).toBe(`hello ${decodeURIComponent(lines[0]?.target.split('=')[1] ?? '')}`);
    expect(lines[0]?.body).toMatch(/^\{"name":"x","card":4111\d{12}\}\n$/);
    expect(lines[0]?.client).toBe(lines[1]?.client);
    expect(JSON.parse(read('out.jsonl.gz.manifest.json'))).toMatchObject({
      version: 1,
      source: 'anonymise jsonl',
      anonymiser: { version: 2 },
      routes: { 'POST /b': 1, 'POST /login': 1 },
      requests: 2,
    });
    const again = await run(['--input', 'in.jsonl', '--output', 'again.jsonl.gz', '--key', 'env:FORESHADOW_KEY', '--quiet']);
    expect({ ...again, same: readFileSync(join(cwd, 'again.jsonl.gz')).equals(readFileSync(join(cwd, 'out.jsonl.gz'))) }).toMatchObject({
      code: 0,
      stdout: '',
      stderr: '',
      same: true,
    });
  });

  test('a HAR keeps its form', async () => {
    const pair = (name: string, value: string) => ({ name, value });
    const har = {
      log: {
        version: '1.2',
        creator: { name: 'x', version: '1' },
        entries: [
          {
            startedDateTime: '2026-01-01T00:00:00Z',
            serverIPAddress: '203.0.113.9',
            request: {
              method: 'GET',
              url: 'https://shop.example/a?token=t0p-secret-1',
              headers: [pair('Cookie', 'sid=cookie-secret-1')],
              cookies: [pair('sid', 'cookie-secret-1')],
              queryString: [pair('token', 't0p-secret-1')],
            },
            response: {
              status: 200,
              headers: [],
              content: {
                mimeType: 'application/json',
                encoding: 'base64',
                text: Buffer.from('{"email":"ann@shop.example"}').toString('base64'),
              },
            },
            timings: { wait: 3 },
          },
        ],
      },
    };
    writeFileSync(join(cwd, 'in.har'), JSON.stringify(har));
    expect(await run(['--input', 'in.har', '--output', 'out.har', '--quiet'])).toMatchObject({ code: 0 });
    const text = read('out.har');
    for (const secret of ['t0p-secret-1', 'cookie-secret-1', '203.0.113.9', Buffer.from('ann@shop').toString('base64').slice(0, 8)])
      expect(text).not.toContain(secret);
    const [entry] = (JSON.parse(text) as typeof har).log.entries;
    expect(entry?.request.headers[0]?.value).toBe(`sid=${entry?.request.cookies[0]?.value}`);
    expect(entry?.request.url).toBe(`https://shop.example/a?token=${entry?.request.queryString[0]?.value}`);
    expect(entry?.timings).toEqual({ wait: 3 });
  });

  test('a GoReplay file can be read again, with lengths that fit', async () => {
    const body = '{"password":"gor-secret-1","n":1}';
    const gor = `1 a1 1700000000000000000 0\nPOST /login?token=gor-secret-2 HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}\n🐵🙈🙉\n`;
    writeFileSync(join(cwd, 'in.gor'), gor);
    expect(await run(['--input', 'in.gor', '--output', 'out.gor', '--quiet'])).toMatchObject({ code: 0 });
    expect(read('out.gor')).not.toContain('gor-secret');
    expect(await run(['--input', 'out.gor', '--output', 'out.jsonl', '--format', 'gor', '--json'])).toMatchObject({ code: 0 });
    const written = /Content-Length: (\d+)\r\n\r\n(.*)\n/.exec(read('out.gor'));
    expect(written?.[2]).toMatch(/^\{"password":"fs_[\w-]{16}","n":1\}$/);
    expect(Number(written?.[1])).toBe(written?.[2]?.length);
  });

  test('a log on standard input, gzip too, is text; what is no value stays', async () => {
    const log = '203.0.113.7 - - [17/May/2015:10:05:03 +0000] "GET /a HTTP/1.1" 200 203023 "-" "Chrome/32.0.1700.77"\n';
    writeFileSync(join(cwd, 'access.log.gz'), gzipSync(log));
    const { stdout, stderr } = await run(['--input', 'access.log.gz']);
    expect(stdout).toMatch(
      /^198\.1[89]\.\d+\.\d+ - - \[17\/May\/2015:10:05:03 \+0000\] "GET \/a HTTP\/1\.1" 200 203023 "-" "Chrome\/32\.0\.1700\.77"\n$/,
    );
    expect(stderr).toMatch(/IP_ADDRESS +1 found, 1 replaced/);
  });

  test('--strict leaves no file where a body could not be looked into', async () => {
    const png = { ...exchange, response: { status: 200, headers: [['content-type', 'image/png']], body: { base64: '/9j/4A==' } } };
    writeFileSync(join(cwd, 'png.jsonl'), `${JSON.stringify(png)}\n`);
    const ended = await run(['--input', 'png.jsonl', '--output', 'strict.jsonl', '--strict']);
    expect(ended).toMatchObject({ code: 69, stderr: expect.stringMatching(/FS_ANONYMISE_UNSCANNED.*media 1/) });
    expect(['strict.jsonl', 'strict.jsonl.partial'].filter((name) => existsSync(join(cwd, name)))).toEqual([]);
    expect(await run(['--input', 'png.jsonl', '--output', 'lenient.jsonl'])).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/not looked into: media 1/),
    });
  });

  test.each([
    [['--input', 'none.jsonl'], 'FS_INPUT_MISSING'],
    [['--input', '-', '--entities', 'EMAILS'], 'FS_USAGE'],
    [['--input', '-', '--strategy', 'EMAIL_ADDRESS=shred'], 'FS_USAGE'],
    [['--input', '-', '--ndjson'], 'FS_USAGE'],
    [['--input', '-', '--key', 'plain'], 'FS_USAGE'],
    [['--input', '-', '--format', 'har'], 'FS_INPUT_INVALID'],
  ])('%p is refused', async (args, code) => {
    const ended = await run(args, 'no har');
    expect(ended).toMatchObject({ code: 64, stderr: expect.stringContaining(code) });
  });
});
