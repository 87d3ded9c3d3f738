import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { escapeHtml, escapeMarkdown, markdownCode, markdownFence, mermaidLabel, plainText, xmlText } from '../../src/report/escape.js';

/** Text made mostly of what breaks things. */
const nasty = fc.string({
  unit: fc.constantFrom(
    '<',
    '>',
    '"',
    "'",
    '`',
    '|',
    '$',
    '{',
    '}',
    '&',
    '\\',
    '*',
    '_',
    '~',
    '[',
    ']',
    '(',
    ')',
    '!',
    '#',
    '@',
    'a',
    '1',
    ' ',
    '\n',
    '\u001b',
    '\u202e',
    '-',
    '+',
    ':',
    '/',
    '\ud800',
    '=',
  ),
});

describe('escaping', () => {
  test('as text and as attribute an HTML parser reads back exactly what was written', () => {
    const { document } = new JSDOM('').window;
    fc.assert(
      fc.property(nasty, (input) => {
        document.body.innerHTML = `<p title="${escapeHtml(input)}">${escapeHtml(input)}</p>`;
        expect(document.body.children).toHaveLength(1);
        expect(document.body.querySelector('p')?.attributes).toHaveLength(1);
        expect(document.body.querySelector('p')?.children).toHaveLength(0);
        expect(document.body.querySelector('p')?.textContent).toBe(plainText(input));
        expect(document.body.querySelector('p')?.getAttribute('title')).toBe(plainText(input));
      }),
    );
  });

  test('in Markdown no character that could be structure is left as it is', () => {
    fc.assert(
      fc.property(nasty, (input) => {
        const escaped = escapeMarkdown(input);
        expect(escaped.replace(/&#\d+;/g, '')).not.toMatch(/[<>"'`|$*_~[\]\\{}&!^=\n]/);
        expect(escaped).not.toMatch(/@[a-z0-9]|(?<!&)#\d|:\/\/|^[-+#]/i);
        expect(escaped).not.toMatch(/\$\{\{/);
      }),
    );
  });

  test.each([
    ['@org/team please', '@&#8203;org/team please'],
    ['fixes #12', 'fixes #&#8203;12'],
    ['see https://example.org', 'see https:&#8203;//example.org'],
    ['1. first', '1&#46; first'],
    ['- item', '&#45; item'],
    ['a|b', 'a&#124;b'],
    ['${{ secrets.X }}', '&#36;&#123;&#123; secrets.X &#125;&#125;'],
  ])('Markdown: %s', (input, expected) => {
    expect(escapeMarkdown(input)).toBe(expected);
  });

  test('control characters, terminal escapes and direction overrides are removed, white space is one space', () => {
    expect(plainText('a\u001b[31mb\u202ec\u200bd\r\n\te')).toBe('a[31mbcd e');
    expect(plainText('x'.repeat(500), 20)).toBe(`${'x'.repeat(17)}...`);
    expect(plainText('\ud83d')).toBe('\ufffd');
  });

  test('a cut never splits a character', () => {
    expect(plainText('😀'.repeat(30), 10)).toBe(`${'😀'.repeat(7)}...`);
  });

  test('a fence is longer than any run of backticks in it', () => {
    expect(markdownFence('a ```` b', 'sh')).toBe('`````sh\na ```` b\n`````');
    expect(markdownCode('')).toBe('');
    expect(markdownCode('a`b')).toBe('<code>a&#96;b</code>');
  });

  test('a mermaid label has no quote, bracket or line break', () => {
    expect(mermaidLabel('GET "/a[0]"\n<b>')).toBe('GET /a 0 b');
    expect(mermaidLabel('"""')).toBe('unnamed');
  });

  test('XML text holds only characters that XML 1.0 allows', () => {
    expect(xmlText('a\u0000b\u000bc\uffffd\te')).toBe('abcd\te');
    expect(xmlText('a\tb😀')).toBe('a\tb😀');
  });
});
