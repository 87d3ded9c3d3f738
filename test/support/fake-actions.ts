import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PipelineJob } from '../../src/pipeline/pipeline-run.js';
import { openGithubDescription } from './openapi-validator.js';

/** How a run of the workflow goes. */
export interface FakeRun {
  readonly conclusion: string;
  readonly jobs: readonly PipelineJob[];
}

interface KnownRun extends FakeRun {
  readonly id: number;
  readonly event: string;
  readonly branch: string;
  /** looks until it has ended */
  looks: number;
  cancelled: boolean;
}

export interface FakeActionsOptions {
  /** what becomes of a run that is asked for, by its inputs; `null`: it never ends */
  readonly outcome: (inputs: Readonly<Record<string, string>>, count: number) => FakeRun | null;
  /** inputs that the workflow declares; others are refused with 422 */
  readonly inputs?: readonly string[];
  /** an older server: names no run when one is asked for */
  readonly namesNoRun?: boolean;
}

/** Compiled once: that is most of the work. */
const DESCRIPTION = openGithubDescription('openapi-actions.json');
const DOCS = 'https://docs.github.com/rest';
const START = Date.parse('2026-11-24T10:00:00Z');

/** The part of GitHub that runs workflows, with a memory: one workflow, `stage.yml`. Every request and answer is checked against GitHub's description. */
export class FakeActions implements AsyncDisposable {
  readonly violations: string[] = [];
  readonly dispatches: { readonly ref: string; readonly inputs: Readonly<Record<string, string>> }[] = [];
  readonly runs: KnownRun[] = [];
  /** refuses the next request of an operation */
  readonly refusals: { readonly operation: string; readonly status: number; readonly message: string }[] = [];
  private readonly server: Server;
  private readonly options: FakeActionsOptions;
  private readonly description = DESCRIPTION;

  private constructor(server: Server, options: FakeActionsOptions) {
    this.server = server;
    this.options = options;
    server.on('request', (request, response) => void this.answer(request, response));
  }

  static async start(options: FakeActionsOptions): Promise<FakeActions> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new FakeActions(server, options);
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** A run of the past. @returns its id */
  addRun(run: FakeRun, branch = 'main'): number {
    const id = 100 + this.runs.length;
    this.runs.push({ ...run, id, event: 'push', branch, looks: 0, cancelled: false });
    return id;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const url = new URL(request.url ?? '/', this.url);
    const { operation, act } = this.route(request.method ?? 'GET', url);
    if (operation !== 'unknown') this.note(operation, 'request', this.description.request(operation, body));
    const answer = this.refusalOf(operation) ?? act(body as never);
    if (operation !== 'unknown' && answer.status < 300 && answer.body !== undefined)
      this.note(operation, `answer ${answer.status}`, this.description.response(operation, answer.status, answer.body));
    response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8' });
    response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
  }

  private note(operation: string, what: string, problems: readonly string[]): void {
    this.violations.push(...problems.map((problem) => `${operation} ${what}: ${problem}`));
  }

  private refusalOf(operation: string): Answer | undefined {
    const at = this.refusals.findIndex((refusal) => refusal.operation === operation);
    const [refusal] = at < 0 ? [] : this.refusals.splice(at, 1);
    return refusal && refused(refusal.status, refusal.message);
  }

  private route(method: string, url: URL): { readonly operation: string; readonly act: (body: never) => Answer } {
    const path = url.pathname.replace(/^\/repos\/acme\/shop\/actions/, '');
    const run = (pattern: RegExp): KnownRun | undefined => this.runs.find(({ id }) => id === Number(pattern.exec(path)?.[1]));
    if (method === 'POST' && path === '/workflows/stage.yml/dispatches')
      return { operation: 'actions/create-workflow-dispatch', act: (body) => this.dispatch(body) };
    if (method === 'GET' && path === '/workflows/stage.yml/runs')
      return { operation: 'actions/list-workflow-runs', act: () => this.list(url.searchParams) };
    if (method === 'GET' && /^\/runs\/\d+$/.test(path))
      return { operation: 'actions/get-workflow-run', act: () => this.look(run(/(\d+)$/)) };
    if (method === 'GET' && /^\/runs\/\d+\/jobs$/.test(path))
      return { operation: 'actions/list-jobs-for-workflow-run', act: () => this.jobs(run(/(\d+)\/jobs$/), url.searchParams) };
    if (method === 'POST' && /^\/runs\/\d+\/cancel$/.test(path))
      return { operation: 'actions/cancel-workflow-run', act: () => this.cancel(run(/(\d+)\/cancel$/)) };
    return { operation: 'unknown', act: () => refused(404, 'Not Found') };
  }

  private dispatch({
    ref,
    inputs = {},
    return_run_details,
  }: {
    ref: string;
    inputs?: Record<string, string>;
    return_run_details?: boolean;
  }): Answer {
    const unknown = Object.keys(inputs).filter((name) => !(this.options.inputs ?? Object.keys(inputs)).includes(name));
    if (unknown.length > 0) return refused(422, `Unexpected inputs provided: ${JSON.stringify(unknown)}`);
    this.dispatches.push({ ref, inputs });
    const outcome = this.options.outcome(inputs, this.dispatches.length);
    const id = 5_000 + this.dispatches.length;
    this.runs.push({
      ...(outcome ?? { conclusion: 'success', jobs: [] }),
      id,
      event: 'workflow_dispatch',
      branch: ref,
      looks: outcome ? 2 : Number.POSITIVE_INFINITY,
      cancelled: false,
    });
    if (this.options.namesNoRun || !return_run_details) return { status: 204, body: undefined };
    const html_url = `https://github.com/acme/shop/actions/runs/${id}`;
    return { status: 200, body: { workflow_run_id: id, run_url: `${this.url}/repos/acme/shop/actions/runs/${id}`, html_url } };
  }

  private list(query: URLSearchParams): Answer {
    const wanted = this.runs.filter(
      (run) =>
        (!query.has('branch') || run.branch === query.get('branch')) &&
        (!query.has('event') || run.event === query.get('event')) &&
        (!query.has('status') || (run.looks === 0 && run.conclusion === query.get('status'))),
    );
    const page = [...wanted].reverse().slice(0, Number(query.get('per_page') ?? 30));
    return { status: 200, body: { total_count: wanted.length, workflow_runs: page.map((run) => this.describe(run)) } };
  }

  private look(run: KnownRun | undefined): Answer {
    if (!run) return refused(404, 'Not Found');
    if (run.looks > 0) run.looks -= 1;
    return { status: 200, body: this.describe(run) };
  }

  private cancel(run: KnownRun | undefined): Answer {
    if (!run) return refused(404, 'Not Found');
    if (run.looks === 0) return refused(409, 'Cannot cancel a workflow run that is completed.');
    run.cancelled = true;
    return { status: 202, body: {} };
  }

  private jobs(run: KnownRun | undefined, query: URLSearchParams): Answer {
    if (!run) return refused(404, 'Not Found');
    const [size, page] = [Number(query.get('per_page') ?? 30), Number(query.get('page') ?? 1)];
    const jobs = run.jobs.map((job, index) => this.describeJob(run, job, index));
    return { status: 200, body: { total_count: jobs.length, jobs: jobs.slice((page - 1) * size, page * size) } };
  }

  private describe(run: KnownRun): object {
    const api = `${this.url}/repos/acme/shop/actions/runs/${run.id}`;
    const urls = ['url', 'jobs_url', 'logs_url', 'check_suite_url', 'cancel_url', 'rerun_url', 'artifacts_url', 'workflow_url'];
    return {
      id: run.id,
      node_id: `WFR_${run.id}`,
      name: 'Stage',
      head_branch: run.branch,
      head_sha: 'a'.repeat(40),
      path: '.github/workflows/stage.yml',
      run_number: run.id,
      display_title: 'Stage',
      event: run.event,
      status: run.looks === 0 ? 'completed' : run.looks === 1 ? 'in_progress' : 'queued',
      conclusion: run.looks === 0 ? run.conclusion : null,
      workflow_id: 1,
      html_url: `https://github.com/acme/shop/actions/runs/${run.id}`,
      ...Object.fromEntries(urls.map((name) => [name, api])),
      created_at: new Date(START).toISOString(),
      updated_at: new Date(START).toISOString(),
      head_commit: null,
      head_repository: this.repository(),
      repository: this.repository(),
      pull_requests: [],
    };
  }

  private describeJob(run: KnownRun, job: PipelineJob, index: number): object {
    const api = `${this.url}/repos/acme/shop/actions/jobs/${run.id}${index}`;
    const at = (seconds: number): string => new Date(START + seconds * 1_000).toISOString();
    const done = job.seconds === null ? null : at(job.seconds);
    const steps = job.steps.map(({ name, conclusion }, number) => ({
      name,
      status: 'completed',
      conclusion,
      number: number + 1,
      started_at: at(0),
      completed_at: at(1),
    }));
    return {
      id: run.id * 10 + index,
      node_id: 'J_1',
      run_id: run.id,
      run_url: api,
      head_sha: 'a'.repeat(40),
      workflow_name: 'Stage',
      head_branch: run.branch,
      name: job.name,
      url: api,
      html_url: null,
      status: 'completed',
      conclusion: job.conclusion,
      created_at: at(0),
      started_at: at(0),
      completed_at: done,
      check_run_url: api,
      labels: ['ubuntu-latest'],
      runner_id: 1,
      runner_name: 'runner',
      runner_group_id: 1,
      runner_group_name: 'default',
      steps,
    };
  }

  private repository(): object {
    const { properties } = this.description.schema('minimal-repository');
    const links = Object.keys(properties).filter((name) => name.endsWith('_url'));
    const owner = this.description.schema('simple-user');
    const person = Object.keys(owner.properties).filter((name) => name.endsWith('_url'));
    return {
      id: 1,
      node_id: 'R_1',
      name: 'shop',
      full_name: 'acme/shop',
      private: false,
      fork: false,
      description: null,
      url: this.url,
      html_url: 'https://github.com/acme/shop',
      ...Object.fromEntries(links.map((name) => [name, this.url])),
      owner: {
        login: 'acme',
        id: 1,
        node_id: 'U_1',
        type: 'Organization',
        site_admin: false,
        url: this.url,
        ...Object.fromEntries(person.map((name) => [name, this.url])),
        gravatar_id: '',
      },
    };
  }
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const refused = (status: number, message: string): Answer => ({ status, body: { message, documentation_url: DOCS } });
