import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { har } from '../../../src/traffic/formats/har.js';
import { decoded, isBalanced } from '../decoded.js';

const fixture = readFileSync(join(process.cwd(), 'test/fixtures/recordings/browser.har'));

describe('HAR', () => {
  test('reads entries of the main host in time order, and counts what it leaves out', async () => {
    for (const content of [fixture, Buffer.concat([Buffer.from('\uFEFF'), fixture])]) {
      const { exchanges, tally } = await decoded(har, content);
      expect(exchanges).toEqual([
        {
          id: '1',
          atMs: 0,
          method: 'GET',
          target: '/',
          headers: [['Accept', '*/*']],
          body: null,
          response: { status: 304, headers: [], body: null, latencyMs: 12 },
          client: 'browser',
        },
        {
          id: '0',
          atMs: 500,
          method: 'POST',
          target: '/cart?x=1',
          headers: [
            ['content-type', 'application/x-www-form-urlencoded'],
            ['Cookie', 'sid=abc'],
          ],
          body: { encoding: 'utf8', text: 'a=1+2&b=3' },
          response: { status: 200, headers: [['content-type', 'text/plain']], body: { encoding: 'base64', text: 'aGk=' }, latencyMs: 23 },
          client: 'browser',
        },
        { id: '2', atMs: 1_000, method: 'GET', target: '/logo.svg', headers: [], body: null, response: null, client: 'browser' },
      ]);
      expect(tally).toEqual({
        read: 9,
        skipped: { 'other-host': 1, websocket: 1, 'not-http': 1, 'no-time': 1, 'no-request': 2 },
        oddities: { 'pseudo-headers': 1, 'from-cache': 1, 'no-response': 1 },
      });
    }
  });

  test('says what is wrong with a document that is no HAR', async () => {
    await expect(decoded(har, fixture.subarray(0, 400))).rejects.toMatchObject({ code: 'FS_RECORDING_CORRUPT' });
    await expect(decoded(har, '{"log":{}}')).rejects.toThrow(/log\.entries/);
  });

  const folder = join(process.env['FORESHADOW_REFERENCE_DATA'] ?? join(process.cwd(), '../shared/data'), 'har');
  test('reads the HAR files of real browsers and tools', async () => {
    if (!existsSync(folder)) {
      console.info(`skipped: the reference data is not there (${folder}); set FORESHADOW_REFERENCE_DATA`);
      return;
    }
    const files = readdirSync(folder).filter((name) => name.endsWith('.har'));
    expect(files.length).toBeGreaterThan(0);
    for (const name of files) {
      const content = readFileSync(join(folder, name));
      expect(har.matches(content.subarray(0, 65_536).toString('utf8'))).toBe(true);
      const { exchanges, tally } = await decoded(har, content);
      expect([name, exchanges.length > 0, isBalanced(tally, exchanges.length)]).toEqual([name, true, true]);
      expect(exchanges.every((one) => one.target.startsWith('/') && one.headers.every(([header]) => !header.startsWith(':')))).toBe(true);
    }
  });
});
