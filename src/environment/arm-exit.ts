import { type ErrorDetail, type ForeshadowError, fail } from '../core/errors.js';
import type { Arm, ArmExit } from './environment.js';

/** How a process ended, as the system reports it. */
export interface ProcessEnd {
  readonly exitCode: number | null;
  readonly signal: string | null;
}

/** Output of runtimes that ran out of their own memory limit before the kernel's: V8, the JVM, Go, Python. */
const OUT_OF_MEMORY = /heap out of memory|OutOfMemoryError|fatal error: runtime: out of memory|^MemoryError\b/;
const ADDRESS_IN_USE = /EADDRINUSE|address already in use|address in use/i;
/** `sh` for "found, not executable" and "not found" (POSIX) */
const NOT_EXECUTABLE = 126;
const NOT_FOUND = 127;
/** 128 + SIGKILL, as `sh` reports a child that was killed */
const KILLED = 137;

/** SIGKILL that we did not send is the kernel's out-of-memory killer on an ordinary machine. */
export function reasonOf(end: ProcessEnd, lastLines: readonly string[]): ArmExit['reason'] {
  const killed = end.signal === 'SIGKILL' || end.exitCode === KILLED;
  return killed || lastLines.some((line) => OUT_OF_MEMORY.test(line)) ? 'out-of-memory' : 'died';
}

/** The catalogue error for an arm that ended before it was ready. `arm` in the detail tells whose fault it is: the shadow's is a verdict, another's an error. */
export function explainEarlyEnd(
  arm: Arm,
  command: string,
  end: ProcessEnd,
  lastLines: readonly string[],
  logPath: string,
): ForeshadowError {
  const detail: ErrorDetail = { arm, lastLines, place: { file: logPath } };
  if (end.exitCode === NOT_FOUND || end.exitCode === NOT_EXECUTABLE) {
    return fail('FS_ARM_COMMAND', {
      ...detail,
      found: `${arm}: ${lastLines.at(-1) ?? command}`,
      expected: 'a command that exists and may be run',
    });
  }
  const inUse = lastLines.find((line) => ADDRESS_IN_USE.test(line));
  if (inUse !== undefined) return fail('FS_PORT_IN_USE', { ...detail, found: `${arm}: ${inUse.trim()}`, hint: portHint(command) });
  return fail('FS_ARM_DIED', {
    ...detail,
    found: `${arm} ended ${describeEnd(end)} before it was ready: ${lastLines.at(-1) ?? 'no output'}`,
    expected: 'a command that stays in the foreground',
  });
}

/** "with exit code 3", "by SIGSEGV". */
export function describeEnd(end: ProcessEnd): string {
  return end.signal === null ? `with exit code ${end.exitCode ?? 'unknown'}` : `by ${end.signal}`;
}

function portHint(command: string): string | undefined {
  if (/\{\{\s*port\s*\}\}|\bPORT\b/.test(command)) return undefined;
  return 'Each arm gets a free port as the environment variable PORT and as {{port}} in the command; the service must listen on that one.';
}
