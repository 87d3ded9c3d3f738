/**
 * Makes traffic.jsonl.gz: starts the shop, lets invented visitors use it for a minute, and writes down what they asked and how it answered
 * (status and latency, no bodies). `node make-recording.mjs [--seed 7] [--seconds 60] [--visitors 310] [--out traffic.jsonl.gz]`
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { Agent, request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { inventVisits } from './visits.mjs';

const HERE = import.meta.dirname;
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '7' },
    seconds: { type: 'string', default: '60' },
    visitors: { type: 'string', default: '310' },
    out: { type: 'string', default: join(HERE, 'traffic.jsonl.gz') },
  },
});

const visits = inventVisits({ seed: Number(values.seed), seconds: Number(values.seconds), visitors: Number(values.visitors) });
const server = spawn(process.execPath, ['server.js'], {
  cwd: HERE,
  env: { ...process.env, PORT: '0' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  const port = await waitForPort(server);
  const exchanges = await drive(visits, port);
  const lines = exchanges.map((exchange) => `${JSON.stringify(exchange)}\n`).join('');
  writeFileSync(values.out, gzipSync(lines, { level: 9 }));
  console.log(
    `${exchanges.length} requests of ${new Set(exchanges.map((exchange) => exchange.client)).size} visitors written to ${values.out}`,
  );
} finally {
  if (server.exitCode === null) {
    server.kill('SIGTERM');
    await once(server, 'exit');
  }
}

async function waitForPort(child) {
  for await (const line of createInterface({ input: child.stdout })) {
    const port = /listening on .*:(\d+)$/.exec(line)?.[1];
    if (port !== undefined) return Number(port);
  }
  throw new Error('the shop did not start');
}

/** Sends every request at its own time; the requests of one visitor wait for each other. */
async function drive(all, port) {
  const agent = new Agent({ keepAlive: true });
  const firstMs = all[0].atMs;
  const startMs = performance.now();
  const exchanges = [];
  await Promise.all(
    [...Map.groupBy(all, (visit) => visit.client).values()].map(async (visitsOfOne) => {
      let cookie = visitsOfOne[0].cookie;
      for (const visit of visitsOfOne) {
        await sleep(Math.max(0, startMs + visit.atMs - firstMs - performance.now()));
        const headers = headersOf(visit, cookie);
        const { response, setCookie } = await exchangeOnce(agent, port, visit, headers);
        exchanges.push({ atMs: visit.atMs - firstMs, visit, headers, response });
        cookie ??= setCookie;
      }
    }),
  );
  agent.destroy();
  return exchanges.sort((a, b) => a.atMs - b.atMs).map(toLine);
}

function headersOf(visit, cookie) {
  const headers = [
    ['host', 'bookshop.example'],
    ['user-agent', visit.userAgent],
    ['accept', visit.target.startsWith('/cover/') ? 'image/*' : 'application/json'],
    ['accept-language', visit.language],
  ];
  if (visit.body !== null) headers.push(['content-type', 'application/json']);
  if (cookie !== null) headers.push(['cookie', cookie]);
  return headers;
}

function exchangeOnce(agent, port, visit, headers) {
  return new Promise((resolve, reject) => {
    const beganMs = performance.now();
    const outgoing = httpRequest({
      agent,
      port,
      host: '127.0.0.1',
      method: visit.method,
      path: visit.target,
      headers: Object.fromEntries(headers),
    });
    outgoing.on('error', reject);
    outgoing.on('response', (incoming) => {
      incoming.resume();
      incoming.on('end', () => {
        const latencyMs = Math.round((performance.now() - beganMs) * 100) / 100;
        const response = {
          status: incoming.statusCode,
          headers: [['content-type', incoming.headers['content-type']]],
          body: null,
          latencyMs,
        };
        resolve({ response, setCookie: incoming.headers['set-cookie']?.[0].split(';')[0] ?? null });
      });
    });
    outgoing.end(visit.body ?? undefined);
  });
}

function toLine({ atMs, visit, headers, response }, index) {
  return {
    id: `r${String(index + 1).padStart(5, '0')}`,
    at: Math.round(atMs * 10) / 10,
    method: visit.method,
    target: visit.target,
    headers,
    body: visit.body === null ? null : { encoding: 'utf8', text: visit.body },
    response,
    client: visit.client,
  };
}
