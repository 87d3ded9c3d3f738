import { clopperPearson } from '../../stats/clopper-pearson.js';
import { medianOf } from '../../stats/median-of.js';
import type { EvidenceDocument } from '../evidence.js';
import { judgeDocument } from '../judge-document.js';
import type { Judgement } from '../judge.js';

/** A share of the runs with its exact 95 % interval. */
export interface Rate {
  readonly count: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

export interface BacktestResult {
  readonly runs: number;
  /** what each run came to; the four add up to the runs */
  readonly outcomes: Readonly<Record<'pass' | 'inconclusive' | 'fail' | 'error', Rate>>;
  /** runs that held or failed by evidence of a regression: false alarms where nothing was injected, power where something was */
  readonly alarms: Rate;
  readonly rollBacks: Rate;
  /** runs with a warning, which decides nothing */
  readonly warnings: Rate;
  /** seconds until the first alarm, over the runs with one; null without */
  readonly medianSecondsToAlarm: number | null;
  /** findings that were not a pass: `code kpi` -> runs */
  readonly reasons: Readonly<Record<string, number>>;
}

/**
 * Replays the judge over experiments in which nothing differs (or something known does), at as many looks as asked for.
 * @param draw the evidence of run `i`
 */
export function backtest(runs: number, draw: (run: number) => EvidenceDocument, lookSeconds?: number): BacktestResult {
  const judgements = Array.from({ length: runs }, (_, run) => judgeDocument(draw(run), { lookSeconds }));
  const rate = (holds: (judgement: Judgement) => boolean): Rate => rateOf(judgements.filter(holds).length, runs);
  const times = judgements.flatMap((judgement) => {
    const at = firstAlarm(judgement);
    return at === null ? [] : [at];
  });
  const reasons: Record<string, number> = {};
  for (const { findings } of judgements) {
    const named = new Set(findings.filter(({ outcome }) => outcome !== 'pass').map(({ code, kpi }) => `${code} ${kpi}`));
    for (const name of named) reasons[name] = (reasons[name] ?? 0) + 1;
  }
  return {
    runs,
    outcomes: {
      pass: rate(({ outcome }) => outcome === 'pass'),
      inconclusive: rate(({ outcome }) => outcome === 'inconclusive'),
      fail: rate(({ outcome }) => outcome === 'fail'),
      error: rate(({ outcome }) => outcome === 'error'),
    },
    alarms: rate((judgement) => alarms(judgement).length > 0),
    rollBacks: rate(({ outcome, tier }) => outcome === 'fail' && tier === 'roll-back'),
    warnings: rate(({ findings }) => findings.some(({ code }) => code === 'warning')),
    medianSecondsToAlarm: times.length === 0 ? null : medianOf(times),
    reasons,
  };
}

function alarms({ findings }: Judgement) {
  return findings.filter(({ code, outcome }) => (code === 'regression' || code === 'divergence') && outcome !== 'pass');
}

function firstAlarm(judgement: Judgement): number | null {
  const times = alarms(judgement).flatMap(({ firstAlarmAt }) => (firstAlarmAt === null ? [] : [firstAlarmAt]));
  return times.length === 0 ? null : Math.min(...times);
}

function rateOf(count: number, runs: number): Rate {
  const { low, high } = clopperPearson(count, runs);
  const rounded = (value: number): number => Number(value.toFixed(4));
  return { count, share: rounded(runs === 0 ? 0 : count / runs), low: rounded(low), high: rounded(high) };
}
