import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assign, toStep } from '../../../src/traffic/mirror/assign.js';
import { userOf } from '../../../src/traffic/mirror/user.js';
import { createSelect } from '../../../src/traffic/select.js';

const users = Array.from({ length: 20_000 }, (_, i) => `user-${i}`);
const splitTo = (split: number): Set<string> =>
  new Set(users.filter((user) => assign('key', user, { share: 0, split }).answeredBy === 'shadow'));

describe('who is answered by the shadow', () => {
  test.each([0.001, 0.01, 0.05, 0.25, 0.5, 0.999])('a split of %p of 20,000 users lies within 3 binomial sigma', (split) => {
    const sigma = Math.sqrt(users.length * split * (1 - split));
    expect(Math.abs(splitTo(split).size - users.length * split)).toBeLessThan(3 * sigma);
  });

  test('a smaller split lies within every larger one, in steps of a tenth of a percent', () => {
    let smaller = new Set<string>();
    for (let thousandths = 1; thousandths <= 60; thousandths++) {
      const larger = splitTo(thousandths / 1_000);
      expect([...smaller].every((user) => larger.has(user))).toBe(true);
      smaller = larger;
    }
    expect(splitTo(0).size).toBe(0);
    expect(splitTo(1).size).toBe(users.length);
  });

  test('the same user stays on the same side, and whoever lacks the attribute on the primary', () => {
    fc.assert(
      fc.property(fc.string(), fc.double({ min: 0, max: 1, noNaN: true }), (user, split) => {
        const shares = { share: 1, split };
        expect(assign('key', user, shares)).toEqual(assign('key', user, shares));
        expect(assign('key', null, { share: 1, split: 1 })).toEqual({ answeredBy: 'primary', copied: false });
      }),
    );
  });

  test('copies are shared independently of the split, and as a replay chooses', () => {
    const both = users.filter((user) => assign('key', user, { share: 0.5, split: 0.5 }).copied).length / users.length;
    expect(Math.abs(both - 0.25)).toBeLessThan(0.01);
    const select = createSelect({ share: 0.3, by: 'header:x-user', missing: 'skip' }, 'key');
    const exchange = { id: '', atMs: 0, method: 'GET', target: '/', body: null, response: null, client: '' };
    for (const user of users.slice(0, 500)) {
      const chosen = select({ ...exchange, headers: [['X-User', user]] }) === null;
      expect(assign('key', user, { share: 0.3, split: 0 }).copied).toBe(chosen);
    }
  });

  test('shares are kept in thousandths, and nothing above zero becomes zero', () => {
    expect([0, 0.0001, 0.0014, 0.0016, 0.05, 1].map(toStep)).toEqual([0, 0.001, 0.001, 0.002, 0.05, 1]);
  });
});

describe('what a user is known by', () => {
  const asking = { method: 'GET', target: '/?u=q', headers: ['Cookie', 'sid=s1; b=2', 'X-User', 'h'], address: '10.0.0.1' };
  const of = (by: Parameters<typeof userOf>[1], split = true) => userOf(asking, by, split, () => 'fresh');

  test('a cookie, a header, a query parameter, an address', () => {
    expect([of('cookie:sid'), of('header:x-user'), of('query:u'), of('ip'), of('cookie:none')].map(({ attribute }) => attribute)).toEqual([
      's1',
      'h',
      'q',
      '10.0.0.1',
      null,
    ]);
  });

  test('without any of these, a cookie of our own, set only where users are divided', () => {
    expect(of('random', false)).toEqual({ attribute: 'fresh', setCookie: null });
    expect(of('random')).toMatchObject({ attribute: 'fresh', setCookie: expect.stringMatching(/^foreshadow_side=fresh; /) });
    const again = userOf({ ...asking, headers: ['Cookie', 'a=1; foreshadow_side=mine'] }, 'random', true, () => 'fresh');
    expect(again).toEqual({ attribute: 'mine', setCookie: null });
  });
});
