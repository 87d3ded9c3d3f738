import { isForeshadowError } from '../core/errors.js';
import type { Arm } from '../environment/environment.js';
import { type CollectedSeries, type MetricSource, readsStatements } from '../metrics/source.js';
import type { SourceMeasurement } from './measurements.js';
import type { SourcedStatement } from './statement-feed.js';

/** One source and how far it has been read. */
export interface CollectedSource {
  /** as the run folder and the findings name it */
  readonly name: string;
  readonly source: MetricSource;
  readonly stepMs: number;
  /** nothing younger is asked for */
  readonly delayMs: number;
}

/** A value as it is handed to the measured run. */
export interface CollectedReading {
  readonly source: string;
  readonly kpi: string;
  readonly arm: Arm;
  /** of counted KPIs: what the point counts */
  readonly counted?: string | undefined;
  readonly point: readonly [atSeconds: number, value: number | null];
}

interface Reading {
  readonly from: CollectedSource;
  nextMs: number;
  failed: string | null;
  asking: boolean;
}

/**
 * Reads the sources beside the traffic: never waited for while it runs, asked again from where the last answer ended. What arrived by a look is drained for
 * it, and `collectedUntil` keeps with the look how far each source was then, so that a later `judge --input DIR` feeds the same values to the same look.
 */
export class MetricsCollector implements Disposable {
  private readonly readings: readonly Reading[];
  private readonly startedAtMs: number;
  private readonly arrived: CollectedReading[] = [];
  private readonly statements: SourcedStatement[] = [];
  private readonly until = new Map<string, number>();
  private readonly freshness = new Map<string, { readonly values: number; readonly newestMs: number }>();
  private running: Promise<void> | null = null;

  /** @param startedAtMs the start of the traffic, milliseconds since the epoch: nothing older is asked for */
  constructor(sources: readonly CollectedSource[], startedAtMs: number) {
    this.readings = sources.map((from) => ({ from, nextMs: startedAtMs, failed: null, asking: false }));
    this.startedAtMs = startedAtMs;
  }

  /** Begins to read what is complete by now; does nothing while an earlier reading is under way. @param nowMs milliseconds since the epoch */
  begin(nowMs: number): void {
    this.running ??= this.readAll(nowMs).finally(() => {
      this.running = null;
    });
  }

  /** The last reading: everything up to `nowMs`, waited for until `giveUp` resolves. */
  async finish(nowMs: number, giveUp: Promise<unknown>): Promise<void> {
    const whole = async (): Promise<void> => {
      await this.running;
      await this.readAll(nowMs);
    };
    const late = Symbol('late');
    const result = await Promise.race([whole(), giveUp.then(() => late)]);
    if (result !== late) return;
    for (const reading of this.readings) if (reading.asking) reading.failed = 'it did not answer in time';
  }

  /** What has arrived since the last call, in order of time for each series. */
  drain(): CollectedReading[] {
    for (const { from, nextMs } of this.readings) this.until.set(from.name, this.secondsAt(nextMs));
    return this.arrived.splice(0);
  }

  /** The statements of databases that have arrived since the last call. */
  drainStatements(): SourcedStatement[] {
    return this.statements.splice(0);
  }

  /** Source name -> seconds since the start of the traffic before which everything has been drained. */
  get collectedUntil(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.until);
  }

  /** Sources whose last reading failed, with the message. */
  get failedSources(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.readings.flatMap(({ from, failed }) => (failed === null ? [] : [[from.name, failed]])));
  }

  /** What was asked and how fresh the answers are: query, window and age of the newest value, an arm. */
  get measurements(): SourceMeasurement[] {
    return this.readings.flatMap(({ from, nextMs }) =>
      (from.source.asked ?? []).map(({ name, arm, query }) => {
        const { values = 0, newestMs = null } = this.freshness.get(`${from.name} ${name} ${arm}`) ?? {};
        return {
          source: from.name,
          name,
          arm,
          query,
          stepSeconds: from.stepMs / 1_000,
          from: new Date(this.startedAtMs).toISOString(),
          to: new Date(nextMs).toISOString(),
          values,
          newestSecondsOld: newestMs === null ? null : Number(((nextMs - newestMs) / 1_000).toFixed(3)),
        };
      }),
    );
  }

  /** A value below the bounds of a histogram is counted once. */
  private note(source: string, { query, arm, counted }: Pick<CollectedSeries, 'query' | 'arm' | 'counted'>, atMs: number): void {
    if (counted !== undefined && counted !== 'all') return;
    const key = `${source} ${query} ${arm}`;
    this.freshness.set(key, { values: (this.freshness.get(key)?.values ?? 0) + 1, newestMs: atMs });
  }

  private async readAll(nowMs: number): Promise<void> {
    await Promise.all(this.readings.map((reading) => this.readOne(reading, nowMs)));
  }

  /** Everything before `toMs` of a time that is over. @throws what a source throws */
  async readUntil(toMs: number): Promise<void> {
    for (const reading of this.readings) await this.read(reading, toMs);
  }

  /** A step is asked for once it is over: a source that scrapes needs the time to have scraped. */
  private async readOne(reading: Reading, nowMs: number): Promise<void> {
    reading.asking = true;
    try {
      await this.read(reading, nowMs - reading.from.delayMs);
      reading.failed = null;
    } catch (error) {
      reading.failed = isForeshadowError(error) ? `${error.code}: ${error.message}` : String(error);
    } finally {
      reading.asking = false;
    }
  }

  /** The whole steps before `endMs` that were not read yet. */
  private async read(reading: Reading, endMs: number): Promise<void> {
    const { source, stepMs, name } = reading.from;
    const toMs = this.startedAtMs + Math.floor((endMs - this.startedAtMs) / stepMs) * stepMs;
    if (toMs <= reading.nextMs) return;
    const series = await source.collect({ fromMs: reading.nextMs, toMs, stepMs });
    for (const { query, arm, points, counted } of series)
      for (const [atMs, value] of points) {
        if (atMs < this.startedAtMs) continue; // older than the arms
        if (value !== null) this.note(name, { query, arm, counted }, atMs);
        const of = counted === undefined ? {} : { counted };
        this.arrived.push({ source: name, kpi: query, arm, ...of, point: [this.secondsAt(atMs), value] });
      }
    if (readsStatements(source))
      for (const read of source.drainStatements())
        if (read.atMs >= this.startedAtMs) this.statements.push({ ...read, source: name, at: this.secondsAt(read.atMs) });
    reading.nextMs = toMs;
  }

  private secondsAt(atMs: number): number {
    return Number(((atMs - this.startedAtMs) / 1_000).toFixed(3));
  }

  [Symbol.dispose](): void {
    for (const { from } of this.readings) from.source[Symbol.dispose]();
  }
}
