import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** A server of a test: gone with its data after disposal. */
export interface TestServer extends AsyncDisposable {
  readonly port: number;
}

const READY_MS = 60_000;

/** Where PostgreSQL's programs are; undefined where they are not installed. */
export function postgresPrograms(): string | undefined {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort() : [];
  return versions.map((version) => join(root, version, 'bin')).findLast((bin) => existsSync(join(bin, 'initdb')));
}

export const hasRedis = (): boolean => spawnSync('redis-server', ['--version']).status === 0;

/** A PostgreSQL with `pg_stat_statements` loaded, user `postgres` without a password, on 127.0.0.1. @param settings as `-c` of the server */
export async function startPostgres(settings: readonly string[] = []): Promise<TestServer> {
  const bin = postgresPrograms() as string;
  const directory = mkdtempSync(join(tmpdir(), 'foreshadow-pg-'));
  const data = join(directory, 'data');
  mkdirSync(data, { mode: 0o700 });
  const asUser = process.getuid?.() === 0 ? userOf('postgres') : {};
  for (const place of [directory, data]) if (asUser.uid !== undefined) chownSync(place, asUser.uid, asUser.gid as number);
  const made = spawnSync(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync'], { ...asUser, cwd: directory });
  if (made.status !== 0) throw new Error(String(made.stderr));
  const port = await freePort();
  const given = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off', ...settings].flatMap((setting) => ['-c', setting]);
  const child = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...given], { ...asUser, cwd: directory, stdio: 'ignore' });
  await ready(async () => {
    const client = clientOf(port, 'postgres');
    try {
      await client.connect();
    } finally {
      await client.end().catch(() => undefined);
    }
  });
  return { port, [Symbol.asyncDispose]: () => end(child, 'SIGINT', directory) };
}

/** Runs SQL in a database of the server. */
export async function sql(port: number, database: string, ...texts: readonly string[]): Promise<void> {
  const client = clientOf(port, database);
  await client.connect();
  try {
    for (const text of texts) await client.query(text);
  } finally {
    await client.end();
  }
}

export async function startRedis(): Promise<TestServer> {
  const directory = mkdtempSync(join(tmpdir(), 'foreshadow-redis-'));
  const port = await freePort();
  const child = spawn(
    'redis-server',
    ['--bind', '127.0.0.1', '--port', String(port), '--dir', directory, '--save', '', '--appendonly', 'no'],
    {
      stdio: 'ignore',
    },
  );
  await ready(async () => {
    if (
      spawnSync('redis-cli', ['-p', String(port), 'ping'])
        .stdout.toString()
        .trim() !== 'PONG'
    )
      throw new Error('not yet');
  });
  return { port, [Symbol.asyncDispose]: () => end(child, 'SIGTERM', directory) };
}

export const clientOf = (port: number, database: string): InstanceType<typeof pg.Client> => {
  const client = new pg.Client({ connectionString: `postgres://postgres@127.0.0.1:${port}/${database}` });
  client.on('error', () => undefined);
  return client;
};

async function ready(ask: () => Promise<void>): Promise<void> {
  for (const until = Date.now() + READY_MS; ; ) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals, directory: string): Promise<void> {
  const ended = child.exitCode === null ? once(child, 'exit') : undefined;
  child.kill(signal);
  await ended;
  rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
}

function userOf(name: string): { readonly uid?: number; readonly gid?: number } {
  const id = (flag: string): number => Number(spawnSync('id', [flag, name]).stdout);
  return { uid: id('-u'), gid: id('-g') };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
