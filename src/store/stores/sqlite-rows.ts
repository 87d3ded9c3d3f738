import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';

/** Rows of one statement: the call into SQLite costs more than the row. */
const ROWS_AT_ONCE = 32;

/** Inserts many rows of one table through two prepared statements. */
export class RowInserter {
  private readonly width: number;
  private readonly many: StatementSync;
  private readonly one: StatementSync;

  constructor(db: DatabaseSync, table: string, columns: readonly string[]) {
    this.width = columns.length;
    const into = `INSERT OR REPLACE INTO ${table} (${columns.join(', ')}) VALUES `;
    const row = `(${columns.map(() => '?').join(', ')})`;
    this.one = db.prepare(into + row);
    this.many = db.prepare(into + Array.from({ length: ROWS_AT_ONCE }, () => row).join(', '));
  }

  /** @param values the rows' values one after another */
  insert(values: readonly SQLInputValue[]): void {
    const stride = this.width * ROWS_AT_ONCE;
    let from = 0;
    for (; from + stride <= values.length; from += stride) this.many.run(...values.slice(from, from + stride));
    for (; from < values.length; from += this.width) this.one.run(...values.slice(from, from + this.width));
  }
}
