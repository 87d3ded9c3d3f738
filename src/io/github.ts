import { getOctokit } from '@actions/github';
import type { Clock } from '../core/clock.js';
import { retryWaitMs } from './github-retry.js';

export type Octokit = ReturnType<typeof getOctokit>;

export interface GithubOptions {
  readonly token: string;
  /** GITHUB_API_URL: another one on GitHub Enterprise Server */
  readonly baseUrl: string;
  readonly clock: Clock;
  readonly signal?: AbortSignal | undefined;
}

/** The one way to GitHub's API. */
export interface Github {
  readonly octokit: Octokit;
  /** who the token speaks for, as the author of what it writes */
  login(): Promise<string>;
  /** a bot is `name` in one API and `name[bot]` in the other */
  isSameLogin(a: string, b: string): boolean;
}

const REQUEST_TIMEOUT_MS = 30_000;
/** All waiting of one request together: a report that comes late is worth more than none, a job that hangs is not. */
const PATIENCE_MS = 120_000;
/** Who GITHUB_TOKEN is, where GitHub will not say. */
const DEFAULT_LOGIN = 'github-actions';

/** Opens GitHub's API with time limits, and with retries where GitHub asks for them. No request is made yet. */
export function openGithub({ token, baseUrl, clock, signal }: GithubOptions): Github {
  const octokit = getOctokit(token, { baseUrl, log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} } });
  octokit.hook.wrap('request', async (request, options) => {
    const attempt = () => {
      const limits = [AbortSignal.timeout(REQUEST_TIMEOUT_MS), ...(signal ? [signal] : [])];
      return request({ ...options, request: { ...options.request, signal: AbortSignal.any(limits) } });
    };
    let waited = 0;
    for (let tries = 1; ; tries++) {
      try {
        return await attempt();
      } catch (error) {
        const wait = retryWaitMs(error, { tries, method: options.method, nowMs: clock.now() });
        if (wait === null || waited + wait > PATIENCE_MS) throw error;
        waited += wait;
        await clock.sleep(wait, signal);
      }
    }
  });
  let login: Promise<string> | undefined;
  return {
    octokit,
    login: () => {
      login ??= octokit
        .graphql<{ viewer: { login: string } }>('{ viewer { login } }')
        .then(({ viewer }) => viewer.login)
        .catch(() => DEFAULT_LOGIN);
      return login;
    },
    isSameLogin: (a, b) => plainLogin(a) === plainLogin(b),
  };
}

const plainLogin = (login: string): string => login.toLowerCase().replace(/\[bot\]$/, '');
