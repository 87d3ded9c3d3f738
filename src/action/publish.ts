import { createRedactor, redactDeep } from '../core/redact.js';
import type { Published } from '../report/publisher.js';
import { publishJobSummary } from '../report/publishers/job-summary.js';
import type { Report } from '../report/report.js';
import type { ReportSpec } from '../report/spec.js';
import { wasCancelled } from '../run/was-cancelled.js';
import { plainText } from './plain-line.js';
import { publishToGithub } from './publish-to-github.js';
import type { ActionWorld } from './world.js';

export interface Publishing {
  readonly report: Report;
  /** where it goes, by the configuration and by the input `comment` */
  readonly wanted: ReportSpec;
  readonly token: string | undefined;
  /** what the runner's masker does not see on its way to the API */
  readonly secrets: readonly string[];
}

/** Keys of a report under which words of ours stand, which no secret may replace. */
const FIXED: ReadonlySet<string> = new Set([
  'outcome',
  'decision',
  'tier',
  'grade',
  'code',
  'enforced',
  'wouldHave',
  'kind',
  'digest',
  'status',
]);

/** Job summary, comment, check run, status, deployment. Whatever goes wrong is told and changes nothing. @returns the address of the comment */
export async function publish({ report, wanted, token, secrets }: Publishing, world: ActionWorld): Promise<string | undefined> {
  const redact = createRedactor([...secrets, ...(token ? [token] : [])]);
  // Before it is rendered: escaped for Markdown, a secret would not be found any more.
  const told = redactDeep(report, redact, FIXED);
  const reportUrl = runUrl(world.env);
  const file = world.env['GITHUB_STEP_SUMMARY'];
  tell('job summary', await attempt(() => publishJobSummary(told, { file, redact, reportUrl })), world);
  let comment: string | undefined;
  for (const { what, put } of publishToGithub({ report: told, wanted, token, redact, reportUrl, cancelled: wasCancelled(report) }, world)) {
    const published = await attempt(put);
    tell(what, published, world);
    if (what === COMMENT && published.status === 'published') comment = published.url;
  }
  return comment;
}

const COMMENT = 'pull-request comment';

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
