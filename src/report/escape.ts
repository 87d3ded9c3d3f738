import { plainText, UNPRINTABLE, wellFormed } from '../core/plain-text.js';

export { plainText };

const HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
  '{': '&#123;',
  $: '&#36;',
};

/** Text for an HTML element or a double-quoted attribute. Braces and dollars too, so that no template language behind us sees its own. */
export function escapeHtml(text: string, most?: number): string {
  return plainText(text, most).replace(/[&<>"'`{$]/g, (character) => HTML[character] as string);
}

/**
 * Text for GitHub Markdown: every character that can be structure (Markdown, HTML, a table's pipe, mathematics) is written as a
 * numeric entity, which Markdown never reads as structure. Mentions, issue numbers and links are broken by an entity for a
 * zero-width space, so that a route called `@team` calls nobody.
 */
export function escapeMarkdown(text: string, most?: number): string {
  return plainText(text, most)
    .replace(/[&<>"'`{}$|*_~[\]\\!^=]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(
      /^(\s*)([-+#]|\d+[.)](?=\s|$))/,
      (_, space: string, mark: string) => `${space}${mark.slice(0, -1)}&#${mark.charCodeAt(mark.length - 1)};`,
    )
    .replace(/@(?=[\p{L}\p{N}])/gu, '@&#8203;')
    .replace(/(?<!&)#(?=\d)/g, '#&#8203;')
    .replace(/\bGH-(?=\d)/gi, (start) => `${start}&#8203;`)
    .replace(/:\/\//g, ':&#8203;//')
    .replace(/\bwww\./gi, (start) => `${start}&#8203;`);
}

/** A name or sample inside a Markdown table or sentence, shown in a fixed-width font. */
export function markdownCode(text: string, most = 120): string {
  const line = plainText(text, most);
  return line === '' ? '' : `<code>${escapeMarkdown(line)}</code>`;
}

/** A fenced block whose fence is longer than any run of backticks inside; line breaks are kept. */
export function markdownFence(text: string, language = ''): string {
  const body = text
    .split(/\r\n|\r|\n/)
    .map((line) => wellFormed(line).replace(UNPRINTABLE, ''))
    .join('\n');
  const longest = Math.max(2, ...[...body.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${body}\n${fence}`;
}

/** A label inside a mermaid diagram: letters, digits and a few signs; a quote or a bracket would break the whole diagram. */
export function mermaidLabel(text: string, most = 60): string {
  const label = plainText(text, most)
    .replace(/[^\p{L}\p{N} .,:/()+-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return label === '' ? 'unnamed' : label;
}

/** Text for XML 1.0: only the characters it allows. Escaping is the XML writer's. */
export function xmlText(text: string): string {
  return wellFormed(text).replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}
