import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { routeOf } from '../../src/traffic/route.js';
import { createRouteTable, OTHER_ROUTE } from '../../src/traffic/route-table.js';

describe('routeOf', () => {
  test.each([
    ['/books/17?q=1', 'GET /books/{id}'],
    ['/', 'GET /'],
    ['/v1/books', 'GET /v1/books'],
    ['/a/3f2504e0-4f89-11d3-9a0c-0305e82c3301/b', 'GET /a/{id}/b'],
    ['/c/deadbeef01', 'GET /c/{id}'],
    ['/posts/my-long-post-2013', 'GET /posts/{id}'],
    ['/posts/about-us', 'GET /posts/about-us'],
    ['/orders/order-991', 'GET /orders/{id}'],
    ['/orders/17.json', 'GET /orders/{id}.json'],
    ['/days/2015-05-17', 'GET /days/{id}'],
    ['/u/ann%40example.org', 'GET /u/{id}'],
    ['/images/kibana-search.PNG', 'GET /images/{file}.png'],
    ['/favicon.ico', 'GET /{file}.ico'],
    ['/index.html', 'GET /index.html'],
    ['/s/fs_abcDEF0123456789', 'GET /s/{id}'],
    ['/a;jsessionid=1/x', 'GET /a'],
  ])('%s is %s', (target, route) => {
    expect(routeOf('GET', target)).toBe(route);
  });
});

describe('route table', () => {
  const tags = Array.from(
    { length: 100 },
    (_, i) => `/tags/${String.fromCharCode(97 + (i % 26))}${'abcdefgh'.repeat(i >= 52 ? 2 : 1)}${'x'.repeat(i)}/posts`,
  );

  test('a place with too many different words becomes {...}', () => {
    const table = createRouteTable();
    for (const target of [...tags, '/about', '/tags/17/posts']) table.learn(target);
    expect(table.name('GET', tags[0] as string)).toBe('GET /tags/{...}/posts');
    expect(table.name('GET', '/tags/17/posts')).toBe('GET /tags/{id}/posts');
    expect(table.name('GET', '/about')).toBe('GET /about');
  });

  test('does not depend on the order in which it learns', () => {
    const segment = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const targets = fc.array(
      fc.array(segment, { minLength: 1, maxLength: 3 }).map((parts) => `/${parts.join('/')}`),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(targets, fc.infiniteStream(fc.nat()), (list, random) => {
        const shuffled = list.map((target) => [random.next().value ?? 0, target] as const).sort((a, b) => a[0] - b[0]);
        const names = (order: readonly string[]): string[] => {
          const table = createRouteTable(3);
          for (const target of order) table.learn(target);
          return list.map((target) => table.name('GET', target));
        };
        expect(names(shuffled.map(([, target]) => target))).toEqual(names(list));
      }),
    );
  });

  test('gives out a bounded number of names', () => {
    const table = createRouteTable(1_000, 10);
    const names = new Set(Array.from({ length: 500 }, (_, i) => table.name('GET', `/${'x'.repeat(i + 1)}`)));
    expect(names.size).toBe(11);
    expect(names.has(OTHER_ROUTE)).toBe(true);
  });
});
