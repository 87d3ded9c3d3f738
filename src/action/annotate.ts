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
