// The mirror beside Envoy's request_mirror_policies and nginx's mirror, one core each, in interleaved rounds: highest rate and CPU a request (closed loop), added
// median at 500/s (open loop), and what the primary's clients see while the shadow fails. Peers: bench/peers.sh (envoy, nginx); ENVOY names another Envoy.
//   npm run bench -- mirror [--seconds 3] [--rounds 3] [--rate 500] [--only-faults]
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { HERE, option, peer, publish, TARGET_CORE, TOOL_CORE } from './side-by-side.mjs';

const seconds = option('seconds', 3);
const rounds = option('rounds', 3);
const rate = option('rate', 500);
const CLI = process.env['FORESHADOW_CLI'] ?? join(HERE, '..', 'dist', 'cli.js');
const ENVOY = process.env['ENVOY'] ?? peer('envoy').path;
const NGINX = peer('nginx').path ?? ['/usr/sbin/nginx'].find(existsSync);
const BASE = Number(process.env['BENCH_PORT'] ?? 18_200);
const PRIMARY = BASE;
const SHADOW = BASE + 1;
const body = JSON.stringify({ rev: 1, text: 'x'.repeat(1_000) });
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const quantile = (sorted, p) => sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))];
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** What the shadow does: programs of their own, or their work would be measured as the mirror's. */
const SHADOWS = {
  healthy: 'h.createServer((q,r)=>{r.setHeader("content-length",b.length);r.end(b)})',
  slow: 'h.createServer((q,r)=>setTimeout(()=>r.end(b),2000))',
  hung: 'n.createServer((s)=>s.on("error",()=>{}).resume())',
  resetting: 'n.createServer((s)=>s.on("error",()=>{}).on("data",()=>s.resetAndDestroy()))',
  gone: null,
  garbage: 'n.createServer((s)=>s.on("error",()=>{}).on("data",()=>s.end("\\0garbage\\r\\n\\r\\n")))',
};

const directory = mkdtempSync(join(tmpdir(), 'foreshadow-bench-mirror-'));

function envoyConfig(port) {
  const cluster = (name, to) =>
    `  - {name: ${name}, type: STATIC, connect_timeout: 5s, load_assignment: {cluster_name: ${name}, endpoints: [{lb_endpoints: [{endpoint: {address: {socket_address: {address: 127.0.0.1, port_value: ${to}}}}}]}]}}`;
  return `static_resources:
  listeners:
  - address: {socket_address: {address: 127.0.0.1, port_value: ${port}}}
    filter_chains:
    - filters:
      - name: envoy.filters.network.http_connection_manager
        typed_config:
          "@type": type.googleapis.com/envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager
          stat_prefix: m
          generate_request_id: false
          route_config: {virtual_hosts: [{name: v, domains: ["*"], routes: [{match: {prefix: "/"}, route: {cluster: p, request_mirror_policies: [{cluster: s}]}}]}]}
          http_filters: [{name: envoy.filters.http.router, typed_config: {"@type": type.googleapis.com/envoy.extensions.filters.http.router.v3.Router, suppress_envoy_headers: true}}]
  clusters:
${cluster('p', PRIMARY)}
${cluster('s', SHADOW)}
`;
}

function nginxConfig(port) {
  return `worker_processes 1; daemon off; master_process off; pid ${directory}/n.pid; error_log ${directory}/n.err crit;
events { worker_connections 8192; }
http { access_log off; keepalive_requests 100000000; client_body_temp_path ${directory}/b; proxy_temp_path ${directory}/p; fastcgi_temp_path ${directory}/f; uwsgi_temp_path ${directory}/u; scgi_temp_path ${directory}/s;
 upstream p { server 127.0.0.1:${PRIMARY}; keepalive 256; keepalive_requests 100000000; }
 upstream s { server 127.0.0.1:${SHADOW}; keepalive 256; keepalive_requests 100000000; }
 proxy_http_version 1.1; proxy_set_header Connection "";
 server { listen 127.0.0.1:${port}; location / { mirror /m; proxy_pass http://p; } location = /m { internal; proxy_pass http://s$request_uri; } } }
`;
}

const TOOLS = {
  foreshadow: (port) => {
    const [primary, shadow] = [`http://127.0.0.1:${PRIMARY}`, `http://127.0.0.1:${SHADOW}`];
    const flags = ['--listen', `127.0.0.1:${port}`, '--primary', primary, '--shadow', shadow, '--forward', 'original', '--quiet', '--json'];
    return [process.execPath, resolve(CLI), 'mirror', ...flags];
  },
  envoy: (port) => {
    if (!ENVOY) return null;
    writeFileSync(join(directory, 'envoy.yaml'), envoyConfig(port));
    return [ENVOY, '-c', join(directory, 'envoy.yaml'), '--concurrency', '1', '--use-dynamic-base-id', '-l', 'off'];
  },
  nginx: (port) => {
    if (!NGINX) return null;
    writeFileSync(join(directory, 'nginx.conf'), nginxConfig(port));
    return [NGINX, '-p', directory, '-c', join(directory, 'nginx.conf')];
  },
};

async function startTool(name, port) {
  const command = TOOLS[name](port);
  if (!command) return null;
  const child = spawn('taskset', ['-c', TOOL_CORE, ...command], { stdio: 'ignore' });
  const ended = new Promise((done) => child.on('close', done));
  for (let i = 0; i < 300; i++) {
    if (
      await ask(port).then(
        () => true,
        () => false,
      )
    )
      break;
    await pause(100);
  }
  return {
    name,
    port,
    pid: child.pid,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

const agent = new http.Agent({ keepAlive: true, maxSockets: 32 });
function ask(port, timeoutMs = 5_000) {
  return new Promise((done, refuse) => {
    const request = http.get({ host: '127.0.0.1', port, path: '/items/1', agent, timeout: timeoutMs }, (reply) => {
      reply.resume();
      reply.on('end', () => (reply.statusCode === 200 ? done() : refuse(new Error(String(reply.statusCode)))));
    });
    request.on('timeout', () => request.destroy(new Error('timeout')));
    request.on('error', refuse);
  });
}

/** CPU seconds of a process. */
const cpuOf = (pid) => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
};
const descriptorsOf = (pid) => readdirSync(`/proc/${pid}/fd`).length;

/** As many as 32 clients get answered. */
async function closedLoop(tool) {
  const cpu = tool.pid ? cpuOf(tool.pid) : 0;
  const until = performance.now() + seconds * 1_000;
  let answered = 0;
  const client = async () => {
    while (performance.now() < until) {
      await ask(tool.port).catch(() => {});
      answered++;
    }
  };
  await Promise.all(Array.from({ length: 32 }, client));
  return { perSecond: answered / seconds, cpuMicroseconds: tool.pid ? ((cpuOf(tool.pid) - cpu) * 1e6) / answered : null };
}

/** At a constant rate, on absolute times. */
async function openLoop(tool) {
  const latencies = [];
  let failed = 0;
  let descriptors = 0;
  const start = performance.now();
  const waiting = [];
  for (let i = 0; i < rate * seconds; i++) {
    const due = start + (i * 1_000) / rate;
    const left = due - performance.now();
    if (left > 1) await pause(left);
    const sent = performance.now();
    waiting.push(
      ask(tool.port).then(
        () => latencies.push(performance.now() - sent),
        () => failed++,
      ),
    );
    if (tool.pid && i % 200 === 0) descriptors = Math.max(descriptors, descriptorsOf(tool.pid));
  }
  await Promise.all(waiting);
  latencies.sort((a, b) => a - b);
  const success = latencies.length / (latencies.length + failed);
  return { p50: quantile(latencies, 0.5), p99: quantile(latencies, 0.99), success, descriptors };
}

const serveTargets = async (kind) => {
  const servers = [[SHADOWS.healthy, PRIMARY], ...(SHADOWS[kind] === null ? [] : [[SHADOWS[kind], SHADOW]])];
  const children = servers.map(([server, port]) => {
    const code = `const h=require("http"),n=require("net");const b=process.argv[1];${server}.listen(+process.argv[2],"127.0.0.1")`;
    return spawn('taskset', ['-c', TARGET_CORE, process.execPath, '-e', code, body, String(port)], { stdio: 'ignore' });
  });
  for (let i = 0; i < 100; i++)
    if (
      await ask(PRIMARY).then(
        () => true,
        () => pause(50).then(() => false),
      )
    )
      break;
  return async () => {
    const gone = children.map((child) => new Promise((done) => child.on('close', done)));
    for (const child of children) child.kill();
    await Promise.all(gone);
  };
};

async function rates() {
  const stop = await serveTargets('healthy');
  const tools = (await Promise.all(Object.keys(TOOLS).map((name, i) => startTool(name, BASE + 10 + i)))).filter(Boolean);
  const rows = [];
  for (const tool of tools) await closedLoop(tool); // warm
  for (let round = 0; round < rounds; round++) {
    const direct = await openLoop({ port: PRIMARY });
    for (const tool of tools) {
      const closed = await closedLoop(tool);
      const open = await openLoop(tool);
      rows.push({ round, tool: tool.name, ...closed, addedP50: open.p50 - direct.p50, addedP99: open.p99 - direct.p99 });
      console.log(JSON.stringify(rows.at(-1)));
    }
  }
  await Promise.all(tools.map((tool) => tool.stop()));
  await stop();
  return rows;
}

/** Each failing shadow between two healthy ones, in every round: what the machine does meanwhile is in both sides of a ratio. */
async function faults() {
  const rows = [];
  for (let round = 0; round < rounds; round++)
    for (const kind of Object.keys(SHADOWS).flatMap((name) => (name === 'healthy' ? [name] : [name, 'healthy']))) {
      const stop = await serveTargets(kind);
      for (const [i, name] of ['foreshadow', 'envoy'].entries()) {
        const tool = await startTool(name, BASE + 20 + i);
        if (!tool) continue;
        await openLoop(tool); // warm
        rows.push({ round, shadow: kind, tool: name, ...(await openLoop(tool)) });
        console.log(JSON.stringify(rows.at(-1)));
        await tool.stop();
      }
      await stop();
    }
  return rows;
}

/** Of each failing shadow's runs, the ratio to the mean of the healthy ones right before and after; the median over the rounds. */
function ratiosOf(table, tool, field) {
  const own = table.filter((row) => row.tool === tool);
  const found = {};
  for (const [i, row] of own.entries()) {
    const [before, after] = [own[i - 1], own[i + 1]];
    if (row.shadow !== 'healthy' && before && after) (found[row.shadow] ??= []).push(row[field] / ((before[field] + after[field]) / 2));
  }
  return Object.fromEntries(Object.entries(found).map(([kind, values]) => [kind, median(values)]));
}

const of = (rows, tool, field) => median(rows.filter((row) => row.tool === tool).map((row) => row[field]));
const must = (value, reach) => ({
  value: value === null ? { median: null, reason: 'the peer is not installed' } : { median: Number(value.toPrecision(3)) },
  reach,
});
const ratio = (rows, field, tool) => (rows.some((row) => row.tool === tool) ? of(rows, 'foreshadow', field) / of(rows, tool, field) : null);
const rows = process.argv.includes('--only-faults') ? [] : await rates();
const table = await faults();
const ours = table.filter((row) => row.tool === 'foreshadow');
const worst = (tool, field) => Math.max(...Object.values(ratiosOf(table, tool, field)));
publish('mirror', {
  note: `${rounds} rounds of ${seconds} s, 32 connections, ${rate}/s open loop, 1 kB bodies, one core each`,
  ratios: {
    'rate / envoy': must(ratio(rows, 'perSecond', 'envoy'), 'at least 0.75'),
    'cpu a request / envoy': must(ratio(rows, 'cpuMicroseconds', 'envoy')),
    'added p50 / envoy': must(ratio(rows, 'addedP50', 'envoy'), 'at most 1'),
    'rate / nginx mirror': must(ratio(rows, 'perSecond', 'nginx')),
    'worst p50 with a failing shadow / healthy': must(worst('foreshadow', 'p50'), 'at most 1.1'),
    'worst p99 with a failing shadow / healthy': must(worst('foreshadow', 'p99'), 'at most 1.25'),
    "Envoy's own: worst p50 with a failing shadow / healthy": must(ENVOY ? worst('envoy', 'p50') : null),
    "Envoy's own: worst p99 with a failing shadow / healthy": must(ENVOY ? worst('envoy', 'p99') : null),
    'worst success with a failing shadow': must(Math.min(...ours.map((row) => row.success)), '1'),
    'most descriptors': must(Math.max(...ours.map((row) => row.descriptors)), 'at most 150'),
  },
  byShadow: { p50: ratiosOf(table, 'foreshadow', 'p50'), p99: ratiosOf(table, 'foreshadow', 'p99') },
  rows: [...rows, ...table],
});
rmSync(directory, { recursive: true, force: true });
agent.destroy();
process.exit(0);
