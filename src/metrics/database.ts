/** What one statement, or one command, has done since the statistics began. */
export interface StatementTotals {
  readonly calls: number;
  readonly timeMs: number;
  readonly rows: number;
}

/** One reading of a database. */
export interface DatabaseReading {
  /** statement without its values -> its totals */
  readonly statements: ReadonlyMap<string, StatementTotals>;
  /** what else it says: gauges and counters by name */
  readonly values: Readonly<Record<string, number>>;
  /** another one means that the statistics began anew, or lost a part */
  readonly epoch: string;
}

/** A connection to the database of one arm, which only reads. */
export interface DatabaseClient {
  /** which database it is: two arms that name the same cannot be told apart */
  readonly identity: string;
  /** @throws FS_DATABASE, FS_DATABASE_SETUP */
  read(): Promise<DatabaseReading>;
  close(): Promise<void>;
}

/** The longest statement that is told apart. */
const LONGEST = 1_000;

/** A statement as it is compared: without comments (which carry traces) and superfluous blanks, lists of places as one. */
export function normaliseStatement(text: string): string {
  const bare = text
    .replace(/\/\*[\s\S]*?\*\//g, ' ')
    .replace(/--[^\n]*/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\$\d+(?:\s*,\s*\$\d+)+/g, '$n, ...')
    .replace(/(\(\$n, \.\.\.\))(?:\s*,\s*\(\$n, \.\.\.\))+/g, '$1, ...')
    .trim()
    .replace(/;$/, '');
  return bare.length > LONGEST ? bare.slice(0, LONGEST) : bare;
}

/** What each statement did between two readings; statements that did nothing are left out. Null where a count fell: the statistics began anew. */
export function statementsBetween(before: DatabaseReading, now: DatabaseReading): ReadonlyMap<string, StatementTotals> | null {
  const between = new Map<string, StatementTotals>();
  if (before.epoch !== now.epoch) return null;
  for (const [statement, totals] of now.statements) {
    const known = before.statements.get(statement) ?? { calls: 0, timeMs: 0, rows: 0 };
    if (totals.calls < known.calls) return null;
    if (totals.calls === known.calls) continue;
    between.set(statement, {
      calls: totals.calls - known.calls,
      timeMs: Math.max(0, totals.timeMs - known.timeMs),
      rows: Math.max(0, totals.rows - known.rows),
    });
  }
  for (const statement of before.statements.keys()) if (!now.statements.has(statement)) return null;
  return between;
}

/** A quantity over the time between two readings. */
export function quantityBetween(
  quantity: string,
  before: DatabaseReading,
  now: DatabaseReading,
  statements: ReadonlyMap<string, StatementTotals>,
  seconds: number,
): number | null {
  const sum = (read: (totals: StatementTotals) => number): number => [...statements.values()].reduce((total, one) => total + read(one), 0);
  if (quantity === 'memory') return now.values['memory'] ?? null;
  if (quantity === 'hit-ratio') {
    const rise = (name: string): number => (now.values[name] ?? 0) - (before.values[name] ?? 0);
    const looked = rise('hits') + rise('misses');
    return looked > 0 ? rise('hits') / looked : null;
  }
  if (seconds <= 0) return null;
  return sum(({ calls, timeMs, rows }) => (quantity === 'calls' ? calls : quantity === 'time' ? timeMs : rows)) / seconds;
}
