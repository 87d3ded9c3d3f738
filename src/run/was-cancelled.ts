import type { Report } from '../report/report.js';

/** Whether somebody ended the run: then it says nothing about the change, and what was published before stays. */
export function wasCancelled(report: Report): boolean {
  return report.verdict.findings.some((finding) => finding.code === 'source-failed' && finding.facts?.['source'] === 'FS_CANCELLED');
}
