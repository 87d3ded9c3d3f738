import { confirmJudgement } from '../judge/confirmation.js';
import type { Judgement } from '../judge/judge.js';
import type { Verdict } from '../judge/verdict.js';
import type { Kpi } from '../kpi/kpi.js';
import { composeReport } from '../report/compose.js';
import type { Report } from '../report/report.js';
import { decide, exitCodeOf } from '../rollout/policy.js';
import type { Stage } from '../rollout/stage.js';
import type { MeasuredRun } from './measured-run.js';
import { figuresOf } from './report-figures.js';
import type { RunDocument } from './run-document.js';

export interface Assessment {
  readonly verdict: Verdict;
  readonly report: Report;
  readonly exitCode: number;
}

/** From what was measured to verdict, decision, exit code and report: the same for a live run and for a run folder. */
export function assess(
  measured: MeasuredRun,
  first: Judgement,
  again: Judgement | null,
  kpis: readonly Kpi[],
  run: RunDocument,
  stage: Stage,
): Assessment {
  const judgement = again ? confirmJudgement(first, again, kpis) : first;
  const verdict: Verdict = { ...judgement, decision: decide(judgement, stage, run.enforce) };
  const exitCode = exitCodeOf(verdict, run.policies, run.enforce);
  const enforcedCode = exitCodeOf(verdict, run.policies, 'hold');
  const { routes, ratios, ecdfs, timelines } = figuresOf(measured);
  const { judge } = measured;
  const report = composeReport({
    service: run.service,
    verdict,
    kpis,
    effective: { exitCode, enforced: run.enforce, wouldHave: run.enforce === 'observe' && enforcedCode !== 0 ? verdict.outcome : null },
    arms: run.arms,
    ...(measured.control ? { control: measured.control } : {}),
    ...(run.change ? { change: run.change } : {}),
    ...(run.parity ? { parity: run.parity } : {}),
    ...(run.traces ? { traces: run.traces } : {}),
    traffic: {
      ...run.traffic,
      pairs: measured.pairCount,
      measuredPairs: judge.trends[0]?.evidence.measuredPairs ?? measured.pairCount,
      warmupSeconds: judge.warmUpEndedAt ?? 0,
    },
    routes,
    ratios,
    ecdfs,
    timelines,
    divergences: judge.divergences
      .evidence()
      .filter((row) => row.logE > 0)
      .map((row) => row.divergence)
      .slice(0, 100),
    forecasts: [],
    minutesUsed: run.minutesUsed,
    reproduce: run.reproduce,
    startedAt: run.startedAt,
    seed: run.seed,
  });
  return { verdict, report, exitCode };
}
