/** Breaks a line at spaces to at most `width` columns. A word longer than a line stays whole: a path cut in two is no path. */
export function wrap(text: string, width: number, first = '', rest = first): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(' ')) {
    if (!empty && columns(line) + 1 + columns(word) > width) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}

/** A table with a heading and two spaces between columns: text to the left, figures to the right. Where it is too narrow the last columns are left out down to four, then the first gives way. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[], width: number): string[] {
  const all = [head, ...rows].map((row) => row.slice(0, columnsThatFit(head, rows, width)));
  const widths = widthsOf(all);
  const over = totalOf(widths) - width;
  const fits = over <= 0 || (widths[0] as number) - over >= 8;
  if (!fits) return rows.flatMap((row) => stacked(head, row));
  widths[0] = Math.min(widths[0] as number, (widths[0] as number) - Math.max(0, over));
  return all.map((row) => `  ${row.map((cell, column) => pad(cell, widths[column] as number, column > 0)).join('  ')}`.trimEnd());
}

function columnsThatFit(head: readonly string[], rows: readonly (readonly string[])[], width: number): number {
  const widths = widthsOf([head, ...rows]);
  let count = widths.length;
  while (count > 4 && totalOf(widths.slice(0, count)) > width) count--;
  return count;
}

function widthsOf(all: readonly (readonly string[])[]): number[] {
  return (all[0] ?? []).map((_, column) => Math.max(...all.map((row) => columns(row[column] ?? ''))));
}

function totalOf(widths: readonly number[]): number {
  return widths.reduce((sum, each) => sum + each + 2, 0);
}

/** One row as lines of `name value`, where the terminal is too narrow for a table. */
function stacked(head: readonly string[], row: readonly string[]): string[] {
  return [`  ${row[0] ?? ''}`, ...row.slice(1).map((cell, index) => `    ${head[index + 1]}: ${cell}`)];
}

function pad(cell: string, width: number, right: boolean): string {
  const points = [...cell];
  const cut = points.length > width ? `${points.slice(0, Math.max(1, width - 3)).join('')}...` : cell;
  const gap = ' '.repeat(Math.max(0, width - columns(cut)));
  return right ? gap + cut : cut + gap;
}

function columns(text: string): number {
  return [...text].length;
}
