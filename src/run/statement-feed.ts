import type { StatementTick } from '../judge/statement-evidence.js';
import type { StatementReading } from '../metrics/source.js';

/** Statements kept apart in a run; what comes later counts with all others of its source. */
const MOST_STATEMENTS = 500;
const LONGEST = 400;
const OTHERS = '(other statements)';

/** A reading with the source it came from, and its time in seconds since the start of the traffic. */
export interface SourcedStatement extends StatementReading {
  readonly source: string;
  readonly at: number;
}

/** Gives statements their numbers, and takes what is secret or personal out of their texts: a utility statement may hold values. */
export class StatementNames {
  private readonly redact: (text: string) => string;
  private readonly ids = new Map<string, number>();

  constructor(redact: (text: string) => string) {
    this.redact = redact;
  }

  /** The readings of one step and source as they are judged and kept. */
  ticks(readings: readonly SourcedStatement[]): StatementTick[] {
    const steps = new Map<string, { at: number; source: string; statements: { id: number; text: string }[]; counts: Map<string, Count> }>();
    for (const { at, source, arm, statement, calls, timeMs, rows } of readings) {
      const key = `${source} ${at}`;
      let step = steps.get(key);
      if (!step) steps.set(key, (step = { at, source, statements: [], counts: new Map() }));
      const { id, text } = this.nameOf(source, statement);
      if (text !== null) step.statements.push({ id, text });
      const known = step.counts.get(`${id} ${arm}`) ?? { id, arm, calls: 0, timeMs: 0, rows: 0 };
      const sum = { ...known, calls: known.calls + calls, timeMs: known.timeMs + timeMs, rows: known.rows + rows };
      step.counts.set(`${id} ${arm}`, { ...sum, timeMs: Number(sum.timeMs.toFixed(4)) });
    }
    return [...steps.values()].map(({ counts, ...step }) => ({ ...step, counts: [...counts.values()] }));
  }

  private nameOf(source: string, statement: string): { readonly id: number; readonly text: string | null } {
    const key = `${source} ${statement}`;
    const known = this.ids.get(key) ?? (this.ids.size >= MOST_STATEMENTS ? this.ids.get(`${source} ${OTHERS}`) : undefined);
    if (known !== undefined) return { id: known, text: null };
    const isFull = this.ids.size >= MOST_STATEMENTS;
    const id = this.ids.size;
    this.ids.set(isFull ? `${source} ${OTHERS}` : key, id);
    return { id, text: isFull ? OTHERS : this.redact(statement).slice(0, LONGEST) };
  }
}

type Count = StatementTick['counts'][number];
