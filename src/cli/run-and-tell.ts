import { relative, resolve } from 'node:path';
import type { Plan } from '../config/plan.js';
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
  readonly options: CommonOptions;
}

/** Runs a plan with live progress and prints its report; resolves to the exit code. */
export async function runAndTell(plan: Plan, { out, reproduce, options }: Telling, io: CliIo): Promise<number> {
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
  return result.exitCode;
}
