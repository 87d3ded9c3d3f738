import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Answer, BOOKSHOP, RunningShop } from './running-shop.js';

const json = (answer: Answer) => JSON.parse(answer.body);

describe('the bookshop', () => {
  let shop: RunningShop;
  beforeAll(async () => {
    shop = await RunningShop.start();
  });
  afterAll(() => shop.stop());

  test('says that it is ready', async () => {
    const answer = await shop.send('/healthz');
    expect(answer.status).toBe(200);
    expect(json(answer)).toMatchObject({ status: 'ok' });
  });

  test('stamps every answer with a request id and a time', async () => {
    const [first, second] = [json(await shop.send('/books')), json(await shop.send('/books'))];
    expect(first.requestId).not.toBe(second.requestId);
    expect(Number.isNaN(Date.parse(first.generatedAt))).toBe(false);
  });

  test('lists a page of books, newest first, and a genre', async () => {
    const page = json(await shop.send('/books?page=2'));
    expect(page.books).toHaveLength(24);
    expect(page.facets).toHaveLength(16);
    expect(page.facets.reduce((sum: number, facet: { books: number }) => sum + facet.books, 0)).toBe(5000);
    const poetry = json(await shop.send('/books?genre=poetry'));
    expect(new Set(poetry.books.map((book: { genre: string }) => book.genre))).toEqual(new Set(['poetry']));
  });

  test('shows a book with price, edition, ratings that add up, and related books of its genre', async () => {
    const { book, ratings, topReviews, related } = json(await shop.send('/books/138'));
    expect(book).toMatchObject({ id: 138, edition: { pages: expect.any(Number) } });
    expect(book.price.withTaxCents).toBe(Math.round(book.price.cents * 1.07));
    const reviews = json(await shop.send('/books/138/reviews'));
    expect(reviews.ratings).toEqual(ratings);
    expect(reviews.reviews[0].id).toBe(topReviews[0].id);
    expect(related.every((other: { genre: string; id: number }) => other.genre === book.genre && other.id !== 138)).toBe(true);
  });

  test('finds books that contain every word', async () => {
    const { found, books } = json(await shop.send('/search?q=silent+river'));
    expect(found).toBeGreaterThan(0);
    for (const book of books) expect(`${book.title} ${book.author} ${book.genre}`.toLowerCase()).toMatch(/(?=.*silent)(?=.*river)/);
  });

  test('shows an author and the best sellers in order', async () => {
    const { author, books } = json(await shop.send('/authors/3'));
    expect(author.id).toBe(3);
    expect(books.length).toBeGreaterThan(0);
    const copies = json(await shop.send('/bestsellers?weeks=4')).books.map((book: { copies: number }) => book.copies);
    expect(copies).toEqual([...copies].sort((a: number, b: number) => b - a));
  });

  test('recommends by what the visitor looked at, and resumes the page', async () => {
    const headers = { cookie: 'sid=visitor-with-a-taste' };
    expect(json(await shop.send('/resume', { headers }))).toMatchObject({ url: null, page: null });
    const { book } = json(await shop.send('/books/620', { headers }));
    const { because, books } = json(await shop.send('/recommendations', { headers }));
    expect(because).toEqual([620]);
    expect(new Set(books.map((other: { genre: string }) => other.genre))).toEqual(new Set([book.genre]));
    expect(json(await shop.send('/resume', { headers }))).toMatchObject({ url: '/books/620', page: { book: { id: 620 } } });
  });

  test('keeps a cart per visitor and gives a new visitor a session', async () => {
    const welcome = await shop.send('/cart');
    const cookie = String(welcome.headers['set-cookie']).split(';')[0] ?? '';
    expect(cookie).toMatch(/^sid=/);
    const put = await shop.send('/cart', { method: 'POST', headers: { cookie }, body: '{"bookId":5,"quantity":3}' });
    expect(put.status).toBe(201);
    const { items, totalCents } = json(await shop.send('/cart', { headers: { cookie } }));
    expect(items).toHaveLength(1);
    expect(totalCents).toBe(items[0].priceCents * 3);
    expect(json(await shop.send('/cart')).items).toEqual([]);
  });

  test('draws the same cover every time and answers 304 to who has it', async () => {
    const cover = await shop.send('/cover/5.svg');
    expect(cover.headers['content-type']).toBe('image/svg+xml');
    expect(cover.headers['etag']).toBe(`"${createHash('sha1').update(cover.body).digest('base64url')}"`);
    const again = await shop.send('/cover/5.svg', { headers: { 'if-none-match': String(cover.headers['etag']) } });
    expect(again).toMatchObject({ status: 304, body: '' });
  });

  test('zips where the client takes it, with the same content', async () => {
    const zipping = await RunningShop.start({ env: { GZIP_MINIMUM_BYTES: '1024' } });
    try {
      const zipped = await zipping.send('/books?page=3', { headers: { 'accept-encoding': 'gzip' } });
      expect(zipped.headers['content-encoding']).toBe('gzip');
      expect(json(zipped).books).toEqual(json(await zipping.send('/books?page=3')).books);
    } finally {
      await zipping.stop();
    }
  });

  test.each([
    ['GET', '/nowhere', undefined, 404],
    ['GET', '/books/99999', undefined, 404],
    ['GET', '/books?page=0', undefined, 400],
    ['GET', '/books?page=4000', undefined, 404],
    ['GET', '/search?q=a', undefined, 400],
    ['DELETE', '/cart', undefined, 405],
    ['POST', '/cart', 'not json', 400],
    ['POST', '/cart', '{"bookId":"5"}', 400],
    ['POST', '/cart', '{"bookId":5,"quantity":100}', 400],
    ['POST', '/cart', `{"bookId":5,"note":"${'x'.repeat(20_000)}"}`, 413],
  ])('%s %s with %s is refused', async (method, target, body, status) => {
    const answer = await shop.send(target, { method, body });
    expect(answer.status).toBe(status);
    expect(json(answer).error).toEqual(expect.any(String));
  });
});

describe('the bookshop process', () => {
  test('wants its bearer token everywhere but at the readiness check', async () => {
    await using shop = await RunningShop.start({ env: { AUTH_TOKEN: 'only-for-this-test' } });
    expect((await shop.send('/healthz')).status).toBe(200);
    expect((await shop.send('/books')).status).toBe(401);
    expect((await shop.send('/nowhere')).status).toBe(401);
    expect((await shop.send('/books', { headers: { authorization: 'Bearer wrong-for-this-test' } })).status).toBe(401);
    expect((await shop.send('/books', { headers: { authorization: 'Bearer only-for-this-test' } })).status).toBe(200);
  });

  test('stops on SIGTERM with exit code 0 and leaves no database behind', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'bookshop-test-'));
    try {
      const shop = await RunningShop.start({ env: { TMPDIR: directory } });
      expect((await shop.send('/books')).status).toBe(200);
      expect(readdirSync(directory)).toEqual([]);
      expect(await shop.stop()).toBe(0);
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  });

  test('works with a single connection under many requests at once', async () => {
    await using shop = await RunningShop.start({ env: { POOL: '1' } });
    const answers = await Promise.all(Array.from({ length: 40 }, (_, n) => shop.send(`/books/${n + 1}`)));
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([200]));
  });

  test.each([
    [{ BOOKSHOP_CONFIG: 'nowhere.json' }, /nowhere\.json/],
    [{ POOL: 'many' }, /POOL: pool\.size must be zero or more/],
    [{ PORT: '99999' }, /PORT: expected 0 to 65535/],
  ])('refuses %j with exit code 64', (env, message) => {
    const ended = spawnSync(process.execPath, ['server.js'], {
      cwd: BOOKSHOP,
      env: { PATH: process.env['PATH'], ...env },
      encoding: 'utf8',
    });
    expect(ended.status).toBe(64);
    expect(ended.stderr).toMatch(message);
  });
});
