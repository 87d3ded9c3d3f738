import { spawnSync } from 'node:child_process';
import { readlinkSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main } from '../../src/cli/main.js';
import type { InitResult } from '../../src/init/initialise.js';
import type { Repository } from '../../src/init/repository.js';
import { listPids } from '../../src/io/processes.js';
import { openRecording } from '../../src/traffic/sources/open-recording.js';

const FIXTURES = join(process.cwd(), 'test/fixtures/repositories');

/** A directory of its own that goes away at the end. */
export interface Scene extends AsyncDisposable {
  readonly directory: string;
  write(path: string, text: string): Promise<void>;
  read(path: string): Promise<string>;
}

export async function openScene(files: Readonly<Record<string, string>> = {}): Promise<Scene> {
  const directory = await mkdtemp(join(tmpdir(), 'foreshadow-init-test-'));
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  };
  for (const [path, text] of Object.entries(files)) await write(path, text);
  return {
    directory,
    write,
    read: (path) => readFile(join(directory, path), 'utf8'),
    [Symbol.asyncDispose]: () => rm(directory, { recursive: true, force: true }),
  };
}

/** The shop, with the stand-in for Express or, by hand, with the real one. */
export async function openShop(express: 'stand-in' | 'none' = 'stand-in'): Promise<Scene> {
  const scene = await openScene();
  await cp(join(FIXTURES, 'shop'), scene.directory, { recursive: true });
  if (express === 'stand-in')
    await cp(join(FIXTURES, 'express-stand-in'), join(scene.directory, 'node_modules/express'), { recursive: true });
  return scene;
}

export function git(directory: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=tester', '-c', 'user.email=tester@localhost', '-c', 'init.defaultBranch=main'];
  const result = spawnSync('git', [...identity, ...args], { cwd: directory, encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`git ${args.join(' ')}: ${result.stderr}`);
  return result.stdout;
}

/** A repository in memory, for the pure parts. */
export function repositoryOf(files: Readonly<Record<string, string>>, name = 'shop'): Repository {
  return { name, paths: Object.keys(files).sort(), texts: new Map(Object.entries(files)), truncated: false };
}

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line, in this process. */
export async function run(cwd: string, argv: readonly string[], signal = new AbortController().signal): Promise<Ran> {
  let stdout = '';
  let stderr = '';
  const code = await main(argv, {
    stdout: (text) => void (stdout += text),
    stderr: (text) => void (stderr += text),
    stdin: async function* () {},
    env: process.env,
    cwd,
    stderrIsTerminal: false,
    stdoutIsTerminal: false,
    columns: 100,
    colour: false,
    signal,
  });
  return { code, stdout, stderr };
}

export async function init(directory: string, ...flags: string[]): Promise<InitResult> {
  const { code, stdout, stderr } = await run(directory, ['init', '--json', '--quiet', ...flags]);
  if (code !== 0) throw new Error(`exit code ${code}: ${stderr}`);
  return JSON.parse(stdout) as InitResult;
}

/** The targets of a recording with how often each was asked for, and how many clients asked. */
export async function readRecording(file: string): Promise<{ targets: Record<string, number>; methods: Set<string>; clients: number }> {
  const targets: Record<string, number> = {};
  const clients = new Set<string>();
  const methods = new Set<string>();
  for await (const { target, client, method } of (await openRecording(file)).exchanges) {
    targets[target] = (targets[target] ?? 0) + 1;
    clients.add(client);
    methods.add(method);
  }
  return { targets, methods, clients: clients.size };
}

/** Processes that run in a directory. */
export function processesIn(directory: string): number[] {
  return listPids().filter((pid) => {
    try {
      return readlinkSync(`/proc/${pid}/cwd`).startsWith(directory);
    } catch {
      return false;
    }
  });
}
