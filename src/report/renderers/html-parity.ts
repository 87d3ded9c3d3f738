import type { Report } from '../report.js';
import { type ParityWords, parityWords } from '../sentences/parity.js';
import { code, element, type Html, raw, section, table, text } from './html-parts.js';

/** Whether the arms were alike but for the change, as a table. */
export function paritySection(report: Report): Html {
  const words = parityWords(report.parity);
  if (!words) return raw('');
  const columns = [{ head: 'Fact' }, ...words.arms.map((arm) => ({ head: arm }))];
  const notes = words.notes.map((note) => element('li', {}, text(note, 600)));
  return section('parity', 'Are the arms alike?', [
    element('p', {}, text(words.summary)),
    table('What the arms run on and with', columns, words.rows.map(cells)),
    notes.length === 0 ? raw('') : element('ul', { class: 'plain' }, ...notes),
  ]);
}

function cells({ label, values, state }: ParityWords['rows'][number]): Html[] {
  const mark =
    state === 'alike'
      ? []
      : [
          raw(' '),
          element(
            'span',
            { class: state === 'differs' ? 'tag is-inconclusive' : 'tag' },
            state === 'differs' ? 'differs' : 'by the change',
          ),
        ];
  return [element('span', {}, text(label), ...mark), ...values.map((value) => code(value, 120))];
}
