import type { CheckStatus, Examined } from './check.js';

/** Colours a text by status; the identity where there are no colours. */
export type Paint = (status: CheckStatus, text: string) => string;

/** One line a check, what to do below it. */
export function renderTable(examined: readonly Examined[], paint: Paint = (_, text) => text): string {
  const width = Math.max(...examined.map(({ title }) => title.length));
  const lines = examined.flatMap(({ status, title, found, next }) => [
    `${paint(status, status.padEnd(4))}  ${title.padEnd(width)}  ${indent(found, width + 8)}`,
    ...(next === undefined ? [] : [`${' '.repeat(width + 8)}-> ${next}`]),
  ]);
  const count = (status: CheckStatus): number => examined.filter((one) => one.status === status).length;
  const plural = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
  return `${lines.join('\n')}\n\n${count('ok')} ok, ${plural(count('warn'), 'warning')}, ${plural(count('fail'), 'failure')}\n`;
}

const indent = (text: string, columns: number): string => text.split('\n').join(`\n${' '.repeat(columns)}`);
