import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from '@jest/globals';
import { SqliteStore } from '../../src/store/stores/sqlite.js';

test('the queries of docs/store.md run as they stand', () => {
  const directory = mkdtempSync(join(tmpdir(), 'foreshadow-docs-'));
  try {
    const file = join(directory, 'store.db');
    {
      using store = new SqliteStore(file);
      const primary = (latencyMs: number) => ({ status: 200, latencyMs });
      store.appendTrials(
        [1, 2, 3, 4].map((ms) => ({ at: ms, route: 'GET /', primary: primary(ms), shadow: { status: 500, latencyMs: 1 } })),
      );
      store.append({ kpi: 'memory', arm: 'shadow' }, [
        [0, 1_048_576],
        [30, 3_145_728],
      ]);
    }
    const sql = /```sql\n([\s\S]*?)```/.exec(readFileSync(join(process.cwd(), 'docs/store.md'), 'utf8'))?.[1] ?? '';
    using db = new DatabaseSync(file, { readOnly: true });
    const answers = sql
      .split(';')
      .filter((query) => query.trim())
      .map((query) =>
        db
          .prepare(query)
          .all()
          .map((row) => Object.values(row)),
      );
    expect(answers).toHaveLength(4);
    expect(answers[0]).toEqual([['GET /', 2, 3]]);
    expect(answers[1]).toHaveLength(4);
    expect(answers[2]).toEqual([['shadow', 0, 2]]);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});
