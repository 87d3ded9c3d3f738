import type { Clock } from '../core/clock.js';
import { fail } from '../core/errors.js';
import type { ErrorCode } from '../core/error-catalogue.js';
import { plainText } from '../core/plain-text.js';
import type { Octokit } from './github.js';

/** One repository at GitHub, as the token of the job sees it. */
export interface GithubRepository {
  readonly octokit: Octokit;
  readonly owner: string;
  readonly repo: string;
}

export interface RepositoryOptions {
  /** owner/name; default: the repository of the workflow */
  readonly repository: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** of the error where repository or token is not known */
  readonly code: ErrorCode;
}

/** Opens it, loading the client only now. No request is made yet. @throws `code` where there is no repository or no token */
export async function openRepository({ repository, env, clock, signal, code }: RepositoryOptions): Promise<GithubRepository> {
  const [owner, repo] = (repository ?? env['GITHUB_REPOSITORY'] ?? '').split('/');
  if (!owner || !repo) throw fail(code, { found: 'no repository', expected: '`repository: owner/name`, or GITHUB_REPOSITORY' });
  const token = env['GITHUB_TOKEN'] || env['INPUT_GITHUB-TOKEN'] || env['GH_TOKEN'];
  if (!token)
    throw fail(code, {
      found: `no token for ${owner}/${repo}`,
      expected: 'GITHUB_TOKEN',
      hint: 'Pass GITHUB_TOKEN in `env:` (the value is github.token).',
    });
  const { openGithub } = await import('./github.js');
  const { octokit } = openGithub({ token, baseUrl: env['GITHUB_API_URL'] || 'https://api.github.com', clock, signal });
  return { octokit, owner, repo };
}

/** What GitHub answered; undefined where it did not. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : undefined;
}

/** What GitHub said, on one line, and never a header. */
export function refusalOf(error: unknown): string {
  const status = statusOf(error);
  const said = plainText(error instanceof Error ? error.message.replace(/ - https:\/\/\S+$/, '') : String(error), 300);
  return status === undefined ? `GitHub did not answer: ${said}` : `GitHub answered ${status}: ${said}`;
}
