import type { Published } from '../publisher.js';

/** What GitHub said, in one sentence that names the right that is missing. @param what "the check run" @param permission `checks: write` */
export function githubRefusal(error: unknown, what: string, permission: string, more = ''): Published {
  const message = messageOf(error);
  const status = statusOf(error);
  if (status === 403 && /not accessible by/i.test(message)) {
    return {
      status: 'refused',
      why: `the token may not write ${what}: a pull request from a fork or from Dependabot gets a token that only reads; else give the job \`${permission}\``,
    };
  }
  const reason = REASONS[status ?? 0];
  return {
    status: 'refused',
    why: `GitHub refused ${what}${status === undefined ? '' : ` with ${status}`}: ${message}${reason === undefined ? '' : `; ${reason}`}${more === '' ? '' : `; ${more}`}`,
  };
}

const REASONS: Readonly<Record<number, string>> = {
  401: 'the token is not valid, or has expired',
  404: 'the token does not see the repository or the commit',
};

export const statusOf = (error: unknown): number | undefined =>
  typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number' ? error.status : undefined;

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 300);
