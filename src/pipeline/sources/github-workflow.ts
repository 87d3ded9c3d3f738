import type { RestEndpointMethodTypes } from '@octokit/rest';
import type { Clock } from '../../core/clock.js';
import { type ErrorDetail, fail } from '../../core/errors.js';
import { formatDuration } from '../../core/units.js';
import type { Github } from '../../io/github.js';
import type { Pipeline, PipelineJob, PipelineRun, RunRequest } from '../pipeline-run.js';

export interface GithubWorkflowOptions {
  readonly github: Github;
  readonly owner: string;
  readonly repo: string;
  /** file name under .github/workflows, or the workflow's id */
  readonly workflow: string;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly say: (text: string) => void;
  /** between two looks at a run that goes on */
  readonly pollMs?: number | undefined;
}

/** A run in this time looks often enough, and stays far below GitHub's limit of requests. */
const POLL_MS = 10_000;
const PER_PAGE = 100;
/** How long GitHub may take to list a run that it has not named when it was asked for it. */
const APPEARS_WITHIN_MS = 60_000;

/** A workflow of a repository on GitHub. */
export function githubWorkflow(options: GithubWorkflowOptions): Pipeline {
  return new GithubWorkflow(options);
}

type Answers = RestEndpointMethodTypes['actions'];
type Run = Answers['getWorkflowRun']['response']['data'];
type Job = Answers['listJobsForWorkflowRun']['response']['data']['jobs'][number];

class GithubWorkflow implements Pipeline {
  private readonly options: GithubWorkflowOptions;
  private readonly place: { readonly owner: string; readonly repo: string };

  constructor(options: GithubWorkflowOptions) {
    this.options = options;
    this.place = { owner: options.owner, repo: options.repo };
  }

  async run(request: RunRequest): Promise<PipelineRun> {
    const id = await this.dispatch(request);
    try {
      return await this.follow(id, request);
    } catch (error) {
      await this.cancel(id);
      throw error;
    }
  }

  async read(id: number): Promise<PipelineRun> {
    const run = await this.asked('read', () => this.actions.getWorkflowRun({ ...this.place, run_id: id }));
    if (run.data.status !== 'completed')
      throw fail('FS_PIPELINE_REFUSED', { found: `run ${id}, which is ${run.data.status}`, expected: 'a run that has ended' });
    return this.withJobs(run.data);
  }

  async history(branch: string, most: number): Promise<readonly PipelineRun[]> {
    const { data } = await this.asked('history', () =>
      this.actions.listWorkflowRuns({
        ...this.place,
        workflow_id: this.options.workflow,
        branch,
        status: 'success',
        per_page: Math.min(most, PER_PAGE),
      }),
    );
    const runs: PipelineRun[] = [];
    for (const run of data.workflow_runs.slice(0, most)) runs.push(await this.withJobs(run));
    return runs;
  }

  private get actions(): Github['octokit']['rest']['actions'] {
    return this.options.github.octokit.rest.actions;
  }

  /** @returns the id of the run; an older server names none, so that the run is looked for */
  private async dispatch({ ref, inputs }: RunRequest): Promise<number> {
    const { workflow, clock, say } = this.options;
    const known = new Set((await this.dispatched()).map(({ id }) => id));
    const { data } = await this.asked(`start ${workflow} of ${ref}`, () =>
      this.actions.createWorkflowDispatch({ ...this.place, workflow_id: workflow, ref, inputs, return_run_details: true }),
    );
    const named = (data as { readonly workflow_run_id?: number; readonly html_url?: string } | undefined)?.workflow_run_id;
    if (named !== undefined) {
      say(`Shadow run ${named} of ${workflow} started: ${(data as { html_url?: string }).html_url ?? ''}`);
      return named;
    }
    const deadline = clock.monotonic() + APPEARS_WITHIN_MS;
    while (clock.monotonic() < deadline) {
      await this.wait();
      const fresh = (await this.dispatched()).find((run) => !known.has(run.id) && run.head_branch === ref);
      if (fresh) {
        say(`Shadow run ${fresh.id} of ${workflow} started: ${fresh.html_url}`);
        return fresh.id;
      }
    }
    throw fail('FS_PIPELINE_REFUSED', { found: `no run of ${workflow} after it was asked for`, expected: 'a run within a minute' });
  }

  private async dispatched(): Promise<readonly { readonly id: number; readonly head_branch: string | null; readonly html_url: string }[]> {
    const { data } = await this.asked('list the runs', () =>
      this.actions.listWorkflowRuns({ ...this.place, workflow_id: this.options.workflow, event: 'workflow_dispatch', per_page: 20 }),
    );
    return data.workflow_runs;
  }

  private async follow(id: number, { withinMs }: RunRequest): Promise<PipelineRun> {
    const { clock, say } = this.options;
    const deadline = clock.monotonic() + withinMs;
    let last = '';
    for (;;) {
      const { data } = await this.asked(`follow run ${id}`, () => this.actions.getWorkflowRun({ ...this.place, run_id: id }));
      if (data.status !== last) say(`Shadow run ${id}: ${data.status}`);
      last = data.status ?? '';
      if (data.status === 'completed') return await this.withJobs(data);
      if (clock.monotonic() >= deadline)
        throw fail('FS_PIPELINE_TIMEOUT', {
          found: `run ${id} still ${data.status} after ${formatDuration(withinMs)}`,
          expected: 'its end',
        });
      await this.wait();
    }
  }

  private async wait(): Promise<void> {
    const { clock, signal, pollMs = POLL_MS } = this.options;
    await clock.sleep(pollMs, signal).catch((cause: unknown) => {
      throw fail('FS_CANCELLED', { found: 'an interrupt while a shadow run was followed', cause });
    });
  }

  /** Nothing that was started for a comparison goes on without it. A run that has ended meanwhile is left alone. */
  private async cancel(id: number): Promise<void> {
    const { say } = this.options;
    try {
      await this.actions.cancelWorkflowRun({ ...this.place, run_id: id });
      say(`Shadow run ${id} was cancelled`);
    } catch {
      say(`Shadow run ${id} could not be cancelled; it may have ended`);
    }
  }

  private async withJobs(run: Run): Promise<PipelineRun> {
    const jobs: Job[] = await this.asked(`read the jobs of run ${run.id}`, () =>
      this.options.github.octokit.paginate(this.actions.listJobsForWorkflowRun, {
        ...this.place,
        run_id: run.id,
        filter: 'latest',
        per_page: PER_PAGE,
      }),
    );
    return {
      id: run.id,
      url: run.html_url,
      conclusion: run.conclusion ?? 'unknown',
      seconds: spanOf(jobs),
      jobs: jobs.map(toJob),
    };
  }

  private async asked<T>(what: string, ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (cause) {
      const { signal, workflow } = this.options;
      if (signal.aborted) throw fail('FS_CANCELLED', { found: 'an interrupt while a shadow run was followed', cause });
      throw fail('FS_PIPELINE_REFUSED', refusal(what, workflow, cause));
    }
  }
}

/** What GitHub said, and what to do about the usual reasons. */
function refusal(what: string, workflow: string, cause: unknown): ErrorDetail {
  const { status, message } = cause as { readonly status?: number; readonly message?: string };
  const found = `${what}: ${status ?? 'no answer'} ${message ?? String(cause)}`;
  if (status === 403) return { found, hint: 'Give the job `permissions: actions: write`.', cause };
  if (status === 404)
    return { found, hint: `Is ${workflow} on the default branch, and may the token read Actions of this repository?`, cause };
  if (status === 422)
    return { found, hint: `Does ${workflow} have \`on: workflow_dispatch\` with these inputs, and is the ref a branch or a tag?`, cause };
  return { found, cause };
}

/** From the start of the first job to the end of the last: the wait for a first runner is nobody's. */
function spanOf(jobs: readonly Job[]): number | null {
  const starts = jobs.flatMap(({ started_at }) => (started_at ? [Date.parse(started_at)] : []));
  const ends = jobs.flatMap(({ completed_at }) => (completed_at ? [Date.parse(completed_at)] : []));
  return starts.length === 0 || ends.length === 0 ? null : (Math.max(...ends) - Math.min(...starts)) / 1_000;
}

function toJob({ name, conclusion, started_at, completed_at, steps = [] }: Job): PipelineJob {
  return {
    name,
    conclusion: conclusion ?? 'unknown',
    seconds: started_at && completed_at ? (Date.parse(completed_at) - Date.parse(started_at)) / 1_000 : null,
    steps: steps.map((step) => ({ name: step.name, conclusion: step.conclusion ?? 'unknown' })),
  };
}
