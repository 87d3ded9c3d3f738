import { formatCount } from '../numbers.js';
import type { Report } from '../report.js';
import { type ChangeWords, changeWords } from '../sentences/what-changed.js';
import { code, details, element, type Html, raw, section, table, text } from './html-parts.js';

const MOST_ROWS = 100;

/** "The change": what was changed in words, the impact and why; the files folded away. */
export function changeSection(report: Report): Html {
  const words = changeWords(report.change);
  if (!words) return raw('');
  return section('change', 'The change', [
    element('p', {}, text(words.summary)),
    changeTable('Settings', words.settings),
    changeTable('Packages', words.dependencies),
    list(words.facts.slice(0, 20)),
    words.impact === '' ? raw('') : element('p', {}, text(words.impact)),
    list(words.reasons),
    words.files.length === 0 ? raw('') : details(`Changed files (${formatCount(words.files.length)})`, list(words.files)),
  ]);
}

function changeTable(caption: string, rows: ChangeWords['settings']): Html {
  const columns = [{ head: 'What' }, { head: 'Where' }, { head: 'About' }];
  const rest = rows.length - MOST_ROWS;
  return table(
    `${caption}${rest > 0 ? `; ${formatCount(rest)} more are in the run folder` : ''}`,
    columns,
    rows.slice(0, MOST_ROWS).map(({ what, where, about }) => [code(what, 200), text(where, 160), text(about, 120)]),
  );
}

function list(items: readonly string[]): Html {
  return items.length === 0 ? raw('') : element('ul', { class: 'plain' }, ...items.map((item) => element('li', {}, text(item, 300))));
}
