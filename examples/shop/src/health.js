import { rows } from './database.js';
import { sessions } from './sessions.js';

/** Healthy while the database and Redis answer. */
export async function readHealth() {
  await Promise.all([rows('SELECT 1'), sessions.ping()]);
  return { body: { status: 'ok' } };
}
