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
