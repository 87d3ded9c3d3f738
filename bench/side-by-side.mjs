// What every bench shares: peers from the cache, pinned processes with their CPU time, a fast nginx target, interleaved rounds,
// ratios as medians of rounds, results as JSON.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { availableParallelism, cpus, homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const HERE = fileURLToPath(new URL('.', import.meta.url));
const CACHE = process.env['FORESHADOW_BENCH_CACHE'] ?? join(homedir(), '.cache/foreshadow-bench');
export const TOOL_CORE = process.env['BENCH_TOOL_CORE'] ?? '1';
export const TARGET_CORE = process.env['BENCH_TARGET_CORE'] ?? '0';

/** BENCH_REALTIME=1 runs tool and target under SCHED_RR (needs the right to): for schedules on a machine that does other work too. */
const PRIORITY = process.env['BENCH_REALTIME'] ? ['chrt', '-r', '10'] : [];

/** The path of a peer, or why there is none. */
export function peer(name) {
  const path = join(CACHE, 'bin', name);
  if (existsSync(path)) return { path };
  const reason = join(CACHE, 'missing', name);
  return { missing: existsSync(reason) ? readFileSync(reason, 'utf8').trim() : `not installed: run bench/peers.sh` };
}

/** Runs a command pinned to the tool's core to its end; its output and its CPU seconds (user + system, its children too). */
export function runPinned(command, { core = TOOL_CORE, env = {}, timeoutMs = 120_000 } = {}) {
  return new Promise((resolve, reject) => {
    const script = 'TIMEFORMAT="cpu-seconds %U %S"; time taskset -c "$0" "$@"';
    const child = spawn('bash', ['-c', script, core, ...PRIORITY, ...command], {
      env: { ...process.env, GOMAXPROCS: '1', ...env },
      detached: true,
    });
    const out = [];
    const err = [];
    child.stdout.on('data', (chunk) => out.push(chunk));
    child.stderr.on('data', (chunk) => err.push(chunk));
    const timer = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), timeoutMs);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      const stderr = Buffer.concat(err).toString();
      const match = /cpu-seconds ([\d.]+) ([\d.]+)\s*$/.exec(stderr);
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr, cpuSeconds: match ? Number(match[1]) + Number(match[2]) : null });
    });
  });
}

/** Starts a server pinned to the target's core and waits for its port. */
export async function startPinned(command, port, core = TARGET_CORE) {
  const child = spawn('taskset', ['-c', core, ...PRIORITY, ...command], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.on('close', resolve));
  await waitForPort(port);
  return {
    child,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function waitForPort(port) {
  for (let attempt = 0; attempt < 200; attempt++) {
    const open = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
      socket.on('connect', () => socket.destroy());
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nothing listens on port ${port}`);
}

const body = (rev) =>
  JSON.stringify({
    id: 12345,
    name: 'widget',
    active: true,
    price: 12.5,
    tags: ['a', 'b', 'c', 'd'],
    owner: { id: 7, email: 'x@example.test', roles: ['admin', 'user'] },
    items: Array.from({ length: 22 }, (_, i) => ({ sku: `sku-${String(i).padStart(4, '0')}`, qty: i % 7, unit: i + 0.25 })),
    rev,
  });

/** nginx answering 1 kB of JSON that differs in one field between its two ports. */
export async function startNginx(ports = [9200, 9201]) {
  const found = peer('nginx');
  if (found.missing) throw new Error(`nginx: ${found.missing}`);
  const directory = mkdtempSync(join(tmpdir(), 'foreshadow-bench-'));
  const servers = ports.map((port, i) => `server { listen 127.0.0.1:${port} backlog=4096; location / { return 200 '${body(i + 1)}'; } }`);
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${directory}/${name};`).join(' ');
  const config = `worker_processes 1; pid ${directory}/pid; error_log ${directory}/error.log crit; daemon off; master_process off;
events { worker_connections 16384; }
http { access_log off; keepalive_requests 100000000; keepalive_timeout 300s; default_type application/json; tcp_nodelay on; ${temp}
${servers.join('\n')} }`;
  writeFileSync(join(directory, 'nginx.conf'), config);
  const server = await startPinned(
    [found.path, '-e', `${directory}/error.log`, '-p', directory, '-c', `${directory}/nginx.conf`],
    ports[0],
  );
  return {
    async stop() {
      await server.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** Runs the engine in a pinned process of its own: see engine-process.mjs for the job's fields. */
export async function runEngine(job) {
  const result = await runPinned([process.execPath, join(HERE, 'engine-process.mjs'), JSON.stringify(job)]);
  if (result.code !== 0) throw new Error(`the engine's process failed: ${result.stderr}`);
  return JSON.parse(result.stdout);
}

/** A k6 run of one of the scripts in this folder: requests (or iterations) a second, CPU a thousand. */
export async function runK6(script, env, count) {
  const found = peer('k6');
  if (found.missing) return { missing: found.missing };
  const directory = mkdtempSync(join(tmpdir(), 'foreshadow-bench-'));
  const summary = join(directory, 'summary.json');
  try {
    const result = await runPinned(
      [found.path, 'run', '--quiet', '--no-usage-report', '--summary-export', summary, join(HERE, 'k6', script)],
      { env },
    );
    if (!existsSync(summary)) return { missing: `k6 wrote no summary: ${result.stderr.slice(0, 200)}` };
    const metric = JSON.parse(readFileSync(summary, 'utf8')).metrics[count];
    return { perSecond: metric.rate, cpuPerThousand: (result.cpuSeconds * 1_000) / metric.count };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Runs all contenders in turn, `rounds` times. A contender gives an object of numbers, or `{ missing: reason }`. */
export async function interleave(contenders, rounds) {
  const rows = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(contenders)) {
      const row = await run();
      rows[name].push(row);
      console.error(`round ${round + 1} ${name}: ${JSON.stringify(row)}`);
    }
  }
  return rows;
}

/** The ratio of one figure per round; null with the reason where a side is missing. */
export function ratio(ours, theirs, figure, theirFigure = figure) {
  const missing = [...ours, ...theirs].find((row) => row.missing)?.missing;
  if (missing) return { median: null, reason: missing };
  const values = ours.map((row, i) => row[figure] / theirs[i][theirFigure]).sort((a, b) => a - b);
  return { median: round3(median(values)), min: round3(values[0]), max: round3(values.at(-1)) };
}

export function median(values) {
  const sorted = values.slice().sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Prints the table of ratios with what must be reached, and writes bench/results/NAME.json. */
export function publish(name, { ratios, rows, note = '' }) {
  console.log(
    `${name}: tool on core ${TOOL_CORE}, target on core ${TARGET_CORE}, Node ${process.version}${PRIORITY.length > 0 ? ', SCHED_RR' : ''}${note ? `; ${note}` : ''}`,
  );
  for (const [what, { value, reach }] of Object.entries(ratios)) {
    const found =
      value.median === null
        ? `empty: ${value.reason}`
        : `${value.median}${value.min === undefined ? '' : ` (${value.min} to ${value.max})`}`;
    console.log(`  ${what}: ${found}${reach ? `; must reach ${reach}` : ''}`);
  }
  mkdirSync(join(HERE, 'results'), { recursive: true });
  const machine = { cores: availableParallelism(), model: cpus()[0]?.model ?? 'unknown', node: process.version };
  const document = {
    name,
    at: new Date().toISOString(),
    machine,
    cores: { tool: TOOL_CORE, target: TARGET_CORE },
    realtime: PRIORITY.length > 0,
    note,
    ratios,
    rows,
  };
  writeFileSync(join(HERE, 'results', `${name}.json`), `${JSON.stringify(document, null, 2)}\n`);
}

export function round3(value) {
  return Number(value.toPrecision(3));
}

/** `--seconds 5`, `--rounds 3` and the like. */
export function option(name, fallback) {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
}
