import { plainText } from '../escape.js';
import { formatCount } from '../numbers.js';
import type { Report } from '../report.js';
import { changeWords } from '../sentences/what-changed.js';
import { wrap } from './terminal-layout.js';

const MOST = 10;

/** "The change" as lines: what was changed in words, the impact and why. */
export function changeLines(report: Report, width: number): string[] {
  const words = changeWords(report.change);
  if (!words) return [];
  const rows = [...words.settings, ...words.dependencies].map(
    ({ what, where, about }) => `${what} in ${where}${about === '' ? '' : ` (${about})`}`,
  );
  const items = [
    ...rows.slice(0, MOST),
    ...(rows.length > MOST ? [`and ${formatCount(rows.length - MOST)} more`] : []),
    ...words.facts.slice(0, 5),
  ];
  const why = words.reasons.length === 0 ? '' : ` Why: ${words.reasons.join(', ')}.`;
  return [
    ...wrap(plainText(words.summary, 600), width),
    ...items.flatMap((item) => wrap(plainText(item, 300), width, '  ', '    ')),
    ...(words.impact === '' ? [] : wrap(plainText(`${words.impact}${why}`, 1_000), width)),
  ];
}
