import { resolve } from 'node:path';
import { fail } from '../core/errors.js';
import { parseDuration, parseRatio, parseShare } from '../core/units.js';
import { systemClock } from '../io/system-clock.js';
import { DEFAULT_PIPELINE_SPEC } from '../pipeline/pipeline-run.js';
import { describePipeline, pipelineMarkdown } from '../report/pipeline-report.js';
import { EXIT_OF } from '../rollout/policy.js';
import { RunFolder } from '../run/run-folder.js';
import { runShadowPipeline, type ShadowPipeline } from '../run/shadow-pipeline.js';
import type { ShadowPipelineOptions } from './commands/shadow-pipeline.js';
import type { CliIo } from './io.js';
import { wholeNumber } from './step-plan.js';

/** GitHub's own limit of a dispatch. */
const MOST_INPUTS = 25;

/** `foreshadow shadow-pipeline`: starts the shadow run, follows it, tells the verdict. @returns the exit code of the outcome */
export async function followShadowPipeline(options: ShadowPipelineOptions, io: CliIo): Promise<number> {
  const asked = readAsked(options, io);
  refuseRecursion(asked.workflow, io);
  const [owner = '', repo = ''] = repositoryOf(options, io);
  const token = tokenOf(options.token ?? 'env:GITHUB_TOKEN', io);
  const [{ openGithub }, { githubWorkflow }] = await Promise.all([
    import('../io/github.js'),
    import('../pipeline/sources/github-workflow.js'),
  ]);
  const baseUrl = io.env['GITHUB_API_URL'] || 'https://api.github.com';
  // Without the signal: a run that nobody follows any more has still to be cancelled.
  const github = openGithub({ token, baseUrl, clock: systemClock });
  const say = (text: string): void => {
    if (!options.quiet) io.stderr(`${text}\n`);
  };
  const pollMs = parseDuration(options.poll ?? '10s');
  const workflow = githubWorkflow({ github, owner, repo, workflow: asked.workflow, clock: systemClock, signal: io.signal, say, pollMs });
  const verdict = await runShadowPipeline(asked, workflow, () =>
    fail('FS_PIPELINE_REFUSED', {
      found: `no run of ${asked.workflow} on ${asked.branch} that ended with success`,
      expected: 'one, or --primary-run ID',
    }),
  );
  const markdown = pipelineMarkdown(verdict);
  if (options.run !== undefined) {
    const folder = new RunFolder(resolve(io.cwd, options.run));
    folder.writeJson('verdict.json', verdict);
    folder.writeText('report.md', markdown);
  }
  io.stdout(options.json ? `${JSON.stringify(verdict)}\n` : describePipeline(verdict));
  return EXIT_OF[verdict.outcome];
}

function readAsked(options: ShadowPipelineOptions, io: CliIo): ShadowPipeline {
  const { workflow, ref = io.env['GITHUB_HEAD_REF'] || io.env['GITHUB_REF_NAME'], primaryRun, earlier = '40', branch = 'main' } = options;
  if (!workflow || !/^[\w.-]+$/.test(workflow))
    throw fail('FS_USAGE', {
      found: `--workflow ${workflow ?? ''}`,
      expected: 'the file name of a workflow, such as staging.yml, or its id',
    });
  if (!ref) throw fail('FS_USAGE', { found: 'no --ref', expected: 'a branch or a tag' });
  return {
    workflow,
    shadow: { ref, inputs: inputsOf(options.input ?? []), withinMs: parseDuration(options.within ?? '1h') },
    primaryRun: primaryRun === undefined ? null : wholeNumber('--primary-run', primaryRun),
    branch,
    earlierRuns: wholeNumber('--earlier', earlier),
    confirm: options.confirm !== false,
    spec: {
      ...DEFAULT_PIPELINE_SPEC,
      alpha: parseShare(options.alpha ?? '5%'),
      margin: parseRatio(options.margin ?? '20%'),
      onFail: options.onFail ?? 'hold',
    },
  };
}

function inputsOf(pairs: readonly string[]): Record<string, string> {
  const inputs: Record<string, string> = {};
  for (const pair of pairs) {
    const [, name, value] = /^([A-Za-z_][\w-]*)=([\s\S]*)$/.exec(pair) ?? [];
    if (name === undefined || value === undefined)
      throw fail('FS_USAGE', { found: '--input that is no NAME=VALUE', expected: 'NAME=VALUE' });
    inputs[name] = value;
  }
  if (Object.keys(inputs).length > MOST_INPUTS)
    throw fail('FS_USAGE', { found: `${Object.keys(inputs).length} inputs`, expected: `at most ${MOST_INPUTS}, as GitHub takes` });
  return inputs;
}

function repositoryOf({ repo }: ShadowPipelineOptions, io: CliIo): string[] {
  const name = repo ?? io.env['GITHUB_REPOSITORY'] ?? '';
  if (/^[\w.-]+\/[\w.-]+$/.test(name)) return name.split('/');
  throw fail('FS_USAGE', { found: `--repo ${name}`, expected: 'OWNER/NAME' });
}

function tokenOf(text: string, io: CliIo): string {
  const name = /^env:([A-Z_][A-Z0-9_]*)$/.exec(text)?.[1];
  if (name === undefined) throw fail('FS_USAGE', { found: '--token with a literal value', expected: 'env:NAME' });
  const token = io.env[name];
  if (!token) throw fail('FS_SECRET_MISSING', { found: text });
  return token;
}

/** A shadow run of a workflow that starts shadow runs of itself would never end. */
function refuseRecursion(workflow: string, { env }: CliIo): void {
  const own = /\/\.github\/workflows\/([^@/]+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '')?.[1];
  const byBot = /\[bot\]$/.test(env['GITHUB_TRIGGERING_ACTOR'] ?? env['GITHUB_ACTOR'] ?? '');
  if (own !== workflow || env['GITHUB_EVENT_NAME'] !== 'workflow_dispatch' || !byBot) return;
  throw fail('FS_USAGE', {
    found: `${workflow} that a bot has started and that would start itself again`,
    expected: 'a step that runs only where no bot started the workflow',
    hint: "Give the step `if: ${{ !endsWith(github.triggering_actor, '[bot]') }}`.",
  });
}
