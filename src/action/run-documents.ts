import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportSpec } from '../report/spec.js';
import { readJson } from '../run/run-folder.js';

/** Where a run without a plan would put its report: into the one comment, as always. */
const USUAL: ReportSpec = { pullRequest: true, check: false, html: true };

/** Where the run's configuration wants its report. */
export function wantedReports(directory: string): ReportSpec {
  const file = join(directory, 'plan.json');
  if (!existsSync(file)) return USUAL;
  const { plan } = readJson(file) as { readonly plan?: { readonly report?: Partial<ReportSpec> } };
  return { ...USUAL, ...plan?.report };
}
