import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createApplication } from './application.js';
import { ConnectionPool } from './connection-pool.js';
import { LruCache } from './lru-cache.js';
import { seedCatalogue } from './seed-catalogue.js';
import { Sessions } from './sessions.js';
import { loadSettings } from './settings.js';

/** how long requests in flight may take once the server was told to stop */
const GRACE_MS = 5000;
/** longer than proxies and load generators keep an idle connection, so that none is closed while a request is on its way */
const KEEP_ALIVE_MS = 65_000;

/** Opens a pool on a fresh catalogue. Its file is removed as soon as it is open, so that no way of ending leaves it behind. */
function openCatalogue(settings) {
  const directory = mkdtempSync(join(tmpdir(), 'bookshop-'));
  const file = join(directory, 'catalogue.db');
  try {
    const writer = new DatabaseSync(file);
    seedCatalogue(writer, settings.sqlite);
    writer.close();
    return new ConnectionPool(file, { ...settings.pool, cacheKib: settings.sqlite.cacheKib });
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function readSettings() {
  try {
    return loadSettings(process.env);
  } catch (error) {
    console.error(`bookshop: ${error.message}`);
    process.exit(64);
  }
}

const settings = readSettings();
const pool = openCatalogue(settings);
const cache = new LruCache(settings.cache.entries);
const sessions = new Sessions(settings.sessions, Date.now);
const turn = () => new Promise((resolve) => setImmediate(resolve));
const server = createApplication({ settings, pool, cache, sessions, turn });

server.keepAliveTimeout = KEEP_ALIVE_MS;
server.on('error', (error) => {
  console.error(`bookshop: ${error.message}`);
  process.exit(69);
});
server.listen(settings.port, settings.host, () => console.log(`bookshop listening on http://${settings.host}:${server.address().port}`));

function stop() {
  server.close(() => {
    pool.close();
    process.exit(0);
  });
  server.closeIdleConnections();
  setTimeout(() => process.exit(1), GRACE_MS).unref();
}
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
