import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { splitLines, splitRecords } from '../../../src/traffic/formats/split-records.js';
import { inChunks } from '../decoded.js';

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('splitRecords', () => {
  test('gives the same records wherever the chunks are cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ minLength: 1 })), fc.integer({ min: 1, max: 20 }), async (texts, size) => {
        const separator = Buffer.from('\n🐵🙈🙉\n');
        const records = texts.map((text) => text.replaceAll('🐵', ''));
        const whole = Buffer.concat(records.flatMap((text) => [Buffer.from(text), separator]));
        const split = await collect(splitRecords(inChunks(whole, size), separator, 1_000));
        expect(split.map(String)).toEqual(records);
      }),
    );
  });

  test('passes over a record that is too long, and reads on after it', async () => {
    const whole = Buffer.from(`a\n${'x'.repeat(50)}\nb`);
    expect(await collect(splitLines(inChunks(whole, 8), 10))).toEqual(['a', null, 'b']);
  });

  test('reads CRLF, a byte-order mark and a missing last line end', async () => {
    expect(await collect(splitLines(inChunks(Buffer.from('\uFEFFa\r\n\r\nb'), 3), 100))).toEqual(['a', '', 'b']);
  });
});
