import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from '@jest/globals';
import { isForeshadowError } from '../../../src/core/errors.js';
import type { Difference } from '../../../src/diff/difference.js';
import { SqliteStore } from '../../../src/store/stores/sqlite.js';
import { openForReading } from '../../../src/store/stores/sqlite-reader.js';
import { storeContract } from '../../contracts/store.js';

interface Folder extends Disposable {
  readonly file: string;
}

function folder(): Folder {
  const directory = mkdtempSync(join(tmpdir(), 'foreshadow-store-'));
  return { file: join(directory, 'store.db'), [Symbol.dispose]: () => rmSync(directory, { recursive: true, force: true }) };
}

const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    return isForeshadowError(error) ? error.code : String(error);
  }
  return 'nothing thrown';
};

const TRIAL = { at: 0, route: 'GET /', primary: { status: 200, latencyMs: 1.5 }, shadow: { status: 200, latencyMs: 2.5 } };
const KEY = { kpi: 'cpu', arm: 'shadow' };

storeContract('sqlite', () => {
  const place = folder();
  return {
    open: () => new SqliteStore(place.file),
    reopen: () => openForReading(place.file),
    [Symbol.dispose]: () => place[Symbol.dispose](),
  };
});

describe('the SQLite store', () => {
  test('leaves one plain file, readable by anything that reads SQLite', () => {
    using place = folder();
    {
      using store = new SqliteStore(place.file);
      store.append(KEY, [
        [0, 1],
        [1, null],
      ]);
      store.appendTrials([TRIAL]);
    }
    expect(existsSync(`${place.file}-wal`)).toBe(false);
    using db = new DatabaseSync(place.file, { readOnly: true });
    expect(db.prepare('SELECT s.kpi, p.t, p.v FROM points p JOIN series s ON s.id = p.series_id ORDER BY t').all()).toEqual([
      expect.objectContaining({ kpi: 'cpu', t: 0, v: 1 }),
      expect.objectContaining({ kpi: 'cpu', t: 1, v: null }),
    ]);
    expect(db.prepare('SELECT route, shadow_ms FROM trials JOIN routes ON routes.id = route_id').get()).toMatchObject({
      route: 'GET /',
      shadow_ms: 2.5,
    });
  });

  test('a reader sees what was flushed while the run still writes', () => {
    using place = folder();
    using store = new SqliteStore(place.file);
    store.appendTrials([TRIAL]);
    store.flush();
    store.appendTrials([TRIAL]);
    using reader = openForReading(place.file);
    expect(reader.trialCount()).toBe(1);
    store.flush();
    expect(reader.trialCount()).toBe(2);
  });

  test('the view of divergences counts the pairs of the paired test', () => {
    using place = folder();
    const at = (path: string): Difference => ({ kind: 'value', path, primary: '1', other: '2' });
    {
      using store = new SqliteStore(place.file);
      store.appendTrials([
        { ...TRIAL, differences: { shadow: [at('$.a')], baseline: [] } },
        { ...TRIAL, differences: { shadow: [at('$.a'), at('$.t')], baseline: [at('$.t')] } },
        { ...TRIAL, differences: { shadow: [], baseline: [at('$.t')] } },
        { ...TRIAL, differences: { shadow: [], baseline: [] } },
        TRIAL,
      ]);
    }
    using db = new DatabaseSync(place.file, { readOnly: true });
    const rows = db
      .prepare('SELECT path, shadow_only, baseline_only, both FROM divergences')
      .all()
      .map((row) => Object.values(row));
    expect(rows).toEqual([
      ['$.a', 2, 0, 0],
      ['$.t', 0, 1, 1],
    ]);
  });

  test('a full disk is FS_STORE; what was committed stays, nothing piles up in memory, and writing resumes when there is room', () => {
    using place = folder();
    using store = new SqliteStore(place.file);
    store.appendTrials(Array.from({ length: 500 }, () => TRIAL));
    const inside = (store as unknown as { db: DatabaseSync }).db;
    const pages = Number(Object.values(inside.prepare('PRAGMA page_count').get() ?? {})[0]);
    inside.exec(`PRAGMA max_page_count = ${pages + 2}`);
    expect(codeOf(() => store.appendTrials(Array.from({ length: 50_000 }, () => TRIAL)))).toBe('FS_STORE');
    expect(codeOf(() => store.appendTrials([TRIAL]))).toBe('FS_STORE');
    expect(codeOf(() => store.append(KEY, [[0, 1]]))).toBe('FS_STORE');
    const kept = [...store.trials()].length;
    expect(kept).toBeGreaterThanOrEqual(500);
    expect(kept % 500).toBe(0);
    inside.exec('PRAGMA max_page_count = 1000000');
    store.flush();
    store.appendTrials([TRIAL]);
    expect([...store.trials()].map(({ seq }) => seq)).toEqual(Array.from({ length: kept + 501 }, (_, seq) => seq));
  });

  test('a full disk at the end is told, and the file is closed all the same', () => {
    using place = folder();
    const store = new SqliteStore(place.file);
    (store as unknown as { db: DatabaseSync }).db.exec('PRAGMA max_page_count = 12');
    for (let i = 0; i < 19_999; i++) store.append(KEY, [[i, i]]);
    expect(codeOf(() => store[Symbol.dispose]())).toBe('FS_STORE');
    expect((store as unknown as { db: DatabaseSync }).db.isOpen).toBe(false);
    store[Symbol.dispose]();
  });

  test('a folder that is not there, a directory and a foreign file cannot be written', () => {
    using place = folder();
    expect(codeOf(() => new SqliteStore(join(place.file, 'below', 'store.db')))).toBe('FS_STORE');
    mkdirSync(place.file);
    expect(codeOf(() => new SqliteStore(place.file))).toBe('FS_STORE');
    const text = `${place.file}.txt`;
    writeFileSync(text, 'this is no database, and long enough to have a header of its own '.repeat(20));
    expect(codeOf(() => new SqliteStore(text))).toBe('FS_STORE');
  });

  test('reading: a missing file, a file of something else, another version', () => {
    using place = folder();
    expect(codeOf(() => openForReading(place.file))).toBe('FS_INPUT_MISSING');
    writeFileSync(place.file, 'not a database '.repeat(100));
    expect(codeOf(() => openForReading(place.file))).toBe('FS_INPUT_INVALID');
    writeFileSync(place.file, '');
    expect(codeOf(() => openForReading(place.file))).toBe('FS_INPUT_INVALID');
    rmSync(place.file);
    new SqliteStore(place.file)[Symbol.dispose]();
    {
      using db = new DatabaseSync(place.file);
      db.exec('PRAGMA user_version = 99');
    }
    expect(() => openForReading(place.file)).toThrow(/a store of version 99/);
    expect(codeOf(() => new SqliteStore(place.file))).toBe('FS_STORE');
  });

  test('a truncated file is FS_INPUT_INVALID or read as far as it goes, never another error', () => {
    using place = folder();
    {
      using store = new SqliteStore(place.file);
      store.appendTrials(Array.from({ length: 2_000 }, () => TRIAL));
    }
    const cut = `${place.file}.cut`;
    copyFileSync(place.file, cut);
    writeFileSync(cut, new Uint8Array(100));
    expect(codeOf(() => openForReading(cut))).toBe('FS_INPUT_INVALID');
  });

  test('what was flushed outlives a writer that never closed', () => {
    using place = folder();
    const copy = `${place.file}.copy`;
    using store = new SqliteStore(place.file);
    store.appendTrials([TRIAL]);
    store.flush();
    copyFileSync(place.file, copy);
    copyFileSync(`${place.file}-wal`, `${copy}-wal`); // as a killed process leaves it
    using reader = openForReading(copy);
    expect(reader.trialCount()).toBe(1);
  });

  test('a finished store in a read-only folder can be read', () => {
    using place = folder();
    new SqliteStore(place.file)[Symbol.dispose]();
    chmodSync(place.file, 0o444);
    using reader = openForReading(place.file);
    expect(reader.trialCount()).toBe(0);
  });
});
