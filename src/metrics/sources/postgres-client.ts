import type { Client, Result } from 'pg';
import { fail, isForeshadowError } from '../../core/errors.js';
import { type DatabaseClient, type DatabaseReading, normaliseStatement, type StatementTotals } from '../database.js';

const ANSWER_MS = 5_000;
/** Statements read at most: twice of what the extension keeps by default. */
const MOST_STATEMENTS = 10_000;
/** The first version with `total_exec_time` (PostgreSQL 13). */
const LEAST_VERSION = '1.8';
const OURS = '/* foreshadow */';

/** What the extension is, and whether texts of others may be read. */
const ABOUT = `${OURS} SELECT (SELECT extversion FROM pg_extension WHERE extname = 'pg_stat_statements') AS version,
  (SELECT n.nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'pg_stat_statements') AS place,
  current_database() AS name, pg_postmaster_start_time()::text AS cluster`;

/** `pg_stat_statements` of one database, over one connection that only reads. `pg` is loaded with the first. */
export class PostgresClient implements DatabaseClient {
  identity: string;
  private readonly url: URL;
  private opened: Promise<{ readonly client: Client; readonly place: string; readonly hasInfo: boolean }> | undefined;

  constructor(url: URL) {
    this.url = url;
    this.identity = `${url.hostname}:${url.port || '5432'}${url.pathname}`;
  }

  async read(): Promise<DatabaseReading> {
    this.opened ??= this.open();
    try {
      const { client, place, hasInfo } = await this.opened;
      const rows = await client.query(
        `${OURS} SELECT s.query, sum(s.calls)::float8 AS calls, sum(s.total_exec_time)::float8 AS ms, sum(s.rows)::float8 AS rows
           FROM ${place}.pg_stat_statements s JOIN pg_database d ON d.oid = s.dbid
          WHERE d.datname = current_database() GROUP BY s.query ORDER BY 2 DESC LIMIT ${MOST_STATEMENTS}`,
      );
      const info = hasInfo
        ? await client.query(`${OURS} SELECT dealloc::text, stats_reset::text FROM ${place}.pg_stat_statements_info`)
        : null;
      const started = await client.query(`${OURS} SELECT pg_postmaster_start_time()::text AS started`);
      return readingOf(rows, [...Object.values(info?.rows[0] ?? {}), started.rows[0]?.['started']].join(' '));
    } catch (error) {
      await this.close();
      throw failed(error);
    }
  }

  async close(): Promise<void> {
    const opened = await this.opened?.catch(() => undefined);
    this.opened = undefined;
    await opened?.client.end().catch(() => undefined);
  }

  private async open() {
    const { default: pg } = await import('pg');
    const client = new pg.Client({
      connectionString: this.url.href,
      application_name: 'foreshadow',
      connectionTimeoutMillis: ANSWER_MS,
      query_timeout: ANSWER_MS,
      statement_timeout: ANSWER_MS,
      options: '-c default_transaction_read_only=on',
    });
    client.on('error', () => undefined); // a connection that breaks while nothing is asked shows at the next reading
    try {
      await client.connect();
      const [row = {}] = (await client.query(ABOUT)).rows;
      const { version, place, name, cluster } = row as Readonly<Record<string, string | null>>;
      if (!version || !place)
        throw fail('FS_DATABASE_SETUP', {
          found: `database ${name} has no extension pg_stat_statements`,
          expected: 'CREATE EXTENSION pg_stat_statements, and the library in shared_preload_libraries',
        });
      if (isOlder(version, LEAST_VERSION))
        throw fail('FS_DATABASE_SETUP', { found: `pg_stat_statements ${version}`, expected: `${LEAST_VERSION} or newer (PostgreSQL 13)` });
      this.identity = `${cluster} ${name}`;
      return { client, place: `"${place.replaceAll('"', '""')}"`, hasInfo: !isOlder(version, '1.9') };
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
  }
}

function readingOf({ rows }: Result, epoch: string): DatabaseReading {
  const statements = new Map<string, StatementTotals>();
  for (const row of rows) {
    const text = String(row['query']);
    if (text === '<insufficient privilege>')
      throw fail('FS_DATABASE_SETUP', { found: 'statements of other users are hidden', expected: 'GRANT pg_read_all_stats TO the user' });
    if (text.includes(OURS) || isOfTheConnection(text)) continue;
    const statement = normaliseStatement(text);
    const known = statements.get(statement) ?? { calls: 0, timeMs: 0, rows: 0 };
    statements.set(statement, {
      calls: known.calls + Number(row['calls']),
      timeMs: known.timeMs + Number(row['ms']),
      rows: known.rows + Number(row['rows']),
    });
  }
  return { statements, values: {}, epoch };
}

const isOfTheConnection = (text: string): boolean => /^\s*(?:SET|SHOW|DISCARD|RESET)\b/i.test(text);

function isOlder(version: string, least: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [needed = 0, neededMinor = 0] = least.split('.').map(Number);
  return major < needed || (major === needed && minor < neededMinor);
}

/** By SQLSTATE (PostgreSQL documentation, appendix A): 42501 insufficient privilege, 55000 not loaded, 28xxx refused, 3D000 no such database. */
function failed(error: unknown): unknown {
  if (isForeshadowError(error)) return error;
  const { code, message } = error as { code?: string; message?: string };
  const found = `${code === undefined ? '' : `${code} `}${message ?? String(error)}`;
  if (code === '42501') return fail('FS_DATABASE_SETUP', { found, expected: 'a user with the role pg_read_all_stats', cause: error });
  if (code === '55000')
    return fail('FS_DATABASE_SETUP', { found, expected: 'pg_stat_statements in shared_preload_libraries', cause: error });
  return fail('FS_DATABASE', { found, cause: error });
}
