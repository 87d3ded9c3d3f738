import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { StateDocument } from '../../src/rollout/state.js';

export interface Ran {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A directory with a service that reads `pool.json` when it is told to, and a configuration that rolls it back. */
export interface RollBackScene extends AsyncDisposable {
  readonly path: string;
  run(args: readonly string[], env?: Readonly<Record<string, string>>, node?: readonly string[]): Promise<Ran>;
  write(name: string, text: string): Promise<void>;
  text(name: string): Promise<string>;
  state(): Promise<StateDocument>;
  /** what the service served, one line a reload, without repetitions */
  served(): Promise<string[]>;
  /** processes that still stand in the directory */
  leftRunning(): Promise<string[]>;
}

export const GOOD = '{"pool":10}\n';
export const BAD = '{"pool":2}\n';
const RELOAD = 'cat pool.json >> served.log';

const CONFIG = `version: 1
service: { name: shop }
environment: { driver: attach, primary: { vars: { version: v1 } }, shadow: { vars: { version: v2 } } }
traffic: none
metrics: [{ source: prometheus, url: "http://127.0.0.1:9", queries: { lag: "lag{version='{{version}}'}" } }]
state: { kind: directory, path: kept }
`;

/** @param like another scene, whose files it begins with */
export async function rollBackScene(
  rollback = `rollback: { reverter: { kind: config-file, file: pool.json, reload: "${RELOAD}" } }`,
  like?: RollBackScene,
): Promise<RollBackScene> {
  const path = await mkdtemp(join(tmpdir(), 'foreshadow-roll-back-'));
  const source = (name: string): string => pathToFileURL(join(import.meta.dirname, '../../src/cli', name)).href;
  const cli = `import { main } from '${source('main.js')}'; import { processIo } from '${source('process-io.js')}';
process.exitCode = await main(process.argv.slice(2), processIo());`;
  const scene: RollBackScene = {
    path,
    run: (args, env = {}, node = []) =>
      new Promise((resolve) => {
        const child = execFile(
          process.execPath,
          [...node, join(path, 'cli.mjs'), ...args],
          { cwd: path, env: { PATH: process.env['PATH'], USER: 'ann', ...env }, encoding: 'utf8' },
          (_error, stdout, stderr) => resolve({ code: child.exitCode, signal: child.signalCode, stdout, stderr }),
        );
      }),
    write: (name, text) => writeFile(join(path, name), text),
    text: (name) => readFile(join(path, name), 'utf8').catch(() => ''),
    async state() {
      const folder = join(path, 'kept/shop/production');
      const last =
        (await readdir(folder))
          .filter((name) => name.endsWith('.json'))
          .sort()
          .at(-1) ?? '';
      return JSON.parse(await readFile(join(folder, last), 'utf8')) as StateDocument;
    },
    async served() {
      const lines = (await scene.text('served.log')).split('\n').filter(Boolean);
      return lines.filter((line, index) => line !== lines[index - 1]);
    },
    async leftRunning() {
      const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
      const places = await Promise.all(pids.map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => '')));
      return pids.filter((_, index) => places[index] === path);
    },
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
  if (like) {
    await cp(like.path, path, { recursive: true });
    return scene;
  }
  await Promise.all([
    scene.write('cli.mjs', cli),
    scene.write('foreshadow.yml', `${CONFIG}${rollback}\n`),
    scene.write('pool.json', GOOD),
    scene.write('served.log', GOOD),
  ]);
  return scene;
}
