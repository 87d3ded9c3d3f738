import type { Arm } from '../environment/environment.js';
import type { LogPairs, LogTick, LooseLogs } from '../logs/tick.js';
import { STRETCH_MS } from '../stats/unit-size.js';
import type { OutboundRow } from './outbound-evidence.js';

/** Trials in which the shadow wrote more of a message than the other arm, less, or as much. */
export interface LogPairCounts {
  shadowOnly: number;
  controlOnly: number;
  both: number;
}

/** Everything known of one template. */
export interface LogRow {
  readonly id: number;
  readonly label: string;
  text: string;
  readonly lines: Record<Arm, number>;
  readonly early: Record<Arm, number>;
  readonly against: Readonly<Record<'primary' | 'baseline', LogPairCounts>>;
  /** route -> trials in which the shadow wrote more than the primary */
  readonly routes: Map<string, number>;
  /** messages that belong to no known trial */
  readonly loose: OutboundRow;
  readonly samples: string[];
}

/** Everything known of the messages of a run. Templates are few by the miner's bound, so memory does not grow with the traffic. */
export class LogEvidence {
  readonly rows = new Map<number, LogRow>();
  readonly dropped: Record<Arm, number> = zero();
  requests = 0;
  hasBaseline = false;
  /** seconds over which messages were read */
  seconds = 0;

  request(hasBaseline: boolean): void {
    this.requests++;
    this.hasBaseline ||= hasBaseline;
  }

  add({ at, templates, counts, pairs, loose, samples, early = [], dropped = {} }: LogTick): void {
    this.seconds = Math.max(this.seconds, at);
    for (const { id, label, text } of templates) {
      const row = this.rows.get(id);
      if (row) row.text = text;
      else this.rows.set(id, newRow(id, label, text));
    }
    for (const { id, lines } of counts) addLines(this.row(id).lines, lines);
    for (const { id, lines } of early) addLines(this.row(id).early, lines);
    for (const pair of pairs) addPair(this.row(pair.id), pair);
    for (const units of loose) addLoose(this.row(units.id).loose, units);
    for (const { id, text } of samples) this.row(id).samples.push(text);
    addLines(this.dropped, dropped);
  }

  /** How many units of messages there could have been where no trial is known. */
  get stretches(): number {
    return (1_000 * this.seconds) / STRETCH_MS;
  }

  private row(id: number): LogRow {
    let row = this.rows.get(id);
    if (!row) this.rows.set(id, (row = newRow(id, 'info', '')));
    return row;
  }
}

function zero(): Record<Arm, number> {
  return { primary: 0, shadow: 0, baseline: 0 };
}

function newRow(id: number, label: string, text: string): LogRow {
  const pairs = (): LogPairCounts => ({ shadowOnly: 0, controlOnly: 0, both: 0 });
  return {
    id,
    label,
    text,
    lines: zero(),
    early: zero(),
    against: { primary: pairs(), baseline: pairs() },
    routes: new Map(),
    loose: { calls: zero(), sizes: { primary: {}, shadow: {}, baseline: {} } },
    samples: [],
  };
}

function addLines(sums: Record<Arm, number>, lines: Readonly<Partial<Record<Arm, number>>>): void {
  for (const [arm, count] of Object.entries(lines) as [Arm, number][]) sums[arm] += count;
}

function addPair(row: LogRow, { route, against, shadowOnly, controlOnly, both }: LogPairs): void {
  const sum = row.against[against];
  sum.shadowOnly += shadowOnly;
  sum.controlOnly += controlOnly;
  sum.both += both;
  if (against === 'primary' && shadowOnly > 0) row.routes.set(route, (row.routes.get(route) ?? 0) + shadowOnly);
}

function addLoose(row: OutboundRow, { lines, sizes }: LooseLogs): void {
  addLines(row.calls, lines);
  for (const [arm, list] of Object.entries(sizes) as [Arm, Readonly<Record<string, number>>][])
    for (const [size, units] of Object.entries(list)) row.sizes[arm][size] = (row.sizes[arm][size] ?? 0) + units;
}
