import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fillRoute } from '../../src/init/fill-route.js';
import { followable, harvest } from '../../src/init/harvest.js';

const URL_OF_PAGE = 'http://127.0.0.1:3000/shop/page';

describe('harvest', () => {
  test('links of the same origin out of HTML, relative ones resolved', () => {
    const html = `<a href="/a?x=1&amp;y=2">a</a><img src='b.png'><a href="https://example.com/c"><a href="#top"><a href="mailto:a@b.c"><a href="/account/sign-out">`;
    expect(harvest(html, 'text/html; charset=utf-8', URL_OF_PAGE).links).toEqual(['/a?x=1&y=2', '/shop/b.png']);
  });

  test('paths and identifiers out of JSON', () => {
    const json = JSON.stringify({
      self: '/books/1',
      next: 'http://127.0.0.1:3000/books?page=2',
      other: 'https://example.com/x',
      items: [{ id: 1, bookId: 'b-7' }, { id: 2 }, { id: 1 }],
    });
    const { links, values } = harvest(json, 'application/json', URL_OF_PAGE);
    expect(links).toEqual(['/books/1', '/books?page=2']);
    expect(values.get('id')).toEqual(['1', '2']);
    expect(values.get('bookid')).toEqual(['b-7']);
  });

  test('neither damaged JSON nor anything else stops it', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('text/html', 'application/json', 'image/png'),
        (body, type) => void harvest(body, type, URL_OF_PAGE),
      ),
    );
    fc.assert(fc.property(fc.json(), (body) => harvest(body, 'application/json', URL_OF_PAGE).links.every((link) => link.startsWith('/'))));
  });

  test.each(['/logout', '/user/log-out', '/items/3/delete', '/delete_all', 'http://other/', 'javascript:x()'])(
    '%s is not followed',
    (link) => {
      expect(followable(link, URL_OF_PAGE)).toBeUndefined();
    },
  );

  test('a word that only contains such a verb is', () => {
    expect(followable('/removed-items', URL_OF_PAGE)).toBe('/removed-items');
  });
});

describe('fillRoute', () => {
  const seen = new Map([
    [
      '/books',
      new Map([
        ['id', ['1', '2', '3', '4']],
        ['title', ['Emma']],
      ]),
    ],
    [
      '/',
      new Map([
        ['slug', ['news']],
        ['isbn', ['978']],
      ]),
    ],
    ['/books/1/reviews?page=1', new Map([['_id', ['a b']]])],
  ]);

  test.each<[string, string[]]>([
    ['/books/:id', ['/books/1', '/books/2', '/books/3']],
    ['/books/:bookId', ['/books/1', '/books/2', '/books/3']],
    ['/books/:id/reviews/:reviewId', ['/books/1/reviews/a%20b']],
    ['/isbn/:isbn', ['/isbn/978']],
    ['/:page', ['/news']],
    ['/orders/:id', []],
  ])('%s', (route, expected) => {
    expect(fillRoute(route, seen)).toEqual(expected);
  });
});
