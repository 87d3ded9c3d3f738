import type { Report } from '../report/report.js';
import { RENDERERS } from '../report/renderers/registry.js';
import type { RunFolder } from './run-folder.js';

/** File of each format in the run folder. */
export const REPORT_FILES = { html: 'report.html', markdown: 'report.md', json: 'report.json', junit: 'report.xml' } as const;

/**
 * Writes the report in every format; the HTML one only where it is wanted.
 * @param onFailure gets what went wrong with one format, the others are written all the same; without it that is thrown
 */
export function writeReports(report: Report, folder: RunFolder, html: boolean, onFailure?: (error: unknown) => void): void {
  for (const [name, file] of Object.entries(REPORT_FILES) as [keyof typeof REPORT_FILES, string][]) {
    if (name === 'html' && !html) continue;
    try {
      folder.writeText(file, RENDERERS[name](report, {}));
    } catch (error) {
      if (!onFailure) throw error;
      onFailure(error);
    }
  }
}
