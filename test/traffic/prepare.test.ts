import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bodyBytes, toBody } from '../../src/traffic/body.js';
import type { PreparedRequest } from '../../src/traffic/engine.js';
import { type PrepareOptions, prepare } from '../../src/traffic/prepare.js';
import { createRouteTable } from '../../src/traffic/route-table.js';
import { clientOf, groupSessions } from '../../src/traffic/session.js';
import { exchangeOf } from './decoded.js';

async function prepared(
  part: Partial<PrepareOptions>,
  exchanges = all,
): Promise<{ sent: PreparedRequest[]; skipped: Record<string, number> }> {
  const skipped: Record<string, number> = {};
  const sent: PreparedRequest[] = [];
  const options = { select: () => null, replayUnsafe: true, bodies: true, routes: createRouteTable(), ...part };
  for await (const request of prepare(exchanges, options, skipped)) sent.push(request);
  return { sent, skipped };
}

const all = [
  exchangeOf({
    id: '1',
    target: '/books/1',
    client: 'ann',
    headers: [
      ['Content-Length', '3'],
      ['Connection', 'close'],
      ['X-A', 'b'],
    ],
  }),
  exchangeOf({ id: '2', method: 'POST', target: '/books', client: 'bob' }),
  exchangeOf({ id: '3', method: 'PUT', target: '/books/2', body: { encoding: 'utf8', text: 'x', truncated: true } }),
];

describe('prepare', () => {
  test('names session and route, and leaves out headers that the sender writes itself', async () => {
    const { sent, skipped } = await prepared({});
    expect(sent.map((one) => [one.session, one.route])).toEqual([
      ['ann', 'GET /books/{id}'],
      ['bob', 'POST /books'],
    ]);
    expect(sent[0]?.exchange.headers).toEqual([['X-A', 'b']]);
    expect(skipped).toEqual({ 'body-truncated': 1 });
  });

  test('what carries no credentials is anonymous only where the recording has some', async () => {
    const signed = [
      exchangeOf({ headers: [['Authorization', 'Bearer x']] }),
      exchangeOf({ headers: [['Cookie', 'sid=1']] }),
      exchangeOf({}),
    ];
    expect((await prepared({ signed: true }, signed)).sent.map(({ anonymous }) => anonymous)).toEqual([undefined, undefined, true]);
    expect((await prepared({ signed: false }, signed)).sent.map(({ anonymous }) => anonymous)).toEqual([undefined, undefined, undefined]);
  });

  test('counts by reason what it leaves out', async () => {
    expect((await prepared({ replayUnsafe: false })).skipped).toEqual({ unsafe: 2 });
    expect((await prepared({ bodies: false })).skipped).toEqual({ 'body-not-recorded': 2 });
    expect((await prepared({ select: () => 'unselected' })).skipped).toEqual({ unselected: 2, 'body-truncated': 1 });
  });
});

describe('sessions', () => {
  test('a client is its session cookie, also the one it is just being given', () => {
    const login = clientOf([['User-Agent', 'x']], '1.1.1.1', [['Set-Cookie', 'session=s1; Path=/']]);
    expect(clientOf([['Cookie', 'theme=dark; session=s1']], '1.1.1.1')).toBe(login);
    expect(clientOf([['Cookie', 'session=s2']], '1.1.1.1')).not.toBe(login);
    const bearer = clientOf([], '1.1.1.1', [], '{"user":{"id":7},"accessToken":"abcdefghijklmnop"}');
    expect(clientOf([['Authorization', 'Bearer abcdefghijklmnop']], '1.1.1.1')).toBe(bearer);
    expect(clientOf([['Authorization', 'Basic abcdefghijklmnop']], '1.1.1.1')).not.toBe(bearer);
    expect(clientOf([], '1.1.1.1', [], '{"token":"short","tokens":7}')).toBe('1.1.1.1');
    expect(clientOf([['X-Forwarded-For', '9.9.9.9, 1.1.1.1']], '1.1.1.1')).toBe('9.9.9.9');
  });

  test('grouping keeps every exchange and the order within a client', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c')), (clients) => {
        const exchanges = clients.map((client, i) => exchangeOf({ id: String(i), client }));
        const sessions = groupSessions(exchanges);
        expect(sessions.flatMap((session) => session.exchanges).length).toBe(clients.length);
        for (const { id, exchanges: members } of sessions) expect(members).toEqual(exchanges.filter((one) => one.client === id));
      }),
    );
  });
});

describe('bodies', () => {
  test('any bytes come back as they went in, text stays readable', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => expect(Buffer.from(bodyBytes(toBody(bytes))).equals(Buffer.from(bytes))).toBe(true)));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) =>
        expect(toBody(Buffer.from(text))).toEqual({ encoding: 'utf8', text }),
      ),
    );
  });

  test('a text that a cap has cut inside a character stays text', () => {
    const bytes = Buffer.from('a€😀');
    for (let length = 1; length < bytes.length; length++) expect(toBody(bytes.subarray(0, length), true)?.encoding).toBe('utf8');
  });
});
