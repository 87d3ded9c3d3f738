import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findPart, readShares, renderMirror, renderSplit, replacePart, servedRevision } from '../../src/rollout/nginx-config.js';

const NAMES = { key: '$remote_addr$http_user_agent', variable: '$foreshadow_upstream', primary: 'stable', shadow: 'candidate' };
const COPIED = { ...NAMES, mirrorFile: 'mirror.conf' };
const share = fc.integer({ min: 0, max: 1_000 }).map((thousandths) => thousandths / 1_000);

describe("nginx's part", () => {
  test('says what it was rendered from, in any tenth of a per cent', () => {
    fc.assert(
      fc.property(share, share, (shadow, copies) => {
        const text = renderSplit('shop', COPIED, { shadow, copies }) + renderMirror('shop', COPIED, { shadow, copies });
        expect(readShares(text, COPIED)).toEqual({ shadow, copies });
        expect(readShares(renderSplit('shop', NAMES, { shadow, copies }), NAMES)).toEqual({ shadow, copies: 0 });
      }),
    );
  });

  test('is what a person would write', () => {
    const text = renderSplit('shop', NAMES, { shadow: 0.025, copies: 0 });
    expect(text.split('\n').slice(1, 5)).toEqual([
      'split_clients "$remote_addr$http_user_agent" $foreshadow_upstream {',
      '    2.5% candidate;',
      '    * stable;',
      '}',
    ]);
    expect(servedRevision(text)).toMatch(/^[0-9a-f]{16}$/);
    expect(renderSplit('shop', NAMES, { shadow: 0, copies: 0 })).not.toContain('%');
    expect(renderMirror('shop', COPIED, { shadow: 0, copies: 0 })).not.toContain('mirror /');
  });

  test('leaves everything else of a shared file as it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('', 'upstream a { server 1.1.1.1; }', '# foreshadow: begin other; x', '# x')),
        share,
        (lines, shadow) => {
          const text = lines.map((line) => `${line}\n`).join('');
          const part = findPart(text, 'shop');
          const once = replacePart(part as NonNullable<typeof part>, renderSplit('shop', NAMES, { shadow, copies: 0 }));
          expect(once.startsWith(text)).toBe(true);
          const again = findPart(`${once}# after\n`, 'shop') as NonNullable<typeof part>;
          expect(again.before).toBe(text);
          expect(again.after).toBe('# after\n');
          expect(replacePart(again, again.ours ?? '')).toBe(`${once}# after\n`);
        },
      ),
    );
  });

  test.each([
    ['a share beyond the names', (text: string) => text.replace('candidate', 'other')],
    ['a third upstream', (text: string) => text.replace('    * stable', '    1% third;\n    * stable')],
    ['no split', (text: string) => text.replace('split_clients', 'map')],
  ])('edited to %s it says no split', (_, edit) => {
    expect(readShares(edit(renderSplit('shop', NAMES, { shadow: 0.5, copies: 0 })), NAMES)).toBeNull();
  });

  test('marker lines in disorder are nothing to write between', () => {
    expect(findPart('# foreshadow: end shop\n# foreshadow: begin shop; x\n', 'shop')).toBeUndefined();
    expect(findPart('# foreshadow: begin shop; x\n', 'shop')).toBeUndefined();
  });
});
