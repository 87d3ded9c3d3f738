/** One line of `/proc/PID/stat` (proc(5)), as far as it concerns a process tree. Ticks are 1/100 s (USER_HZ, fixed for user space on Linux). */
export interface ProcessStat {
  readonly pid: number;
  readonly state: string;
  readonly ppid: number;
  readonly session: number;
  readonly startTicks: number;
  /** user + system time of the process itself */
  readonly ownTicks: number;
  /** user + system time of the children it has waited for, their own waited-for children included */
  readonly reapedTicks: number;
}

export const TICKS_PER_SECOND = 100;

/** Reads a stat line; the command name may hold blanks and parentheses. Undefined where the text is not one. */
export function parseStat(text: string): ProcessStat | undefined {
  const end = text.lastIndexOf(')');
  const fields = text.slice(end + 2).split(' ');
  if (end < 0 || fields.length < 20) return undefined;
  const at = (index: number): number => Number(fields[index]);
  return {
    pid: Number.parseInt(text, 10),
    state: fields[0] as string,
    ppid: at(1),
    session: at(3),
    ownTicks: at(11) + at(12),
    reapedTicks: at(13) + at(14),
    startTicks: at(19),
  };
}

/** The processes that belong to `leader`: its descendants, and whoever is still in its session after losing their parent. */
export function selectTree(all: readonly ProcessStat[], leader: number): ProcessStat[] {
  const childrenOf = new Map<number, ProcessStat[]>();
  for (const stat of all) {
    const siblings = childrenOf.get(stat.ppid);
    if (siblings) siblings.push(stat);
    else childrenOf.set(stat.ppid, [stat]);
  }
  const tree = new Map<number, ProcessStat>();
  const add = (stat: ProcessStat): void => {
    if (tree.has(stat.pid)) return;
    tree.set(stat.pid, stat);
    for (const child of childrenOf.get(stat.pid) ?? []) add(child);
  };
  for (const stat of all) if (stat.pid === leader || stat.session === leader) add(stat);
  return [...tree.values()];
}

/** CPU use of a tree so far; `undefined` stands for a tree not read yet. */
export interface CpuAccount {
  /** ticks used by processes that vanished without anybody waiting for them */
  readonly lostTicks: number;
  readonly totalTicks: number;
  readonly members: ReadonlyMap<string, ProcessStat>;
}

/**
 * Adds one consistent reading of the tree. The total never falls: a child that ends hands its time to the parent that waits for it
 * (cutime, cstime); what vanished beyond that (orphans, ignored SIGCHLD) is kept from its last reading.
 */
export function accountCpu(before: CpuAccount | undefined, tree: readonly ProcessStat[]): CpuAccount {
  const members = new Map(tree.map((stat) => [`${stat.pid}:${stat.startTicks}`, stat]));
  let vanished = 0;
  let handedOver = 0;
  for (const [key, old] of before?.members ?? []) {
    const now = members.get(key);
    if (now) handedOver += now.reapedTicks - old.reapedTicks;
    else vanished += old.ownTicks + old.reapedTicks;
  }
  const lostTicks = (before?.lostTicks ?? 0) + Math.max(0, vanished - handedOver);
  const seen = tree.reduce((sum, stat) => sum + stat.ownTicks + stat.reapedTicks, 0);
  return { lostTicks, totalTicks: seen + lostTicks, members };
}
