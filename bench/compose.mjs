// Arms of driver docker-compose beside plain `docker compose up --wait` and `down -v` of the same file: two projects of three services each,
// side by side, in turns. Needs a Docker engine (DOCKER_HOST) and an image with node and sh in it: BENCH_IMAGE.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { composeDriver } from '../build/src/environment/drivers/docker-compose.js';
import { systemClock } from '../build/src/io/system-clock.js';
import { median, option } from './side-by-side.mjs';

const IMAGE = process.env['BENCH_IMAGE'] ?? 'foreshadow-test/node:24';
const rounds = option('rounds', 5);
const server = (port) => `require('http').createServer((q,s)=>s.end('ok')).listen(${port})`;
const health = (port) => ({
  test: ['CMD', 'node', '-e', `fetch('http://127.0.0.1:${port}').then(()=>process.exit(0),()=>process.exit(1))`],
  interval: '1s',
  retries: 60,
});
const service = (port, more) => ({ image: IMAGE, init: true, command: ['node', '-e', server(port)], healthcheck: health(port), ...more });
const healthy = { condition: 'service_healthy' };
const document = {
  services: {
    api: service(3000, { ports: ['127.0.0.1:${PORT:-0}:3000'], depends_on: { db: healthy, cache: healthy } }),
    db: service(5432, { volumes: ['data:/data'] }),
    cache: service(6379),
  },
  volumes: { data: {} },
};

const directory = mkdtempSync(join(tmpdir(), 'foreshadow-bench-'));
writeFileSync(join(directory, 'docker-compose.yml'), JSON.stringify(document));
const compose = (project, ...args) => promisify(execFile)('docker', ['compose', '-p', project, ...args], { cwd: directory });
const timed = async (act) => {
  const began = performance.now();
  const result = await act();
  return [performance.now() - began, result];
};

async function plain() {
  const both = (...args) => Promise.all(['fsbench-a', 'fsbench-b'].map((project) => compose(project, ...args)));
  const [up] = await timed(() => both('up', '--detach', '--wait'));
  const [down] = await timed(() => both('down', '-v'));
  return { up, down };
}

const arm = { env: {}, files: {}, vars: {}, ready: { withinMs: 120_000 } };
async function ours() {
  const spec = {
    driver: 'docker-compose',
    directory,
    file: 'docker-compose.yml',
    service: 'api',
    primary: arm,
    shadow: arm,
    state: { each: 'own' },
    egress: { default: 'allow' },
  };
  const context = {
    clock: systemClock,
    signal: new AbortController().signal,
    runDirectory: join(directory, 'run'),
    cacheDirectory: join(directory, 'cache'),
    progress: () => undefined,
    processEnv: process.env,
  };
  const [up, environment] = await timed(() => composeDriver.up(spec, context));
  const [down] = await timed(() => environment[Symbol.asyncDispose]());
  return { up, down };
}

const rows = [];
try {
  for (let round = 0; round <= rounds; round++) {
    const row = round % 2 === 0 ? { plain: await plain(), ours: await ours() } : { ours: await ours(), plain: await plain() };
    if (round > 0) rows.push(row);
  }
} finally {
  await compose('fsbench-a', 'down', '-v', '-t', '1').catch(() => undefined);
  await compose('fsbench-b', 'down', '-v', '-t', '1').catch(() => undefined);
  rmSync(directory, { recursive: true, force: true });
}
const middle = (pick) => median(rows.map(pick));
const result = {
  machine: { cpu: cpus()[0]?.model, cores: cpus().length, node: process.version },
  rounds,
  upMs: { plain: Math.round(middle((row) => row.plain.up)), ours: Math.round(middle((row) => row.ours.up)) },
  downMs: { plain: Math.round(middle((row) => row.plain.down)), ours: Math.round(middle((row) => row.ours.down)) },
  ratio: {
    up: Number(middle((row) => row.ours.up / row.plain.up).toFixed(2)),
    down: Number(middle((row) => row.ours.down / row.plain.down).toFixed(2)),
  },
  mustReach: 1.2,
};
mkdirSync('bench/results', { recursive: true });
writeFileSync('bench/results/compose.json', `${JSON.stringify(result, null, 2)}\n`);
console.log(JSON.stringify(result, null, 2));
