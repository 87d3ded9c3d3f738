import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type JobOptions, type JobResult, runJob, runSteps, type Step, type StepsOptions } from './action-runner.js';
import { FakeGithub } from './fake-github.js';

/** How the pull request changes `answers.mjs` of the shop, and its configuration. */
export interface Change {
  readonly answers?: string;
  readonly config?: (text: string) => string;
}

/** One route of four answers with an error. */
export const BROKEN = `export function answer(path) {
  if (path === '/healthz') return [200, { ok: true }];
  if (path === '/search') return [500, { error: 'broken' }];
  return [200, { item: path.slice(1) }];
}
`;
export const TOKEN = 'ghs_0123456789abcdef';
const REQUESTS = 20_000;
const SHOP = join(process.cwd(), 'test/fixtures/actions/shop');
/** The part of it that every pull request has. */
const NUMBER = 7;

export interface JobRequest {
  /** the action's folder; empty for the root */
  readonly path: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly fromFork?: boolean;
  readonly cancelWhen?: RegExp;
}

/** A checked-out merge commit of a pull request to a small shop, and a GitHub to comment on. */
export class PullRequestScene implements AsyncDisposable {
  readonly directory: string;
  readonly workspace: string;
  readonly github: FakeGithub;
  readonly headSha: string;
  private readonly mergeSha: string;

  private constructor(directory: string, change: Change, github: FakeGithub) {
    this.directory = directory;
    this.workspace = join(directory, 'workspace');
    this.github = github;
    mkdirSync(join(directory, 'temp'));
    cpSync(SHOP, this.workspace, { recursive: true });
    writeFileSync(join(this.workspace, 'traffic.jsonl'), recording());
    this.git('init', '--quiet', '--initial-branch=main');
    this.git('add', '--all');
    if (change.config) this.rewrite('foreshadow.yml', change.config);
    const baseSha = this.commit('The shop');
    this.git('checkout', '--quiet', '-b', 'change');
    if (change.answers !== undefined) this.rewrite('answers.mjs', () => change.answers as string);
    this.headSha = this.commit('A change');
    this.git('checkout', '--quiet', '--detach', 'main');
    this.git('merge', '--quiet', '--no-ff', '-m', `Merge ${this.headSha} into ${baseSha}`, this.headSha);
    this.mergeSha = this.git('rev-parse', 'HEAD');
  }

  static async open(change: Change = {}): Promise<PullRequestScene> {
    return new PullRequestScene(mkdtempSync(join(tmpdir(), 'foreshadow-job-')), change, await FakeGithub.start());
  }

  /** Runs the action on the event of the pull request. */
  run({ path, inputs = {}, env = {}, fromFork = false, cancelWhen }: JobRequest): Promise<JobResult> {
    const event = this.writeEvent(fromFork);
    const options: JobOptions = {
      repository: process.cwd(),
      path,
      inputs,
      workspace: this.workspace,
      temporary: join(this.directory, 'temp'),
      env: { ...this.environment(event), ...env },
      github: { token: TOKEN, workspace: this.workspace, event_name: 'pull_request' },
      ...(cancelWhen ? { cancelWhen } : {}),
    };
    return runJob(options);
  }

  /** Runs the steps of a job on the same event. */
  runSteps(steps: readonly Step[], more: Partial<StepsOptions> = {}): Promise<JobResult> {
    const event = this.writeEvent(false);
    return runSteps({
      repository: process.cwd(),
      steps,
      workspace: this.workspace,
      temporary: join(this.directory, 'temp'),
      github: { token: TOKEN, workspace: this.workspace, event_name: 'pull_request' },
      ...more,
      env: { ...this.environment(event), ...more.env },
    });
  }

  /** What a workflow needs to run here. @param event of GitHub, in its own words */
  place(event: {
    readonly name: string;
    readonly payload: unknown;
  }): Pick<StepsOptions, 'repository' | 'workspace' | 'temporary' | 'env' | 'github'> {
    const file = join(this.directory, `${event.name}.json`);
    writeFileSync(file, JSON.stringify(event.payload));
    return {
      repository: process.cwd(),
      workspace: this.workspace,
      temporary: join(this.directory, 'temp'),
      env: { ...this.environment(file), GITHUB_EVENT_NAME: event.name },
      github: {
        token: TOKEN,
        workspace: this.workspace,
        event_name: event.name,
        event: event.payload,
        triggering_actor: 'ann',
        actor: 'ann',
      },
    };
  }

  /** The event of the pull request. */
  get pullRequest(): { readonly name: string; readonly payload: unknown } {
    const head = { sha: this.headSha, repo: { full_name: 'eve/shop' } };
    return { name: 'pull_request', payload: { repository: { full_name: 'acme/shop' }, pull_request: { number: NUMBER, head } } };
  }

  /** The event of a workflow that follows the one of the pull request. */
  get followed(): { readonly name: string; readonly payload: unknown } {
    const workflow_run = {
      id: 4711,
      event: 'pull_request',
      head_sha: this.headSha,
      head_branch: 'change',
      html_url: 'https://github.com/acme/shop/actions/runs/4711',
      head_repository: { full_name: 'eve/shop' },
    };
    return { name: 'workflow_run', payload: { repository: { full_name: 'acme/shop' }, workflow_run } };
  }

  /** A file of the workspace that nobody has committed. */
  write(name: string, text: string): void {
    writeFileSync(join(this.workspace, name), text);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.github[Symbol.asyncDispose]();
    rmSync(this.directory, { recursive: true, force: true, maxRetries: 5 });
  }

  private writeEvent(fromFork: boolean): string {
    const event = join(this.directory, 'event.json');
    const repository = { full_name: 'acme/shop' };
    const head = { sha: this.headSha, repo: { full_name: fromFork ? 'eve/shop' : 'acme/shop' } };
    writeFileSync(event, JSON.stringify({ repository, pull_request: { number: NUMBER, head } }));
    return event;
  }

  private environment(event: string): Record<string, string> {
    return {
      PATH: process.env['PATH'] ?? '',
      HOME: this.directory,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTOR: 'someone',
      GITHUB_API_URL: this.github.url,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_RUN_ID: '4711',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
      GITHUB_REF: `refs/pull/${NUMBER}/merge`,
      GITHUB_SHA: this.mergeSha,
      GITHUB_WORKSPACE: this.workspace,
      RUNNER_TEMP: join(this.directory, 'temp'),
      FORESHADOW_CACHE: join(this.directory, 'cache'),
    };
  }

  private rewrite(name: string, change: (text: string) => string): void {
    writeFileSync(join(this.workspace, name), change(`${this.git('show', `:${name}`)}\n`));
  }

  private commit(message: string): string {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '-m', message);
    return this.git('rev-parse', 'HEAD');
  }

  private git(...args: string[]): string {
    const who = ['-c', 'user.name=test', '-c', 'user.email=test@localhost', '-c', 'commit.gpgsign=false'];
    const env = { PATH: process.env['PATH'] ?? '', HOME: this.directory, GIT_CONFIG_NOSYSTEM: '1' };
    return execFileSync('git', [...who, ...args], { cwd: this.workspace, env, encoding: 'utf8' }).trim();
  }
}

function recording(): string {
  const targets = ['/search', '/a', '/b', '/c'];
  const lines = Array.from({ length: REQUESTS }, (_, index) =>
    JSON.stringify({ id: String(index), at: index, method: 'GET', target: targets[index % targets.length], headers: [['accept', '*/*']] }),
  );
  return `${lines.join('\n')}\n`;
}
