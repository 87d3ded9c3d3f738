import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, createServer as createNetServer } from 'node:net';
import { promisify } from 'node:util';
import { describe, expect, jest, test } from '@jest/globals';
import type { CallEnd, EgressPolicy, OutboundCall } from '../../../src/environment/egress.js';
import type { StubExchange } from '../../../src/environment/egress-stub.js';
import { createCertificateAuthority } from '../../../src/environment/proxies/certificate-authority.js';
import { type EgressFence, openEgressFence } from '../../../src/environment/proxies/egress-fence.js';
import { routeOf } from '../../../src/traffic/route.js';
import { NODE, openScene, type Scene, until } from '../scene.js';

jest.setTimeout(60_000);

/** What a service does in its arm: its calls, and what came back, as JSON. */
const CALLER = `
const [calls] = process.argv.slice(-1);
const results = [];
for (const [url, init] of JSON.parse(calls)) {
  try {
    const reply = await fetch(url, init);
    results.push({ status: reply.status, text: await reply.text(), egress: reply.headers.get('x-foreshadow-egress') });
  } catch (error) {
    results.push({ error: error.cause?.code ?? error.cause?.message ?? error.message });
  }
}
console.log(JSON.stringify(results));
`;

interface Result {
  readonly status?: number;
  readonly text?: string;
  readonly egress?: string | null;
  readonly error?: string;
}

/** Runs the caller as an arm's process would run, with the variables of its proxy. */
async function callFrom(
  fence: EgressFence,
  calls: readonly [string, RequestInit?][],
  arm: 'primary' | 'shadow' = 'shadow',
): Promise<Result[]> {
  const env = { PATH: process.env['PATH'], ...fence.variables(arm) };
  const { stdout } = await promisify(execFile)(NODE, ['--input-type=module', '-e', CALLER, JSON.stringify(calls)], { env });
  return JSON.parse(stdout) as Result[];
}

interface Answering extends AsyncDisposable {
  readonly origin: string;
  readonly seen: { readonly host: string | undefined; readonly line: string; readonly body: string }[];
}

async function answering(server: Server = createServer(), scheme = 'http'): Promise<Answering> {
  const seen: { host: string | undefined; line: string; body: string }[] = [];
  server.on('request', async (request, reply) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    seen.push({ host: request.headers.host, line: `${request.method} ${request.url}`, body });
    reply.writeHead(201, { 'content-type': 'text/plain' }).end(`stub says ${request.url}`);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { origin: `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`, seen, [Symbol.asyncDispose]: close };
}

const open = (scene: Scene, policy: EgressPolicy, recordings: Record<string, readonly StubExchange[]> = {}): Promise<EgressFence> =>
  openEgressFence({
    policy: { watch: true, ...policy },
    arms: ['primary', 'shadow'],
    context: { ...scene.context, nameCall: routeOf, readStub: async (file) => recordings[file] ?? [] },
  });

const kinds = (calls: readonly OutboundCall[]): [string, string, CallEnd][] => calls.map(({ host, call, end }) => [host, call, end]);

const recorded = (given: Partial<StubExchange>): StubExchange => ({
  method: 'GET',
  target: '/',
  requestBody: '',
  status: 200,
  headers: [['content-type', 'application/json']],
  body: Buffer.from('{}'),
  ...given,
});

describe('an arm behind its proxy', () => {
  test('is refused what is neither allowed nor stubbed, over HTTP and inside TLS, and told what to write', async () => {
    using scene = openScene();
    await using fence = await open(scene, { default: 'deny' });
    const results = await callFrom(fence, [
      ['http://api.example.com/v1/charges/42?x=1'],
      ['https://api.stripe.com/v1/charges', { method: 'POST', body: 'amount=1', headers: { 'x-foreshadow-trial': '7' } }],
    ]);
    expect(results.map(({ status, egress }) => [status, egress])).toEqual([
      [403, 'denied'],
      [403, 'denied'],
    ]);
    expect(results[1]?.text).toContain('Foreshadow refused this outbound call: POST /v1/charges to api.stripe.com');
    expect(results[1]?.text).toContain('allow: ["api.stripe.com"]');
    expect(fence.ledger.denied).toBe(2);
    expect(fence.ledger.drain()).toMatchObject([
      { arm: 'shadow', host: 'api.example.com', call: 'GET /v1/charges/{id}', end: 'denied', count: 1 },
      { arm: 'shadow', host: 'api.stripe.com', call: 'POST /v1/charges', end: 'denied', count: 1, trial: '7' },
    ]);
    expect(fence.ledger.drain()).toEqual([]);
  });

  test('reaches a stub by address in place of a host, which sees the request as it was sent', async () => {
    using scene = openScene();
    await using stub = await answering();
    await using fence = await open(scene, {
      default: 'deny',
      stubs: { 'api.stripe.com': { url: stub.origin }, '*.pay.test': { url: stub.origin } },
    });
    const baggage = { baggage: 'a=b,foreshadow.run=r,foreshadow.trial=12,foreshadow.arm=shadow' };
    const results = await callFrom(fence, [
      ['https://api.stripe.com/v1/charges', { method: 'POST', body: '{"amount":1}', headers: baggage }],
      ['http://eu.pay.test:8080/pay', { method: 'DELETE' }],
    ]);
    expect(results.map(({ status, text }) => [status, text])).toEqual([
      [201, 'stub says /v1/charges'],
      [201, 'stub says /pay'],
    ]);
    expect(stub.seen).toEqual([
      { host: 'api.stripe.com', line: 'POST /v1/charges', body: '{"amount":1}' },
      { host: 'eu.pay.test:8080', line: 'DELETE /pay', body: '' },
    ]);
    expect(fence.ledger.drain()).toMatchObject([
      { arm: 'shadow', host: 'api.stripe.com', call: 'POST /v1/charges', end: 'answered', count: 1, trial: '12' },
      { arm: 'shadow', host: 'eu.pay.test:8080', call: 'DELETE /pay', end: 'answered', count: 1 },
    ]);
  });

  test('streams bodies of any size, with a length or in chunks', async () => {
    using scene = openScene();
    await using stub = await answering();
    await using fence = await open(scene, { default: 'deny', stubs: { 'up.test': { url: `${stub.origin}/base/` } } });
    const script = `
      const stream = () => new ReadableStream({ start(c) { for (let i = 0; i < 30; i++) c.enqueue(new Uint8Array(100_000).fill(97)); c.close(); } });
      const put = await fetch('https://up.test/a', { method: 'PUT', body: stream(), duplex: 'half' });
      const del = await fetch('http://up.test/b?x=1', { method: 'DELETE', body: 'x'.repeat(2_000_000) });
      console.log(put.status, del.status);`;
    const { stdout } = await promisify(execFile)(NODE, ['--input-type=module', '-e', script], { env: { ...fence.variables('shadow') } });
    expect(stdout.trim()).toBe('201 201');
    expect(stub.seen.map(({ line, body }) => [line, body.length])).toEqual([
      ['PUT /base/a', 3_000_000],
      ['DELETE /base/b?x=1', 2_000_000],
    ]);
  });

  test('gets recorded answers in their order, each arm its own; what the recording lacks is named', async () => {
    using scene = openScene();
    const list = [
      recorded({ method: 'POST', target: '/charge', requestBody: '{"amount":5}', body: Buffer.from('first') }),
      recorded({ method: 'POST', target: '/charge', requestBody: '{"amount":6}', body: Buffer.from('second'), status: 402 }),
    ];
    await using fence = await open(scene, { default: 'deny', stubs: { 'pay.test': { recording: 'pay.har' } } }, { 'pay.har': list });
    const post = (amount: unknown): [string, RequestInit] => [
      'https://pay.test/charge',
      { method: 'POST', body: JSON.stringify({ amount }) },
    ];
    const texts = async (arm: 'primary' | 'shadow') =>
      (await callFrom(fence, [post(6), post(99), post(99), ['https://pay.test/refund']], arm)).map(({ status, text }) => [status, text]);
    const expected = [
      [402, 'second'],
      [200, 'first'],
      [402, 'second'],
      [502, expect.stringContaining('no recorded answer to this outbound call: GET /refund to pay.test')],
    ];
    expect(await texts('shadow')).toEqual(expected);
    expect(await texts('primary')).toEqual(expected);
    expect(kinds(fence.ledger.drain().filter(({ arm }) => arm === 'primary')).at(-1)).toEqual(['pay.test', 'GET /refund', 'unmatched']);
  });

  test('reaches what is allowed; a host that does not answer is a failed call; its own machine is no outbound call', async () => {
    using scene = openScene();
    const key = createCertificateAuthority(Date.now()).optionsFor('127.0.0.1');
    await using plain = await answering();
    await using secret = await answering(createTlsServer(key) as unknown as Server, 'https');
    await using fence = await open(scene, { default: 'deny', allow: ['*.invalid'] });
    const results = await callFrom(fence, [
      [`${plain.origin}/own`],
      [`${secret.origin}/own`],
      ['http://nowhere.invalid/x'],
      ['https://nowhere.invalid/y'],
    ]);
    expect(results[0]).toMatchObject({ status: 201 });
    expect(results[1]?.error).toBeDefined(); // nobody vouches for that certificate
    expect(results.slice(2).map(({ status, text }) => [status, text])).toEqual([
      [502, expect.stringContaining('could not reach nowhere.invalid')],
      [502, expect.stringContaining('could not reach nowhere.invalid')],
    ]);
    expect(kinds(fence.ledger.drain())).toEqual([
      ['nowhere.invalid', 'GET /x', 'failed'],
      ['nowhere.invalid', 'GET /y', 'failed'],
    ]);
  });

  test('with `tls: pass` TLS is not opened: connections are counted and refused by host', async () => {
    using scene = openScene();
    await using fence = await open(scene, { default: 'deny', tls: 'pass' });
    const [result] = await callFrom(fence, [['https://api.stripe.com/v1/charges']]);
    expect(result?.error).toBeDefined();
    expect(fence.variables('shadow')['NODE_EXTRA_CA_CERTS']).toBeUndefined();
    expect(kinds(fence.ledger.drain())).toEqual([['api.stripe.com', 'CONNECT', 'denied']]);
  });

  test('a client that does not trust us is said to have refused the certificate', async () => {
    using scene = openScene();
    await using fence = await open(scene, { default: 'allow' });
    const { NODE_EXTRA_CA_CERTS: _, SSL_CERT_FILE: __, ...variables } = fence.variables('shadow');
    const env = { PATH: process.env['PATH'], ...variables };
    await promisify(execFile)(NODE, ['--input-type=module', '-e', CALLER, '[["https://api.stripe.com/"]]'], { env });
    const calls: OutboundCall[] = [];
    await until(() => calls.push(...fence.ledger.drain()) > 0);
    expect(kinds(calls)).toEqual([['api.stripe.com', 'CONNECT', 'certificate-refused']]);
  });
});

/** What a peer says to a few bytes, until it closes or says enough. */
async function say(port: number, bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(bytes, 'latin1');
  socket.end();
  let text = '';
  socket.on('data', (chunk) => (text += chunk));
  socket.on('error', () => undefined);
  await once(socket, 'close');
  return text;
}

describe('what a proxy is told that makes no sense', () => {
  test.each([
    ['CONNECT to nonsense', 'CONNECT ::: HTTP/1.1\r\n\r\n', 400],
    ['CONNECT to no port', 'CONNECT api.test HTTP/1.1\r\n\r\n', 400],
    ['CONNECT to a port that is none', 'CONNECT api.test:99999 HTTP/1.1\r\n\r\n', 400],
    ['a malformed request', 'GET / HTTP/1.1\r\nno colon here\r\n\r\n', 400],
    ['two lengths', 'POST http://a.test/ HTTP/1.1\r\nhost: a.test\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nx', 400],
    [
      'length and chunks',
      'POST http://a.test/ HTTP/1.1\r\nhost: a.test\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    ['a header of 100 kB', `GET http://a.test/ HTTP/1.1\r\nhost: a.test\r\nx: ${'a'.repeat(100_000)}\r\n\r\n`, 400],
    ['no host', 'GET / HTTP/1.0\r\n\r\n', 400],
    ['an address that is none', 'GET http://[::: HTTP/1.1\r\nhost: a\r\n\r\n', 400],
    ['bytes that are no HTTP', '\u0001\u0002\u0003\r\n\r\n', 400],
  ])('%s is refused, and the next call is served', async (_, bytes, status) => {
    using scene = openScene();
    await using fence = await open(scene, { default: 'deny' });
    expect(await say(fence.port('shadow'), bytes)).toContain(`HTTP/1.1 ${status} `);
    expect(await say(fence.port('shadow'), 'GET http://a.test/ HTTP/1.1\r\nhost: a.test\r\nconnection: close\r\n\r\n')).toContain(
      'HTTP/1.1 403 ',
    );
  });

  test('TLS that breaks off, and a tunnel nobody speaks in, end without harm', async () => {
    using scene = openScene();
    await using fence = await open(scene, { default: 'deny' });
    expect(await say(fence.port('shadow'), '\u0016\u0003\u0001garbage')).not.toContain('200');
    expect(await say(fence.port('shadow'), 'CONNECT a.test:443 HTTP/1.1\r\n\r\n\u0016\u0003\u0001garbage')).toContain(
      '200 Connection Established',
    );
    expect(await say(fence.port('shadow'), 'CONNECT a.test:25 HTTP/1.1\r\n\r\n\u0001\u0002')).toContain('200 Connection Established');
    expect(kinds(fence.ledger.drain())).toContainEqual(['a.test:25', 'CONNECT', 'denied']);
  });

  test('a client that believes it speaks to the host itself is served by Host and by SNI', async () => {
    using scene = openScene();
    await using fence = await open(scene, { default: 'deny' });
    expect(await say(fence.port('shadow'), 'GET /path HTTP/1.1\r\nhost: direct.test\r\nconnection: close\r\n\r\n')).toContain(
      'GET /path to direct.test',
    );
    const call = `
      const { request } = await import('node:https');
      request({ host: '127.0.0.1', port: ${fence.port('shadow')}, servername: 'direct.test', path: '/tls', headers: { host: 'direct.test' } },
        (reply) => console.log(reply.statusCode)).end();`;
    const { stdout } = await promisify(execFile)(NODE, ['--input-type=module', '-e', call], {
      env: { NODE_EXTRA_CA_CERTS: fence.variables('shadow')['NODE_EXTRA_CA_CERTS'] },
    });
    expect(stdout.trim()).toBe('403');
    expect(kinds(fence.ledger.drain())).toEqual([
      ['direct.test', 'GET /path', 'denied'],
      ['direct.test', 'GET /tls', 'denied'],
    ]);
  });

  test('a port that is taken is an error, and no other proxy is left', async () => {
    using scene = openScene();
    const taken = createNetServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const opening = openEgressFence({
      policy: { default: 'deny', watch: true },
      arms: ['primary', 'shadow'],
      context: scene.context,
      portOf: (arm) => (arm === 'shadow' ? port : 0),
    });
    await expect(opening).rejects.toMatchObject({ code: 'FS_PORT_IN_USE' });
    taken.close();
  });
});

test('an arm that floods its proxy leaves it with bounded memory and exact sums', async () => {
  using scene = openScene();
  await using fence = await open(scene, { default: 'deny' });
  const flood = spawn(NODE, [
    '--input-type=module',
    '-e',
    `
    const { Agent, request } = await import('node:http');
    const agent = new Agent({ keepAlive: true, maxSockets: 64 });
    const one = (i) => new Promise((done) => request({ agent, host: '127.0.0.1', port: ${fence.port('shadow')}, path: 'http://h' + (i % 300) + '.test/a' + i, headers: { host: 'x' } }, (r) => r.resume().on('end', done)).on('error', done).end());
    await Promise.all(Array.from({ length: 64 }, async (_, lane) => { for (let i = lane; i < 6400; i += 64) await one(i); }));
    process.exit(0);`,
  ]);
  await once(flood, 'exit');
  const calls = fence.ledger.drain();
  expect(calls.reduce((sum, { count }) => sum + count, 0)).toBe(6_400);
  expect(new Set(calls.map(({ host }) => host)).size).toBeLessThanOrEqual(101);
});
