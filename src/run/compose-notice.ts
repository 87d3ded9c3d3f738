import { type Notice, type NoticeEvent, type NoticeLink, type Subject, severityOf, standingOf } from '../notify/notice.js';
import { findingSentence } from '../report/sentences.js';
import { decisionSentence, headlineText, neededSentence, trafficSentence } from '../report/sentences/verdict.js';
import { wordsOf } from '../report/sentences/words.js';
import { rankFindings } from '../report/ranking.js';
import type { Report } from '../report/report.js';

/** What a notice says besides its report. */
export interface NoticePlace {
  readonly subject: Subject;
  readonly links: readonly NoticeLink[];
  /** ISO 8601 */
  readonly at: string;
  readonly run: string;
  /** instead of the outcome of the verdict */
  readonly event?: NoticeEvent | undefined;
  readonly by?: string | undefined;
}

/** A report as a notice: its outcome is the event, its decisive findings the details. Under `enforce: observe` nobody is woken. */
export function composeNotice(report: Report, { subject, links, at, run, event: asked, by }: NoticePlace): Notice {
  const { verdict, effective } = report;
  const event = asked ?? verdict.outcome;
  const { decisive, notes } = rankFindings(verdict.findings);
  const words = wordsOf(report);
  const observed = effective.enforced === 'observe';
  return {
    event,
    standing: observed ? 'over' : standingOf(event),
    severity: observed ? 'info' : severityOf(event),
    subject,
    headline: headlineText(report),
    next: [decisionSentence(report), neededSentence(report)].filter(Boolean).join(' '),
    findings: [...decisive, ...notes].map((finding) => findingSentence(finding, words)),
    facts: [
      { name: 'Change', value: report.title },
      { name: 'Traffic', value: trafficSentence(report) },
      { name: 'Repeat', value: report.reproduce },
    ],
    links,
    at,
    run,
    ...(by === undefined ? {} : { by }),
    verdict: { outcome: verdict.outcome, decision: verdict.decision, score: verdict.score, digest: verdict.digest },
    version: report.version,
  };
}
