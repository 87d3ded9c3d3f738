import { clopperPearson } from '../stats/clopper-pearson.js';
import type { LedgerEntry, StateDocument } from './state.js';

/** Verdicts that a state document holds; the oldest go. */
export const LEDGER_LIMIT = 1_000;
/** A change that went in counts as harmless once it has been in for so long without being taken back. */
export const MATURE_MS = 7 * 86_400_000;
/** Both ends of an interval together: each end alone is a bound at 95 %. */
export const LEVEL = 0.9;

/** What the record has to show before a verdict may do more. */
export const RUNGS = {
  /** observe -> hold: at most so many of the harmless changes were stopped, at 95 % confidence (29 without a false alarm are enough) */
  holdFalseAlarms: 0.1,
  /** hold -> roll-back: the same, stricter (59 without one) */
  rollBackFalseAlarms: 0.05,
  /** hold -> roll-back: at least so many of the harmful ones were caught, at 95 % confidence (5 of 5 are enough) */
  rollBackCatches: 0.5,
} as const;

export type Fate = LedgerEntry['fate'];

/** Adds a verdict, and says of the earlier ones about the same change what this one says of them. Pure; twice the same is once. */
export function appendVerdict(document: StateDocument, entry: LedgerEntry, accepted: readonly string[]): StateDocument {
  if (document.ledger.some(({ verdict }) => verdict === entry.verdict)) return document;
  const earlier = document.ledger.map((known): LedgerEntry => {
    if (known.fate !== 'open' || known.subject !== entry.subject) return known;
    if (known.kpis.length > 0 && known.kpis.every((kpi) => accepted.includes(kpi))) return { ...known, fate: 'accepted', fateAt: entry.at };
    const isSameChange = known.commit !== undefined && known.commit === entry.commit;
    if (isSameChange) return known.outcome === entry.outcome ? known : { ...known, fate: 'changed-on-re-run', fateAt: entry.at };
    return { ...known, fate: 'closed', fateAt: entry.at }; // the change was changed: this one did not go in as it was
  });
  return { ...document, ledger: [...earlier, entry].slice(-LEDGER_LIMIT) };
}

/** Writes down what became of a verdict. A later word replaces an earlier one, and the same word changes nothing. */
export function settleFate(document: StateDocument, verdict: string, fate: Fate, at: string): StateDocument {
  if (!document.ledger.some((entry) => entry.verdict === verdict && entry.fate !== fate)) return document;
  return { ...document, ledger: document.ledger.map((entry) => (entry.verdict === verdict ? { ...entry, fate, fateAt: at } : entry)) };
}

/** A share with its interval; `share` null where there was nothing to count. */
export interface Rate {
  readonly count: number;
  readonly of: number;
  readonly share: number | null;
  readonly low: number;
  readonly high: number;
}

export interface LedgerSummary {
  readonly verdicts: number;
  /** of which nobody knows yet what became of them */
  readonly open: number;
  /** harmless changes that failed */
  readonly falseAlarms: Rate;
  /** harmful changes that failed */
  readonly catches: Rate;
  readonly kpis: readonly { readonly kpi: string; readonly alarms: number; readonly falseAlarms: number }[];
  readonly rung: {
    readonly now: LedgerEntry['enforce'];
    readonly next: 'hold' | 'roll-back' | null;
    readonly isSupported: boolean;
    readonly reason: string;
  };
}

/** Whether a change turned out harmless or harmful; null where that is not known, or was decided by a person. */
export function truthOf(entry: LedgerEntry, nowMs: number): 'harmless' | 'harmful' | null {
  switch (entry.fate) {
    case 'reverted':
    case 'rolled-back':
      return 'harmful';
    case 'merged':
      return nowMs - Date.parse(entry.fateAt ?? entry.at) >= MATURE_MS ? 'harmless' : null;
    case 'changed-on-re-run':
      return entry.outcome === 'fail' ? 'harmless' : null;
    case 'closed':
      return entry.outcome === 'fail' ? 'harmful' : null;
    default:
      return null;
  }
}

/** Realised rates, and whether they support the next rung of the ladder observe -> hold -> roll-back. Pure. */
export function summariseLedger(ledger: readonly LedgerEntry[], nowMs: number): LedgerSummary {
  const known = ledger.map((entry) => ({ entry, truth: truthOf(entry, nowMs) }));
  const having = (truth: 'harmless' | 'harmful') => known.filter((one) => one.truth === truth).map(({ entry }) => entry);
  const [harmless, harmful] = [having('harmless'), having('harmful')];
  const falseAlarms = rateOf(harmless.filter(isAlarm).length, harmless.length);
  const catches = rateOf(harmful.filter(isAlarm).length, harmful.length);
  const names = [...new Set(ledger.filter(isAlarm).flatMap(({ kpis }) => kpis))].sort();
  return {
    verdicts: ledger.length,
    open: ledger.filter(({ fate }) => fate === 'open').length,
    falseAlarms,
    catches,
    kpis: names.map((kpi) => ({
      kpi,
      alarms: ledger.filter((entry) => isAlarm(entry) && entry.kpis.includes(kpi)).length,
      falseAlarms: harmless.filter((entry) => isAlarm(entry) && entry.kpis.includes(kpi)).length,
    })),
    rung: nextRung(ledger.at(-1)?.enforce ?? 'observe', falseAlarms, catches),
  };
}

const isAlarm = ({ outcome }: LedgerEntry): boolean => outcome === 'fail';

function rateOf(count: number, of: number): Rate {
  const { low, high } = clopperPearson(count, of, LEVEL);
  return { count, of, share: of === 0 ? null : count / of, low, high };
}

function nextRung(now: LedgerEntry['enforce'], falseAlarms: Rate, catches: Rate): LedgerSummary['rung'] {
  if (now === 'roll-back') return { now, next: null, isSupported: true, reason: 'the last rung' };
  const next = now === 'observe' ? 'hold' : 'roll-back';
  const most = next === 'hold' ? RUNGS.holdFalseAlarms : RUNGS.rollBackFalseAlarms;
  if (falseAlarms.high > most) {
    return {
      now,
      next,
      isSupported: false,
      reason: `false alarms may be as many as ${percent(falseAlarms.high)} of harmless changes; at most ${percent(most)} is asked for`,
    };
  }
  if (next === 'roll-back' && catches.low < RUNGS.rollBackCatches) {
    return {
      now,
      next,
      isSupported: false,
      reason: `as few as ${percent(catches.low)} of harmful changes may be caught; at least ${percent(RUNGS.rollBackCatches)} is asked for`,
    };
  }
  return { now, next, isSupported: true, reason: `false alarms are at most ${percent(falseAlarms.high)} of harmless changes` };
}

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
