import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPseudonymiser } from '../../../src/traffic/anonymise/pseudonymiser.js';
import { openRecordingWriter } from '../../../src/traffic/recorders/recording-writer.js';
import { ENCODINGS, KINDS, PLACES, traces } from '../anonymise/planted.js';
import { exchangeOf } from '../decoded.js';

const folder = mkdtempSync(join(tmpdir(), 'foreshadow-planted-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A token's claims are kept in their form; what identifies in them is not. */
const tracesOf = (kind: string, value: string): string[] =>
  kind === 'token'
    ? traces(value)
        .filter((one) => one.length > 60)
        .concat('planted-person-1')
    : traces(value);

async function record(plants: readonly { kind: string; encoding: string; place: string }[], name: string): Promise<Buffer> {
  const file = join(folder, name);
  const writer = await openRecordingWriter(file, createPseudonymiser('test key'));
  for (const { kind, encoding, place } of plants)
    writer.write(PLACES[place]?.(ENCODINGS[encoding]?.(KINDS[kind] as string) as string, exchangeOf({})) as never);
  expect(await writer.close()).toEqual({ written: plants.length, lost: 0 });
  return readFileSync(file);
}

describe('a recording', () => {
  const all = Object.keys(KINDS).flatMap((kind) =>
    Object.keys(ENCODINGS).flatMap((encoding) => Object.keys(PLACES).map((place) => ({ kind, encoding, place }))),
  );

  test('holds none of the values planted, of any kind, in any encoding, in any place', async () => {
    const lines = (await record(all, 'all.jsonl')).toString('utf8').trim().split('\n');
    const left = all.flatMap(({ kind, encoding, place }, index) => {
      const found = tracesOf(kind, KINDS[kind] as string).filter((one) => lines[index]?.includes(one));
      return found.length > 0 ? [`${kind} ${encoding} ${place}: ${found[0]} in ${lines[index]}`] : [];
    });
    expect(lines.length).toBe(all.length);
    expect(left).toEqual([]);
  });

  test('nor any mixture of them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...all), { minLength: 2, maxLength: 12 }), async (plants) => {
        const bytes = await record(plants, 'mixed.jsonl');
        for (const { kind } of plants)
          for (const one of tracesOf(kind, KINDS[kind] as string))
            expect({ one, found: bytes.includes(one) }).toEqual({ one, found: false });
      }),
      { numRuns: 20 },
    );
  }, 30_000);
});
