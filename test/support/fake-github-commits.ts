/** What the fake GitHub keeps about commits: check runs, statuses, deployments. */
export interface FakeCheckRun {
  readonly id: number;
  readonly sha: string;
  readonly name: string;
  status: string;
  conclusion: string | null;
  title: string;
  summary: string;
  readonly annotations: Readonly<Record<string, unknown>>[];
  readonly body: Json;
}

export interface FakeStatus {
  readonly sha: string;
  readonly body: Json;
}

export interface FakeDeployment {
  readonly id: number;
  readonly body: Json;
  readonly statuses: Json[];
}

export type Json = Readonly<Record<string, unknown>>;

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

export interface Route {
  readonly method: string;
  readonly path: RegExp;
  readonly operation: string;
  act(body: Json, parts: readonly string[]): Answer;
}

const DOCS = 'https://docs.github.com/rest';
export const refused = (status: number, message: string): Answer => ({ status, body: { message, documentation_url: DOCS } });
const AT = '2026-11-24T10:00:00Z';
const REPO = '/repos/acme/shop';
/** Not in the description: what GitHub refuses all the same. */
const MOST_SUMMARY = 65_535;
const MOST_DESCRIPTION = 140;
const MOST_STATUSES = 1_000;

/** The part of the fake GitHub that is about commits. */
export class FakeCommits {
  readonly checkRuns: FakeCheckRun[] = [];
  readonly statuses: FakeStatus[] = [];
  readonly deployments: FakeDeployment[] = [];
  /** commits the repository has; any where empty */
  readonly known: string[] = [];
  private next = 100;

  routes(url: () => string, user: () => object, mayWrite: () => Answer | undefined): Route[] {
    const guarded =
      (act: Route['act']): Route['act'] =>
      (body, parts) =>
        mayWrite() ?? act(body, parts);
    return [
      {
        method: 'POST',
        path: /^\/repos\/acme\/shop\/check-runs$/,
        operation: 'checks/create',
        act: guarded((body) => this.createCheck(body, url())),
      },
      {
        method: 'PATCH',
        path: /^\/repos\/acme\/shop\/check-runs\/(\d+)$/,
        operation: 'checks/update',
        act: guarded((body, [id]) => this.updateCheck(Number(id), body, url())),
      },
      {
        method: 'POST',
        path: /^\/repos\/acme\/shop\/statuses\/([^/]+)$/,
        operation: 'repos/create-commit-status',
        act: guarded((body, [sha]) => this.createStatus(sha ?? '', body, url(), user())),
      },
      {
        method: 'POST',
        path: /^\/repos\/acme\/shop\/deployments$/,
        operation: 'repos/create-deployment',
        act: guarded((body) => this.createDeployment(body, url(), user())),
      },
      {
        method: 'POST',
        path: /^\/repos\/acme\/shop\/deployments\/(\d+)\/statuses$/,
        operation: 'repos/create-deployment-status',
        act: guarded((body, [id]) => this.createDeploymentStatus(Number(id), body, url(), user())),
      },
    ];
  }

  private createCheck(body: Json, url: string): Answer {
    const sha = String(body['head_sha']);
    if (!this.has(sha)) return refused(422, `No commit found for SHA: ${sha}`);
    const problem = outputProblem(body);
    if (problem) return problem;
    const run: FakeCheckRun = {
      id: this.next++,
      sha,
      name: String(body['name']),
      status: 'queued',
      conclusion: null,
      title: '',
      summary: '',
      annotations: [],
      body,
    };
    this.checkRuns.push(run);
    return { status: 201, body: describeCheck(changed(run, body), url) };
  }

  private updateCheck(id: number, body: Json, url: string): Answer {
    const run = this.checkRuns.find((one) => one.id === id);
    if (!run) return refused(404, 'Not Found');
    return outputProblem(body) ?? { status: 200, body: describeCheck(changed(run, body), url) };
  }

  private createStatus(sha: string, body: Json, url: string, creator: object): Answer {
    if (!this.has(sha)) return refused(422, `No commit found for SHA: ${sha}`);
    const same = this.statuses.filter((one) => one.sha === sha && one.body['context'] === body['context']);
    if (same.length >= MOST_STATUSES) return refused(422, 'This SHA and context has reached the maximum number of statuses.');
    if (String(body['description'] ?? '').length > MOST_DESCRIPTION)
      return refused(422, 'Validation Failed: description is too long (maximum is 140 characters)');
    this.statuses.push({ sha, body });
    const { state, description = null, target_url = null, context = 'default' } = body;
    const own = {
      url: `${url}${REPO}/statuses/${sha}`,
      avatar_url: null,
      id: this.next++,
      node_id: 'S_1',
      created_at: AT,
      updated_at: AT,
      creator,
    };
    return { status: 201, body: { ...own, state, description, target_url, context } };
  }

  private createDeployment(body: Json, url: string, creator: object): Answer {
    const ref = String(body['ref']);
    if (!this.has(ref)) return refused(422, `No ref found for: ${ref}`);
    if (body['required_contexts'] === undefined) return refused(409, 'Conflict: Commit status checks failed for main.');
    if (body['auto_merge'] !== false) return refused(409, 'Conflict merging main into the ref.');
    const deployment: FakeDeployment = { id: this.next++, body, statuses: [] };
    this.deployments.push(deployment);
    const at = `${url}${REPO}/deployments/${deployment.id}`;
    return {
      status: 201,
      body: {
        url: at,
        id: deployment.id,
        node_id: 'D_1',
        sha: ref,
        ref,
        task: body['task'] ?? 'deploy',
        payload: body['payload'] ?? {},
        environment: body['environment'] ?? 'production',
        description: body['description'] ?? null,
        creator,
        created_at: AT,
        updated_at: AT,
        statuses_url: `${at}/statuses`,
        repository_url: `${url}${REPO}`,
        transient_environment: body['transient_environment'] ?? false,
        production_environment: body['production_environment'] ?? true,
      },
    };
  }

  private createDeploymentStatus(id: number, body: Json, url: string, creator: object): Answer {
    const deployment = this.deployments.find((one) => one.id === id);
    if (!deployment) return refused(404, 'Not Found');
    if (String(body['description'] ?? '').length > MOST_DESCRIPTION)
      return refused(422, 'Validation Failed: description is too long (maximum is 140 characters)');
    deployment.statuses.push(body);
    const at = `${url}${REPO}/deployments/${id}`;
    return {
      status: 201,
      body: {
        url: `${at}/statuses/${this.next}`,
        id: this.next++,
        node_id: 'DS_1',
        state: body['state'],
        creator,
        description: body['description'] ?? '',
        environment: body['environment'] ?? deployment.body['environment'],
        target_url: body['target_url'] ?? body['log_url'] ?? 'https://github.com/acme/shop',
        ...(body['log_url'] === undefined ? {} : { log_url: body['log_url'] }),
        created_at: AT,
        updated_at: AT,
        deployment_url: at,
        repository_url: `${url}${REPO}`,
      },
    };
  }

  private has(sha: string): boolean {
    return this.known.length === 0 || this.known.includes(sha);
  }
}

/** Annotations are added to those there are, as GitHub does it. */
function changed(run: FakeCheckRun, body: Json): FakeCheckRun {
  const { title, summary, annotations = [] } = (body['output'] ?? {}) as { title?: string; summary?: string; annotations?: Json[] };
  run.status = String(body['status'] ?? (body['conclusion'] === undefined ? run.status : 'completed'));
  run.conclusion = body['conclusion'] === undefined ? run.conclusion : String(body['conclusion']);
  run.title = title ?? run.title;
  run.summary = summary ?? run.summary;
  run.annotations.push(...annotations);
  return run;
}

function outputProblem(body: Json): Answer | undefined {
  const { summary = '', text = '', annotations = [] } = (body['output'] ?? {}) as { summary?: string; text?: string; annotations?: Json[] };
  if (summary.length > MOST_SUMMARY || text.length > MOST_SUMMARY)
    return refused(422, 'Invalid request. Only 65535 characters are allowed.');
  if (annotations.length > 50) return refused(422, 'Invalid request. No more than 50 items are allowed; more were supplied.');
  return undefined;
}

function describeCheck(run: FakeCheckRun, url: string): object {
  return {
    id: run.id,
    head_sha: run.sha,
    node_id: 'CR_1',
    external_id: String(run.body['external_id'] ?? ''),
    url: `${url}${REPO}/check-runs/${run.id}`,
    html_url: `https://github.com/acme/shop/runs/${run.id}`,
    details_url: run.body['details_url'] ?? null,
    status: run.status,
    conclusion: run.conclusion,
    started_at: AT,
    completed_at: run.status === 'completed' ? AT : null,
    output: {
      title: run.title,
      summary: run.summary,
      text: null,
      annotations_count: run.annotations.length,
      annotations_url: `${url}${REPO}/check-runs/${run.id}/annotations`,
    },
    name: run.name,
    check_suite: { id: 5 },
    app: null,
    pull_requests: [],
  };
}
