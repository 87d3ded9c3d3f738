import { plainText } from '../escape.js';
import type { Publish, Published } from '../publisher.js';
import type { Report } from '../report.js';
import { headline } from '../sentences/verdict.js';
import type { CommitContext } from './commit-context.js';
import { githubRefusal, statusOf } from './github-refusal.js';

export interface DeploymentContext extends CommitContext {
  /** name of the environment; empty: `foreshadow-SERVICE` */
  readonly environment: string;
}

const MOST_DESCRIPTION = 140;

/**
 * The trial as a deployment of the commit, with the verdict as its status. It is transient and no production, merges nothing into the branch and
 * waits for no status, all of which GitHub would do by default.
 */
export const publishDeployment: Publish<DeploymentContext> = async (report, context) => {
  const { github, owner, repo, sha, reportUrl, redact } = context;
  const { repos } = github.octokit.rest;
  const environment = context.environment || environmentName(report.service);
  const description = plainText(redact(headline(report)), MOST_DESCRIPTION);
  try {
    const { data } = await repos.createDeployment({
      owner,
      repo,
      ref: sha,
      task: 'foreshadow',
      environment,
      description: plainText(redact(report.title), MOST_DESCRIPTION),
      auto_merge: false,
      required_contexts: [],
      transient_environment: true,
      production_environment: false,
      payload: { service: report.service, digest: report.verdict.digest },
    });
    if (!('id' in data))
      return { status: 'refused', why: `GitHub made no deployment: ${'message' in data ? data.message : 'no reason given'}` };
    const log = reportUrl === undefined ? {} : { log_url: reportUrl };
    const of = { owner, repo, deployment_id: data.id };
    await repos.createDeploymentStatus({ ...of, state: 'in_progress', description: 'the shadow runs beside the primary', ...log });
    await repos.createDeploymentStatus({ ...of, state: stateOf(report), description, ...log });
    return { status: 'published', where: `deployment ${data.id} to ${environment}`, url: reportUrl };
  } catch (error) {
    return refusal(error, environment);
  }
};

/** An environment of its own, so that no protection rule of a real one waits for a person. */
export function environmentName(service: string): string {
  return plainText(`foreshadow-${service}`, 200);
}

function stateOf({ verdict, effective }: Report): 'success' | 'failure' | 'error' {
  if (effective.exitCode === 0) return 'success';
  return verdict.outcome === 'error' ? 'error' : 'failure';
}

function refusal(error: unknown, environment: string): Published {
  const more = statusOf(error) === 409 ? `the commit conflicts with rules or another deployment of ${environment}` : '';
  return githubRefusal(error, 'the deployment', 'deployments: write', more);
}
