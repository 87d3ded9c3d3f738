import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plan } from '../config/plan.js';
import { fail } from '../core/errors.js';
import { systemClock } from '../io/system-clock.js';
import { executePlan } from '../run/execute.js';
import type { ExperimentResult } from '../run/experiment.js';
import type { StepTraffic } from '../run/step-traffic.js';
import type { CliIo, CommonOptions } from './io.js';
import { describeError } from './print-error.js';
import { progressLine } from './progress-line.js';

export interface StepMeasurement {
  readonly plan: Plan;
  /** the run folder as it was typed */
  readonly run: string;
  /** what to type to do it again */
  readonly reproduce: string;
  readonly step: StepTraffic;
  /** ends what is going on without a result; undefined: the one of the command */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Sends the traffic of one step and leaves in the run folder what `run` would: `judge`, `report` and `gate` follow from there.
 * @throws FS_USAGE where the folder has traffic already
 */
export async function measureStep(
  { plan, run, reproduce, step, signal }: StepMeasurement,
  options: CommonOptions,
  io: CliIo,
): Promise<ExperimentResult> {
  const outDirectory = resolve(io.cwd, run);
  if (existsSync(`${outDirectory}/plan.json`))
    throw fail('FS_USAGE', {
      found: `traffic that ${run} holds already`,
      expected: 'one step of traffic in a run folder',
      hint: 'Configure `replay` and `synthetic` together to have both in one run, or begin another folder.',
    });
  const progress = progressLine(io, options.quiet === true);
  const result = await executePlan(plan, {
    clock: systemClock,
    signal: signal ?? io.signal,
    env: io.env,
    cwd: io.cwd,
    outDirectory,
    onProgress: progress.listen,
    reproduce,
    step,
  }).finally(progress.clear);
  if (result.error) io.stderr(describeError(result.error));
  return result;
}
