import type { ReportSpec } from '../report/spec.js';
import type { ConfigDocument } from './schema.js';

/** Where the report goes, with the defaults filled in; what nobody asked for is left out. */
export function assembleReport(section: NonNullable<ConfigDocument['report']>): ReportSpec {
  const { status, deployment, artifact } = section;
  return {
    pullRequest: section['pull-request'] ?? true,
    check: section.check ?? false,
    html: section.html ?? true,
    ...(status ? { status } : {}),
    ...(deployment ? { deployment } : {}),
    ...(artifact ? { artifact } : {}),
  };
}
