import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LONGEST_LINE } from '../../src/logs/source.js';
import { LineSplitter } from '../../src/logs/split-lines.js';

function split(chunks: readonly Uint8Array[]): string[] {
  const lines: string[] = [];
  const splitter = new LineSplitter((line) => lines.push(line));
  for (const chunk of chunks) splitter.push(chunk);
  splitter.end();
  return lines;
}

describe('a stream of bytes', () => {
  test('has the same lines however it is cut', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.array(fc.nat(400), { maxLength: 8 }), (bytes, cuts) => {
        const places = [...new Set([0, ...cuts.filter((cut) => cut < bytes.length), bytes.length])].sort((a, b) => a - b);
        const chunks = places.slice(1).map((end, index) => bytes.subarray(places[index], end));
        expect(split(chunks)).toEqual(split([bytes]));
      }),
    );
  });

  test('a line of 10 MB is cut, whatever it is made of, and the next one is whole', () => {
    const long = Buffer.alloc(10 * 1024 ** 2, 'x');
    for (const size of [1024, 65_536, long.length]) {
      const chunks: Uint8Array[] = [];
      for (let at = 0; at < long.length; at += size) chunks.push(long.subarray(at, at + size));
      const lines = split([...chunks, Buffer.from('\nnext\r\n'), Buffer.from([255, 0, 10]), Buffer.from('end')]);
      expect(lines.map(({ length }) => length)).toEqual([LONGEST_LINE, 5, 2, 3]);
      expect(lines[1]).toBe('next\r');
    }
  });
});
