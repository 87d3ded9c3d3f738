import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, FakeCommits, type Json, type Route, refused } from './fake-github-commits.js';
import { type OpenApiValidator, openGithubDescription } from './openapi-validator.js';

export interface FakeComment {
  readonly id: number;
  readonly issue: number;
  readonly login: string;
  body: string;
  edits: number;
}

export interface FakePull {
  readonly number: number;
  readonly sha: string;
  readonly branch: string;
  /** the repository that the branch lies in */
  readonly repository: string;
}

export interface SeenRequest {
  readonly operation: string;
  readonly path: string;
  readonly authorization: string | undefined;
}

/** An answer given instead of the real one, in the order they were queued. */
export interface Refusal {
  /** only for this operation; any where left out */
  readonly operation?: string;
  readonly status: number;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a token may not do is refused in these words. */
export const NOT_ACCESSIBLE = 'Resource not accessible by integration';
/** Not in the description: GitHub refuses longer bodies. */
const MAX_BODY = 65_536;

/** A small GitHub with a memory: comments on one repository. Every request and every answer is checked against GitHub's own description. */
export class FakeGithub implements AsyncDisposable {
  readonly comments: FakeComment[] = [];
  readonly requests: SeenRequest[] = [];
  /** requests or answers that break the contract: a test expects none */
  readonly violations: string[] = [];
  /** a token that only reads, as pull requests from forks have */
  readOnly = false;
  /** who the token is; null: GitHub will not say */
  login: string | null = 'github-actions[bot]';
  readonly refusals: Refusal[] = [];
  /** check runs, statuses, deployments */
  readonly commits = new FakeCommits();
  private readonly server: Server;
  private readonly description = openGithubDescription();
  private readonly pullsDescription = openGithubDescription('openapi-pulls.json');
  private readonly commitsDescription = openGithubDescription('openapi-commits.json');
  /** open pull requests, beside those that only have comments */
  readonly pulls: FakePull[] = [];
  private nextId = 1_000;

  private constructor(server: Server) {
    this.server = server;
    server.on('request', (request, response) => void this.answer(request, response));
  }

  static async start(): Promise<FakeGithub> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new FakeGithub(server);
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  addComment(issue: number, login: string, body: string): FakeComment {
    const comment = { id: this.nextId++, issue, login, body, edits: 0 };
    this.comments.push(comment);
    return comment;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const url = new URL(request.url ?? '/', this.url);
    const { operation, act } = this.route(request.method ?? 'GET', url);
    this.requests.push({ operation, path: url.pathname + url.search, authorization: request.headers.authorization });
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const described = operation.includes('/');
    const description = this.descriptionOf(operation);
    if (described) this.note(operation, 'request', description.request(operation, body));
    const answer = this.refusalOf(operation) ?? act(body as Json);
    if (described && (answer.status < 300 || (answer.status < 429 && description.documents(operation, answer.status))))
      this.note(operation, `answer ${answer.status}`, description.response(operation, answer.status, answer.body));
    response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8', ...answer.headers });
    response.end(JSON.stringify(answer.body));
  }

  private descriptionOf(operation: string): OpenApiValidator {
    if (operation.startsWith('pulls/')) return this.pullsDescription;
    return /^(checks|repos)\//.test(operation) ? this.commitsDescription : this.description;
  }

  private note(operation: string, what: string, problems: readonly string[]): void {
    this.violations.push(...problems.map((problem) => `${operation} ${what}: ${problem}`));
  }

  private refusalOf(operation: string): Answer | undefined {
    const at = this.refusals.findIndex((refusal) => refusal.operation === undefined || refusal.operation === operation);
    const [refusal] = at < 0 ? [] : this.refusals.splice(at, 1);
    return refusal && { status: refusal.status, body: { message: refusal.message, documentation_url: DOCS }, headers: refusal.headers };
  }

  private readonly routes: readonly Route[] = [
    { method: 'POST', path: /^\/graphql$/, operation: 'graphql', act: () => this.viewer() },
    {
      method: 'POST',
      path: /^\/repos\/[^/]+\/[^/]+\/issues\/(\d+)\/comments$/,
      operation: 'issues/create-comment',
      act: ({ body }, [issue]) => this.create(Number(issue), String(body ?? '')),
    },
    {
      method: 'PATCH',
      path: /^\/repos\/[^/]+\/[^/]+\/issues\/comments\/(\d+)$/,
      operation: 'issues/update-comment',
      act: ({ body }, [id]) => this.update(Number(id), String(body ?? '')),
    },
    ...this.commits.routes(
      () => this.url,
      () => userNamed(this.login ?? 'github-actions[bot]', this.url),
      () => (this.readOnly ? refused(403, NOT_ACCESSIBLE) : undefined),
    ),
  ];

  private route(method: string, url: URL): { readonly operation: string; readonly act: (body: Json) => Answer } {
    const list = /^\/repos\/[^/]+\/[^/]+\/issues\/(\d+)\/comments$/.exec(url.pathname);
    if (method === 'GET' && list) return { operation: 'issues/list-comments', act: () => this.list(Number(list[1]), url) };
    if (method === 'GET' && /^\/repos\/[^/]+\/[^/]+\/pulls$/.test(url.pathname))
      return { operation: 'pulls/list', act: () => this.listPulls(url) };
    for (const route of this.routes) {
      const found = route.method === method ? route.path.exec(url.pathname) : null;
      if (found) return { operation: route.operation, act: (body) => route.act(body ?? {}, found.slice(1)) };
    }
    this.violations.push(`no such operation here: ${method} ${url.pathname}`);
    return { operation: 'unknown', act: () => refused(404, 'Not Found') };
  }

  private viewer(): Answer {
    if (this.login === null) return { status: 200, body: { data: null, errors: [{ type: 'FORBIDDEN', message: NOT_ACCESSIBLE }] } };
    return { status: 200, body: { data: { viewer: { login: this.login.replace('[bot]', '') } } } };
  }

  private list(issue: number, url: URL): Answer {
    const size = Math.min(100, Number(url.searchParams.get('per_page') ?? 30));
    const page = Number(url.searchParams.get('page') ?? 1);
    const all = this.comments.filter((comment) => comment.issue === issue);
    const next = new URL(url);
    next.searchParams.set('page', String(page + 1));
    const headers = page * size < all.length ? { link: `<${next.href}>; rel="next"` } : {};
    return { status: 200, body: all.slice((page - 1) * size, page * size).map((comment) => this.describe(comment)), headers };
  }

  private listPulls(url: URL): Answer {
    const head = url.searchParams.get('head');
    const found = this.pulls.filter((pull) => head === null || head === `${pull.repository.split('/')[0]}:${pull.branch}`);
    const body = found.map((pull) => {
      const whole = this.pullsDescription.sample('pull-request-simple') as { head: { repo: object }; base: { repo: object } };
      const repo = { ...whole.head.repo, full_name: pull.repository };
      return { ...whole, number: pull.number, head: { ...whole.head, sha: pull.sha, ref: pull.branch, repo } };
    });
    return { status: 200, body };
  }

  private create(issue: number, body: string): Answer {
    const refusal = this.refuseWrite(body);
    if (refusal) return refusal;
    return { status: 201, body: this.describe(this.addComment(issue, this.login ?? 'github-actions[bot]', body)) };
  }

  private update(id: number, body: string): Answer {
    const comment = this.comments.find((candidate) => candidate.id === id);
    if (!comment) return refused(404, 'Not Found');
    const refusal = this.refuseWrite(body);
    if (refusal) return refusal;
    comment.body = body;
    comment.edits += 1;
    return { status: 200, body: this.describe(comment) };
  }

  private refuseWrite(body: string): Answer | undefined {
    if (this.readOnly) return refused(403, NOT_ACCESSIBLE);
    if (body.length <= MAX_BODY) return undefined;
    return refused(422, `Validation Failed: body is too long (maximum is ${MAX_BODY} characters)`);
  }

  private describe({ id, issue, login, body }: FakeComment): object {
    const api = `${this.url}/repos/acme/shop`;
    const at = '2026-11-24T10:00:00Z';
    return {
      id,
      node_id: `IC_${id}`,
      url: `${api}/issues/comments/${id}`,
      html_url: `https://github.com/acme/shop/pull/${issue}#issuecomment-${id}`,
      issue_url: `${api}/issues/${issue}`,
      body,
      user: userNamed(login, this.url),
      created_at: at,
      updated_at: at,
      author_association: 'NONE',
      performed_via_github_app: null,
    };
  }
}

const DOCS = 'https://docs.github.com/rest';

function userNamed(login: string, url: string): object {
  const api = `${url}/users/${encodeURIComponent(login)}`;
  const links = Object.fromEntries(
    ['followers', 'following', 'gists', 'starred', 'subscriptions', 'organizations', 'repos', 'events', 'received_events'].map((name) => [
      `${name}_url`,
      `${api}/${name}`,
    ]),
  );
  const bot = login.endsWith('[bot]');
  return {
    login,
    id: 41_898_282,
    node_id: 'U_1',
    avatar_url: api,
    gravatar_id: '',
    url: api,
    html_url: api,
    ...links,
    type: bot ? 'Bot' : 'User',
    site_admin: false,
  };
}
