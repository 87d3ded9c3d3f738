import { readdirSync, readFileSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** How many `/proc` entries are read before the event loop gets a turn: about 0.3 ms of work, so that sampling never makes the traffic late. */
const CHUNK = 32;

/** The text of `/proc/PID/NAME`, or undefined where there is no such process (any more), no such right or no `/proc`. */
export function readProcFile(pid: number | 'self', name: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'latin1');
  } catch {
    return undefined;
  }
}

/** Every process id this user can see; empty without `/proc`. */
export function listPids(): number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

/** Calls `visit` with the id and the `/proc/PID/NAME` text of every process, in small pieces. */
export async function visitProcesses(name: string, visit: (pid: number, text: string) => void): Promise<void> {
  const pids = listPids();
  for (let start = 0; start < pids.length; start += CHUNK) {
    for (const pid of pids.slice(start, start + CHUNK)) {
      const text = readProcFile(pid, name);
      if (text !== undefined) visit(pid, text);
    }
    await nextTurn();
  }
}

/** `PID-STARTTIME`, which no later process can share even when the id is used again. */
export function identify(pid: number | 'self' = 'self'): string {
  return `${pid === 'self' ? process.pid : pid}-${startTime(pid) ?? ''}`;
}

/** Whether the process that `identify` named still runs. A zombie that nobody has collected does not. */
export function isAlive(identity: string): boolean {
  const [pidText, started] = identity.split('-');
  const pid = Number(pidText);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  if (started) return startTime(pid) === started;
  return readProcFile('self', 'stat') === undefined && signal(pid, 0);
}

/** Sends a signal to a process or, with a negative id, to a group; false where there is nobody to receive it. */
export function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    process.kill(pid, name);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function startTime(pid: number | 'self'): string | undefined {
  const stat = readProcFile(pid, 'stat');
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields?.[0] === 'Z' || fields?.[0] === 'X' ? undefined : fields?.[19];
}
