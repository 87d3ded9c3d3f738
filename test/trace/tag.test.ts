import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { seeded } from '../../src/core/random.js';
import { headerSafe, mergeBaggage, newTraceId, newTracePrefix, spanIdOf, tagHeaders, traceFlags } from '../../src/trace/tag.js';

const TAG = {
  runId: 'r1',
  trialId: '17',
  arm: 'shadow',
  traceId: '0af7651916cd43dd8448eb211c80319c',
  spanId: 'b7ad6b7169203331',
  flags: '01',
};

describe('tag', () => {
  test('is what interfaces promise', () => {
    expect(tagHeaders(TAG)).toEqual([
      'traceparent',
      '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
      'baggage',
      'foreshadow.run=r1,foreshadow.trial=17,foreshadow.arm=shadow',
      'x-foreshadow-trial',
      '17',
    ]);
  });

  test('keeps recorded baggage after ours, without the marks of an earlier run', () => {
    expect(mergeBaggage('foreshadow.run=r', ' a=1 , foreshadow.run=old;x=y,,b=2;p=q ')).toBe('foreshadow.run=r,a=1,b=2;p=q');
  });

  test('never exceeds the limits of W3C Baggage, and never loses our own members', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,200}=[a-z0-9]{0,400}$/), { maxLength: 120 }), (members) => {
        const merged = mergeBaggage('foreshadow.run=r,foreshadow.arm=shadow', members.join(','));
        expect(merged.length).toBeLessThanOrEqual(8_192);
        expect(merged.split(',').length).toBeLessThanOrEqual(64);
        expect(merged.startsWith('foreshadow.run=r,foreshadow.arm=shadow')).toBe(true);
      }),
    );
  });

  test.each([
    ['00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00', '00'],
    ['00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01', '01'],
    ['cc-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-03-more', '03'],
    ['00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-00', '01'],
    ['nonsense', '01'],
    ['', '01'],
    [undefined, '01'],
  ])('the flags of %s are %s', (recorded, flags) => {
    expect(traceFlags(recorded)).toBe(flags);
  });

  test('ids are of the right length, differ, follow the seed, and are never zero', () => {
    const random = seeded(1);
    const prefix = newTracePrefix(random);
    const ids = Array.from({ length: 1_000 }, () => newTraceId(prefix, random));
    const spans = ids.flatMap((id) => [spanIdOf(id, 1), spanIdOf(id, 2), spanIdOf(id, 3)]);
    expect(new Set(ids).size).toBe(1_000);
    expect(new Set(spans).size).toBe(3_000);
    expect(ids.every((id) => /^[0-9a-f]{32}$/.test(id) && id.startsWith(prefix))).toBe(true);
    expect(spans.every((id) => /^[0-9a-f]{16}$/.test(id))).toBe(true);
    expect(newTracePrefix(seeded(1))).toBe(prefix);
    const zeros = newTraceId(
      newTracePrefix(() => 0),
      () => 0,
    );
    expect([zeros, spanIdOf(zeros, 2)]).toEqual(['00000000000000010000000000000000', '2000000000000000']);
  });

  test('a run id of any text can stand in a header', () => {
    fc.assert(fc.property(fc.string(), (id) => expect(headerSafe(id)).toMatch(/^[A-Za-z0-9._-]*$/)));
  });
});

describe('the prefix of a run', () => {
  test('differs from run to run with the same seed, and is the same for the same run', () => {
    const prefix = (runId: string): string => newTracePrefix(seeded(7), runId);
    expect(prefix('run-a')).toBe(prefix('run-a'));
    expect(prefix('run-a')).not.toBe(prefix('run-b'));
    expect(prefix('run-a')).toMatch(/^[0-9a-f]{16}$/);
  });
});
