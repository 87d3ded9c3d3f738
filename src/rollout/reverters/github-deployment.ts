import { fail } from '../../core/errors.js';
import { type GithubRepository, openRepository, refusalOf, statusOf } from '../../io/github-repository.js';
import type { CreateReverter } from '../reverter-context.js';
import type { Keeper, Reverter } from '../reverter.js';
import { awaitHealth } from './await-health.js';

const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 15_000;
/** GitHub cuts nothing: it refuses. */
const LONGEST_DESCRIPTION = 140;
const ENDED: readonly string[] = ['success', 'failure', 'error', 'inactive'];
/** Newest first: far more than an environment has between two rollbacks. */
const LOOKED_AT = 100;

interface Deployment {
  readonly id: number;
  readonly sha: string;
  readonly payload: unknown;
}

/**
 * Deploys the verified commit again: a new deployment at GitHub, which the workflow of the repository (`on: deployment`) carries out, and whose
 * statuses are followed to their end. A version is a commit.
 */
export const createGithubDeployment: CreateReverter = (spec, context): Reverter & Keeper => {
  const environment = spec.environment ?? context.environment;
  const { env, clock, signal } = context;
  let opened: Promise<GithubRepository> | undefined;
  const open = (): Promise<GithubRepository> => {
    opened ??= openRepository({ repository: spec.repository, env, clock, signal, code: 'FS_REVERT_SETUP' });
    return opened;
  };
  const asked = async <T>(ask: (github: GithubRepository) => Promise<T>): Promise<T> => {
    const github = await open();
    return ask(github).catch((cause: unknown) => {
      signal.throwIfAborted();
      throw cause instanceof Error && 'exitCode' in cause
        ? cause
        : fail('FS_REVERT_FAILED', { found: refusalOf(cause), hint: hintOf(cause), cause });
    });
  };
  const list = (): Promise<readonly Deployment[]> =>
    asked(
      async ({ octokit, owner, repo }) =>
        (await octokit.rest.repos.listDeployments({ owner, repo, environment, per_page: LOOKED_AT })).data,
    );
  const stateOf = ({ id }: Deployment): Promise<string> =>
    asked(
      async ({ octokit, owner, repo }) =>
        (await octokit.rest.repos.listDeploymentStatuses({ owner, repo, deployment_id: id, per_page: 1 })).data[0]?.state ?? 'pending',
    );
  /** The newest that succeeded is what stands. */
  const current = async (): Promise<string | null> => {
    for (const deployment of await list()) if ((await stateOf(deployment)) === 'success') return deployment.sha;
    return null;
  };
  return {
    name: 'github-deployment',
    current,
    check: ({ version }) =>
      asked(async ({ octokit, owner, repo }) => {
        try {
          await octokit.rest.repos.getCommit({ owner, repo, ref: version });
          return { possible: true };
        } catch (error) {
          if (statusOf(error) !== 404 && statusOf(error) !== 422) throw error;
          return { possible: false, reason: `${owner}/${repo} has no commit ${version}` };
        }
      }),
    async revert({ version }, actId) {
      const before = (await list()).find(({ payload }) => actOf(payload) === actId);
      const deployment =
        before ?? (await asked((github) => deploy(github, { version, actId, environment, task: spec.task, reason: context.reason })));
      context.say(`Deployment ${deployment.id} of ${version} to ${environment}${before ? ', begun before' : ''}`);
      const until = clock.monotonic() + spec.timeoutMs;
      for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(LONGEST_PAUSE_MS, pause * 1.5)) {
        const state = await stateOf(deployment);
        if (state === 'success') return { version, detail: { deployment: String(deployment.id) }, pending: null };
        const stands = async () => `what stands: the last deployment that succeeded, ${(await current().catch(() => null)) ?? 'unknown'}`;
        if (ENDED.includes(state))
          throw fail('FS_REVERT_FAILED', { found: `deployment ${deployment.id} ended with ${state}; ${await stands()}` });
        if (clock.monotonic() + pause > until) {
          const hint = 'Does a workflow run `on: deployment`? A deployment made with GITHUB_TOKEN starts none: see docs/rollback.md.';
          throw fail('FS_REVERT_FAILED', { found: `deployment ${deployment.id} is still ${state}; ${await stands()}`, hint });
        }
        await clock.sleep(pause, signal);
      }
    },
    async verify({ version }) {
      return (await current()) === version && (await awaitHealth(spec.health, context)) === null;
    },
    async keep() {
      const version = await current();
      if (version === null) throw fail('FS_REVERT_FAILED', { found: `no deployment to ${environment} has succeeded yet` });
      return { version, detail: { commit: version } };
    },
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
};

interface Wanted {
  readonly version: string;
  readonly actId: string;
  readonly environment: string;
  readonly task: string | undefined;
  readonly reason: string;
}

/** `auto_merge` would merge the default branch into an old commit, and statuses of an old commit are long over: both are switched off. */
async function deploy(
  { octokit, owner, repo }: GithubRepository,
  { version, actId, environment, task, reason }: Wanted,
): Promise<Deployment> {
  const { data } = await octokit.rest.repos.createDeployment({
    owner,
    repo,
    ref: version,
    environment,
    auto_merge: false,
    required_contexts: [],
    description: `Roll-back: ${reason}`.slice(0, LONGEST_DESCRIPTION),
    payload: { foreshadow: actId },
    ...(task === undefined ? {} : { task }),
  });
  if ('id' in data && 'sha' in data) return data as Deployment;
  throw fail('FS_REVERT_FAILED', { found: 'GitHub merged something instead of deploying' });
}

/** GitHub gives a payload back as it was sent, or as its text. */
function actOf(payload: unknown): unknown {
  try {
    const value: unknown = typeof payload === 'string' ? JSON.parse(payload) : payload;
    return (value as { foreshadow?: unknown } | null)?.foreshadow;
  } catch {
    return undefined;
  }
}

function hintOf(error: unknown): string | undefined {
  return [401, 403, 404].includes(statusOf(error) ?? 0) ? 'The token needs `deployments: write` and `contents: read`.' : undefined;
}
