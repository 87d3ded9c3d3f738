import type { Github } from '../../io/github.js';
import { escapeMarkdown } from '../escape.js';
import type { Publish, Published } from '../publisher.js';
import { renderMarkdown } from '../renderers/markdown.js';
import { githubRefusal, messageOf, statusOf } from './github-refusal.js';

export interface PullRequestContext {
  readonly github: Github;
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  readonly headSha: string;
  readonly redact: (text: string) => string;
  /** the workflow run, where the whole report is */
  readonly reportUrl?: string | undefined;
}

/** GitHub refuses a body above 65,536 characters. Marker and footer come on top of the report. */
const MAX_REPORT_BYTES = 60_000;

/** One comment for each service, created once and then kept up to date in place. */
export const publishPullRequest: Publish<PullRequestContext> = (report, context) =>
  keepComment(report.service, (maxBytes) => renderMarkdown(report, { maxBytes, reportUrl: context.reportUrl }), context);

/** The same for any text. @param render gives it at a length of at most so many bytes */
export async function keepComment(service: string, render: (maxBytes: number) => string, context: PullRequestContext): Promise<Published> {
  const body = (maxBytes: number): string => bodyOf(service, render(maxBytes), context);
  try {
    const own = await findOwn(context, markerOf(service));
    const { data } = await write(own, body(MAX_REPORT_BYTES), body(MAX_REPORT_BYTES / 4), context);
    return {
      status: 'published',
      where: `${own === undefined ? 'a new comment' : 'the comment'} on #${context.number}`,
      url: data.html_url,
    };
  } catch (error) {
    return githubRefusal(error, `the comment on #${context.number}`, 'pull-requests: write');
  }
}

/** Hidden in the source of the comment: how it is found again. Nothing in a service's name can end it early. */
export function markerOf(service: string): string {
  return `<!-- foreshadow: ${encodeURIComponent(service).replaceAll('-', '%2D')} -->`;
}

function bodyOf(service: string, text: string, { redact, headSha }: PullRequestContext): string {
  const footer = `<sub>For ${escapeMarkdown(headSha.slice(0, 10))}. This comment is updated in place.</sub>`;
  return `${markerOf(service)}\n${redact(text).trimEnd()}\n\n${footer}\n`;
}

/** Every page is looked through, and only a comment of our own counts: anybody can write the marker. */
async function findOwn({ github, owner, repo, number }: PullRequestContext, marker: string): Promise<number | undefined> {
  const login = await github.login();
  const { octokit } = github;
  const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, { owner, repo, issue_number: number, per_page: 100 });
  for await (const { data } of pages) {
    const own = data.find(({ user, body }) => user !== null && github.isSameLogin(user.login, login) && body?.startsWith(marker));
    if (own) return own.id;
  }
  return undefined;
}

type Written = { readonly data: { readonly html_url: string } };

/** A body that GitHub finds too long all the same is written shorter once. */
async function write(own: number | undefined, body: string, shorter: string, context: PullRequestContext): Promise<Written> {
  const { github, owner, repo, number } = context;
  const { issues } = github.octokit.rest;
  const send = (text: string): Promise<Written> =>
    own === undefined
      ? issues.createComment({ owner, repo, issue_number: number, body: text })
      : issues.updateComment({ owner, repo, comment_id: own, body: text });
  try {
    return await send(body);
  } catch (error) {
    if (statusOf(error) === 422 && /too long/i.test(messageOf(error))) return send(shorter);
    // Somebody deleted it since it was found.
    if (statusOf(error) === 404 && own !== undefined) return write(undefined, body, shorter, context);
    throw error;
  }
}
