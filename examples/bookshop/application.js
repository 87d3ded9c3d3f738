import { randomUUID, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Accounts } from './accounts.js';
import { ClientError, NotFound } from './answers.js';
import { PoolTimeout } from './connection-pool.js';
import { Query, readJsonBody } from './requests.js';
import { findRoute } from './route-table.js';

const compress = promisify(gzip);

/** The HTTP server of a shop: {settings, pool, cache, sessions, turn}; `turn()` lets other requests go on between two statements. */
export function createApplication(parts) {
  const shop = { accounts: new Accounts(), ...parts };
  return createServer(async (request, response) => {
    const requestId = randomUUID();
    try {
      const answer = await respond(shop, request, response, requestId);
      await send(shop.settings, request, response, answer);
    } catch (error) {
      const answer = explain(error, request, requestId);
      await send(shop.settings, request, response, answer).catch(() => response.destroy());
    }
  });
}

async function respond(shop, request, response, requestId) {
  const url = new URL(request.url, 'http://bookshop');
  response.setHeader('x-request-id', requestId);
  const { route, id, allowed } = findRoute(request.method, url.pathname);
  if (shop.settings.authToken !== null && !route?.open) authorise(request, shop.settings.authToken);
  if (route === null)
    throw allowed.length > 0
      ? new ClientError(405, `${url.pathname} takes ${allowed.join(', ')}`)
      : new NotFound(`there is nothing at ${url.pathname}`);
  const session = route.page || route.session ? openSession(shop, request, response) : null;
  if (route.book) shop.sessions.look(session, id);
  const body = request.method === 'POST' ? await readJsonBody(request) : null;
  const answer = await route.answer(shop, { id, query: new Query(url.searchParams), session, body, headers: request.headers });
  const { status = 200, headers = {}, type = 'application/json; charset=utf-8' } = answer;
  const text = answer.raw ?? stamp(answer.data, requestId);
  if (route.page) shop.sessions.follow(session, request, text);
  return { status, headers, type, text };
}

const stamp = (data, requestId) => JSON.stringify({ ...data, requestId, generatedAt: new Date().toISOString() });

function authorise(request, token) {
  const given = Buffer.from(request.headers.authorization ?? '');
  const expected = Buffer.from(`Bearer ${token}`);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw new ClientError(401, 'this shop wants a bearer token');
}

function openSession(shop, request, response) {
  const { session, isNew } = shop.sessions.open(request.headers.cookie);
  if (isNew) response.setHeader('set-cookie', `sid=${session.id}; Path=/; HttpOnly; SameSite=Lax`);
  return session;
}

/** What went wrong, as an answer; what is our own fault is also written to standard error. */
function explain(error, request, requestId) {
  const status = error instanceof ClientError ? error.status : error instanceof PoolTimeout ? 503 : 500;
  if (status >= 500) console.error(`error ${request.method} ${request.url}: ${error.message}`);
  const message = status === 500 ? 'something went wrong on our side' : error.message;
  const headers = status === 401 ? { 'www-authenticate': 'Bearer' } : {};
  return { status, headers, type: 'application/json; charset=utf-8', text: stamp({ error: message }, requestId) };
}

async function send(settings, request, response, { status, headers, type, text }) {
  const { level, minimumBytes } = settings.gzip;
  const bytes = Buffer.from(text);
  const zip = level > 0 && bytes.length >= minimumBytes && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const body = zip ? await compress(bytes, { level }) : bytes;
  response.writeHead(status, {
    ...headers,
    'content-type': type,
    'content-length': body.length,
    vary: 'accept-encoding',
    ...(zip ? { 'content-encoding': 'gzip' } : {}),
  });
  response.end(request.method === 'HEAD' || status === 304 ? undefined : body);
}
