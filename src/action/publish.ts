import { createRedactor } from '../core/redact.js';
import type { Published } from '../report/publisher.js';
import { publishJobSummary } from '../report/publishers/job-summary.js';
import type { Report } from '../report/report.js';
import { wasCancelled } from '../run/was-cancelled.js';
import { readEvent } from './event.js';
import { plainText } from './plain-line.js';
import type { ActionWorld } from './world.js';

export interface Publishing {
  readonly report: Report;
  /** whether a comment is wanted, by the input and by the configuration */
  readonly comment: boolean;
  readonly token: string | undefined;
  /** what the runner's masker does not see on its way to the API */
  readonly secrets: readonly string[];
}

/** Job summary and comment. Whatever goes wrong is told and changes nothing. @returns the address of the comment */
export async function publish({ report, comment, token, secrets }: Publishing, world: ActionWorld): Promise<string | undefined> {
  const redact = createRedactor([...secrets, ...(token ? [token] : [])]);
  const reportUrl = runUrl(world.env);
  const file = world.env['GITHUB_STEP_SUMMARY'];
  tell('job summary', await attempt(() => publishJobSummary(report, { file, redact, reportUrl })), world);
  if (!comment) return undefined;
  const published = await attempt(() => commentOn(report, token, redact, reportUrl, world));
  tell('pull-request comment', published, world);
  return published.status === 'published' ? published.url : undefined;
}

async function commentOn(
  report: Report,
  token: string | undefined,
  redact: (text: string) => string,
  reportUrl: string | undefined,
  world: ActionWorld,
): Promise<Published> {
  const event = readEvent(world.env);
  if (event.kind === 'none') return { status: 'skipped', why: event.reason };
  if (!token) return { status: 'skipped', why: 'github-token is empty' };
  if (wasCancelled(report)) return { status: 'skipped', why: 'the run was cancelled' };
  const [{ openGithub }, { publishPullRequest }] = await Promise.all([
    import('../io/github.js'),
    import('../report/publishers/pull-request.js'),
  ]);
  const baseUrl = world.env['GITHUB_API_URL'] || 'https://api.github.com';
  const github = openGithub({ token, baseUrl, clock: world.clock, signal: world.signal });
  const published = await publishPullRequest(report, { github, ...event.place, redact, reportUrl });
  const readOnly = event.place.fromFork || world.env['GITHUB_ACTOR'] === 'dependabot[bot]';
  return published.status === 'refused' && readOnly ? { status: 'degraded', why: published.why } : published;
}

async function attempt(work: () => Promise<Published>): Promise<Published> {
  try {
    return await work();
  } catch (error) {
    return { status: 'refused', why: error instanceof Error ? error.message : String(error) };
  }
}

function tell(what: string, published: Published, { core }: ActionWorld): void {
  if (published.status === 'published') core.info(`Published: ${published.where}${published.url === undefined ? '' : ` ${published.url}`}`);
  else if (published.status === 'skipped') core.info(`No ${what}: ${plainText(published.why)}.`);
  else if (published.status === 'degraded')
    core.notice(`No ${what}: ${published.why}. The report is in the job summary.`, { title: 'Foreshadow' });
  else core.warning(`No ${what}: ${published.why}. The verdict is not affected.`, { title: 'Foreshadow' });
}

function runUrl(env: ActionWorld['env']): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
  return server && repository && id ? `${server}/${repository}/actions/runs/${id}` : undefined;
}
