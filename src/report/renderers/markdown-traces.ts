import { markdownCode } from '../escape.js';
import { formatCount, formatMs } from '../numbers.js';
import type { Report } from '../report.js';
import { type TraceLink, traceRows } from '../trace-rows.js';
import type { MarkdownSection } from './markdown-sections.js';

const MOST = 15;

/** The operations that differ, with links to the slowest trace of each arm. */
export function traceSection(report: Report): MarkdownSection {
  const rows = traceRows(report);
  const name = 'the traces';
  if (rows.length === 0) return { name, text: '', rank: 10 };
  const lines = rows
    .slice(0, MOST)
    .map(
      ({ service, operation, change, primary, shadow }) =>
        `| ${markdownCode(service, 40)} | ${markdownCode(operation, 80)} | ${markdownCode(change, 20)} | ${cell(primary)} | ${cell(shadow)} |`,
    );
  const more = rows.length > MOST ? `\n\n_and ${formatCount(rows.length - MOST)} more operations_` : '';
  const table = [
    '| service | operation | on the shadow | slowest trace, primary | slowest trace, shadow |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
  ];
  return {
    name,
    text: `<details><summary>Traces that differ (${formatCount(rows.length)})</summary>\n\n${table.join('\n')}${more}\n\n</details>`,
    rank: 10,
  };
}

function cell(link: TraceLink | null): string {
  if (!link) return '-';
  const label = link.id.slice(-8); // the first half is the same for the whole run
  return `${link.url === null ? markdownCode(label) : `[${label}](${link.url})`} (${formatMs(link.selfMs)})`;
}
