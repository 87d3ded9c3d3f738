import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { seeded } from '../../src/core/random.js';
import { maskWords } from '../../src/logs/mask.js';
import { TemplateMiner } from '../../src/logs/template.js';

const textOf = (miner: TemplateMiner, text: string): string => miner.add('info', text).words.join(' ');

describe('what changes from line to line', () => {
  test.each([
    ['took 12 ms', 'took <num> ms'],
    ['took 12.5ms, 3 of 4', 'took <num>ms, <num> of <num>'],
    ['from 10.0.0.7:5432 to 2001:db8::8a2e:370:7334', 'from <ip> to <ip>'],
    ['user 6ba7b810-9dad-11d1-80b4-00c04fd430c8 left', 'user <uuid> left'],
    ['at 2026-11-25T11:22:33.123Z and 11:22:33,9', 'at <time> and <time>'],
    ['digest 9f86d081884c7d65 at 0x7ffe', 'digest <hex> at <hex>'],
    ['order ord_9f2kLm31pQ77 paid', 'order <id> paid'],
    ['/books/17/pages/3', '/books/<num>/pages/<num>'],
    ['block blk_-1608999687919862906', 'block blk_<num>'],
    ['pool exhausted', 'pool exhausted'],
    ['  many   blanks\tand tabs ', 'many blanks and tabs'],
    [`x ${'y'.repeat(500)}`, 'x <long>'],
  ])('%s becomes %s', (text, masked) => expect(maskWords(text, 60).join(' ')).toBe(masked));
});

describe('templates', () => {
  test('join what differs in a word, and keep apart what says something else', () => {
    const miner = new TemplateMiner();
    textOf(miner, 'user alice has signed in from the web');
    expect(textOf(miner, 'user bob has signed in from the web')).toBe('user <*> has signed in from the web');
    expect(textOf(miner, 'cache hit')).toBe('cache hit');
    expect(textOf(miner, 'cache miss')).toBe('cache miss');
    expect(miner.add('error', 'cache hit').id).not.toBe(miner.add('info', 'cache hit').id);
  });

  /** Ten kinds of messages with numbers, addresses and ids in them. */
  const KINDS = [
    'pool has # free',
    'GET /a/# took # ms',
    'peer # lost after # s',
    'order # paid',
    'retry # of #',
    'cart # is empty now',
    'no stock for #',
    'a b c #',
    '# jobs left',
    'x',
  ];
  const messages = fc.array(fc.tuple(fc.nat(KINDS.length - 1), fc.nat(1e6)), { minLength: 1, maxLength: 200 });

  test('are the same in whatever order messages come, where only numbers differ', () => {
    fc.assert(
      fc.property(messages, fc.nat(), (list, seed) => {
        const random = seeded(seed);
        const shuffled = list
          .map((item) => [random(), item] as const)
          .sort(([a], [b]) => a - b)
          .map(([, item]) => item);
        const groups = (order: typeof list): string[] => {
          const miner = new TemplateMiner();
          return [
            ...new Set(order.map(([kind, value]) => `${kind} ${textOf(miner, (KINDS[kind] as string).replaceAll('#', String(value)))}`)),
          ].sort();
        };
        expect(groups(shuffled)).toEqual(groups(list));
      }),
    );
  });

  test('a message has the same template whenever it comes again, whatever came between', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 60 }), { minLength: 1, maxLength: 60 }), (texts) => {
        const miner = new TemplateMiner();
        const ids = texts.map((text) => miner.add('x', text).id);
        expect(texts.map((text) => miner.add('x', text).id)).toEqual(ids);
      }),
    );
  });

  test('any characters, and the same twice over', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { maxLength: 40 }), (texts) => {
        const run = (): unknown => {
          const miner = new TemplateMiner();
          for (const text of texts) miner.add('x', text);
          return miner.templates;
        };
        expect(run()).toEqual(run());
      }),
    );
  });

  test('their number is bounded: what comes later is taken together', () => {
    const miner = new TemplateMiner({ mostTemplates: 50 });
    const word = (n: number): string => [...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
    for (let i = 0; i < 5_000; i++) miner.add('info', `${word(i)} ${word(i * 7)} ${word(i * 13)}`);
    expect(miner.templates.length).toBeLessThanOrEqual(51);
    expect(miner.templates.at(-1)?.words.join(' ')).toBe('(other messages)');
  });
});
