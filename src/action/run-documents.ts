import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../report/report.js';
import { readJson } from '../run/run-folder.js';

/** The report as the run wrote it; made again from the store where it is missing. */
export async function readReport(directory: string): Promise<Report> {
  const file = join(directory, 'report.json');
  if (existsSync(file)) return readJson(file) as Report;
  const { rejudge } = await import('../run/rejudge.js');
  return (await rejudge(directory)).report;
}

/** Whether the run's configuration wants a comment. */
export function wantsComment(directory: string): boolean {
  const file = join(directory, 'plan.json');
  if (!existsSync(file)) return true;
  const { plan } = readJson(file) as { readonly plan?: { readonly report?: { readonly pullRequest?: boolean } } };
  return plan?.report?.pullRequest !== false;
}
