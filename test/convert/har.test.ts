import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { foreshadowHere } from '../support/command-line.js';
import { OrderArm } from '../support/order-arm.js';

interface Visit {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'foreshadow-har-'));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** What a browser would have written down of these visits to a real service. */
async function record(arm: OrderArm, visits: ((last: Record<string, string>) => Visit)[]): Promise<string> {
  const entries: unknown[] = [];
  const last: Record<string, string> = {};
  for (const [index, visitOf] of visits.entries()) {
    const { method, path, headers = {}, body } = visitOf(last);
    const response = await fetch(`${arm.target.origin}${path}`, { method, headers, ...(body === undefined ? {} : { body }) });
    const text = await response.text();
    Object.assign(last, JSON.parse(text) as Record<string, string>);
    entries.push({
      startedDateTime: new Date(1_700_000_000_000 + index * 1_500).toISOString(),
      time: 5,
      request: {
        method,
        url: `http://shop.example${path}`,
        headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
        ...(body === undefined ? {} : { postData: { mimeType: 'application/json', text: body } }),
      },
      response: { status: response.status, headers: [...response.headers].map(([name, value]) => ({ name, value })), content: { text } },
    });
  }
  return JSON.stringify({ log: { version: '1.2', entries } });
}

describe('scenarios from a HAR file', () => {
  test('tokens and ids of one visit become variables, so that it runs against services that hand out others', async () => {
    const arms = [await OrderArm.start('primary'), await OrderArm.start('shadow')];
    try {
      const [primary, shadow] = arms as [OrderArm, OrderArm];
      const authorised = (last: Record<string, string>) => ({
        authorization: `Bearer ${last['token']}`,
        cookie: `sid=${last['token']}`,
        'content-type': 'application/json',
      });
      const har = await record(primary, [
        () => ({ method: 'GET', path: '/healthz' }),
        () => ({
          method: 'POST',
          path: '/login',
          headers: { 'content-type': 'application/json' },
          body: '{"user":"ann","password":"very-secret-1"}',
        }),
        (last) => ({ method: 'POST', path: '/orders', headers: authorised(last), body: '{"quantity":4}' }),
        (last) => ({ method: 'GET', path: `/orders/${last['id']}`, headers: authorised(last) }),
      ]);
      writeFileSync(join(directory, 'visit.har'), har);
      const made = await foreshadowHere(['convert', '--from', 'har', 'visit.har', '--out', 'visit.yml', '--json'], { cwd: directory });
      expect(JSON.parse(made.stdout)).toMatchObject({
        scenarios: [
          { name: 'session', steps: 3 },
          { name: 'browse', steps: 1 },
        ],
        secrets: ['PASSWORD'],
      });
      const text = (await foreshadowHere(['convert', '--from', 'har', 'visit.har', '--quiet'], { cwd: directory })).stdout;
      expect(text).not.toMatch(/very-secret|primary-token|primary-\d/);
      expect(text).toContain('authorization: Bearer {{token}}');
      expect(text).toContain('password: env:PASSWORD');
      expect(text).toContain('think: 1500ms');
      const args = [
        '--scenarios',
        'visit.yml',
        '--primary',
        primary.target.origin,
        '--shadow',
        shadow.target.origin,
        '--for',
        '4s',
        '--unsafe',
        'replay',
        '--json',
      ];
      const ran = await foreshadowHere(['transact', ...args, '--users', '4'], { cwd: directory, env: { PASSWORD: 'x' } });
      expect(ran.stderr).toBe('');
      const document = JSON.parse(ran.stdout) as { transactions: { whole: number; endedEarly: object }; assertions: unknown[] };
      expect(document.transactions.endedEarly).toEqual({});
      expect(document.transactions.whole).toBeGreaterThan(0);
      expect(document.assertions).toEqual([]);
      expect(shadow.of('/orders/').length).toBeGreaterThan(0);
    } finally {
      for (const arm of arms) await arm[Symbol.asyncDispose]();
    }
  }, 60_000);

  test('a file that is no HAR is an error of the recording', async () => {
    writeFileSync(join(directory, 'other.har'), '{"hello":1}');
    const { code, stderr } = await foreshadowHere(['convert', '--from', 'har', 'other.har'], { cwd: directory });
    expect(code).toBe(64);
    expect(stderr).toContain('FS_RECORDING_CORRUPT');
  });
});
