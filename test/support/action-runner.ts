import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { type CommandFiles, createCommandFiles } from './command-files.js';
import { type Contexts, interpolate, isTrue, type Status } from './expressions.js';

interface Manifest {
  readonly inputs?: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs?: Readonly<Record<string, { readonly value?: string }>>;
  readonly runs: {
    readonly using: string;
    readonly main?: string;
    readonly post?: string;
    readonly steps?: readonly Step[];
  };
}

export interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'continue-on-error'?: boolean;
}

/** Stands in for an action of another repository. @returns its outputs; throws where it fails */
export type RemoteAction = (inputs: Readonly<Record<string, string>>) => Readonly<Record<string, string>>;

export interface JobOptions {
  /** the repository that holds the action: what `$/` means */
  readonly repository: string;
  /** the action's folder in it; empty for the root */
  readonly path: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** the checked-out repository the job is about */
  readonly workspace: string;
  readonly temporary: string;
  readonly env: Readonly<Record<string, string>>;
  readonly github: Readonly<Record<string, unknown>>;
  /** cancels the job, as the runner does, when the log of a step matches */
  readonly cancelWhen?: RegExp;
}

/** A job of several steps. */
export interface StepsOptions extends Omit<JobOptions, 'path' | 'inputs'> {
  readonly steps: readonly Step[];
  /** contexts of the job besides `github`, such as `inputs`, `secrets` and `needs` */
  readonly contexts?: Contexts;
  /** actions of other repositories, by `owner/name` */
  readonly remote?: Readonly<Record<string, RemoteAction>>;
  /** expressions of the job's outputs */
  readonly outputs?: Readonly<Record<string, string>>;
}

export interface StepResult {
  readonly id: string;
  readonly outcome: Status | 'skipped';
  readonly outputs: Readonly<Record<string, string>>;
  readonly exitCode: number | null;
  readonly log: string;
  readonly summary: string;
}

export interface Annotation {
  readonly kind: 'error' | 'warning' | 'notice';
  readonly properties: string;
  readonly message: string;
}

export interface JobResult {
  readonly outcome: Status;
  readonly outputs: Readonly<Record<string, string>>;
  readonly steps: readonly StepResult[];
  readonly posts: readonly StepResult[];
  readonly annotations: readonly Annotation[];
  readonly summary: string;
  /** values given to `add-mask` */
  readonly masks: readonly string[];
}

/** SIGINT, then SIGTERM, then the end: what the runner's ProcessInvoker does. */
const CANCEL_STEPS = [
  ['SIGINT', 0],
  ['SIGTERM', 7_500],
  ['SIGKILL', 10_000],
] as const;

/** Runs one action as the only step of a job: a composite with everything in it, or a single JavaScript action; then what they left for `post`. */
export async function runJob(options: JobOptions): Promise<JobResult> {
  const job = new Job(options);
  const { outcome, outputs } = await job.runAction(options.path, options.inputs, 'action', {});
  return await resultOf(job, outcome, outputs);
}

/** Runs the steps of a job one after the other, then what they left for `post`. */
export async function runSteps({ steps, contexts = {}, outputs = {}, ...options }: StepsOptions): Promise<JobResult> {
  const job = new Job({ ...options, path: '', inputs: {} });
  const around = { github: options.github, runner: { temp: options.temporary, os: 'Linux' }, env: options.env, ...contexts };
  const ended = await job.runSteps(steps, around, {});
  const values = Object.entries(outputs).map(([name, text]) => [name, interpolate(text, { ...around, steps: ended.steps }, ended.status)]);
  return await resultOf(job, ended.status, Object.fromEntries(values) as Record<string, string>);
}

async function resultOf(job: Job, outcome: Status, outputs: Readonly<Record<string, string>>): Promise<JobResult> {
  const posts = await job.runPosts();
  const logs = [...job.steps, ...posts].map((step) => step.log).join('\n');
  const failedPost = posts.some((post) => post.outcome === 'failure');
  return {
    outcome: outcome === 'success' && failedPost ? 'failure' : outcome,
    outputs,
    steps: job.steps,
    posts,
    annotations: annotationsOf(logs),
    summary: job.steps.map((step) => step.summary).join(''),
    masks: [...logs.matchAll(/^::add-mask::(.*)$/gm)].map((match) => unescapeCommand(match[1] as string)),
  };
}

interface Ended {
  readonly outcome: Status;
  readonly outputs: Readonly<Record<string, string>>;
}

interface EndedSteps {
  readonly status: Status;
  readonly steps: Readonly<Record<string, { readonly outcome: string; readonly outputs: Readonly<Record<string, string>> }>>;
}

interface Post {
  readonly id: string;
  readonly script: string;
  readonly env: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
}

class Job {
  readonly steps: StepResult[] = [];
  private readonly posts: Post[] = [];
  private readonly options: JobOptions & Pick<StepsOptions, 'remote'>;
  private readonly scratch: string;
  private env: Record<string, string>;
  private cancelled = false;

  constructor(options: JobOptions & Pick<StepsOptions, 'remote'>) {
    this.options = options;
    this.scratch = mkdtempSync(join(options.temporary, 'job-'));
    this.env = { ...options.env };
  }

  async runAction(
    path: string,
    given: Readonly<Record<string, string>>,
    id: string,
    env: Readonly<Record<string, string>>,
  ): Promise<Ended> {
    const directory = resolve(this.options.repository, path);
    const manifest = parse(readFileSync(join(directory, 'action.yml'), 'utf8')) as Manifest;
    const contexts = { github: this.options.github, runner: { temp: this.options.temporary }, env: { ...this.env, ...env } };
    const defaults = Object.entries(manifest.inputs ?? {}).map(([name, input]) => [
      name,
      interpolate(String(input.default ?? ''), contexts),
    ]);
    const inputs = { ...Object.fromEntries(defaults), ...given } as Record<string, string>;
    if (manifest.runs.using === 'composite') return this.runComposite(manifest, { ...contexts, inputs }, env);
    if (manifest.runs.using !== 'node24') throw new Error(`cannot run ${manifest.runs.using}`);
    return this.runScript(manifest, directory, id, inputs, env);
  }

  /** Last in, first out, each with the inputs and the state of its main. */
  async runPosts(): Promise<StepResult[]> {
    const results: StepResult[] = [];
    for (const { id, script, env, state } of this.posts.reverse()) {
      const files = createCommandFiles(this.scratch);
      const stateEnv = Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
      results.push({
        ...(await this.execute(script, { ...env, ...stateEnv, ...files.env }, false)),
        id,
        outputs: {},
        summary: files.summary(),
      });
    }
    return results;
  }

  private async runComposite({ outputs, runs }: Manifest, contexts: Contexts, env: Readonly<Record<string, string>>): Promise<Ended> {
    const { status, steps } = await this.runSteps(runs.steps ?? [], contexts, env);
    const values = Object.entries(outputs ?? {}).map(([name, { value }]) => [
      name,
      interpolate(value ?? '', { ...contexts, steps }, status),
    ]);
    return { outcome: status, outputs: Object.fromEntries(values) as Record<string, string> };
  }

  async runSteps(list: readonly Step[], contexts: Contexts, env: Readonly<Record<string, string>>): Promise<EndedSteps> {
    const steps: Record<string, EndedSteps['steps'][string]> = {};
    let status: Status = 'success';
    for (const [index, step] of list.entries()) {
      const id = step.id ?? `step-${index + 1}`;
      const now = { ...contexts, steps };
      if (this.cancelled) status = 'cancelled';
      if (!isTrue(step.if, now, status)) {
        steps[id] = { outputs: {}, outcome: 'skipped' };
        this.steps.push({ id, outcome: 'skipped', outputs: {}, exitCode: null, log: '', summary: '' });
        continue;
      }
      const evaluated = (map: Readonly<Record<string, string>> = {}) =>
        Object.fromEntries(Object.entries(map).map(([name, text]) => [name, interpolate(String(text), now, status)]));
      const given = { ...env, ...evaluated(step.env) };
      const ended: Ended =
        step.run === undefined
          ? await this.useAction(step.uses ?? '', id, evaluated(step.with), given)
          : await this.runShell(interpolate(step.run, now, status), id, given);
      steps[id] = ended;
      if (ended.outcome !== 'success' && !step['continue-on-error']) status = ended.outcome;
    }
    return { status: this.cancelled ? 'cancelled' : status, steps };
  }

  private async useAction(
    uses: string,
    id: string,
    inputs: Readonly<Record<string, string>>,
    env: Readonly<Record<string, string>>,
  ): Promise<Ended> {
    if (uses.startsWith('$/')) return this.runAction(uses.slice(2), inputs, id, env);
    const remote = this.options.remote?.[uses.split('@')[0] ?? ''];
    if (!remote) throw new Error(`only $/ is known here: ${uses}`);
    let ended: Ended = { outcome: 'failure', outputs: {} };
    let log = '';
    try {
      ended = { outcome: 'success', outputs: remote(inputs) };
    } catch (error) {
      log = String(error);
    }
    this.steps.push({ ...ended, id, exitCode: ended.outcome === 'success' ? 0 : 1, log, summary: '' });
    return ended;
  }

  private async runShell(script: string, id: string, given: Readonly<Record<string, string>>): Promise<Ended> {
    const files = createCommandFiles(this.scratch);
    const ended = await this.watch(
      'bash',
      ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script],
      { ...this.env, ...given, ...files.env },
      true,
    );
    this.applyFiles(files);
    const outputs = files.values('OUTPUT');
    this.steps.push({ ...ended, id, outputs, summary: files.summary() });
    return { outcome: ended.outcome, outputs };
  }

  private async runScript(
    manifest: Manifest,
    directory: string,
    id: string,
    inputs: Readonly<Record<string, string>>,
    given: Readonly<Record<string, string>>,
  ): Promise<Ended> {
    const files = createCommandFiles(this.scratch);
    const named = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]);
    const env = { ...this.env, ...given, ...Object.fromEntries(named) } as Record<string, string>;
    const ended = await this.execute(join(directory, manifest.runs.main ?? ''), { ...env, ...files.env }, true);
    if (manifest.runs.post) this.posts.push({ id, script: join(directory, manifest.runs.post), env, state: files.values('STATE') });
    this.applyFiles(files);
    const outputs = files.values('OUTPUT');
    this.steps.push({ ...ended, id, outputs, summary: files.summary() });
    return { outcome: ended.outcome, outputs };
  }

  private applyFiles(files: CommandFiles): void {
    this.env = { ...this.env, ...files.values('ENV') };
    const paths = files.paths();
    if (paths.length > 0) this.env['PATH'] = [...paths.reverse(), this.env['PATH']].join(':');
  }

  private execute(
    script: string,
    env: Readonly<Record<string, string>>,
    cancellable: boolean,
  ): Promise<Pick<StepResult, 'exitCode' | 'log'> & { outcome: Status }> {
    return this.watch(process.execPath, nodeArguments(script), env, cancellable);
  }

  private watch(
    program: string,
    args: readonly string[],
    env: Readonly<Record<string, string>>,
    cancellable: boolean,
  ): Promise<Pick<StepResult, 'exitCode' | 'log'> & { outcome: Status }> {
    const child = spawn(program, args, { cwd: this.options.workspace, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const timers: NodeJS.Timeout[] = [];
    let log = '';
    const listen = (chunk: Buffer): void => {
      log += chunk.toString('utf8');
      if (!cancellable || this.cancelled || !this.options.cancelWhen?.test(log)) return;
      this.cancelled = true;
      for (const [signal, afterMs] of CANCEL_STEPS) timers.push(setTimeout(() => child.kill(signal), afterMs));
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    return new Promise((done, reject) => {
      child.once('error', reject);
      child.once('close', (exitCode) => {
        for (const timer of timers) clearTimeout(timer);
        const outcome = cancellable && this.cancelled ? 'cancelled' : exitCode === 0 ? 'success' : 'failure';
        done({ outcome, exitCode, log });
      });
    });
  }
}

/**
 * The script of an action as the runner starts it. What `dist/` does not have yet, or all of it with FORESHADOW_TEST_ENTRY=build, is started
 * from the emitted sources by the same words as a stub's.
 */
function nodeArguments(script: string): string[] {
  if (existsSync(script) && process.env['FORESHADOW_TEST_ENTRY'] !== 'build') return [script];
  const code = `import { start } from ${JSON.stringify(INDEX)}; await start(${JSON.stringify(basename(script, '.js'))});`;
  return ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', code];
}

const INDEX = new URL('../../src/index.js', import.meta.url).href;

function annotationsOf(log: string): Annotation[] {
  return [...log.matchAll(/^::(error|warning|notice)(?: ([^:]*))?::(.*)$/gm)].map((match) => ({
    kind: match[1] as Annotation['kind'],
    properties: unescapeCommand(match[2] ?? ''),
    message: unescapeCommand(match[3] ?? ''),
  }));
}

const unescapeCommand = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
