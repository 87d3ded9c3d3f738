import { randomBytes } from 'node:crypto';
import { createClient } from 'redis';

/** Redis: sessions, carts, and what is worth keeping for a moment. */
export const sessions = createClient({ url: process.env.REDIS_URL ?? 'redis://127.0.0.1:6379' });
sessions.on('error', (error) => console.error(`redis: ${error.message}`));

const SESSION_SECONDS = 3600;

/** A token for a customer who proved who they are. */
export async function openSession(customerId) {
  const token = randomBytes(24).toString('base64url');
  await sessions.set(`session:${token}`, String(customerId), { expiration: { type: 'EX', value: SESSION_SECONDS } });
  return { token, expiresIn: SESSION_SECONDS };
}

/** The customer of `authorization: Bearer TOKEN`; undefined for everybody else. */
export async function customerOf(request) {
  const [, token] = /^Bearer ([\w-]+)$/i.exec(request.headers.authorization ?? '') ?? [];
  const id = token === undefined ? null : await sessions.get(`session:${token}`);
  return id === null ? undefined : Number(id);
}
