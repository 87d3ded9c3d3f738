import { escapeMarkdown, markdownCode } from '../escape.js';
import { formatCount } from '../numbers.js';
import type { Report } from '../report.js';
import { type ChangeWords, changeWords } from '../sentences/what-changed.js';
import type { MarkdownSection } from './markdown-sections.js';

const MOST = { settings: 12, dependencies: 8, facts: 6, files: 30 };

/** "The change": what was changed in words, the impact and why; the files folded away. */
export function changeSection(report: Report): MarkdownSection {
  const words = changeWords(report.change);
  if (!words) return { name: 'the change', text: '', rank: 5 };
  const lines = [...rows(words.settings, MOST.settings), ...rows(words.dependencies, MOST.dependencies), ...facts(words)];
  const parts = [`### The change`, escapeMarkdown(words.summary, 400), lines.join('\n'), impact(words)];
  const short = { name: 'details of the change', text: parts.filter(Boolean).join('\n\n'), rank: 5 };
  const files = fileList(words);
  return files === ''
    ? short
    : { name: 'the changed files', text: [...parts, files].filter(Boolean).join('\n\n'), rank: 9, shorter: short };
}

function rows(list: ChangeWords['settings'], most: number): string[] {
  const items = list
    .slice(0, most)
    .map(
      ({ what, where, about }) =>
        `- ${markdownCode(what, 200)} in ${markdownCode(where, 100)}${about === '' ? '' : ` (${escapeMarkdown(about, 80)})`}`,
    );
  return list.length > most ? [...items, `- and ${formatCount(list.length - most)} more`] : items;
}

const facts = (words: ChangeWords): string[] => words.facts.slice(0, MOST.facts).map((fact) => `- ${escapeMarkdown(fact, 300)}`);

function impact(words: ChangeWords): string {
  if (words.impact === '') return '';
  const reasons = words.reasons.length === 0 ? '' : `<br><sub>${escapeMarkdown(words.reasons.join(', '), 600)}</sub>`;
  return `${escapeMarkdown(words.impact, 300)}${reasons}`;
}

function fileList({ files }: ChangeWords): string {
  if (files.length === 0) return '';
  const items = files.slice(0, MOST.files).map((file) => `- ${escapeMarkdown(file, 200)}`);
  const more = files.length > MOST.files ? [`- and ${formatCount(files.length - MOST.files)} more`] : [];
  return `<details><summary>Changed files (${formatCount(files.length)})</summary>\n\n${[...items, ...more].join('\n')}\n\n</details>`;
}
