import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anyNumber, NumberedAccounts, oneEach } from '../../src/traffic/accounts.js';

describe('accounts', () => {
  test('one each: a client waits for itself and for nobody else', () => {
    const accounts = oneEach();
    expect([accounts.take('a'), accounts.take('b'), accounts.take('a')]).toEqual(['a', 'b', null]);
    accounts.free('a');
    expect(accounts.take('a')).toBe('a');
  });

  test('any number: a client whose account is in use becomes another user, and itself again', () => {
    const accounts = anyNumber();
    expect([accounts.take('a'), accounts.take('a'), accounts.take('a')]).toEqual(['a', 'a/2', 'a/3']);
    accounts.free('a');
    expect(accounts.take('a')).toBe('a');
  });

  test('rows: its own first, then new ones, then those longest out of use, then none', () => {
    const accounts = new NumberedAccounts(3);
    expect([accounts.take('a'), accounts.take('b'), accounts.take('a')]).toEqual(['a', 'b', 'a/2']);
    expect(accounts.take('c')).toBeNull();
    accounts.free('b');
    accounts.free('a');
    expect(accounts.take('c')).toBe('b');
    expect(accounts.take('a')).toBe('a');
    expect(['a', 'b', 'a/2'].map((name) => accounts.rowOf(name))).toEqual([0, 1, 2]);
  });

  test('who only reads has a row from the end, and keeps nobody who writes from an account', () => {
    const accounts = new NumberedAccounts(2);
    expect([accounts.rowOf('reader 1'), accounts.rowOf('reader 2'), accounts.rowOf('reader 1')]).toEqual([1, 0, 1]);
    expect([accounts.take('a'), accounts.take('b'), accounts.take('c')]).toEqual(['a', 'b', null]);
    expect(accounts.rowOf('reader 3')).toBeGreaterThanOrEqual(2);
  });

  test('no account is ever used twice at once, and every row is one of the data', () => {
    const steps = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.boolean()), { maxLength: 60 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), steps, (size, moves) => {
        const accounts = new NumberedAccounts(size);
        const used: string[] = [];
        for (const [client, frees] of moves) {
          if (frees) {
            const account = used.shift();
            if (account !== undefined) accounts.free(account);
            continue;
          }
          const account = accounts.take(client);
          expect(account === null).toBe(used.length === size);
          if (account === null) continue;
          expect(used).not.toContain(account);
          expect(accounts.rowOf(account)).toBeLessThan(size);
          used.push(account);
        }
      }),
    );
  });
});
