import { scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { rows } from './database.js';
import { refuse } from './refusal.js';
import { openSession } from './sessions.js';

const derive = promisify(scrypt);

/** POST /login {"email", "password"}: a bearer token. */
export async function logIn({ body: { email, password } }) {
  if (typeof email !== 'string' || typeof password !== 'string') refuse(400, 'email and password are needed');
  const [customer] = await rows('SELECT id, name, password_hash FROM customers WHERE email = $1', [email]);
  if (!customer || !(await matches(password, customer.password_hash))) refuse(401, 'no such customer, or another password');
  return { body: { ...(await openSession(customer.id)), customer: { id: customer.id, name: customer.name } } };
}

async function matches(password, stored) {
  const [salt, hash] = stored.split(':');
  return timingSafeEqual(await derive(password, salt, 32, { N: 1024 }), Buffer.from(hash, 'hex'));
}
