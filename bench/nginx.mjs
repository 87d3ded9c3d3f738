// A real access log replayed to two real nginx under the `process` driver: the same configuration must never fail, and a lost
// location, a rate limit and gzip at level 9 must fail with the route they hit. Needs nginx and the log (ACCESS_LOG, or
// ../shared/data/access-logs/apache-combined.log); says so and stops where one is missing.
//   npm run bench -- nginx [--runs 10] [--seconds 35] [--rate 200]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const HERE = import.meta.dirname;
const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : process.argv[at + 1];
};
const CLI = resolve(process.env['FORESHADOW_CLI'] ?? join(HERE, '..', 'dist', 'cli.js'));
const LOG = resolve(process.env['ACCESS_LOG'] ?? join(HERE, '..', '..', 'shared', 'data', 'access-logs', 'apache-combined.log'));
const RUNS = Number(option('runs', 10));
/** A file of 69 MB would measure the loopback, not the server: sizes are cut here. */
const LARGEST_BYTES = 300_000;

/** What each variant changes in nginx.conf, and what must be found. */
export const VARIANTS = {
  same: { change: (conf) => conf, exits: [0, 2], route: null },
  'lost-location': { change: (conf) => conf.replace(/ {4}location \/projects\/ \{[^}]*\}\n/, ''), exits: [1], route: /^GET \/projects\// },
  limit: {
    change: (conf) =>
      conf
        .replace('http {', 'http {\n  limit_req_zone $server_name zone=all:1m rate=10r/s;')
        .replace('location /images/ {', 'location /images/ { limit_req zone=all burst=5 nodelay;'),
    exits: [1],
    route: /^GET \/images\//,
  },
  gzip: {
    change: (conf) =>
      conf.replace('location /images/web/ {', 'location /images/web/ { gzip on; gzip_comp_level 9; gzip_types *; gzip_min_length 1;'),
    exits: [1],
    route: /^GET \/images\/web\//,
  },
};

export function prepareSite(directory) {
  const site = join(directory, 'site');
  const sizes = readSizes();
  for (const [path, { bytes, redirect }] of sizes) writePage(site, path, bytes, redirect);
  writeFileSync(join(directory, 'nginx.conf'), configuration(directory));
  for (const [name, { change }] of Object.entries(VARIANTS)) {
    const changed = change(configuration(directory));
    if (name !== 'same' && changed === configuration(directory)) throw new Error(`variant ${name} changes nothing`);
    writeFileSync(join(directory, `${name}.conf`), changed);
  }
  return sizes.size;
}

/** The largest size the log shows for each path that was answered with a page, and which paths redirect to themselves with a slash. */
function readSizes() {
  const sizes = new Map();
  for (const line of readFileSync(LOG, 'utf8').split('\n')) {
    const match = /"(?:GET|HEAD) (\S+) [^"]*" (\d+) (\d+|-)/.exec(line);
    if (!match) continue;
    const path = decode(match[1].split('?')[0]);
    const status = Number(match[2]);
    if (path === null || !path.startsWith('/') || path.includes('..') || ![200, 206, 304, 301].includes(status)) continue;
    const known = sizes.get(path) ?? { bytes: 0, redirect: false };
    const bytes = status === 301 ? known.bytes : Math.max(known.bytes, Number(match[3]) || 0);
    sizes.set(path, { bytes: Math.min(LARGEST_BYTES, bytes), redirect: known.redirect || (status === 301 && !path.endsWith('/')) });
  }
  return sizes;
}

function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

const WORDS = 'the log of a site that people read and machines fetch holds more pages than anyone remembers writing '.split(' ');

function writePage(site, path, bytes, redirect) {
  const asDirectory = redirect || path.endsWith('/') || !/\.[a-z0-9]+$/i.test(path);
  // A page whose name has no ending is a directory index without its slash; nginx is told to serve it in place.
  const file = join(path.startsWith('/projects/') ? `${site}-projects` : site, asDirectory ? join(path, 'index.html') : path);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, textOf(path, bytes));
  } catch {
    // a path that is both a file and a directory in the log: the first one stays
  }
}

/** Text that compresses like text: words in an order drawn from the path. */
function textOf(path, bytes) {
  let seed = 7;
  for (const letter of path) seed = (seed * 31 + letter.charCodeAt(0)) % 2_147_483_647;
  let text = '';
  while (text.length < bytes) {
    seed = (seed * 48_271) % 2_147_483_647;
    text += `${WORDS[seed % WORDS.length]}${seed % 97} `;
  }
  return text.slice(0, bytes);
}

function configuration(directory) {
  const site = join(directory, 'site');
  // started by root, the workers would be another user's, who may not read a temporary directory
  const user = process.getuid?.() === 0 ? 'user root;\n' : '';
  return `${user}worker_processes 1;
daemon off;
pid nginx-@PORT@.pid;
error_log stderr error;
events { worker_connections 512; }
http {
  access_log off;
  types { text/html html; text/css css; image/png png; application/javascript js; }
  default_type application/octet-stream;
  client_body_temp_path tmp; proxy_temp_path tmp; fastcgi_temp_path tmp; uwsgi_temp_path tmp; scgi_temp_path tmp;
  server {
    listen 127.0.0.1:@PORT@;
    server_name site;
    root ${site};
    index index.html;
    absolute_redirect off;
    location / { try_files $uri $uri/index.html =404; }
    location /projects/ { root ${site}-projects; try_files $uri $uri/index.html =404; }
    location /images/web/ { }
    location /images/ { }
  }
}
`;
}

export function writeConfig(directory, variant, { seconds, rate }) {
  const config = `version: 1
service: { name: site }
environment:
  driver: process
  command: 'sed "s/@PORT@/$PORT/g" nginx.conf > run-{{arm}}.conf && mkdir -p tmp && exec nginx -e stderr -p "$PWD" -c run-{{arm}}.conf'
  primary: { ready: { http: /robots.txt, within: 10s } }
  shadow: { ready: { http: /robots.txt, within: 10s }, files: { nginx.conf: ${variant}.conf } }
  baseline: true
traffic:
  replay: { recording: "${LOG}", rate: ${rate}/s }
  auth: { header: "accept-encoding: gzip" }
  for: ${seconds}s
budget: 3m
`;
  const file = join(directory, 'arms', `${variant}.yml`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, config);
  for (const name of ['nginx', variant])
    writeFileSync(join(directory, 'arms', `${name}.conf`), readFileSync(join(directory, `${name}.conf`)));
  return file;
}

export function runVariant(directory, variant, settings, seed) {
  const file = writeConfig(directory, variant, settings);
  const out = join(directory, 'run');
  rmSync(out, { recursive: true, force: true });
  const result = spawnSync(process.execPath, [CLI, 'run', '--config', file, '--out', out, '--seed', String(seed), '--json', '--quiet'], {
    encoding: 'utf8',
    env: { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin` },
    maxBuffer: 64 * 1024 ** 2,
  });
  const verdict = result.stdout.startsWith('{') ? JSON.parse(result.stdout) : null;
  return { exit: result.status, verdict, stderr: result.stderr };
}

function main() {
  if (!existsSync(LOG)) return console.log(`skipped: no access log at ${LOG}`);
  if (spawnSync('nginx', ['-v'], { env: { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin` } }).error)
    return console.log('skipped: nginx is not installed');
  const directory = mkdtempSync(join(tmpdir(), 'foreshadow-nginx-'));
  const settings = { seconds: Number(option('seconds', 35)), rate: Number(option('rate', 200)) };
  const rows = [];
  try {
    console.log(`${prepareSite(directory)} paths written`);
    const only = option('only', null);
    for (let run = 1; run <= RUNS; run++) {
      for (const [name, wanted] of Object.entries(VARIANTS)) {
        if (only !== null && name !== only) continue;
        const { exit, verdict, stderr } = runVariant(directory, name, settings, run);
        const routes = (verdict?.findings ?? [])
          .filter((finding) => finding.outcome === 'fail' && finding.route)
          .map((finding) => finding.route);
        const right = wanted.exits.includes(exit) && (wanted.route === null || routes.some((route) => wanted.route.test(route)));
        const errors = (verdict?.findings ?? []).filter((finding) => finding.outcome === 'error').map((finding) => finding.code);
        rows.push({ run, name, exit, right, outcome: verdict?.outcome ?? null, routes: [...new Set(routes)].slice(0, 5) });
        console.log(
          `run ${run} ${name}: exit ${exit}, ${right ? 'as it must be' : 'WRONG'}${routes.length > 0 ? `, ${[...new Set(routes)].slice(0, 3).join(', ')}` : ''}${errors.length > 0 ? `, ${errors.join(', ')}` : ''}${exit === 69 || !verdict ? `\n${stderr.slice(-500)}` : ''}`,
        );
      }
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
  mkdirSync(join(HERE, 'results'), { recursive: true });
  writeFileSync(join(HERE, 'results', 'nginx.json'), `${JSON.stringify({ settings, rows }, null, 1)}\n`);
  console.log(`${rows.filter((row) => row.right).length} of ${rows.length} as they must be`);
}

main();
