import { expect, test } from '@jest/globals';
import { HandedBefore } from '../../../src/traffic/engines/handed-before.js';

test('what an arm gave an account in earlier rounds is known by the number the primary gave it', () => {
  const before = new HandedBefore();
  for (const [thing, primary, shadow] of [
    ['a 1', 20_001, 20_001],
    ['a~2 1', 20_004, 20_005],
    ['a~3 1', 20_005, 20_004],
  ] as const) {
    before.add('a', thing, 'primary', primary);
    before.add('a', thing, 'shadow', shadow);
  }
  before.add('a', 'a~4 1', 'shadow', 20_009); // the primary has not answered yet
  expect(before.aliasesOf('a', 'shadow')).toEqual(
    new Map([
      ['20005', 20_004],
      ['20004', 20_005],
    ]),
  );
  expect(before.aliasesOf('b', 'shadow')).toBeUndefined();
});

test('memory is bounded: of one account the newest 200 things', () => {
  const before = new HandedBefore();
  for (let i = 0; i < 1_000; i++) {
    before.add('a', `a~${i} 1`, 'primary', `p-${i}`);
    before.add('a', `a~${i} 1`, 'shadow', `s-${i}`);
  }
  const aliases = before.aliasesOf('a', 'shadow');
  expect(aliases?.size).toBe(200);
  expect(aliases?.get('s-999')).toBe('p-999');
  expect(aliases?.get('s-1')).toBeUndefined();
});
