import type { Arm } from '../environment/environment.js';
import type { Point } from '../core/series.js';
import type { OutboundRow } from './outbound-evidence.js';

/** What the statements of the arms' databases did in one step of a source, as the run folder keeps it. */
export interface StatementTick {
  /** of the source's step, seconds since the start of the traffic */
  readonly at: number;
  readonly source: string;
  /** new ones, redacted */
  readonly statements: readonly { readonly id: number; readonly text: string }[];
  readonly counts: readonly {
    readonly id: number;
    readonly arm: Arm;
    readonly calls: number;
    readonly timeMs: number;
    readonly rows: number;
  }[];
}

/** Everything known of one statement. */
export interface StatementRow {
  readonly id: number;
  readonly source: string;
  readonly text: string;
  /** calls of each arm, in units of a step */
  readonly calls: OutboundRow;
  readonly timeMs: Record<Arm, number>;
  readonly rows: Record<Arm, number>;
  /** calls in each step that has any */
  readonly steps: Readonly<Record<Arm, Point[]>>;
  /** mean time of a call in each step */
  readonly times: Readonly<Record<Arm, Point[]>>;
}

/** Everything known of the statements of a run. Their number is bounded by the feed; of each there is a point a step and arm. */
export class StatementEvidence {
  readonly rows = new Map<number, StatementRow>();
  /** all statements of a source together */
  readonly totals = new Map<string, StatementRow>();
  private readonly steps = new Map<string, Set<number>>();
  requests = 0;
  hasBaseline = false;

  request(hasBaseline: boolean): void {
    this.requests++;
    this.hasBaseline ||= hasBaseline;
  }

  add({ at, source, statements, counts }: StatementTick): void {
    let steps = this.steps.get(source);
    if (!steps) this.steps.set(source, (steps = new Set()));
    steps.add(at);
    for (const { id, text } of statements) if (!this.rows.has(id)) this.rows.set(id, newRow(id, source, text));
    let total = this.totals.get(source);
    if (!total) this.totals.set(source, (total = newRow(-1, source, '')));
    const sums: Partial<Record<Arm, { calls: number; timeMs: number; rows: number }>> = {};
    for (const { id, arm, ...did } of counts) {
      const row = this.rows.get(id);
      if (row) addStep(row, arm, did, at);
      const sum = (sums[arm] ??= { calls: 0, timeMs: 0, rows: 0 });
      sum.calls += did.calls;
      sum.timeMs += did.timeMs;
      sum.rows += did.rows;
    }
    for (const [arm, did] of Object.entries(sums)) addStep(total, arm as Arm, did, at);
  }

  stepsOf(source: string): number {
    return this.steps.get(source)?.size ?? 0;
  }
}

function newRow(id: number, source: string, text: string): StatementRow {
  const zero = (): Record<Arm, number> => ({ primary: 0, shadow: 0, baseline: 0 });
  const points = (): Record<Arm, Point[]> => ({ primary: [], shadow: [], baseline: [] });
  const calls: OutboundRow = { calls: zero(), sizes: { primary: {}, shadow: {}, baseline: {} } };
  return { id, source, text, calls, timeMs: zero(), rows: zero(), steps: points(), times: points() };
}

function addStep(
  row: StatementRow,
  arm: Arm,
  did: { readonly calls: number; readonly timeMs: number; readonly rows: number },
  at: number,
): void {
  row.calls.calls[arm] += did.calls;
  const size = String(did.calls);
  row.calls.sizes[arm][size] = (row.calls.sizes[arm][size] ?? 0) + 1;
  row.timeMs[arm] += did.timeMs;
  row.rows[arm] += did.rows;
  row.steps[arm].push([at, did.calls]);
  row.times[arm].push([at, did.calls > 0 ? did.timeMs / did.calls : null]);
}
