import type { Margins } from './charts/ratio-chart.js';
import type { Report } from './report.js';

/** The margins the response times were judged at: as widened by the noise of this run, else as configured; null where nobody said. */
export function latencyMargins(report: Report): Margins | null {
  const facts = report.verdict.findings.find(
    (finding) => finding.kpi === 'latency' && typeof finding.facts?.['margin'] === 'number',
  )?.facts;
  const body = facts?.['margin'] ?? report.kpis?.find((kpi) => kpi.name === 'latency')?.margin;
  const tail = facts?.['tailMargin'] ?? report.kpis?.find((kpi) => kpi.name === 'latency')?.tailMargin;
  if (typeof body !== 'number' || !Number.isFinite(body)) return null;
  return { body, tail: typeof tail === 'number' && Number.isFinite(tail) ? tail : 2 * body };
}
