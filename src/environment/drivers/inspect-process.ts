import { createHmac } from 'node:crypto';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { arch, cpus, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { exec } from '../../io/exec.js';
import { readProcFile, visitProcesses } from '../../io/processes.js';
import type { ArmInspection } from '../arm-inspection.js';
import type { DriverContext } from '../environment.js';
import { parseStat, type ProcessStat, selectTree } from '../process-tree.js';
import {
  comparableEnv,
  listeningInodes,
  readAllowedCpus,
  readCgroupPath,
  readCpuMax,
  readEnviron,
  readMemoryMax,
  readPriority,
  readUlimits,
  runtimeOf,
  runtimeVersion,
} from '../process-facts.js';
import { inspectDirectory } from './inspect-directory.js';
import type { ProcessArm } from './process-arm.js';

const VERSION_MS = 10_000;
const CGROUPS = '/sys/fs/cgroup';

/** What the arms of driver `process` run on and with: `/proc` of the process that listens, and the directory it runs in. Without `/proc`, less. */
export async function inspectProcesses(
  arms: readonly { readonly arm: ProcessArm; readonly directory: string; readonly root: string }[],
  context: DriverContext,
  key: string,
): Promise<ArmInspection[]> {
  const all: ProcessStat[] = [];
  await visitProcesses('stat', (_, text) => {
    const stat = parseStat(text);
    if (stat) all.push(stat);
  });
  const digest = (value: string): string => createHmac('sha256', key).update(value).digest('hex').slice(0, 16);
  return Promise.all(
    arms.map(async ({ arm, directory, root }): Promise<ArmInspection> => {
      const pid = servingProcess(selectTree(all, arm.pid), arm);
      const own = [directory, root];
      const env = readEnviron(readProcFile(pid, 'environ') ?? '');
      const comparable = Object.entries(comparableEnv(env, own, arm.place.port));
      return {
        arm: arm.name,
        facts: { ...machine(), ...processFacts(pid), ...zone(env), ...(await runtime(pid, arm.env, context)) },
        ...(comparable.length === 0 ? {} : { env: Object.fromEntries(comparable.map(([name, value]) => [name, digest(value)])) }),
        ...(await inspectDirectory(directory, root, digest)),
      };
    }),
  );
}

function machine(): ArmInspection['facts'] {
  return { 'cpu-model': cpus()[0]?.model ?? 'unknown', memory: totalmem(), arch: arch(), kernel: release() };
}

/** The time zone that the process sees: TZ, else that of the machine. */
const zone = (env: Readonly<Record<string, string>>): ArmInspection['facts'] => ({
  'time-zone': env['TZ'] || Intl.DateTimeFormat().resolvedOptions().timeZone,
});

/** Whoever of the tree listens on the arm's port; where that cannot be seen, the last of the chain of first children. */
function servingProcess(tree: readonly ProcessStat[], arm: ProcessArm): number {
  for (const { pid } of tree) {
    const tables = ['net/tcp', 'net/tcp6'].map((name) => readProcFile(pid, name) ?? '');
    const inodes = new Set(tables.flatMap((text) => listeningInodes(text, arm.place.port)));
    if (inodes.size > 0 && socketsOf(pid).some((inode) => inodes.has(inode))) return pid;
  }
  let last = arm.pid;
  for (;;) {
    const child = tree.filter(({ ppid }) => ppid === last).sort((a, b) => a.startTicks - b.startTicks || a.pid - b.pid)[0];
    if (!child || child.pid === last) return last;
    last = child.pid;
  }
}

function socketsOf(pid: number): string[] {
  try {
    const folder = `/proc/${pid}/fd`;
    return readdirSync(folder).flatMap((name) => {
      try {
        return /^socket:\[(\d+)\]$/.exec(readlinkSync(join(folder, name)))?.[1] ?? [];
      } catch {
        return []; // closed meanwhile
      }
    });
  } catch {
    return [];
  }
}

function processFacts(pid: number): ArmInspection['facts'] {
  const allowed = readAllowedCpus(readProcFile(pid, 'status') ?? '');
  const priority = readPriority(readProcFile(pid, 'stat') ?? '');
  return {
    ...(allowed === undefined ? {} : { cpus: allowed }),
    ...(priority === undefined ? {} : { priority }),
    ...readUlimits(readProcFile(pid, 'limits') ?? ''),
    ...cgroupLimits(readCgroupPath(readProcFile(pid, 'cgroup') ?? '')),
  };
}

/** The tightest limits on the way from the process's group to the root. "none" is a fact as well: one arm may have a limit alone. */
function cgroupLimits(path: string | undefined): ArmInspection['facts'] {
  if (path === undefined) return {};
  const parts = path.split('/').filter(Boolean);
  const folders = Array.from({ length: parts.length + 1 }, (_, depth) => join(CGROUPS, ...parts.slice(0, depth)));
  const least = (name: string, read: (text: string) => number | undefined): number | 'none' => {
    const found = folders.flatMap((folder) => read(readOptional(join(folder, name)) ?? '') ?? []);
    return found.length === 0 ? 'none' : Math.min(...found);
  };
  return { 'cpu-limit': least('cpu.max', readCpuMax), 'memory-limit': least('memory.max', readMemoryMax) };
}

function readOptional(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** The version of what runs, asked of the very executable; nothing for a program of no known runtime. */
async function runtime(
  pid: number,
  env: Readonly<Record<string, string>>,
  { clock, signal }: DriverContext,
): Promise<ArmInspection['facts']> {
  let executable: string;
  try {
    executable = readlinkSync(`/proc/${pid}/exe`);
  } catch {
    return {};
  }
  const known = runtimeOf(executable);
  if (!known) return {};
  try {
    const { PATH, LD_LIBRARY_PATH } = env;
    const options = { cwd: '/', env: { PATH, LD_LIBRARY_PATH }, clock, signal, timeoutMs: VERSION_MS };
    const { stdout, stderr } = await exec(executable, known.args, options);
    const version = runtimeVersion(known.name, stdout || stderr);
    return version === undefined ? {} : { runtime: version };
  } catch {
    signal.throwIfAborted();
    return {};
  }
}
