import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
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

interface Step {
  readonly id: string;
  readonly if?: string;
  readonly uses: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

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

interface Post {
  readonly id: string;
  readonly script: string;
  readonly env: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
}

class Job {
  readonly steps: StepResult[] = [];
  private readonly posts: Post[] = [];
  private readonly options: JobOptions;
  private readonly scratch: string;
  private env: Record<string, string>;
  private cancelled = false;

  constructor(options: JobOptions) {
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
    const steps: Record<string, { readonly outputs: Readonly<Record<string, string>>; readonly outcome: string }> = {};
    let status: Status = 'success';
    for (const step of runs.steps ?? []) {
      const now = { ...contexts, steps };
      if (this.cancelled) status = 'cancelled';
      if (!isTrue(step.if, now, status)) {
        steps[step.id] = { outputs: {}, outcome: 'skipped' };
        this.steps.push({ id: step.id, outcome: 'skipped', outputs: {}, exitCode: null, log: '', summary: '' });
        continue;
      }
      const evaluated = (map: Readonly<Record<string, string>> = {}) =>
        Object.fromEntries(Object.entries(map).map(([name, text]) => [name, interpolate(String(text), now, status)]));
      if (!step.uses.startsWith('$/')) throw new Error(`only $/ is known here: ${step.uses}`);
      const ended = await this.runAction(step.uses.slice(2), evaluated(step.with), step.id, { ...env, ...evaluated(step.env) });
      steps[step.id] = ended;
      if (ended.outcome !== 'success') status = ended.outcome;
    }
    const values = Object.entries(outputs ?? {}).map(([name, { value }]) => [
      name,
      interpolate(value ?? '', { ...contexts, steps }, status),
    ]);
    return { outcome: this.cancelled ? 'cancelled' : status, outputs: Object.fromEntries(values) as Record<string, string> };
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
    if (!existsSync(script)) throw new Error(`${script} is not there`);
    const child = spawn(process.execPath, [script], { cwd: this.options.workspace, env, stdio: ['ignore', 'pipe', 'pipe'] });
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

function annotationsOf(log: string): Annotation[] {
  return [...log.matchAll(/^::(error|warning|notice)(?: ([^:]*))?::(.*)$/gm)].map((match) => ({
    kind: match[1] as Annotation['kind'],
    properties: unescapeCommand(match[2] ?? ''),
    message: unescapeCommand(match[3] ?? ''),
  }));
}

const unescapeCommand = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
