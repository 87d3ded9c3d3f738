import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findConfig } from '../config/find-config.js';
import type { Plan } from '../config/plan.js';
import { publicPlan, secretValues } from '../config/public-plan.js';
import { renderTerminal } from '../report/renderers/terminal.js';
import { plainProgress } from '../run/describe-progress.js';
import { executePlan } from '../run/execute.js';
import type { ExperimentResult } from '../run/experiment.js';
import type { ProgressListener } from '../run/progress.js';
import { reproduceLine } from '../run/reproduce-line.js';
import { REPORT_FILES } from '../run/write-reports.js';
import { annotateNotes, conclude } from './annotate.js';
import { flagOf, type InputTexts, secretInputs } from './inputs.js';
import { maskSecrets } from './mask.js';
import { setOutputs } from './outputs.js';
import { plainText } from './plain-line.js';
import { planFromInputs } from './plan-from-inputs.js';
import { publish } from './publish.js';
import { beginSession } from './session.js';
import type { ActionWorld } from './world.js';

type Inputs = InputTexts<'experiment'>;

/** inputs -> plan -> run -> outputs, then the report and the colour of the step, as far as the inputs ask for them. */
export async function runExperimentOf(inputs: Inputs, world: ActionWorld): Promise<void> {
  const { core, cwd } = world;
  const file = inputs.config ?? findConfig(cwd);
  const plan = await planFromInputs(file, inputs, world);
  maskSecrets(secretValues(plan), core);
  const reproduce = reproduceLine({ config: file, ...inputs, force: flagOf(inputs.force), seed: plan.seed }, cwd);
  if (flagOf(inputs['dry-run'])) return tellPlan(plan, reproduce, world);
  const result = await run(plan, reproduce, { ...world, env: beginSession(world) });
  core.info(plainText(renderTerminal(result.report, { width: 110 })));
  const report = join(result.folder, plan.report.html ? REPORT_FILES.html : REPORT_FILES.markdown);
  setOutputs({ verdict: result.verdict, report, run: result.folder, reproduce, impact: result.report.change?.study.impact?.level }, core);
  annotateNotes(result.report, core);
  if (flagOf(inputs.publish)) await publishResult(result, plan, inputs, world);
  if (flagOf(inputs.gate)) conclude(result.report, result.exitCode, world);
}

async function run(plan: Plan, reproduce: string, world: ActionWorld): Promise<ExperimentResult> {
  const { core, clock, signal, env, cwd } = world;
  const outDirectory = await mkdtemp(join(env['RUNNER_TEMP'] || tmpdir(), 'foreshadow-'));
  core.startGroup('Experiment');
  try {
    const write = plainProgress((line) => core.info(plainText(line)));
    const onProgress: ProgressListener = (progress) => {
      if (progress.kind === 'message' && progress.warning) core.warning(plainText(progress.text), { title: 'Foreshadow' });
      else write(progress);
    };
    return await executePlan(plan, { clock, signal, env, cwd, outDirectory, onProgress, reproduce });
  } finally {
    core.endGroup();
  }
}

async function publishResult({ report }: ExperimentResult, plan: Plan, inputs: Inputs, world: ActionWorld): Promise<void> {
  const wanted = { ...plan.report, pullRequest: flagOf(inputs.comment) && plan.report.pullRequest };
  const secrets = [...secretValues(plan), ...secretInputs('experiment', inputs)];
  await publish({ report, wanted, token: inputs['github-token'], secrets }, world);
}

function tellPlan(plan: Plan, reproduce: string, { core }: ActionWorld): void {
  core.info('The configuration is valid. This would be run; nothing was started, published or blocked:');
  core.info(plainText(JSON.stringify(publicPlan(plan), null, 2)));
  core.setOutput('reproduce', reproduce);
}
