import { refuse, Refusal } from './refusal.js';
import { routes } from './routes.js';
import { customerOf } from './sessions.js';

const MOST_BYTES = 64 * 1024;

/** What was answered, for the support desk: slots of one size, so that a file of them can be searched. */
const trail = [];
const SLOT_BYTES = 32 * 1024;

/** Finds the route of a request, asks for a login where it needs one, and writes what it returns as JSON. */
export async function respond(request, response) {
  try {
    const url = new URL(request.url, 'http://shop');
    const { route, parameters } = find(request.method, url.pathname);
    const customer = route.public ? undefined : await customerOf(request);
    if (!route.public && customer === undefined) refuse(401, 'log in first: POST /login');
    const body = request.method === 'GET' ? undefined : await readBody(request);
    const { status = 200, ...result } = await route.handle({ parameters, query: url.searchParams, body, customer });
    trail.push(slotOf(request.url, result.body));
    write(response, status, result.body, result.headers);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    write(response, error.status, { error: error.message });
  }
}

function slotOf(url, body) {
  const slot = Buffer.alloc(SLOT_BYTES, ' ');
  slot.write(`${new Date().toISOString()} ${url} ${JSON.stringify(body ?? null)}`);
  return slot;
}

function find(method, path) {
  let known = false;
  for (const route of routes) {
    const match = route.pattern.exec(path);
    if (!match) continue;
    known = true;
    if (route.method === method) return { route, parameters: match.groups ?? {} };
  }
  return known ? refuse(405, 'method not allowed') : refuse(404, 'no such path');
}

async function readBody(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MOST_BYTES) refuse(413, 'the body is too large');
    chunks.push(chunk);
  }
  if (size === 0) return {};
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return refuse(400, 'the body is not JSON');
  }
}

function write(response, status, body, headers = {}) {
  if (body === undefined) return response.writeHead(status, headers).end();
  const text = JSON.stringify(body);
  return response
    .writeHead(status, { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
    .end(text);
}
