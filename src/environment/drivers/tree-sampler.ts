import { readProcFile, visitProcesses } from '../../io/processes.js';
import type { Arm, ResourceSample } from '../environment.js';
import { accountCpu, type CpuAccount, type ProcessStat, parseStat, selectTree, TICKS_PER_SECOND } from '../process-tree.js';

/** An arm and the leader of its process group. */
export interface SampledArm {
  readonly arm: Arm;
  readonly pid: number;
}

/** A reading is taken again where a process ended between its own line and its parent's: its time would be missed or counted twice. */
const ATTEMPTS = 4;

/** Reads CPU and memory of whole process trees from `/proc`; remembers what ended, so that CPU never falls. */
export class TreeSampler {
  private readonly accounts = new Map<Arm, CpuAccount>();
  private last: Promise<unknown> = Promise.resolve();

  /** One reading of all arms. Arms without a process are left out; all of them where there is no `/proc`. */
  sample(arms: readonly SampledArm[], now: () => number): Promise<readonly ResourceSample[]> {
    const next = this.last.then(() => this.read(arms, now));
    this.last = next.catch(() => undefined);
    return next;
  }

  private async read(arms: readonly SampledArm[], now: () => number): Promise<readonly ResourceSample[]> {
    const trees = await readTrees(arms.map(({ pid }) => pid));
    const atMs = now();
    return arms.flatMap(({ arm }, index) => {
      const tree = trees[index] ?? [];
      const running = tree.filter((stat) => stat.state !== 'Z' && stat.state !== 'X');
      if (running.length === 0) return [];
      const account = accountCpu(this.accounts.get(arm), tree);
      this.accounts.set(arm, account);
      const rssBytes = running.reduce((sum, stat) => sum + residentBytes(stat.pid), 0);
      return [{ arm, atMs, cpuSeconds: account.totalTicks / TICKS_PER_SECOND, rssBytes, processes: running.length }];
    });
  }
}

async function readTrees(leaders: readonly number[]): Promise<ProcessStat[][]> {
  for (let attempt = 1; ; attempt++) {
    const all: ProcessStat[] = [];
    await visitProcesses('stat', (_, text) => {
      const stat = parseStat(text);
      if (stat) all.push(stat);
    });
    const trees = leaders.map((leader) => selectTree(all, leader));
    if (attempt === ATTEMPTS || trees.flat().every(isStillThere)) return trees;
  }
}

/** A process that was waited for has no entry any more; one that ended but was not is a zombie and keeps its times. */
function isStillThere(stat: ProcessStat): boolean {
  const text = readProcFile(stat.pid, 'stat');
  return text !== undefined && parseStat(text)?.startTicks === stat.startTicks;
}

/** Resident bytes (VmRSS, proc(5)). Pages that processes share count once for each: the same on every arm. */
function residentBytes(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readProcFile(pid, 'status') ?? '')?.[1];
  return Number(kilobytes ?? 0) * 1024;
}
