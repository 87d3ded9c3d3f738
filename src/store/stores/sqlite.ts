import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { type ForeshadowError, fail } from '../../core/errors.js';
import type { Point, Series, SeriesKey, Window } from '../../core/series.js';
import type { TrialEvidence } from '../../judge/evidence.js';
import { checkedTime, measured } from '../points.js';
import { canonicalKey, keyText } from '../series-key.js';
import type { SeriesSelector, Store, StoredTrial } from '../store.js';
import { describe, openForWriting } from './sqlite-database.js';
import { SqliteReader } from './sqlite-reader.js';
import { RowInserter } from './sqlite-rows.js';
import { pushTrialRow, TRIAL_COLUMNS } from './sqlite-trial-row.js';

/** Points kept in memory before they are written in one transaction (about 10 ms). */
const POINT_BATCH = 20_000;
/** Trials kept before they are written: few, because the write happens between requests that must start on time (about 1 ms). */
const TRIAL_BATCH = 500;
const POINT_COLUMNS = ['series_id', 't', 'v'];

/**
 * The embedded store: one SQLite file. Writes gather in memory and go to the file in transactions.
 * After a failed write (disk full) every append throws that FS_STORE at once, so that memory stays bounded; what was committed stays
 * readable, and a `flush` that succeeds again resumes. One writer a file; readers may look on at any time.
 */
export class SqliteStore implements Store {
  private readonly path: string;
  private readonly db: DatabaseSync;
  private readonly reader: SqliteReader;
  private readonly pointRows: RowInserter;
  private readonly trialRows: RowInserter;
  private readonly seriesIds = new Map<string, number>();
  private readonly idOfKey = new WeakMap<SeriesKey, number>();
  private readonly routeIds = new Map<string, number>();
  private pendingPoints: SQLInputValue[] = [];
  private pendingTrials: TrialEvidence[] = [];
  private nextSeq: number;
  private failure: ForeshadowError | undefined;

  /** @throws FS_STORE where the file cannot be written or is something else */
  constructor(path: string) {
    this.path = path;
    this.db = openForWriting(path);
    this.reader = new SqliteReader(this.db);
    this.pointRows = new RowInserter(this.db, 'points', POINT_COLUMNS);
    this.trialRows = new RowInserter(this.db, 'trials', TRIAL_COLUMNS);
    for (const row of this.db.prepare('SELECT id, key FROM series').all()) this.seriesIds.set(row['key'] as string, row['id'] as number);
    for (const row of this.db.prepare('SELECT id, route FROM routes').all()) this.routeIds.set(row['route'] as string, row['id'] as number);
    this.nextSeq = this.reader.trialCount();
  }

  append(key: SeriesKey, points: readonly Point[]): void {
    this.refuseAfterFailure();
    if (points.length === 0) return;
    const id = this.seriesId(key);
    for (const [t, value] of points) {
      this.pendingPoints.push(id, checkedTime(t), measured(value));
      if (this.pendingPoints.length >= POINT_BATCH * POINT_COLUMNS.length) this.flush();
    }
  }

  appendTrials(trials: readonly TrialEvidence[]): void {
    this.refuseAfterFailure();
    for (const trial of trials) {
      this.pendingTrials.push(trial);
      if (this.pendingTrials.length >= TRIAL_BATCH) this.flush();
    }
  }

  putDocument(name: string, document: unknown): void {
    this.guarded(() => {
      this.db.prepare('INSERT OR REPLACE INTO documents (name, json) VALUES (?, ?)').run(name, JSON.stringify(document ?? null));
    });
  }

  document(name: string): unknown {
    return this.reader.document(name);
  }

  /** Writes what is waiting in one transaction. @throws FS_STORE; what was flushed before is kept */
  flush(): void {
    if (this.pendingPoints.length === 0 && this.pendingTrials.length === 0) return;
    this.guarded(() => {
      const rows = this.encodeTrials();
      this.transaction(() => {
        this.pointRows.insert(this.pendingPoints);
        this.trialRows.insert(rows);
      });
      this.nextSeq += this.pendingTrials.length;
      this.pendingPoints = [];
      this.pendingTrials = [];
      this.failure = undefined;
    });
  }

  series(selector: SeriesSelector, window?: Window): readonly Series[] {
    this.settle();
    return this.reader.series(selector, window);
  }

  trials(fromSeq?: number): Iterable<StoredTrial> {
    this.settle();
    return this.reader.trials(fromSeq);
  }

  /** Trials appended, flushed or not. */
  trialCount(): number {
    return this.nextSeq + this.pendingTrials.length;
  }

  /** Writes what is waiting and leaves one plain file without a log beside it. The file is closed even where the write fails. */
  [Symbol.dispose](): void {
    if (!this.db.isOpen) return;
    try {
      this.settle();
      if (this.failure === undefined) this.guarded(() => this.db.exec('PRAGMA journal_mode = DELETE'), isBusy);
    } finally {
      this.db.close();
    }
  }

  private settle(): void {
    if (this.failure === undefined) this.flush();
  }

  private refuseAfterFailure(): void {
    if (this.failure !== undefined) throw this.failure;
  }

  private encodeTrials(): SQLInputValue[] {
    const rows: SQLInputValue[] = [];
    let seq = this.nextSeq;
    for (const trial of this.pendingTrials) pushTrialRow(rows, seq++, this.routeId(trial.route), trial);
    return rows;
  }

  private routeId(route: string): number {
    const known = this.routeIds.get(route);
    if (known !== undefined) return known;
    const id = Number(this.db.prepare('INSERT INTO routes (route) VALUES (?)').run(route).lastInsertRowid);
    this.routeIds.set(route, id);
    return id;
  }

  private seriesId(key: SeriesKey): number {
    const quick = this.idOfKey.get(key);
    if (quick !== undefined) return quick;
    const text = keyText(key);
    const id = this.seriesIds.get(text) ?? this.guarded(() => this.insertSeries(canonicalKey(key), text));
    this.seriesIds.set(text, id);
    this.idOfKey.set(key, id);
    return id;
  }

  private insertSeries({ kpi, arm, route, labels }: SeriesKey, text: string): number {
    const insert = this.db.prepare('INSERT INTO series (kpi, arm, route, labels, key) VALUES (?, ?, ?, ?, ?)');
    return Number(insert.run(kpi, arm, route ?? null, JSON.stringify(labels ?? {}), text).lastInsertRowid);
  }

  private transaction(write: () => void): void {
    this.db.exec('BEGIN IMMEDIATE');
    try {
      write();
      this.db.exec('COMMIT');
    } catch (error) {
      if (this.db.isTransaction) this.db.exec('ROLLBACK'); // SQLite has already rolled back where the disk is full
      throw error;
    }
  }

  /** @param harmless errors that may be passed over */
  private guarded<T>(write: () => T, harmless: (cause: unknown) => boolean = () => false): T {
    try {
      return write();
    } catch (cause) {
      if (harmless(cause)) return undefined as T;
      this.failure = fail('FS_STORE', { found: describe(this.path, cause), cause });
      throw this.failure;
    }
  }
}

/** A reader is looking at the file: it stays in WAL mode, which is harmless. */
function isBusy(cause: unknown): boolean {
  return cause instanceof Error && /locked|busy/i.test(cause.message);
}
