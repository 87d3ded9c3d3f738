import type { Publish } from '../publisher.js';
import { publishCheckRun } from './check-run.js';
import { publishCommitStatus } from './commit-status.js';
import { publishDeployment } from './deployment.js';
import { publishJobSummary } from './job-summary.js';
import { publishPullRequest } from './pull-request.js';

/** Every place a report can be put, by name. */
export const PUBLISHERS = {
  'job-summary': publishJobSummary,
  'pull-request': publishPullRequest,
  'check-run': publishCheckRun,
  'commit-status': publishCommitStatus,
  deployment: publishDeployment,
} as const satisfies Readonly<Record<string, Publish<never>>>;
export type PublisherName = keyof typeof PUBLISHERS;
