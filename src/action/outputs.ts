import type { Finding, Verdict } from '../judge/verdict.js';
import { rankFindings } from '../report/ranking.js';
import type { EXPERIMENT_OUTPUTS } from './input-table.js';
import type { ActionsCore } from './world.js';

/** A job may put out 1 MB, counted in UTF-16: this leaves room for other steps. */
const MAX_FINDINGS_CHARACTERS = 128 * 1024;

export interface Concluded {
  readonly verdict: Verdict;
  readonly report: string;
  readonly run: string;
  readonly reproduce: string;
  /** undefined where the two sides could not be compared */
  readonly impact?: string | undefined;
}

/** Sets the outputs of the experiment. Names and number are the promise of `EXPERIMENT_OUTPUTS`. */
export function setOutputs({ verdict, report, run, reproduce, impact = '' }: Concluded, core: Pick<ActionsCore, 'setOutput'>): void {
  const outputs: Readonly<Record<keyof typeof EXPERIMENT_OUTPUTS, string>> = {
    outcome: verdict.outcome,
    decision: verdict.decision,
    score: String(verdict.score),
    findings: findingsJson(verdict.findings),
    report,
    run,
    reproduce,
    impact,
    affected: String(verdict.findings.every((finding) => finding.code !== 'not-affected')),
  };
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

/** The findings as JSON, the decisive ones first; what does not fit is left out from the end. */
export function findingsJson(findings: readonly Finding[], most = MAX_FINDINGS_CHARACTERS): string {
  const { decisive, notes, passed } = rankFindings(findings);
  const texts: string[] = [];
  let length = 2;
  for (const finding of [...decisive, ...notes, ...passed]) {
    const text = JSON.stringify(finding);
    length += text.length + 1;
    if (length > most) break;
    texts.push(text);
  }
  return `[${texts.join(',')}]`;
}
