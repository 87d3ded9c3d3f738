import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A Jaeger of this test's own, in memory. */
export interface RunningJaeger extends AsyncDisposable {
  readonly query: string;
  readonly otlp: string;
  /** as after a crash: nothing answers any more */
  kill(): Promise<void>;
}

const NAME = 'jaeger-all-in-one';

/** Where Jaeger is: on PATH, or where `scripts/build-jaeger.sh` put it; undefined where it is not. */
export function findJaeger(): string | undefined {
  const { PATH = '', XDG_CACHE_HOME = join(homedir(), '.cache') } = process.env;
  return [...PATH.split(delimiter), join(XDG_CACHE_HOME, 'foreshadow-ci', 'bin')]
    .map((directory) => join(directory, NAME))
    .find((file) => existsSync(file));
}

/** Starts it on free ports of 127.0.0.1, and ends it with its block. */
export async function startJaeger(program: string): Promise<RunningJaeger> {
  const directory = mkdtempSync(join(tmpdir(), 'foreshadow-jaeger-'));
  const [query, otlp, ...others] = await Promise.all(Array.from({ length: 7 }, freePort));
  const [queryGrpc, otlpGrpc, collectorGrpc, collectorHttp, admin] = others;
  const at = (port: number | undefined): string => `127.0.0.1:${port}`;
  const flags = [
    `--query.http-server.host-port=${at(query)}`,
    `--query.grpc-server.host-port=${at(queryGrpc)}`,
    '--collector.otlp.enabled=true',
    `--collector.otlp.http.host-port=${at(otlp)}`,
    `--collector.otlp.grpc.host-port=${at(otlpGrpc)}`,
    `--collector.grpc-server.host-port=${at(collectorGrpc)}`,
    `--collector.http-server.host-port=${at(collectorHttp)}`,
    `--admin.http.host-port=${at(admin)}`,
  ];
  const child = spawn(program, flags, { cwd: directory, stdio: 'ignore' });
  const kill = (): Promise<void> => endProcess(child);
  const running: RunningJaeger = {
    query: `http://${at(query)}`,
    otlp: `http://${at(otlp)}`,
    kill,
    [Symbol.asyncDispose]: async () => {
      await kill();
      rmSync(directory, { recursive: true, force: true });
    },
  };
  await untilReady(`http://${at(admin)}/`, child).catch(async (error: unknown) => {
    await running[Symbol.asyncDispose]();
    throw error;
  });
  return running;
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  for (let left = 600; left > 0 && child.exitCode === null; left--) {
    const ready = await fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Jaeger did not start (exit code ${child.exitCode})`);
}

async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
