import { readFileSync } from 'node:fs';

/** Where a comment goes. */
export interface PullRequestPlace {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  /** the commit the author pushed; GITHUB_SHA is the merge of it with the base */
  readonly headSha: string;
  /** whether its branch lies in another repository: then the token may only read */
  readonly fromFork: boolean;
}

export type EventPlace =
  | { readonly kind: 'pull-request'; readonly place: PullRequestPlace }
  | { readonly kind: 'none'; readonly reason: string };

type Env = Readonly<Record<string, string | undefined>>;

/** The pull request this run is about, from the event that started it. */
export function readEvent(env: Env, read: (file: string) => string = (file) => readFileSync(file, 'utf8')): EventPlace {
  const name = env['GITHUB_EVENT_NAME'] ?? '';
  if (name === 'pull_request_target') {
    return { kind: 'none', reason: 'pull_request_target runs with the rights of the base and is not supported; use pull_request' };
  }
  if (name !== 'pull_request') return { kind: 'none', reason: `the event is ${name || 'unknown'}, not pull_request` };
  try {
    return { kind: 'pull-request', place: placeOf(JSON.parse(read(env['GITHUB_EVENT_PATH'] ?? ''))) };
  } catch {
    return { kind: 'none', reason: 'the payload of the event cannot be read' };
  }
}

/** Which commit a check run, a status or a deployment is about. */
export type CommitPlace =
  | {
      readonly kind: 'commit';
      readonly place: { readonly owner: string; readonly repo: string; readonly sha: string; readonly fromFork: boolean };
    }
  | { readonly kind: 'none'; readonly reason: string };

/** The commit this run is about: of a pull request the one its author pushed, of a `workflow_run` the one that run was about, else GITHUB_SHA. */
export function readCommit(env: Env, read: (file: string) => string = (file) => readFileSync(file, 'utf8')): CommitPlace {
  const name = env['GITHUB_EVENT_NAME'] ?? '';
  if (name === 'pull_request' || name === 'pull_request_target') {
    const event = readEvent(env, read);
    if (event.kind === 'none') return event;
    const { owner, repo, headSha: sha, fromFork } = event.place;
    return { kind: 'commit', place: { owner, repo, sha, fromFork } };
  }
  const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  const sha = name === 'workflow_run' ? shaOfRun(env, read) : env['GITHUB_SHA'];
  if (!owner || !repo || !sha || !/^[0-9a-f]{40}$/i.test(sha))
    return { kind: 'none', reason: 'no commit is known (GITHUB_REPOSITORY, GITHUB_SHA)' };
  return { kind: 'commit', place: { owner, repo, sha, fromFork: false } };
}

function shaOfRun(env: Env, read: (file: string) => string): string | undefined {
  try {
    const { workflow_run: run } = JSON.parse(read(env['GITHUB_EVENT_PATH'] ?? '')) as {
      readonly workflow_run?: { readonly head_sha?: unknown };
    };
    return typeof run?.head_sha === 'string' ? run.head_sha : undefined;
  } catch {
    return undefined;
  }
}

interface Payload {
  readonly repository: { readonly full_name: string };
  readonly pull_request: {
    readonly number: number;
    readonly head: { readonly sha: string; readonly repo: { readonly full_name: string } | null };
  };
}

function placeOf({ repository, pull_request: { number, head } }: Payload): PullRequestPlace {
  const [owner = '', repo = ''] = repository.full_name.split('/');
  if (!Number.isInteger(number) || !owner || !repo) throw new TypeError('not a pull_request payload');
  return { owner, repo, number, headSha: head.sha, fromFork: head.repo?.full_name !== repository.full_name };
}

/** The workflow run of a pull request that another workflow follows (`workflow_run`): whose it was is in the event, and nowhere else. */
export interface FollowedRun {
  readonly owner: string;
  readonly repo: string;
  readonly headSha: string;
  readonly headBranch: string;
  /** OWNER/NAME of the repository that the branch lies in */
  readonly headRepository: string;
  readonly url: string;
}

/** @returns why it is none, where it is none */
export function readFollowedRun(env: Env, read: (file: string) => string = (file) => readFileSync(file, 'utf8')): FollowedRun | string {
  if (env['GITHUB_EVENT_NAME'] !== 'workflow_run') return `the event is ${env['GITHUB_EVENT_NAME'] ?? 'unknown'}, not workflow_run`;
  try {
    const { repository, workflow_run: run } = JSON.parse(read(env['GITHUB_EVENT_PATH'] ?? '')) as FollowedPayload;
    if (run.event !== 'pull_request') return `the run that is followed was started by ${run.event}, not by a pull request`;
    const [owner = '', repo = ''] = repository.full_name.split('/');
    const isWhole = owner !== '' && repo !== '' && /^[0-9a-f]{40}$/.test(run.head_sha) && /^https:\/\//.test(run.html_url);
    if (!isWhole) return 'the payload of the event cannot be read';
    const { head_sha: headSha, head_branch: headBranch, head_repository: head, html_url: url } = run;
    return { owner, repo, headSha, headBranch, headRepository: head.full_name, url };
  } catch {
    return 'the payload of the event cannot be read';
  }
}

interface FollowedPayload {
  readonly repository: { readonly full_name: string };
  readonly workflow_run: {
    readonly event: string;
    readonly head_sha: string;
    readonly head_branch: string;
    readonly html_url: string;
    readonly head_repository: { readonly full_name: string };
  };
}
