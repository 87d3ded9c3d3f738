import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { combined } from '../../../src/traffic/formats/combined.js';
import { decoded, isBalanced } from '../decoded.js';

const at = (second: string): string => `[17/May/2015:10:05:${second} +0000]`;

describe('access logs', () => {
  test('reads Apache and nginx, combined and common, with a virtual host, users with spaces and added fields', async () => {
    const log = [
      `10.0.0.1 - - ${at('03')} "GET /a?b=%20c HTTP/1.1" 200 123 "http://x/" "Mozilla/5.0 \\"q\\" \\xc3\\xa4"`,
      `10.0.0.2 - jo doe ${at('04')} "HEAD /b HTTP/1.0" 304 -`,
      `www.example.org:443 10.0.0.3 - - ${at('05')} "GET http://www.example.org/c HTTP/1.1" 200 5 "-" "-" 0.012 extra`,
      `2001:db8::1 - - [17/May/2015:12:05:06 +0200] "POST /d HTTP/2.0" 201 0 "-" "curl/8"`,
    ].join('\n');
    const { exchanges, tally } = await decoded(combined, log, 11);
    expect(exchanges).toMatchObject([
      {
        atMs: 0,
        method: 'GET',
        target: '/a?b=%20c',
        client: '10.0.0.1',
        headers: [
          ['referer', 'http://x/'],
          ['user-agent', 'Mozilla/5.0 "q" ä'],
        ],
        response: { status: 200, headers: [['content-length', '123']] },
      },
      { atMs: 1_000, method: 'HEAD', target: '/b', client: '10.0.0.2', headers: [], response: { status: 304, headers: [] } },
      { atMs: 2_000, target: '/c', client: '10.0.0.3', headers: [] },
      { atMs: 3_000, method: 'POST', client: '2001:db8::1' },
    ]);
    expect(tally.skipped).toEqual({});
  });

  test('skips what is no request, and reads a line whose last quote is missing', async () => {
    const log = [
      `1.1.1.1 - - ${at('01')} "\\x16\\x03\\x01" 400 226 "-" "-"`,
      `1.1.1.1 - - ${at('01')} "-" 408 -`,
      `1.1.1.1 - - ${at('01')} "OPTIONS * HTTP/1.1" 200 -`,
      'not a log line',
      `1.1.1.1 - - ${at('02')} "GET /cut HTTP/1.1" 200 1 "-" "Mozilla (+http://bot`,
    ].join('\r\n');
    const { exchanges, tally } = await decoded(combined, log);
    expect(exchanges.map((one) => one.target)).toEqual(['/cut']);
    expect(tally.skipped).toEqual({ 'bad-request-line': 2, 'bad-target': 1, 'not-combined': 1 });
    expect(tally.oddities).toEqual({ 'stray-quotes': 1 });
    expect(isBalanced(tally, 1)).toBe(true);
  });

  test('spreads the requests of one second over it', async () => {
    const log = ['01', '01', '01', '01', '02', '03', '03']
      .map((second, i) => `1.1.1.1 - - ${at(second)} "GET /${i} HTTP/1.1" 200 1`)
      .join('\n');
    const { exchanges } = await decoded(combined, log);
    expect(exchanges.map((one) => one.atMs)).toEqual([0, 250, 500, 750, 1_000, 2_000, 2_500]);
  });

  const reference = process.env['FORESHADOW_REFERENCE_DATA'] ?? join(process.cwd(), '../shared/data');
  const file = join(reference, 'access-logs/apache-combined.log');
  test('reads a real log of 10,000 lines', async () => {
    if (!existsSync(file)) {
      console.info(`skipped: the reference data is not there (${file}); set FORESHADOW_REFERENCE_DATA`);
      return;
    }
    const { exchanges, tally } = await decoded(combined, readFileSync(file), 65_536);
    expect(tally.read).toBe(10_000);
    expect(isBalanced(tally, exchanges.length)).toBe(true);
    const count = (method: string): number => exchanges.filter((one) => one.method === method).length;
    expect(['GET', 'HEAD', 'OPTIONS', 'POST'].map(count)).toEqual([9_952, 42, 1, 5]);
    expect(tally.oddities['stray-quotes']).toBe(1);
    expect(exchanges.every((one, i) => i === 0 || one.atMs >= (exchanges[i - 1]?.atMs ?? 0))).toBe(true);
  });
});
