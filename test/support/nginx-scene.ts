import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../src/io/system-clock.js';
import type { RouterContext } from '../../src/rollout/router.js';
import { createNginxRouter } from '../../src/rollout/routers/nginx.js';
import type { NginxRouterSpec } from '../../src/rollout/spec.js';
import type { RouterScene } from '../contracts/router.js';
import { eventually } from './mirror-scene.js';

/** Where Debian puts it, which is not on everybody's PATH. */
export const NGINX = ['nginx', '/usr/sbin/nginx'].find((name) => spawnSync(name, ['-v']).error === undefined);

export interface NginxScene extends RouterScene {
  readonly origin: string;
  readonly directory: string;
  readonly spec: NginxRouterSpec;
  readonly context: RouterContext;
  readonly file: string;
  readonly copies: string[];
  /** ports of the primary and the shadow, which serve their own `/metrics` */
  readonly ports: readonly [number, number];
}

/** A real nginx in front of two servers that answer with their names. */
export async function nginxScene(more: Partial<NginxRouterSpec> = {}, shadowStatus: () => number = () => 200): Promise<NginxScene> {
  const directory = mkdtempSync(join(tmpdir(), 'foreshadow-nginx-'));
  const copies: string[] = [];
  const primary = await answering(() => 200, 'primary');
  const shadow = await answering(shadowStatus, 'shadow', copies);
  const port = await freePort();
  const conf = join(directory, 'nginx.conf');
  const file = join(directory, 'foreshadow.conf');
  const mirrorFile = join(directory, 'foreshadow-mirror.conf');
  writeFileSync(conf, configuration(directory, port, primary.port, shadow.port));
  writeFileSync(mirrorFile, '');
  const spec: NginxRouterSpec = {
    kind: 'nginx',
    file,
    mirrorFile,
    primary: 'stable',
    shadow: 'candidate',
    key: '$http_user',
    variable: '$foreshadow_upstream',
    nginx: `${NGINX} -c ${conf} -p ${directory}`,
    pid: join(directory, 'nginx.pid'),
    ...more,
  };
  const context: RouterContext = {
    clock: systemClock,
    random: Math.random,
    signal: new AbortController().signal,
    directory,
    env: process.env,
    service: 'shop',
  };
  writeFileSync(file, 'split_clients "$http_user" $foreshadow_upstream { * stable; }\nmap $host $foreshadow_revision { default none; }\n');
  const server = spawn(NGINX as string, ['-c', conf, '-p', directory, '-g', 'daemon off;'], { stdio: 'ignore' });
  const origin = `http://127.0.0.1:${port}`;
  await eventually(() => readable(spec.pid), 'nginx to start');
  await untilTrue(() =>
    fetch(origin).then(
      () => true,
      () => false,
    ),
  );
  writeFileSync(file, '');
  return {
    origin,
    directory,
    spec,
    context,
    file,
    copies,
    ports: [primary.port, shadow.port],
    open: () => createNginxRouter(spec, context),
    changeByHand: async (share) => {
      const text = readFileSync(file, 'utf8').replace(/[\d.]+% candidate/, `${100 * share}% candidate`);
      writeFileSync(file, text);
    },
    ask: (users) => askAll(origin, users),
    [Symbol.asyncDispose]: async () => {
      await ended(server);
      await Promise.all([primary.close(), shadow.close()]);
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function configuration(directory: string, port: number, primary: number, shadow: number): string {
  return `worker_processes 2;
pid ${directory}/nginx.pid;
error_log ${directory}/error.log;
events { worker_connections 256; }
http {
  access_log off;
  client_body_temp_path ${directory}/b; proxy_temp_path ${directory}/p; fastcgi_temp_path ${directory}/f; uwsgi_temp_path ${directory}/u; scgi_temp_path ${directory}/s;
  upstream stable { server 127.0.0.1:${primary}; }
  upstream candidate { server 127.0.0.1:${shadow}; }
  include ${directory}/foreshadow.conf;
  server {
    listen 127.0.0.1:${port};
    include ${directory}/foreshadow-mirror.conf;
    location = /.revision { return 200 $foreshadow_revision; }
    location / { proxy_pass http://$foreshadow_upstream; proxy_next_upstream off; }
  }
}
`;
}

/** Each user on a connection of their own, in small batches. */
async function askAll(origin: string, users: number): Promise<{ shadow: number; lost: number }> {
  const agent = new Agent({ keepAlive: false, maxSockets: 20 });
  const answers = await Promise.all(Array.from({ length: users }, (_, user) => askOne(origin, `u${user}`, agent)));
  agent.destroy();
  const count = (word: string): number => answers.filter((answer) => answer === word).length;
  return { shadow: count('shadow'), lost: count('lost') };
}

export function askOne(origin: string, user: string, agent: Agent): Promise<string> {
  return new Promise((resolve) => {
    const asked = request(origin, { agent, headers: { user } }, (reply) => {
      let text = '';
      reply.setEncoding('utf8');
      reply.on('data', (chunk: string) => (text += chunk));
      reply.on('end', () => resolve(reply.statusCode === 200 ? text : `status ${reply.statusCode}`));
      reply.on('error', () => resolve('lost'));
    });
    asked.on('error', () => resolve('lost'));
    asked.end();
  });
}

async function answering(status: () => number, word: string, seen: string[] = []) {
  let errors = 0;
  let requests = 0;
  const server = createServer((asked, reply) => {
    if (asked.url === '/metrics') {
      reply.end(`requests_total{version="${word}"} ${requests}\nerrors_total{version="${word}"} ${errors}\n`);
      return;
    }
    seen.push(String(asked.headers['user'] ?? ''));
    requests++;
    const code = status();
    if (code >= 500) errors++;
    reply.writeHead(code).end(word);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function readable(path: string): boolean {
  try {
    return readFileSync(path, 'utf8').trim() !== '';
  } catch {
    return false;
  }
}

async function untilTrue(condition: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 15_000;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error('nginx does not answer');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  await gone;
}

export async function freePort(): Promise<number> {
  const server = createTcpServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}
