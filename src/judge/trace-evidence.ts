import type { Operation } from '../trace/operation.js';
import type { TraceCounts, TracedTrial, TraceRow, TraceTick } from '../trace/trace-tick.js';
import type { JudgeSpec } from './spec.js';
import type { Margins } from './trace-time.js';
import { OperationTime } from './trace-time.js';

export type ControlArm = 'primary' | 'baseline';

/** Trials in which only the shadow, or only the control, did more of something. */
export interface Discordant {
  shadow: number;
  control: number;
}

/** The trial in which an arm took longest for an operation. */
export interface SlowestTrial {
  readonly traceId: string;
  readonly selfMs: number;
}

type PerArm = Record<'primary' | 'shadow' | 'baseline', number>;

/** Everything known of one operation; its size does not grow with the traffic. */
export interface OperationEvidence {
  readonly operation: Operation;
  /** the one route whose trials have it; null where there are several */
  route: string | null;
  /** trials that have it, its spans, trials in which it failed, own time in milliseconds; by arm */
  readonly trials: PerArm;
  readonly spans: PerArm;
  readonly failures: PerArm;
  readonly selfMs: PerArm;
  readonly more: Record<ControlArm, Discordant>;
  readonly failing: Record<ControlArm, Discordant>;
  /** null where too many operations are timed already */
  readonly time: OperationTime | null;
  readonly slowest: { primary: SlowestTrial | null; shadow: SlowestTrial | null };
}

/** Operations whose times are compared: each keeps a hundred kilobytes of histograms. */
const MOST_TIMED = 200;
const NO_COUNTS: TraceCounts = {
  sampled: 0,
  compared: 0,
  without: { primary: 0, shadow: 0, baseline: 0 },
  partial: 0,
  tooLarge: 0,
  unread: 0,
};

/** Figures of one arm in a row; where they begin is the order of `TraceRow`. */
const PRIMARY = 1;
const SHADOW = 4;
const BASELINE = 7;

/** The traces of a run, operation by operation, trial against trial. */
export class TraceEvidence {
  readonly operations: OperationEvidence[] = [];
  counts: TraceCounts = NO_COUNTS;
  failure: string | null = null;
  /** trials compared, and those of them with a baseline */
  trials = 0;
  withBaseline = 0;
  private readonly spec: JudgeSpec;
  private readonly forSeconds: number;
  private readonly margins: Margins;
  private timed = 0;

  constructor(spec: JudgeSpec, forSeconds: number, margins: Margins) {
    this.spec = spec;
    this.forSeconds = forSeconds;
    this.margins = margins;
  }

  /** @param measuredFrom seconds from which times count; null while warming up */
  add(tick: TraceTick, measuredFrom: number | null): void {
    for (const operation of tick.operations) this.operations.push(this.newEvidence(operation));
    this.counts = tick.counts;
    this.failure = tick.failure;
    for (const trial of tick.trials) this.addTrial(trial, measuredFrom !== null && trial.at >= measuredFrom);
  }

  get hasBaseline(): boolean {
    return this.withBaseline > 0;
  }

  private addTrial(trial: TracedTrial, isMeasured: boolean): void {
    this.trials++;
    if (trial.rows.some((row) => row.length > BASELINE)) this.withBaseline++;
    for (const row of trial.rows) {
      const known = this.operations[row[0] as number];
      if (known) addRow(known, row, trial, isMeasured);
    }
  }

  private newEvidence(operation: Operation): OperationEvidence {
    const isTimed = this.timed < MOST_TIMED;
    if (isTimed) this.timed++;
    return {
      operation,
      route: '',
      trials: noneOf(),
      spans: noneOf(),
      failures: noneOf(),
      selfMs: noneOf(),
      more: { primary: { shadow: 0, control: 0 }, baseline: { shadow: 0, control: 0 } },
      failing: { primary: { shadow: 0, control: 0 }, baseline: { shadow: 0, control: 0 } },
      time: isTimed ? new OperationTime(this.spec, this.forSeconds, this.margins) : null,
      slowest: { primary: null, shadow: null },
    };
  }
}

const noneOf = (): PerArm => ({ primary: 0, shadow: 0, baseline: 0 });

function addRow(known: OperationEvidence, row: TraceRow, trial: TracedTrial, isMeasured: boolean): void {
  known.route = known.route === '' || known.route === trial.route ? trial.route : null;
  const hasBaseline = row.length > BASELINE;
  sumUp(known, 'primary', row, PRIMARY);
  sumUp(known, 'shadow', row, SHADOW);
  if (hasBaseline) sumUp(known, 'baseline', row, BASELINE);
  discord(known.more.primary, row[SHADOW] as number, row[PRIMARY] as number);
  discord(known.failing.primary, Math.sign(row[SHADOW + 1] as number), Math.sign(row[PRIMARY + 1] as number));
  if (hasBaseline) {
    discord(known.more.baseline, row[SHADOW] as number, row[BASELINE] as number);
    discord(known.failing.baseline, Math.sign(row[SHADOW + 1] as number), Math.sign(row[BASELINE + 1] as number));
  }
  keepSlowest(known, 'primary', row, PRIMARY, trial);
  keepSlowest(known, 'shadow', row, SHADOW, trial);
  if (isMeasured) known.time?.add(trial.at, eachMs(row, PRIMARY), eachMs(row, SHADOW), hasBaseline ? eachMs(row, BASELINE) : null);
}

function sumUp(known: OperationEvidence, arm: keyof PerArm, row: TraceRow, at: number): void {
  const spans = row[at] as number;
  if (spans === 0) return;
  known.trials[arm]++;
  known.spans[arm] += spans;
  if ((row[at + 1] as number) > 0) known.failures[arm]++;
  known.selfMs[arm] += row[at + 2] as number;
}

function discord(counts: Discordant, shadow: number, control: number): void {
  if (shadow > control) counts.shadow++;
  else if (control > shadow) counts.control++;
}

/** Own time of one of its spans, the mean over the trial's; null where the arm did not do it. */
function eachMs(row: TraceRow, at: number): number | null {
  const spans = row[at] as number;
  return spans === 0 ? null : (row[at + 2] as number) / spans;
}

function keepSlowest(known: OperationEvidence, arm: 'primary' | 'shadow', row: TraceRow, at: number, { traceId }: TracedTrial): void {
  const selfMs = row[at + 2] as number;
  const before = known.slowest[arm];
  if ((row[at] as number) > 0 && (before === null || selfMs > before.selfMs)) known.slowest[arm] = { traceId, selfMs };
}
