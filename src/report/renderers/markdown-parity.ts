import { escapeMarkdown, markdownCode } from '../escape.js';
import type { Report } from '../report.js';
import { type ParityWords, parityWords } from '../sentences/parity.js';
import type { MarkdownSection } from './markdown-sections.js';

const MOST_NOTES = 12;
const MARKS: Readonly<Record<ParityWords['rows'][number]['state'], string>> = {
  alike: '',
  declared: ' (by the change)',
  differs: ' **differs**',
};

/** Whether the arms were alike, folded away: what matters of it is a finding. */
export function paritySection(report: Report): MarkdownSection {
  const words = parityWords(report.parity);
  if (!words) return { name: 'the parity of the arms', text: '', rank: 11 };
  const rows = words.rows.map(
    ({ label, values, state }) => `| ${label}${MARKS[state]} | ${values.map((value) => markdownCode(value, 80)).join(' | ')} |`,
  );
  const table =
    rows.length === 0 ? '' : [`| | ${words.arms.join(' | ')} |`, `| --- |${' --- |'.repeat(words.arms.length)}`, ...rows].join('\n');
  const notes = words.notes
    .slice(0, MOST_NOTES)
    .map((note) => `- ${escapeMarkdown(note, 400)}`)
    .join('\n');
  const content = [escapeMarkdown(words.summary, 300), table, notes].filter(Boolean).join('\n\n');
  return { name: 'the parity of the arms', text: `<details><summary>Are the arms alike?</summary>\n\n${content}\n\n</details>`, rank: 11 };
}
