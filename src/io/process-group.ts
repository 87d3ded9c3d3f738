import type { Clock } from '../core/clock.js';
import { listPids, readProcFile, signal } from './processes.js';

/** How long a process may take to end after SIGTERM before it gets SIGKILL. */
export const GRACE_MS = 3_000;
/** SIGKILL cannot be refused; only the kernel's own bookkeeping is waited for. */
const KILL_WAIT_MS = 2_000;
const POLL_MS = 20;

/** Whether any process of the group still runs; zombies that nobody has collected yet do not count. */
export function isGroupAlive(group: number): boolean {
  if (!signal(-group, 0)) return false;
  const pids = listPids();
  if (pids.length === 0) return true; // no /proc: trust the signal
  return pids.some((pid) => {
    const stat = readProcFile(pid, 'stat');
    if (!stat) return false;
    const [state, , pgrp] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return Number(pgrp) === group && state !== 'Z' && state !== 'X';
  });
}

/** Ends a whole process group: SIGTERM, then SIGKILL after `graceMs`. Resolves once nothing of it runs. */
export async function stopGroup(group: number, clock: Clock, graceMs = GRACE_MS): Promise<void> {
  if (!signal(-group, 'SIGTERM')) return;
  if (await goneWithin(group, clock, graceMs)) return;
  signal(-group, 'SIGKILL');
  await goneWithin(group, clock, KILL_WAIT_MS);
}

async function goneWithin(group: number, clock: Clock, ms: number): Promise<boolean> {
  const deadline = clock.monotonic() + ms;
  while (isGroupAlive(group)) {
    if (clock.monotonic() >= deadline) return false;
    await clock.sleep(POLL_MS);
  }
  return true;
}

/** Process ids whose environment holds `NAME=VALUE`: finds even those that left their group and their parent. */
export function findByVariable(assignment: string): number[] {
  return listPids().filter((pid) => pid !== process.pid && readProcFile(pid, 'environ')?.split('\0').includes(assignment));
}

/** Ends every process whose environment holds `NAME=VALUE`, SIGTERM first. A second pass catches what the first one's victims started. */
export async function stopStrays(assignment: string, clock: Clock, graceMs = GRACE_MS): Promise<void> {
  for (const pid of findByVariable(assignment)) signal(pid, 'SIGTERM');
  const deadline = clock.monotonic() + graceMs;
  while (findByVariable(assignment).length > 0 && clock.monotonic() < deadline) await clock.sleep(POLL_MS * 5);
  for (let pass = 0; pass < 2; pass++) for (const pid of findByVariable(assignment)) signal(pid, 'SIGKILL');
}
