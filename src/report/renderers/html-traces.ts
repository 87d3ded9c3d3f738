import { formatMs } from '../numbers.js';
import type { Report } from '../report.js';
import { type TraceDifferenceRow, type TraceLink, traceRows } from '../trace-rows.js';
import { code, element, type Html, raw, section, table, text } from './html-parts.js';

/** The operations that differ, with links to the slowest trace of each arm: a trace shows both arms side by side. */
export function traceSection(report: Report): Html {
  const columns = [
    { head: 'Operation' },
    { head: 'Below' },
    { head: 'On the shadow' },
    { head: 'Slowest trace, primary' },
    { head: 'Slowest trace, shadow' },
  ];
  return section('traces', 'Traces that differ', [table('Operations that differ between the arms', columns, traceRows(report).map(cells))]);
}

function cells({ service, operation, path, change, primary, shadow }: TraceDifferenceRow): Html[] {
  return [
    element('span', {}, code(operation, 120), raw(' '), text(service === '' ? '' : `of ${service}`, 80)),
    text(path === '' ? '-' : path, 300),
    text(WORDS[change] ?? change, 40),
    cell(primary),
    cell(shadow),
  ];
}

const WORDS: Readonly<Record<string, string>> = {
  new: 'new',
  more: 'more often',
  fewer: 'less often',
  missing: 'missing',
  errors: 'fails',
  slower: 'slower by itself',
};

function cell(link: TraceLink | null): Html {
  if (!link) return raw('-');
  const label = code(link.id.slice(16));
  const shown = link.url === null ? label : element('a', { href: link.url }, label);
  return element('span', {}, shown, raw(' '), text(formatMs(link.selfMs)));
}
