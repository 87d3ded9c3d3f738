import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openSamples } from './openapi-sample.js';
import { openGithubDescription } from './openapi-validator.js';

type Json = Readonly<Record<string, unknown>>;

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** An answer given instead of the real one, in the order they were queued. `late`: the act is done, its answer is this one. */
export interface GitRefusal {
  readonly operation?: string;
  readonly status: number;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly late?: boolean;
}

interface FakeCommit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
}

export interface FakeDeployment {
  readonly id: number;
  readonly request: Json;
  readonly sha: string;
  readonly statuses: string[];
}

export interface FakePull {
  readonly number: number;
  readonly head: string;
  readonly base: string;
  readonly title: string;
  readonly body: string;
  state: 'open' | 'closed';
  mergedAt: string | null;
}

type Act = (parts: readonly string[], body: Json, query: URLSearchParams) => Answer;
type Route = readonly [method: string, path: RegExp, operation: string, act: Act];

/** Compiled once. */
const DESCRIPTION = openGithubDescription('openapi-git.json');

/**
 * The git half of a small GitHub with a memory: refs, commits, trees, deployments, pull requests of `acme/shop`. Requests and answers are checked
 * against GitHub's own description; what the description leaves open (fast-forward only, refs that exist) behaves as GitHub documents it.
 */
export class FakeGit implements AsyncDisposable {
  /** `refs/...` -> commit */
  readonly refs = new Map<string, string>();
  readonly commits = new Map<string, FakeCommit>();
  /** tree -> path -> content */
  readonly trees = new Map<string, ReadonlyMap<string, string>>();
  readonly deployments: FakeDeployment[] = [];
  readonly pulls: FakePull[] = [];
  readonly refusals: GitRefusal[] = [];
  readonly operations: string[] = [];
  readonly violations: string[] = [];
  /** called between two requests, as somebody else would act */
  before: ((operation: string) => void) | undefined;
  private readonly server: Server;
  private readonly description = DESCRIPTION;
  private readonly sample = openSamples();

  private constructor(server: Server) {
    this.server = server;
    server.on('request', (request, response) => void this.answer(request, response));
  }

  static async start(): Promise<FakeGit> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new FakeGit(server);
  }

  /** what a job's environment says of it */
  get env(): Record<string, string> {
    return {
      GITHUB_API_URL: `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_TOKEN: 'ghs_secret',
    };
  }

  /** A commit of one file, as a person would push it. */
  commit(content: string, parents: readonly string[] = [], message = 'change'): string {
    return this.addCommit({ tree: this.addTree(new Map([['app.js', content]])), parents, message });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const path = decodeURIComponent(url.pathname);
    const body = (text === '' ? undefined : JSON.parse(text)) as Json | undefined;
    const route = this.routes.find(([method, pattern]) => method === request.method && pattern.test(path));
    const answer = route ? this.act(route, path, body, url.searchParams) : this.unknown(`${request.method} ${path}`);
    response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8', ...answer.headers });
    response.end(JSON.stringify(answer.body));
  }

  private act([, pattern, operation, act]: Route, path: string, body: Json | undefined, query: URLSearchParams): Answer {
    this.operations.push(operation);
    this.before?.(operation);
    this.note(operation, 'request', this.description.request(operation, body));
    const at = this.refusals.findIndex((refusal) => refusal.operation === undefined || refusal.operation === operation);
    const [refusal] = at < 0 ? [] : this.refusals.splice(at, 1);
    const said = refusal && { ...refused(refusal.status, refusal.message), headers: refusal.headers };
    if (said && !refusal.late) return said;
    const answer = act((pattern.exec(path) as RegExpExecArray).slice(1), body ?? {}, query);
    if (answer.status < 300)
      this.note(operation, `answer ${answer.status}`, this.description.response(operation, answer.status, answer.body));
    return said ?? answer;
  }

  private unknown(what: string): Answer {
    this.violations.push(`no such operation here: ${what}`);
    return refused(404, 'Not Found');
  }

  private note(operation: string, what: string, problems: readonly string[]): void {
    this.violations.push(...problems.map((problem) => `${operation} ${what}: ${problem}`));
  }

  private readonly routes: readonly Route[] = [
    ['GET', /^\/repos\/acme\/shop\/git\/matching-refs\/(.+)$/, 'git/list-matching-refs', ([ref]) => this.matching(String(ref))],
    ['POST', /^\/repos\/acme\/shop\/git\/refs$/, 'git/create-ref', (_, body) => this.createRef(body)],
    ['PATCH', /^\/repos\/acme\/shop\/git\/refs\/(.+)$/, 'git/update-ref', ([ref], body) => this.updateRef(`refs/${ref}`, body)],
    ['POST', /^\/repos\/acme\/shop\/git\/trees$/, 'git/create-tree', (_, body) => this.createTree(body)],
    ['POST', /^\/repos\/acme\/shop\/git\/commits$/, 'git/create-commit', (_, body) => this.createCommit(body)],
    ['GET', /^\/repos\/acme\/shop\/git\/commits\/([0-9a-f]{40})$/, 'git/get-commit', ([sha]) => this.readCommit(String(sha))],
    ['GET', /^\/repos\/acme\/shop\/git\/blobs\/([0-9a-f]{40})$/, 'git/get-blob', ([sha]) => this.readBlob(String(sha))],
    [
      'GET',
      /^\/repos\/acme\/shop\/contents\/(.+)$/,
      'repos/get-content',
      ([path], _, query) => this.readContent(String(path), query.get('ref') ?? ''),
    ],
    ['GET', /^\/repos\/acme\/shop\/commits$/, 'repos/list-commits', () => this.listCommits()],
    ['GET', /^\/repos\/acme\/shop\/pulls\/(\d+)$/, 'pulls/get', ([number]) => this.readPull(Number(number))],
    ['GET', /^\/repos\/acme\/shop\/commits\/(.+)$/, 'repos/get-commit', ([ref]) => this.lookUpCommit(String(ref))],
    ['GET', /^\/repos\/acme\/shop\/deployments$/, 'repos/list-deployments', (_, __, query) => this.listDeployments(query)],
    ['POST', /^\/repos\/acme\/shop\/deployments$/, 'repos/create-deployment', (_, body) => this.createDeployment(body)],
    [
      'GET',
      /^\/repos\/acme\/shop\/deployments\/(\d+)\/statuses$/,
      'repos/list-deployment-statuses',
      ([id]) => this.listStatuses(Number(id)),
    ],
    ['GET', /^\/repos\/acme\/shop\/pulls$/, 'pulls/list', (_, __, query) => this.listPulls(query)],
    ['POST', /^\/repos\/acme\/shop\/pulls$/, 'pulls/create', (_, body) => this.createPull(body)],
  ];

  private fill(operation: string, status: number, own: Json): Answer {
    return { status, body: merge(this.sample(operation, status), own) };
  }

  private describeRef(ref: string): Json {
    return {
      ref,
      node_id: 'REF_1',
      url: 'https://api.github.com/x',
      object: { type: 'commit', sha: this.refs.get(ref), url: 'https://api.github.com/x' },
    };
  }

  private matching(prefix: string): Answer {
    return {
      status: 200,
      body: [...this.refs.keys()].filter((ref) => ref.startsWith(`refs/${prefix}`)).map((ref) => this.describeRef(ref)),
    };
  }

  private createRef({ ref, sha }: Json): Answer {
    if (!/^refs\/[^/]+\/.+/.test(String(ref)) || /\.\.|\.lock(\/|$)|[\s~^:?*[\\]|\/\.|\/$/.test(String(ref)))
      return refused(422, 'Reference name is invalid');
    if (!this.commits.has(String(sha))) return refused(422, 'Object does not exist');
    if (this.refs.has(String(ref))) return refused(422, 'Reference already exists');
    this.refs.set(String(ref), String(sha));
    return { status: 201, body: this.describeRef(String(ref)) };
  }

  private updateRef(ref: string, { sha, force }: Json): Answer {
    const before = this.refs.get(ref);
    if (before === undefined) return refused(422, 'Reference does not exist');
    if (force !== true && !this.isAncestor(before, String(sha))) return refused(422, 'Update is not a fast forward');
    this.refs.set(ref, String(sha));
    return { status: 200, body: this.describeRef(ref) };
  }

  private isAncestor(old: string, sha: string): boolean {
    return old === sha || (this.commits.get(sha)?.parents ?? []).some((parent) => this.isAncestor(old, parent));
  }

  private createTree({ tree, base_tree: base }: Json): Answer {
    const files = new Map(this.trees.get(String(base)) ?? []);
    for (const { path, content } of tree as { path: string; content: string }[]) files.set(path, content);
    return this.fill('git/create-tree', 201, { sha: this.addTree(files) });
  }

  private addTree(files: ReadonlyMap<string, string>): string {
    const sha = hash(JSON.stringify([...files].sort()));
    this.trees.set(sha, files);
    return sha;
  }

  private createCommit({ tree, parents = [], message }: Json): Answer {
    if (!this.trees.has(String(tree))) return refused(422, 'Tree SHA does not exist');
    const sha = this.addCommit({ tree: String(tree), parents: parents as string[], message: String(message) });
    return this.describeCommit(sha, 'git/create-commit', 201);
  }

  private addCommit(commit: FakeCommit): string {
    const sha = hash(JSON.stringify(commit));
    this.commits.set(sha, commit);
    return sha;
  }

  private describeCommit(sha: string, operation: string, status: number): Answer {
    const { tree, message, parents } = this.commits.get(sha) as FakeCommit;
    const api = 'https://api.github.com/x';
    return this.fill(operation, status, {
      sha,
      message,
      tree: { sha: tree, url: api },
      parents: parents.map((parent) => ({ sha: parent, url: api, html_url: api })),
    });
  }

  private readCommit(sha: string): Answer {
    return this.commits.has(sha) ? this.describeCommit(sha, 'git/get-commit', 200) : refused(404, 'Not Found');
  }

  private lookUpCommit(ref: string): Answer {
    const sha = this.resolve(ref);
    if (sha === undefined) return refused(422, `No commit found for SHA: ${ref}`);
    const { tree } = this.commits.get(sha) as FakeCommit;
    return this.fill('repos/get-commit', 200, { sha, commit: { tree: { sha: tree } } });
  }

  private resolve(ref: string): string | undefined {
    return (
      this.refs.get(`refs/heads/${ref.replace(/^heads\//, '')}`) ??
      this.refs.get(`refs/tags/${ref}`) ??
      (this.commits.has(ref) ? ref : undefined)
    );
  }

  private readContent(path: string, ref: string): Answer {
    const content = this.trees.get(this.commits.get(ref)?.tree ?? '')?.get(path);
    if (content === undefined) return refused(404, 'Not Found');
    const links = { git: null, html: null, self: 'https://api.github.com/x' };
    const api = 'https://api.github.com/x';
    const isLarge = content.length > 1_048_576;
    const blob = hash(content);
    const own = {
      type: 'file',
      encoding: isLarge ? 'none' : 'base64',
      size: content.length,
      name: path,
      path,
      content: isLarge ? '' : encode(content),
      sha: blob,
    };
    return { status: 200, body: { ...own, url: api, git_url: null, html_url: null, download_url: null, _links: links } };
  }

  private readBlob(sha: string): Answer {
    const content = [...this.trees.values()].flatMap((files) => [...files.values()]).find((one) => hash(one) === sha);
    if (content === undefined) return refused(404, 'Not Found');
    return this.fill('git/get-blob', 200, { sha, size: content.length, encoding: 'base64', content: encode(content) });
  }

  private listDeployments(query: URLSearchParams): Answer {
    const environment = query.get('environment');
    const all = this.deployments.filter(({ request }) => environment === null || request['environment'] === environment).reverse();
    return { status: 200, body: all.map((one) => this.describeDeployment(one)) };
  }

  private describeDeployment({ id, request, sha }: FakeDeployment): object {
    return merge(this.sample('repos/create-deployment', 201), {
      id,
      sha,
      ref: request['ref'],
      task: request['task'] ?? 'deploy',
      payload: request['payload'] ?? {},
      environment: request['environment'],
      description: request['description'] ?? null,
    }) as object;
  }

  private createDeployment(body: Json): Answer {
    const sha = this.resolve(String(body['ref']));
    if (sha === undefined) return refused(422, `No ref found for: ${String(body['ref'])}`);
    if (body['auto_merge'] !== false) return refused(409, 'Conflict merging main into the ref.');
    if (body['required_contexts'] === undefined) return refused(409, 'Conflict: Commit status checks failed for main.');
    const deployment: FakeDeployment = { id: 100 + this.deployments.length, request: body, sha, statuses: [] };
    this.deployments.push(deployment);
    return { status: 201, body: this.describeDeployment(deployment) };
  }

  private listStatuses(id: number): Answer {
    const deployment = this.deployments.find((one) => one.id === id);
    if (!deployment) return refused(404, 'Not Found');
    const base = this.sample('repos/create-deployment-status', 201);
    const body = deployment.statuses.map((state, index) =>
      merge(base, {
        id: index + 1,
        state,
        description: '',
        environment_url: 'https://shop.example.com',
        log_url: 'https://github.com/acme/shop/actions/runs/1',
      }),
    );
    return { status: 200, body: body.reverse() };
  }

  private listPulls(query: URLSearchParams): Answer {
    const head = query.get('head')?.replace('acme:', '');
    const state = query.get('state') ?? 'open';
    const found = this.pulls.filter((pull) => (head === undefined || pull.head === head) && (state === 'all' || pull.state === state));
    const base = (this.sample('pulls/create', 201) ?? {}) as Json;
    return { status: 200, body: found.map((pull) => this.describePull(pull, base)) };
  }

  private describePull({ number, title, body, state, mergedAt }: FakePull, base: Json): object {
    return merge(base, {
      number,
      title,
      body,
      state,
      merged_at: mergedAt,
      html_url: `https://github.com/acme/shop/pull/${number}`,
    }) as object;
  }

  /** those of `main`, the newest first */
  private listCommits(): Answer {
    const found: object[] = [];
    for (let sha = this.refs.get('refs/heads/main'); sha !== undefined; sha = this.commits.get(sha)?.parents[0]) {
      const { message } = this.commits.get(sha) as FakeCommit;
      found.push(
        merge(this.sample('repos/get-commit', 200), { sha, commit: { message, committer: { date: '2026-11-20T10:00:00Z' } } }) as object,
      );
    }
    return { status: 200, body: found };
  }

  private readPull(number: number): Answer {
    const pull = this.pulls.find((one) => one.number === number);
    if (!pull) return refused(404, 'Not Found');
    const base = merge(this.sample('pulls/get', 200), { head: { sha: this.refs.get(`refs/heads/${pull.head}`) ?? 'gone' } }) as Json;
    return { status: 200, body: { ...this.describePull(pull, base), closed_at: pull.state === 'closed' ? '2026-11-19T10:00:00Z' : null } };
  }

  private createPull(request: Json): Answer {
    const [head, base] = [String(request['head']), String(request['base'])];
    if (!this.refs.has(`refs/heads/${head}`) || !this.refs.has(`refs/heads/${base}`)) return refused(422, 'Validation Failed');
    if (this.pulls.some((pull) => pull.head === head && pull.state === 'open'))
      return refused(422, `A pull request already exists for acme:${head}.`);
    const pull: FakePull = {
      number: 7 + this.pulls.length,
      head,
      base,
      title: String(request['title']),
      body: String(request['body'] ?? ''),
      state: 'open',
      mergedAt: null,
    };
    this.pulls.push(pull);
    return { status: 201, body: this.describePull(pull, this.sample('pulls/create', 201) as Json) };
  }
}

const refused = (status: number, message: string): Answer => ({
  status,
  body: { message, documentation_url: 'https://docs.github.com/rest' },
});
const hash = (text: string): string => createHash('sha1').update(text).digest('hex');
const encode = (text: string): string =>
  (
    Buffer.from(text)
      .toString('base64')
      .match(/.{1,60}/g) ?? []
  ).join('\n');

/** Own values over those of a sample, key by key. */
function merge(base: unknown, own: Json): unknown {
  const result: Record<string, unknown> = { ...(base as Json) };
  for (const [name, value] of Object.entries(own)) {
    const isObject = value !== null && typeof value === 'object' && !Array.isArray(value);
    result[name] = isObject && result[name] !== null && typeof result[name] === 'object' ? merge(result[name], value as Json) : value;
  }
  return result;
}
