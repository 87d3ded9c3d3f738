import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { type JobResult, type RemoteAction, runSteps, type Step, type StepsOptions } from './action-runner.js';
import { type Contexts, interpolate, isTrue, type Status } from './expressions.js';

interface Input {
  readonly type?: string;
  readonly default?: unknown;
}
interface WorkflowJob {
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: {
    readonly workflow_call?: {
      readonly inputs?: Readonly<Record<string, Input>>;
      readonly outputs?: Readonly<Record<string, { readonly value: string }>>;
    };
  };
  readonly jobs: Readonly<Record<string, WorkflowJob>>;
}

export interface WorkflowOptions extends Omit<StepsOptions, 'steps' | 'contexts' | 'remote' | 'outputs'> {
  /** file under .github/workflows */
  readonly workflow: string;
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly secrets?: Readonly<Record<string, string>>;
  /** where artifacts are kept, between jobs and between workflows */
  readonly artifacts: string;
}

export interface WorkflowResult {
  readonly outputs: Readonly<Record<string, string>>;
  /** by job; a job that was skipped is not there */
  readonly jobs: Readonly<Record<string, JobResult>>;
}

/** Runs the jobs of a reusable workflow one after the other, as a caller's `uses:` would. Actions of GitHub's own are played. */
export async function runWorkflow({
  workflow,
  inputs = {},
  secrets = {},
  artifacts,
  ...options
}: WorkflowOptions): Promise<WorkflowResult> {
  const { on, jobs } = parse(readFileSync(join(process.cwd(), '.github/workflows', workflow), 'utf8')) as Workflow;
  const declared = on.workflow_call?.inputs ?? {};
  for (const name of Object.keys(inputs)) if (!(name in declared)) throw new Error(`${workflow} has no input ${name}`);
  const defaults = Object.entries(declared).map(([name, input]) => [name, input.default ?? (input.type === 'boolean' ? false : '')]);
  const contexts: Contexts = {
    inputs: { ...Object.fromEntries(defaults), ...inputs },
    secrets,
    github: options.github,
    runner: { temp: options.temporary, os: 'Linux' },
  };
  const results: Record<string, JobResult> = {};
  const needs: Record<string, { readonly outputs: Readonly<Record<string, string>>; readonly result: Status | 'skipped' }> = {};
  for (const [name, job] of Object.entries(jobs)) {
    const needed = [job.needs ?? []].flat();
    const failed = needed.some((other) => needs[other]?.result !== 'success');
    const now = { ...contexts, needs };
    if (!isTrue(job.if, now, failed ? 'failure' : 'success')) {
      needs[name] = { outputs: {}, result: 'skipped' };
      continue;
    }
    const result = await runSteps({
      ...options,
      steps: job.steps,
      contexts: now,
      outputs: job.outputs ?? {},
      remote: remoteActions(options.workspace, artifacts),
    });
    results[name] = result;
    needs[name] = { outputs: result.outputs, result: result.outcome };
  }
  const values = Object.entries(on.workflow_call?.outputs ?? {}).map(([name, { value }]) => [
    name,
    interpolate(value, { ...contexts, jobs: needs }),
  ]);
  return { outputs: Object.fromEntries(values) as Record<string, string>, jobs: results };
}

function remoteActions(workspace: string, artifacts: string): Readonly<Record<string, RemoteAction>> {
  return {
    'actions/checkout': () => ({}),
    'actions/upload-artifact': ({ name = '', path = '' }) => {
      const folder = join(artifacts, name);
      mkdirSync(folder, { recursive: true });
      const paths = path.split('\n').filter(Boolean);
      for (const one of paths)
        cpSync(one, paths.length === 1 && !one.includes('.') ? folder : join(folder, basename(one)), { recursive: true });
      return { 'artifact-id': '1' };
    },
    'actions/download-artifact': ({ name = '', path = workspace }) => {
      if (!existsSync(join(artifacts, name))) throw new Error(`Artifact not found for name: ${name}`);
      cpSync(join(artifacts, name), path, { recursive: true });
      return {};
    },
  };
}
