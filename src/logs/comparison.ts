import type { Arm } from '../environment/environment.js';
import type { Trial } from '../traffic/observation.js';
import { createIgnore } from './ignore.js';
import { type JoinedEntry, LineJoiner } from './join-lines.js';
import { cut, showSample } from './sample.js';
import type { Level, LogsSpec } from './spec.js';
import { type Template, TemplateMiner } from './template.js';
import { EXCEPTION, type LogTick } from './tick.js';
import { TickSums } from './tick-sums.js';
import { TrialBook } from './trial-book.js';

export interface ComparisonOptions extends Pick<LogsSpec, 'ignore' | 'levels'> {
  /** takes secrets and what is personal out of a text */
  readonly redact: (text: string) => string;
}

/** Lines of an arm that are looked at between two readings (half a second): what comes faster must not hold up the traffic. */
export const MOST_LINES_A_READING = 20_000;
const MOST_SAMPLES = 3;
const LONGEST_TEMPLATE = 240;

interface Stream {
  readonly joiner: LineJoiner;
  atMs: number;
  lines: number;
  touched: boolean;
}

/**
 * Compares what the arms write: lines become messages, messages templates, and each is put beside the trial that led to it, or, where its line names none,
 * into a stretch of time. Pure: times and redaction come in. Nothing leaves it but through `redact`.
 */
export class LogComparison {
  private readonly options: ComparisonOptions;
  private readonly miner = new TemplateMiner();
  private readonly isIgnored: (message: string) => boolean;
  private readonly streams = new Map<Arm, Stream>();
  private readonly trials = new TrialBook();
  private readonly told = new Map<number, number>();
  private readonly sampled = new Map<number, number>();
  private sums = new TickSums();
  private samples: { id: number; text: string }[] = [];
  private earlyCounts: Map<number, Partial<Record<Arm, number>>> | null = new Map();
  private dropped: Partial<Record<Arm, number>> = {};

  constructor(options: ComparisonOptions) {
    this.options = options;
    this.isIgnored = createIgnore(options.ignore);
  }

  /** What an arm wrote before the traffic. */
  early(arm: Arm, lines: readonly string[]): void {
    const joiner = new LineJoiner((entry) => {
      const template = this.templateOf(entry);
      if (!template || !this.earlyCounts) return;
      const counts = this.earlyCounts.get(template.id) ?? {};
      this.earlyCounts.set(template.id, { ...counts, [arm]: (counts[arm] ?? 0) + 1 });
    });
    for (const line of lines) joiner.add(line);
    joiner.flush();
  }

  /** A line as it came. @param atMs milliseconds, of any clock that only goes forward */
  line(arm: Arm, line: string, atMs: number): void {
    const stream = this.stream(arm);
    if (++stream.lines > MOST_LINES_A_READING) {
      this.dropped[arm] = (this.dropped[arm] ?? 0) + 1;
      return;
    }
    // The line that is added ends the message before it, which was written at the time before.
    stream.joiner.add(line);
    stream.atMs = atMs;
    stream.touched = true;
  }

  /** A trial has been answered on all arms. */
  answered(trial: Trial): void {
    this.trials.answered(trial);
  }

  /** Everything that is settled since the last reading. @param isLast nothing more is waited for */
  collect(at: number, isLast: boolean): LogTick {
    for (const stream of this.streams.values()) {
      if (isLast || !stream.touched) stream.joiner.flush();
      stream.touched = false;
      stream.lines = 0;
    }
    const { sums, samples, dropped, earlyCounts } = this;
    this.trials.settle(isLast, (trial, messages) => {
      for (const [id, counts] of messages) sums.settle(id, counts, trial);
    });
    this.sums = new TickSums();
    this.samples = [];
    this.dropped = {};
    this.earlyCounts = null;
    const listed = sums.list();
    const early = earlyCounts ? [...earlyCounts].map(([id, lines]) => ({ id, lines })) : [];
    return {
      at,
      templates: this.news([...listed.counts, ...early].map(({ id }) => id)),
      ...listed,
      samples,
      ...(early.length > 0 ? { early } : {}),
      ...(Object.keys(dropped).length > 0 ? { dropped } : {}),
    };
  }

  private stream(arm: Arm): Stream {
    let stream = this.streams.get(arm);
    if (!stream) {
      const made: Stream = { joiner: new LineJoiner((entry) => this.take(arm, entry, made.atMs)), atMs: 0, lines: 0, touched: false };
      this.streams.set(arm, (stream = made));
    }
    return stream;
  }

  private take(arm: Arm, entry: JoinedEntry, atMs: number): void {
    const template = this.templateOf(entry);
    if (!template) return;
    this.sums.count(template.id, arm);
    const trial = this.trials.keyOf(entry);
    if (trial === null) this.sums.loose(template.id, arm, atMs);
    else this.trials.add(trial, template.id, arm);
    if (arm === 'shadow') this.sample(template.id, entry.lines);
  }

  private templateOf(entry: JoinedEntry): Template | null {
    const { level, exception, message } = entry;
    const isSerious = level === null || level === 'error' || level === 'fatal';
    const label: Level | typeof EXCEPTION = exception && isSerious ? EXCEPTION : (level ?? 'info');
    if (!this.options.levels.includes(label === EXCEPTION ? (level ?? 'error') : label)) return null;
    const thrown = exception ? [exception.type, exception.message].filter((part) => part !== '').join(': ') : '';
    const text = label === EXCEPTION ? thrown : [message, message.includes(thrown) ? '' : thrown].filter((part) => part !== '').join(': ');
    return this.isIgnored(text) || (text !== message && this.isIgnored(message)) ? null : this.miner.add(label, text);
  }

  private sample(id: number, lines: readonly string[]): void {
    const kept = this.sampled.get(id) ?? 0;
    if (kept >= MOST_SAMPLES) return;
    this.sampled.set(id, kept + 1);
    this.samples.push({ id, text: showSample(lines, this.options.redact) });
  }

  /** The templates among these that the run folder does not have as they read now. */
  private news(ids: readonly number[]): LogTick['templates'] {
    return [...new Set(ids)].flatMap((id) => {
      const { label, words, version } = this.miner.templates[id] as Template;
      if (this.told.get(id) === version) return [];
      this.told.set(id, version);
      return [{ id, label, text: cut(this.options.redact(words.join(' ')), LONGEST_TEMPLATE) }];
    });
  }
}
