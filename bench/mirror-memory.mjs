// Memory of a long mirror run: resident size after so many requests must not grow with their number. Every request has a path, a user and a body of its own, a
// tenth of the answers differ, answers are compared and recorded, and for the middle third the shadow hangs, so that queue and breaker are part of it.
//   npm run bench -- mirror-memory [--requests 120000] [--connections 32]
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { HERE, option, publish } from './side-by-side.mjs';

const CLI = process.env['FORESHADOW_CLI'] ?? join(HERE, '..', 'dist', 'cli.js');
const [requests, connections] = [option('requests', 120_000), option('connections', 32)];
/** Growth after the first fifth that is still none: buffers, caches that fill up. */
const MOST_GROWTH_MB = 40;
const SERVER =
  'let n=0,hang=false;process.stdin.on("data",(d)=>{hang=d.toString().includes("hang")});require("http").createServer((q,r)=>{q.resume();q.on("end",()=>{if(hang)return;r.setHeader("content-type","application/json");r.end(JSON.stringify({at:q.url,by:(n++%10===0)?process.argv[1]:"both",text:"x".repeat(500)}))})}).listen(0,"127.0.0.1",function(){console.log(this.address().port)})';

const directory = mkdtempSync(join(tmpdir(), 'foreshadow-mirror-memory-'));
const children = [];
try {
  const [primary, shadow] = [await serve('primary'), await serve('shadow')];
  const mirror = await startMirror(primary.port, shadow.port);
  const rows = [];
  const started = performance.now();
  for (let fifth = 1; fifth <= 5; fifth++) {
    const until = performance.now();
    shadow.child.stdin.write(fifth === 3 ? 'hang' : 'answer');
    await send(mirror.port, (fifth - 1) * (requests / 5), requests / 5);
    const row = {
      requests: (fifth * requests) / 5,
      residentMb: residentOf(mirror.child.pid),
      seconds: (performance.now() - until) / 1_000,
    };
    rows.push(row);
    console.log(`${row.requests} requests: ${row.residentMb.toFixed(0)} MB resident`);
  }
  const seconds = (performance.now() - started) / 1_000;
  mirror.child.kill('SIGINT');
  const result = JSON.parse(await mirror.output);
  const growth = rows.at(-1).residentMb - rows[0].residentMb;
  publish('mirror-memory', {
    note: `${requests} requests in ${seconds.toFixed(0)} s, ${connections} connections, recorded; the shadow hangs for a fifth of them`,
    ratios: {
      'MB resident at most': { value: { median: Math.round(Math.max(...rows.map((row) => row.residentMb))) } },
      'MB more after the last fifth than after the first': { value: { median: Math.round(growth) }, reach: `at most ${MOST_GROWTH_MB}` },
      'answered of read': { value: { median: result.answered.primary / result.read }, reach: '1' },
    },
    rows: [...rows, { read: result.read, sent: result.sent, dropped: result.dropped, failed: result.failed, recorded: result.recorded }],
  });
  process.exitCode = growth <= MOST_GROWTH_MB && result.answered.primary === result.read ? 0 : 1;
} finally {
  for (const child of children) child.kill('SIGKILL');
  rmSync(directory, { recursive: true, force: true });
}

function start(command, args, stderr) {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', stderr] });
  children.push(child);
  return child;
}

async function serve(name) {
  const child = start(process.execPath, ['-e', SERVER, name], 'inherit');
  for await (const text of child.stdout.setEncoding('utf8')) return { child, port: Number(text) };
}

async function startMirror(primary, shadow) {
  const urls = ['--primary', `http://127.0.0.1:${primary}`, '--shadow', `http://127.0.0.1:${shadow}`];
  const flags = [
    '--forward',
    'original',
    '--unsafe',
    'copy',
    '--by',
    'header:x-user',
    '--record',
    join(directory, 'live.jsonl.gz'),
    '--json',
  ];
  const child = start(process.execPath, [resolve(CLI), 'mirror', ...urls, ...flags], 'pipe');
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (printed += text));
  const output = new Promise((done) => child.on('close', () => done(printed)));
  let said = '';
  const port = await new Promise((done) => {
    child.stderr.setEncoding('utf8').on('data', (text) => {
      said += text;
      const found = /mirror of \S+ at http:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1];
      if (found) done(Number(found));
    });
  });
  return { child, port, output };
}

async function send(port, from, count) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  let next = from;
  const client = async () => {
    while (next < from + count) {
      const i = next++;
      await new Promise((done) => {
        const method = i % 5 === 0 ? 'POST' : 'GET';
        const headers = { 'x-user': `user-${i}`, authorization: `Bearer token-of-user-${i}-0123456789` };
        const request = http.request({ host: '127.0.0.1', port, method, path: `/items/${i}?q=word${i}`, agent, headers }, (reply) =>
          reply.resume().on('end', done),
        );
        request.on('error', done);
        request.end(method === 'POST' ? JSON.stringify({ note: `body ${i}`.repeat(20) }) : undefined);
      });
    }
  };
  await Promise.all(Array.from({ length: connections }, client));
  agent.destroy();
}

function residentOf(pid) {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1_024;
}
