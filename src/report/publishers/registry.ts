import type { Publish } from '../publisher.js';
import { publishJobSummary } from './job-summary.js';
import { publishPullRequest } from './pull-request.js';

/** Every place a report can be put, by name. */
export const PUBLISHERS = {
  'job-summary': publishJobSummary,
  'pull-request': publishPullRequest,
} as const satisfies Readonly<Record<string, Publish<never>>>;
export type PublisherName = keyof typeof PUBLISHERS;
