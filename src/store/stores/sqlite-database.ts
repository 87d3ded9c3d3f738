import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { DatabaseSync, DatabaseSyncOptions } from 'node:sqlite';
import { fail } from '../../core/errors.js';
import { APPLICATION_ID, SCHEMA, SCHEMA_VERSION } from './sqlite-schema.js';

/**
 * Opens a run's database for writing, creating it where there is none.
 * WAL with `synchronous = NORMAL`: what was flushed outlives a crash of this process, a power cut loses at most the newest
 * commits and never damages the file. The log is copied back every 64 MiB only, so that no request waits for the disk.
 * @throws FS_STORE where it cannot be written or holds something else
 */
export function openForWriting(path: string): DatabaseSync {
  let db: DatabaseSync | undefined;
  try {
    db = open(path, { timeout: 5_000 });
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 16384; PRAGMA temp_store = MEMORY');
    if (pragma(db, 'user_version') === 0 && pragma(db, 'schema_version') === 0) create(db);
    else checkSchema(db, path);
    return db;
  } catch (cause) {
    db?.close();
    throw fail('FS_STORE', { found: describe(path, cause), cause });
  }
}

/**
 * Opens a run's database for reading only; also where its folder cannot be written.
 * @throws FS_INPUT_MISSING where there is none, FS_INPUT_INVALID where it is no store of this version
 */
export function openReadOnly(path: string): DatabaseSync {
  if (!existsSync(path)) throw fail('FS_INPUT_MISSING', { found: path });
  let db: DatabaseSync | undefined;
  try {
    db = open(path, { readOnly: true, timeout: 5_000 });
    checkSchema(db, path);
    return db;
  } catch (cause) {
    db?.close();
    if (isCannotOpen(cause)) return openImmutable(path, cause);
    throw invalid(path, cause);
  }
}

/** A database left in WAL mode needs its log's index written even to be read; in a read-only folder it is read as it stands. */
function openImmutable(path: string, first: unknown): DatabaseSync {
  if (existsSync(`${path}-wal`)) throw invalid(path, first);
  let db: DatabaseSync | undefined;
  try {
    const address = pathToFileURL(path);
    address.searchParams.set('immutable', '1');
    db = open(address, { readOnly: true });
    checkSchema(db, path);
    return db;
  } catch (cause) {
    db?.close();
    throw isCannotOpen(cause) ? fail('FS_INPUT_MISSING', { found: describe(path, cause), cause }) : invalid(path, cause);
  }
}

function open(path: string | URL, options: DatabaseSyncOptions): DatabaseSync {
  const sqlite = process.getBuiltinModule('node:sqlite');
  if (!sqlite) throw fail('FS_NODE_TOO_OLD', { found: process.version, expected: 'Node.js 22.13 or newer for the embedded store' });
  return new sqlite.DatabaseSync(path, options);
}

function create(db: DatabaseSync): void {
  db.exec(`BEGIN; ${SCHEMA} PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION}; COMMIT`);
}

function checkSchema(db: DatabaseSync, path: string): void {
  const application = pragma(db, 'application_id');
  const version = pragma(db, 'user_version');
  if (application === APPLICATION_ID && version === SCHEMA_VERSION) return;
  throw fail('FS_INPUT_INVALID', {
    found: application === APPLICATION_ID ? `a store of version ${version}` : 'a database of something else',
    expected: `a store of version ${SCHEMA_VERSION}`,
    place: { file: path },
  });
}

function pragma(db: DatabaseSync, name: string): number {
  return Number(Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0]);
}

const SQLITE_CANTOPEN = 14;

function isCannotOpen(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === SQLITE_CANTOPEN;
}

function invalid(path: string, cause: unknown): Error {
  if (cause instanceof Error && cause.name === 'ForeshadowError') return cause;
  return fail('FS_INPUT_INVALID', { found: describe(path, cause), expected: 'the store.db of a run', place: { file: path }, cause });
}

/** The path and what SQLite said about it. */
export function describe(path: string, cause: unknown): string {
  return `${path} (${cause instanceof Error ? cause.message : String(cause)})`;
}
