import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Arm, Target } from '../../src/environment/environment.js';

export interface Arrived {
  readonly method: string;
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** What is wrong with an arm: answers of one path get another status or total. */
export interface ArmFault {
  readonly total?: number;
  readonly status?: Readonly<Record<string, number>>;
  readonly hang?: string;
}

/** A shop with a login, a session cookie and orders of its own: nothing one arm hands out is worth anything on another. */
export class OrderArm implements AsyncDisposable {
  readonly arrived: Arrived[] = [];
  readonly target: Target;
  private readonly server: Server;

  private constructor(server: Server, target: Target) {
    this.server = server;
    this.target = target;
  }

  static async start(arm: Arm, fault: ArmFault = {}): Promise<OrderArm> {
    const tokens = new Set<string>();
    const orders = new Map<string, number>();
    let made = 0;
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const body = Buffer.concat(chunks).toString();
        const path = (request.url ?? '').split('?', 1)[0] ?? '';
        self?.arrived.push({ method: request.method ?? '', url: request.url ?? '', body, headers: request.headers });
        if (fault.hang === path) return;
        const send = (status: number, value: unknown, headers: Record<string, string> = {}): void => {
          response.writeHead(fault.status?.[path] ?? status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
        };
        if (path === '/healthz') return send(200, {});
        if (path === '/login') {
          const token = `${arm}-token-${++made}`;
          tokens.add(token);
          return send(200, { token }, { 'set-cookie': `sid=${token}; Path=/; HttpOnly` });
        }
        const token = (request.headers.authorization ?? '').replace('Bearer ', '');
        if (!tokens.has(token) || !(request.headers.cookie ?? '').includes(`sid=${token}`)) return send(401, { error: 'who are you?' });
        if (request.method === 'POST' && path === '/orders') {
          const id = `${arm}-${++made}`;
          orders.set(id, (JSON.parse(body) as { quantity: number }).quantity);
          return send(201, { id }, { location: `/orders/${id}` });
        }
        const quantity = orders.get(decodeURIComponent(path.slice('/orders/'.length)));
        if (quantity === undefined) return send(404, { error: 'no such order' });
        return send(200, { total: fault.total ?? quantity * 10 });
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const self: OrderArm = new OrderArm(server, { arm, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
    return self;
  }

  of(path: string): Arrived[] {
    return this.arrived.filter(({ url }) => url.startsWith(path));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

/** A user of that shop. */
export const ORDER_SCENARIO = `scenarios:
  - name: order
    variables: { key: "{{uuid}}" }
    steps:
      - name: login
        request: { method: POST, path: /login, json: { user: "user-{{random.int 1 9}}" } }
        extract: { token: { jsonpath: $.token } }
      - name: create
        request:
          method: POST
          path: /orders
          headers: { authorization: "Bearer {{token}}" }
          json: { quantity: 3, key: "{{key}}", lucky: "{{random.int 1 9}}" }
        extract: { where: { header: location } }
        assert: [{ status: 201 }, { jsonpath: $.id, matches: "^[a-z]+-[0-9]+$" }]
      - name: read
        request: { path: "{{where}}", headers: { authorization: "Bearer {{token}}" } }
        assert: [{ status: 200 }, { jsonpath: $.total, equals: 30 }]
`;
