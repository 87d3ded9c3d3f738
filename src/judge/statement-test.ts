import type { Point } from '../core/series.js';
import { blockT } from '../stats/block-t.js';
import { logMeanExp } from '../stats/log-mean-exp.js';
import { testOutbound } from './outbound-test.js';
import type { JudgeSpec } from './spec.js';
import type { StatementEvidence, StatementRow } from './statement-evidence.js';

/** How a statement's steps have to overlap on both arms for their ratio to be looked at. */
const OVERLAP = 0.8;

/**
 * Evidence that the shadow calls a statement more often. Steps are paired: load that rises and falls on all arms alike is no difference, so blocks (t on the log
 * ratio of calls a step) see small ones. Where an arm seldom calls it there is no ratio, and the conditional binomial test counts. The mean of two e-values is one.
 */
export function testCalls(row: StatementRow, evidence: StatementEvidence, margin: number, spec: JudgeSpec): number {
  const counted = testOutbound(row.calls, evidence.stepsOf(row.source), margin, evidence.hasBaseline).logMore;
  const controls = evidence.hasBaseline ? (['primary', 'baseline'] as const) : (['primary'] as const);
  const blocks = controls.map((control) => logBlocks(row.steps[control], row.steps.shadow, margin, spec));
  const paired = blocks.some((one) => one === null) ? null : Math.min(...(blocks as number[]));
  return paired === null ? counted : logMeanExp([counted, paired]);
}

/** Twice the Bayes factor, as for every series (verdict.md 3); null where there are too few steps with calls on both arms. */
function logBlocks(control: readonly Point[], experiment: readonly Point[], margin: number, spec: JudgeSpec): number | null {
  const known = new Map(control);
  const ratios = experiment.flatMap(([at, calls]) => {
    const other = known.get(at);
    return calls && other ? [Math.log(calls / other) - Math.log1p(margin)] : [];
  });
  const all = Math.max(control.length, experiment.length);
  if (ratios.length < spec.seriesMinPoints || ratios.length < OVERLAP * all) return null;
  return blockT(ratios, { phi: spec.phi, minEffective: spec.minEffectiveBlocks }).logBF + Math.LN2;
}
