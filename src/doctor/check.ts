import type { DoctorWorld } from './world.js';

/** `skip`: does not apply here. `warn`: it works, with something to know. `fail`: a run would not work. */
export type CheckStatus = 'ok' | 'warn' | 'fail' | 'skip';

/** What one check found, and where it is not fine, what to do. */
export interface CheckResult {
  readonly status: CheckStatus;
  readonly found: string;
  readonly next?: string | undefined;
  /** of a fail: whether the configuration is at fault (exit code 64) or the machine (69, the default) */
  readonly fault?: 'configuration' | undefined;
}

/** One question about the machine, the repository or the configuration. Must not throw for an answer it expects. */
export interface Check {
  /** stable, for `--json` */
  readonly name: string;
  readonly title: string;
  readonly run: (world: DoctorWorld) => Promise<CheckResult> | CheckResult;
}

/** A check with its result, as it is printed. */
export interface Examined extends CheckResult {
  readonly name: string;
  readonly title: string;
}

export const ok = (found: string): CheckResult => ({ status: 'ok', found });
export const skip = (found: string): CheckResult => ({ status: 'skip', found });
export const warn = (found: string, next: string): CheckResult => ({ status: 'warn', found, next });
export const failed = (found: string, next: string): CheckResult => ({ status: 'fail', found, next });
