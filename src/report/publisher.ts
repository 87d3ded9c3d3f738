import type { Report } from './report.js';

/**
 * How a publication went. A refusal is a result: whoever cannot publish says why, and the verdict stays what it is.
 * `degraded` is a refusal that was to be expected and that nobody can do anything about.
 */
export type Published =
  | { readonly status: 'published'; readonly where: string; readonly url?: string | undefined }
  | { readonly status: 'skipped' | 'refused' | 'degraded'; readonly why: string };

/** Puts a report where people look. It never changes the verdict. */
export type Publish<Context> = (report: Report, context: Context) => Promise<Published>;
