import type { Decision } from '../../judge/verdict.js';
import { type CarriedEvidence, finishStage, type LastLook, readCarried } from '../../rollout/carried-evidence.js';
import type { RolloutEvent } from '../../rollout/machine.js';
import { decide } from '../../rollout/policy.js';
import type { RolloutRecord } from '../../rollout/state.js';
import { describeStage } from './describe-stage.js';
import { judgeStage, type StageVerdict } from './judge-stage.js';
import { forecastFindings } from './stage-forecast.js';
import type { RolloutWorld } from './rollout-world.js';
import type { StageEvidence } from './stage-evidence.js';

export interface StageLook {
  readonly verdict: StageVerdict;
  readonly decision: Decision;
  readonly event: Extract<RolloutEvent, { kind: 'look' }>;
  /** with what it carries on from here */
  readonly record: RolloutRecord;
}

/** A step in which too little was seen goes on for as long again before a person is asked. */
const PATIENCE = 2;

/** One interim analysis of the present step, and what the policy makes of it. */
export async function lookAtStage(world: RolloutWorld, record: RolloutRecord): Promise<StageLook> {
  const { plan, clock } = world;
  const evidence = await world.observe(record);
  const carried = readCarried(record.evidence);
  const { warnings, findings: extra } = forecastFindings(evidence.series, plan.forecast, carried.warnings);
  const stages = record.steps.length + 1;
  const verdict = judgeStage(evidence, carried, { kpis: plan.kpis, judge: plan.judge, forecast: plan.forecast, stages, extra });
  const stage = {
    kind: 'rollout',
    step: record.step + 1,
    steps: record.steps.length,
    rollbackOnForecast: plan.forecast.rollbackOnForecast,
  } as const;
  const decided = decide(verdict, stage, plan.enforce);
  const isOver = evidence.atSeconds >= evidence.forSeconds;
  const frozenBy = isOver && (decided === 'advance' || decided === 'promote') ? (world.frozenBy?.() ?? null) : null;
  const decision = frozenBy === null ? decided : 'hold';
  const reason = frozenBy === null ? describeStage(verdict, evidence) : `${frozenBy} is set: nobody goes further while it is`;
  const last: LastLook = { at: new Date(clock.now()).toISOString(), outcome: verdict.outcome, decision, sentence: reason };
  const movesOn = isOver && (decision === 'advance' || decision === 'promote') && record.status !== 'held';
  const next: CarriedEvidence = { ...(movesOn ? finishStage(carried, verdict.present) : carried), last, warnings: movesOn ? [] : warnings };
  const primary = movesOn ? added(carried.primary, evidence) : carried.primary;
  return {
    verdict,
    decision,
    event: {
      kind: 'look',
      decision,
      outcome: verdict.outcome,
      reason,
      isOver,
      isSpent: frozenBy !== null || evidence.atSeconds >= PATIENCE * evidence.forSeconds,
    },
    record: { ...record, evidence: { ...next, primary } },
  };
}

function added(before: CarriedEvidence['primary'], { primary }: StageEvidence): CarriedEvidence['primary'] {
  if (!primary || primary.requests === 0) return before;
  return { requests: (before?.requests ?? 0) + primary.requests, errors: (before?.errors ?? 0) + primary.errors };
}
