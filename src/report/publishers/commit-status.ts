import { plainText } from '../escape.js';
import type { Publish } from '../publisher.js';
import type { Report } from '../report.js';
import { headline } from '../sentences/verdict.js';
import type { CommitContext } from './commit-context.js';
import { githubRefusal } from './github-refusal.js';

/** GitHub cuts or refuses longer descriptions. */
const MOST_DESCRIPTION = 140;

/** A commit status: the one signal that belongs to no workflow, for a job that reports on another one's pull request. */
export const publishCommitStatus: Publish<CommitContext> = async (report, { github, owner, repo, sha, redact, reportUrl }) => {
  try {
    const { data } = await github.octokit.rest.repos.createCommitStatus({
      owner,
      repo,
      sha,
      state: stateOf(report),
      context: statusContext(report.service),
      description: plainText(redact(headline(report)), MOST_DESCRIPTION),
      ...(reportUrl === undefined ? {} : { target_url: reportUrl }),
    });
    return { status: 'published', where: `the status "${data.context}"`, url: reportUrl };
  } catch (error) {
    return githubRefusal(error, 'the commit status', 'statuses: write');
  }
};

/** The name to require; one for each service. */
export function statusContext(service: string): string {
  return plainText(`foreshadow/${service}`, 100);
}

function stateOf({ verdict, effective }: Report): 'success' | 'failure' | 'error' {
  if (effective.exitCode === 0) return 'success';
  return verdict.outcome === 'error' ? 'error' : 'failure';
}
