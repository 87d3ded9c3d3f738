import type { Finding } from '../judge/verdict.js';
import type { Report } from './report.js';

/** The line that would accept a finding, where the report has one. A report that went through JSON has copies of its findings, so they are known by what they say. */
export function acceptLineOf(finding: Finding, { acceptLines }: Report): string | undefined {
  return acceptLines.find((entry) => entry.finding === finding || isSame(entry.finding, finding))?.line;
}

const TOLD_BY = ['path', 'template', 'statement', 'operation', 'service', 'change'] as const;

function isSame(a: Finding, b: Finding): boolean {
  return a.code === b.code && a.kpi === b.kpi && a.route === b.route && TOLD_BY.every((name) => a.facts?.[name] === b.facts?.[name]);
}
