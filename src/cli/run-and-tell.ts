import { relative, resolve } from 'node:path';
import type { Plan } from '../config/plan.js';
import type { Verdict } from '../judge/verdict.js';
import { systemClock } from '../io/system-clock.js';
import { executePlan } from '../run/execute.js';
import { RunFolder } from '../run/run-folder.js';
import { REPORT_FILES } from '../run/write-reports.js';
import { renderTerminal } from '../report/renderers/terminal.js';
import { type CliIo, type CommonOptions, renderOptions } from './io.js';
import { describeError } from './print-error.js';
import { progressLine } from './progress-line.js';

export interface Telling {
  readonly out: string;
  readonly reproduce: string;
  /** the version that a pass verifies */
  readonly verifies?: string | undefined;
  readonly options: CommonOptions;
}

/** Runs a plan with live progress and prints its report; resolves to the exit code. */
export async function runAndTell(plan: Plan, { out, reproduce, verifies, options }: Telling, io: CliIo): Promise<number> {
  const progress = progressLine(io, options.quiet === true);
  const result = await executePlan(plan, {
    clock: systemClock,
    signal: io.signal,
    env: io.env,
    cwd: io.cwd,
    outDirectory: resolve(io.cwd, out),
    onProgress: progress.listen,
    reproduce,
  }).finally(progress.clear);
  if (result.error) io.stderr(describeError(result.error));
  if (options.json) io.stdout(RunFolder.text(result.verdict));
  else {
    io.stdout(`${renderTerminal(result.report, renderOptions(io)).trimEnd()}\n`);
    io.stdout(`report: ${relative(io.cwd, resolve(result.folder, plan.report.html ? REPORT_FILES.html : REPORT_FILES.markdown))}\n`);
  }
  if (verifies !== undefined) await recordVersion(plan, verifies, result.verdict, io);
  return result.exitCode;
}

/** Only a pass verifies; where it cannot be recorded, that is an error of its own, because a rollback would not find the version. */
async function recordVersion(plan: Plan, version: string, verdict: Verdict, io: CliIo): Promise<void> {
  if (verdict.outcome !== 'pass') return io.stderr(`${version} is not verified: the verdict is ${verdict.outcome}\n`);
  const { verifyVersion } = await import('../run/verify-version.js');
  const { whoIs } = await import('./roll-back-from-config.js');
  const commit = /^[0-9a-f]{40}$/.test(version) ? version : io.env['GITHUB_SHA'];
  const say = (text: string): void => io.stderr(`${text}\n`);
  const by = whoIs(undefined, { USER: 'foreshadow run', ...io.env });
  const entry = await verifyVersion(
    plan,
    { version, by, verdict: verdict.digest, commit },
    { clock: systemClock, signal: io.signal, env: io.env, say },
  );
  say(`${entry.version} is verified`);
}
