import type { Github } from '../io/github.js';
import type { Published } from '../report/publisher.js';
import type { CommitContext } from '../report/publishers/commit-context.js';
import type { Report } from '../report/report.js';
import type { ReportSpec } from '../report/spec.js';
import { readCommit, readEvent } from './event.js';
import type { ActionWorld } from './world.js';

interface Request {
  readonly report: Report;
  readonly wanted: ReportSpec;
  readonly token: string | undefined;
  readonly redact: (text: string) => string;
  readonly reportUrl: string | undefined;
  readonly cancelled: boolean;
}

interface Publication {
  readonly what: string;
  put(): Promise<Published>;
}

const skipped = (why: string): Published => ({ status: 'skipped', why });

/** What is to be put on GitHub, one after the other: the API asks for that. Nothing is requested before `put`. */
export function publishToGithub(request: Request, world: ActionWorld): Publication[] {
  const { wanted, report } = request;
  const onCommit = (what: string, put: (context: CommitContext) => Promise<Published>): Publication => ({
    what,
    put: () => toCommit(request, world, put),
  });
  return [
    ...(wanted.pullRequest ? [{ what: 'pull-request comment', put: () => comment(request, world) }] : []),
    ...(wanted.check
      ? [onCommit('check run', async (context) => (await import('../report/publishers/check-run.js')).publishCheckRun(report, context))]
      : []),
    ...(wanted.status
      ? [
          onCommit('commit status', async (context) =>
            (await import('../report/publishers/commit-status.js')).publishCommitStatus(report, context),
          ),
        ]
      : []),
    ...(wanted.deployment ? [onCommit('deployment', (context) => deploy(report, context, wanted.deployment))] : []),
  ];
}

async function deploy(report: Report, context: CommitContext, asked: ReportSpec['deployment']): Promise<Published> {
  const { publishDeployment } = await import('../report/publishers/deployment.js');
  return publishDeployment(report, { ...context, environment: typeof asked === 'string' ? asked : '' });
}

async function comment(request: Request, world: ActionWorld): Promise<Published> {
  const event = readEvent(world.env);
  if (event.kind === 'none') return skipped(event.reason);
  const github = await open(request, world);
  if ('status' in github) return github;
  const { publishPullRequest } = await import('../report/publishers/pull-request.js');
  const { report, redact, reportUrl } = request;
  return softened(await publishPullRequest(report, { github, ...event.place, redact, reportUrl }), event.place.fromFork, world);
}

async function toCommit(request: Request, world: ActionWorld, put: (context: CommitContext) => Promise<Published>): Promise<Published> {
  const commit = readCommit(world.env);
  if (commit.kind === 'none') return skipped(commit.reason);
  const github = await open(request, world);
  if ('status' in github) return github;
  const { fromFork, ...place } = commit.place;
  const { redact, reportUrl } = request;
  return softened(await put({ github, ...place, redact, reportUrl }), fromFork, world);
}

/** GitHub's API, or why it is not asked. */
async function open({ token, cancelled }: Request, world: ActionWorld): Promise<Github | Published> {
  if (!token) return skipped('github-token is empty');
  if (cancelled) return skipped('the run was cancelled');
  const { openGithub } = await import('../io/github.js');
  const baseUrl = world.env['GITHUB_API_URL'] || 'https://api.github.com';
  return openGithub({ token, baseUrl, clock: world.clock, signal: world.signal });
}

/** A token that only reads, where that was to be expected, is a notice and no warning. */
function softened(published: Published, fromFork: boolean, world: ActionWorld): Published {
  const readOnly = fromFork || world.env['GITHUB_ACTOR'] === 'dependabot[bot]';
  return published.status === 'refused' && readOnly ? { status: 'degraded', why: published.why } : published;
}
