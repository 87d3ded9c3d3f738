import { cleanLine, type LogEntry, parseEntry } from './parse-line.js';
import { continues, traceKindOf, type TraceKind } from './stack-trace.js';

/** A message as it is compared, with its lines as they came. */
export interface JoinedEntry extends LogEntry {
  readonly lines: readonly string[];
}

/** Lines of one message that are kept; further ones are dropped, and still belong to it. */
const MOST_LINES = 300;
const MOST_CHARACTERS = 65_536;

/**
 * Joins the lines of one stream into messages: a stack trace belongs to the line before it. A message is over when another begins, or when nothing
 * has followed for a while (`flush`). Memory: one message.
 */
export class LineJoiner {
  private lines: string[] = [];
  private characters = 0;
  private kind: TraceKind = 'other';
  private readonly emit: (entry: JoinedEntry) => void;

  constructor(emit: (entry: JoinedEntry) => void) {
    this.emit = emit;
  }

  add(raw: string): void {
    const line = cleanLine(raw);
    if (this.lines.length > 0 && continues(this.kind, this.lines, line)) {
      if (this.kind === 'other') this.kind = traceKindOf(line);
      this.keep(line);
      return;
    }
    this.flush();
    if (line.trim() === '') return;
    this.kind = traceKindOf(line);
    this.keep(line);
  }

  /** The message so far is whole. */
  flush(): void {
    const { lines } = this;
    if (lines.length === 0) return;
    this.lines = [];
    this.characters = 0;
    this.emit({ ...parseEntry(lines), lines });
  }

  private keep(line: string): void {
    if (this.lines.length >= MOST_LINES || (this.lines.length > 0 && this.characters + line.length > MOST_CHARACTERS)) return;
    this.lines.push(line);
    this.characters += line.length;
  }
}
