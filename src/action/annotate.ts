import { formatIssue, isForeshadowError } from '../core/errors.js';
import { EXIT_OF } from '../rollout/policy.js';
import type { Finding } from '../judge/verdict.js';
import type { Report } from '../report/report.js';
import { findingSentence } from '../report/sentences.js';
import { decisionSentence, headline, headlineText, VERDICT_WORDS } from '../report/sentences/verdict.js';
import { wordsOf } from '../report/sentences/words.js';
import { plainText } from './plain-line.js';
import type { ActionsCore, ActionWorld } from './world.js';

/** GitHub shows ten annotations of a kind for a step. */
const MOST = 9;
/** What a person can do something about: an outdated or idle acceptance, a pull request that loosens its own gate. */
const ACTIONABLE: readonly Finding['code'][] = ['accept-expired', 'accept-unused', 'loosened-gate'];

/** A failed run in the log and as annotations at the lines at fault. @returns the exit code */
export function annotateError(error: unknown, core: Pick<ActionsCore, 'error' | 'info'>): number {
  if (!isForeshadowError(error)) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    core.info(plainText(detail));
    core.error('Foreshadow itself failed; this is a bug, please report it with the log of this step.', { title: 'FS_INTERNAL' });
    return 70;
  }
  const title = `Foreshadow: ${error.code}`;
  const issues = error.detail.issues ?? [];
  for (const issue of issues) core.info(`  ${plainText(formatIssue(issue))}`);
  for (const line of error.detail.lastLines ?? []) core.info(`  | ${plainText(line)}`);
  for (const issue of issues.slice(0, MOST)) core.error(formatIssue(issue), { title, ...lineOf(issue.place) });
  if (issues.length === 0 || issues.length > MOST)
    core.error(`${error.message}\nNext: ${error.hint}`, { title, ...lineOf(error.detail.place ?? {}) });
  return error.exitCode;
}

function lineOf({ file, line, column }: { file?: string | undefined; line?: number | undefined; column?: number | undefined }): object {
  if (file === undefined || file.startsWith('/')) return {};
  return { file, ...(line === undefined ? {} : { startLine: line }), ...(column === undefined ? {} : { startColumn: column }) };
}

/** What a person can act on although it decides nothing. */
export function annotateNotes(report: Report, core: Pick<ActionsCore, 'warning'>): void {
  const notes = report.verdict.findings.filter((finding) => finding.outcome === 'pass' && ACTIONABLE.includes(finding.code));
  for (const finding of notes.slice(0, MOST)) core.warning(findingSentence(finding, wordsOf(report)), { title: 'Foreshadow' });
}

/** Ends the step by the verdict: one error where it is red, one notice where it is not though it would have been. */
export function conclude(report: Report, exitCode: number, world: Pick<ActionWorld, 'core' | 'exit'>): void {
  const { outcome } = report.verdict;
  const title = `Foreshadow: ${VERDICT_WORDS[outcome]}`;
  if (exitCode !== 0)
    world.core.error(`${headlineText(report)}.\n${decisionSentence({ ...report, effective: { ...report.effective, exitCode } })}`, {
      title,
    });
  else if (report.effective.wouldHave !== null)
    world.core.notice(`${headlineText(report)}.\n${decisionSentence(report)}`, { title: `${title} (observing only)` });
  else if (outcome !== 'pass')
    world.core.notice(`${headlineText(report)}.\nA policy lets it through (the outcome's own exit code is ${EXIT_OF[outcome]}).`, {
      title,
    });
  else world.core.info(plainText(headline(report)));
  world.exit(exitCode);
}
