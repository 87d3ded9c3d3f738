import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface OrderService extends AsyncDisposable {
  readonly url: string;
  /** status of every answer by `METHOD /path` */
  readonly answered: { readonly line: string; readonly status: number }[];
}

interface Visit {
  readonly csrf: string;
}

interface Answer {
  readonly status: number;
  readonly value: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A service with state of its own that no other copy understands: a cookie session, a login that answers a bearer token, a page with a token against forged
 * requests, and orders whose numbers begin anywhere.
 */
export async function orderService(firstOrder: number): Promise<OrderService> {
  const visits = new Map<string, Visit>();
  const tokens = new Set<string>();
  const orders = new Map<number, { item: string; paid: boolean }>();
  const answered: { line: string; status: number }[] = [];
  let next = firstOrder;

  const readOrder = (url: URL): { status: number; value: unknown } => {
    const found = orders.get(Number(/^\/orders\/(\d+)$/.exec(url.pathname)?.[1]));
    return found ? { status: 200, value: found } : { status: 404, value: { error: 'no such order' } };
  };
  const respond = (request: IncomingMessage, body: string): Answer => {
    const url = new URL(request.url ?? '/', 'http://x');
    const visit = visits.get(/(?:^|;\s*)sid=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '');
    if (url.pathname === '/') {
      const [id, csrf] = [randomUUID(), randomUUID()];
      visits.set(id, { csrf });
      return { status: 200, value: `<meta name="csrf-token" content="${csrf}">`, headers: { 'set-cookie': `sid=${id}; Path=/; HttpOnly` } };
    }
    if (!visit) return { status: 401, value: { error: 'no session' } };
    if (url.pathname === '/login') {
      if (request.headers['x-csrf-token'] !== visit.csrf) return { status: 403, value: { error: 'forged' } };
      const token = randomUUID();
      tokens.add(token);
      return { status: 200, value: { access_token: token } };
    }
    if (!tokens.has((request.headers.authorization ?? '').replace(/^Bearer /, ''))) return { status: 401, value: { error: 'no token' } };
    if (url.pathname === '/orders' && request.method === 'POST') {
      const id = next++;
      const { item } = JSON.parse(body) as { item: string };
      orders.set(id, { item, paid: false });
      return { status: 201, value: { order: { id, item } }, headers: { location: `/orders/${id}` } };
    }
    if (url.pathname !== '/payments') return readOrder(url);
    const paid = orders.get((JSON.parse(body) as { orderId: number }).orderId);
    if (!paid) return { status: 404, value: { error: 'no such order' } };
    paid.paid = true;
    return { status: 200, value: { paid: true } };
  };
  const answer = (request: IncomingMessage, response: ServerResponse, body: string): void => {
    const { status, value, headers } = respond(request, body);
    answered.push({ line: `${request.method} ${request.url}`, status });
    const html = typeof value === 'string';
    response.writeHead(status, { 'content-type': html ? 'text/html' : 'application/json', ...headers });
    response.end(html ? value : JSON.stringify(value));
  };

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => answer(request, response, Buffer.concat(chunks).toString()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answered,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
