import type { SQLInputValue, SQLOutputValue } from 'node:sqlite';
import type { TrialEvidence, TrialSide } from '../../judge/evidence.js';
import type { StoredTrial } from '../store.js';

export const TRIAL_COLUMNS = [
  ...['seq', 'at', 'route_id'],
  ...['primary_status', 'primary_ms', 'primary_error', 'primary_bytes'],
  ...['shadow_status', 'shadow_ms', 'shadow_error', 'shadow_bytes'],
  ...['baseline_status', 'baseline_ms', 'baseline_error', 'baseline_bytes'],
  ...['recorded_status', 'shape', 'differences', 'assertions'],
];

/** Bits of `shape`: 1 = there is a baseline; then three bits a side, in the order primary, shadow, baseline; then one for a request sent by quota. */
const HAS_BASELINE = 1;
const NO_STATUS = 1;
const NO_LATENCY = 2;
const NULL_ERROR = 4;
const SIDE_BITS = 3;
const BY_QUOTA = 1 << (1 + 3 * SIDE_BITS);
/** The trial is a whole transaction. */
const IS_WHOLE = BY_QUOTA << 1;

/** Nearly every trial is one of these two: equal answers, with and without a baseline. */
const EQUAL_BOTH = '{"shadow":[],"baseline":[]}';
const EQUAL_SHADOW = '{"shadow":[]}';

/** Appends one trial's values to a flat list of rows, in the order of TRIAL_COLUMNS. */
export function pushTrialRow(row: SQLInputValue[], seq: number, routeId: number, trial: TrialEvidence): void {
  const { primary, shadow, baseline } = trial;
  row.push(seq, trial.at, routeId);
  pushSide(row, primary);
  pushSide(row, shadow);
  if (baseline) pushSide(row, baseline);
  else row.push(null, null, null, null);
  row.push(trial.recordedStatus ?? null, shapeOf(trial), trial.differences ? differencesText(trial.differences) : null);
  row.push(trial.assertions ? JSON.stringify(trial.assertions) : null);
}

function pushSide(row: SQLInputValue[], side: TrialSide): void {
  row.push(side.status ?? null, side.latencyMs ?? null, side.error ?? null, side.bytes ?? null);
}

function shapeOf(trial: TrialEvidence): number {
  const sides = sideShape(trial.primary) | (sideShape(trial.shadow) << SIDE_BITS);
  const marks = (trial.byQuota ? BY_QUOTA : 0) | (trial.whole ? IS_WHOLE : 0);
  if (!trial.baseline) return (sides << 1) | marks;
  return marks | ((sides | (sideShape(trial.baseline) << (2 * SIDE_BITS))) << 1) | HAS_BASELINE;
}

function sideShape(side: TrialSide): number {
  return (
    (side.status === undefined ? NO_STATUS : 0) | (side.latencyMs === undefined ? NO_LATENCY : 0) | (side.error === null ? NULL_ERROR : 0)
  );
}

function differencesText(differences: NonNullable<TrialEvidence['differences']>): string {
  const { shadow, baseline } = differences;
  if (shadow?.length === 0 && baseline === undefined) return EQUAL_SHADOW;
  if (shadow?.length === 0 && baseline?.length === 0) return EQUAL_BOTH;
  return JSON.stringify(differences);
}

/** Reads back `seq, at, route, ...` with the route's text in the place of its id. */
export function readTrialRow(row: readonly SQLOutputValue[]): StoredTrial {
  const shape = row[16] as number;
  const sides = shape >> 1;
  const recorded = row[15] as number | null;
  const differences = row[17] as string | null;
  const assertions = row[18] as string | null;
  return {
    seq: row[0] as number,
    at: row[1] as number,
    route: row[2] as string,
    primary: readSide(row, 3, sides),
    shadow: readSide(row, 7, sides >> SIDE_BITS),
    ...(shape & HAS_BASELINE ? { baseline: readSide(row, 11, sides >> (2 * SIDE_BITS)) } : {}),
    ...(recorded === null ? {} : { recordedStatus: recorded }),
    ...(shape & BY_QUOTA ? { byQuota: true as const } : {}),
    ...(shape & IS_WHOLE ? { whole: true as const } : {}),
    ...(assertions === null ? {} : { assertions: JSON.parse(assertions) as NonNullable<TrialEvidence['assertions']> }),
    ...(differences === null ? {} : { differences: JSON.parse(differences) as NonNullable<TrialEvidence['differences']> }),
  };
}

function readSide(row: readonly SQLOutputValue[], from: number, shape: number): TrialSide {
  const error = row[from + 2] as string | null;
  const bytes = row[from + 3] as number | null;
  return {
    ...(shape & NO_STATUS ? {} : { status: row[from] as number | null }),
    ...(shape & NO_LATENCY ? {} : { latencyMs: row[from + 1] as number | null }),
    ...(error === null && !(shape & NULL_ERROR) ? {} : { error }),
    ...(bytes === null ? {} : { bytes }),
  };
}
