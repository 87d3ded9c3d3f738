import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { BOOKSHOP } from './running-shop.js';

const load = (file: string) => import(pathToFileURL(join(BOOKSHOP, file)).href);

describe('the cache', () => {
  test('keeps what was used last and computes the rest again', async () => {
    const { LruCache } = await load('lru-cache.js');
    const cache = new LruCache(2);
    const computed: string[] = [];
    const ask = (key: string) => cache.remember(key, () => computed.push(key));
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) ask(key);
    expect(computed).toEqual(['a', 'b', 'c', 'b']);
    expect(cache.size).toBe(2);
  });

  test('with capacity 0 keeps nothing', async () => {
    const { LruCache } = await load('lru-cache.js');
    const cache = new LruCache(0);
    cache.remember('a', () => 1);
    expect(cache.size).toBe(0);
    expect(cache.remember('a', () => 2)).toBe(2);
  });
});

describe('the pool', () => {
  test('lends one connection at a time, in order of asking, and refuses who waited too long', async () => {
    const { ConnectionPool } = await load('connection-pool.js');
    const pool = new ConnectionPool(':memory:', { size: 1, waitMs: 20, cacheKib: 64 });
    const order: string[] = [];
    let release = () => {};
    const held = pool.use(() => new Promise<void>((resolve) => (release = resolve)));
    await expect(pool.use(async () => order.push('late'))).rejects.toThrow('no database connection was free within 20 ms');
    const waiting = [pool.use(async () => order.push('first')), pool.use(async () => order.push('second'))];
    release();
    await Promise.all([held, ...waiting]);
    expect(order).toEqual(['first', 'second']);
    await expect(pool.use(async () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await pool.use(async (connection: { get(sql: string): unknown }) => connection.get('SELECT 1 AS one'))).toMatchObject({
      one: 1,
    });
    pool.close();
  });
});

describe('the sessions', () => {
  test('end after their time to live, and the one unused longest makes room', async () => {
    const { Sessions } = await load('sessions.js');
    let nowMs = 0;
    const sessions = new Sessions({ max: 2, ttlSeconds: 10, trail: 2 }, () => nowMs);
    sessions.open('sid=visitor-1').session.cart.set(1, 1);
    nowMs = 9_000;
    expect(sessions.open('sid=visitor-1').session.cart.size).toBe(1);
    nowMs = 30_000;
    expect(sessions.open('sid=visitor-1').session.cart.size).toBe(0);
    for (const id of ['visitor-2', 'visitor-3']) sessions.open(`sid=${id}`);
    expect(sessions.size).toBe(2);
  });

  test('keep a trail as long as allowed, and an endless one where the limit is 0', async () => {
    const { Sessions, lastPage } = await load('sessions.js');
    for (const [limit, kept] of [
      [2, 2],
      [0, 5],
    ] as const) {
      const sessions = new Sessions({ max: 0, ttlSeconds: 0, trail: limit }, () => 0);
      const { session } = sessions.open('sid=visitor-1');
      for (let n = 1; n <= 5; n++)
        sessions.follow(session, { url: `/${n}`, headers: {} }, JSON.stringify({ n, text: 'é'.repeat(n * 900) }));
      expect(session.trail).toHaveLength(kept);
      expect(lastPage(session)).toMatchObject({ url: '/5', page: { n: 5 } });
    }
  });
});
