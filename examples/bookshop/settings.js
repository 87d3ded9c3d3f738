import { readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';

const HERE = import.meta.dirname;

/** Environment variable -> where its value goes in the settings. An environment variable wins over every file. */
const VARIABLES = {
  POOL: ['pool', 'size'],
  POOL_WAIT_MS: ['pool', 'waitMs'],
  CACHE_ENTRIES: ['cache', 'entries'],
  PAGE_SIZE: ['pageSize'],
  SQLITE_CACHE_KIB: ['sqlite', 'cacheKib'],
  SQLITE_SECONDARY_INDEXES: ['sqlite', 'secondaryIndexes'],
  GZIP_LEVEL: ['gzip', 'level'],
  GZIP_MINIMUM_BYTES: ['gzip', 'minimumBytes'],
  SESSION_MAX: ['sessions', 'max'],
  SESSION_TTL: ['sessions', 'ttlSeconds'],
  SESSION_TRAIL: ['sessions', 'trail'],
  SESSION_ADOPT: ['sessions', 'adopt'],
  DETAILS_IN_SQL: ['features', 'detailsInSql'],
};

/**
 * The settings of one server: `config.json`, then the file named by BOOKSHOP_CONFIG (only what it changes), then environment variables.
 * Throws an Error that names the place of the first value it cannot use.
 */
export function loadSettings(env, directory = HERE) {
  const settings = readJson(join(directory, 'config.json'));
  if (env.BOOKSHOP_CONFIG) {
    const file = isAbsolute(env.BOOKSHOP_CONFIG) ? env.BOOKSHOP_CONFIG : join(directory, env.BOOKSHOP_CONFIG);
    override(settings, readJson(file), file, '');
  }
  for (const [name, path] of Object.entries(VARIABLES)) {
    if (env[name] !== undefined) override(settings, nest(path, parseScalar(env[name])), name, '');
  }
  const port = Number(env.PORT ?? 8080);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`PORT: expected 0 to 65535, found ${env.PORT}`);
  return { ...settings, port, host: env.HOST ?? '127.0.0.1', authToken: env.AUTH_TOKEN || null };
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${error.message}`);
  }
}

/** Copies `changes` into `settings`; a key that is not there, or a value of another type or below zero, is an error. */
function override(settings, changes, place, path) {
  for (const [key, value] of Object.entries(changes)) {
    const at = path === '' ? key : `${path}.${key}`;
    const present = settings[key];
    if (present === undefined) throw new Error(`${place}: unknown setting ${at}; known here: ${Object.keys(settings).join(', ')}`);
    if (typeof value !== typeof present || value === null) throw new Error(`${place}: ${at} must be a ${typeof present}`);
    if (typeof value === 'object') override(present, value, place, at);
    else if (typeof value === 'number' && !(value >= 0)) throw new Error(`${place}: ${at} must be zero or more, found ${value}`);
    else settings[key] = value;
  }
}

const nest = (path, value) => path.reduceRight((inner, key) => ({ [key]: inner }), value);

function parseScalar(text) {
  if (text === 'true' || text === 'false') return text === 'true';
  return text.trim() === '' ? text : Number(text);
}
