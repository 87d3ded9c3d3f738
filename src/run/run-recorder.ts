import type { Point } from '../core/series.js';
import type { RunShape, TrialEvidence } from '../judge/evidence.js';
import type { LogTick } from '../logs/tick.js';
import type { OutboundTick } from '../judge/outbound-evidence.js';
import type { TraceTick } from '../trace/trace-tick.js';
import type { StatementTick } from '../judge/statement-evidence.js';
import type { Store } from '../store/store.js';
import type { SourceMeasurement } from './measurements.js';
import type { CollectedReading } from './metrics-collector.js';
import type { RunFolder } from './run-folder.js';

/** One look as it was taken: after how many trials, in which state of the run. `judge --input DIR` repeats exactly these. */
export interface RecordedLook {
  readonly at: number;
  readonly afterSeq: number;
  readonly run: RunShape;
  readonly final: boolean;
  /** how far each metric source had been read by then: source -> seconds since the start of the traffic */
  readonly collected?: Readonly<Record<string, number>> | undefined;
}

/** Arm name under which the cumulative number of requests is kept. */
export const ALL_ARMS = 'all';
export const REQUESTS = 'requests';
/** The outbound calls of an arm; with a label `host` those to one host. */
export const CALLS = 'outbound-calls';
/** Where the outbound calls are kept as the judge was told of them. */
export const OUTBOUND = 'outbound.ndjson';
/** Where the compared traces are kept as the judge was told of them. */
export const TRACES = 'traces.ndjson';

/** Messages of an arm. */
export const MESSAGES = 'log-messages';
/** Where the templates of the messages and their counts are kept. */
export const LOGS = 'logs.ndjson';

/** Where the statements of the databases and their counts are kept. */
export const STATEMENTS = 'statements.ndjson';

/** Keeps what the judge was fed with, in the order in which it was. */
export class RunRecorder {
  private readonly store: Store;
  private readonly folder: RunFolder;

  constructor(store: Store, folder: RunFolder) {
    this.store = store;
    this.folder = folder;
  }

  trial(evidence: TrialEvidence): void {
    this.store.appendTrials([evidence]);
  }

  reading(kpi: string, arm: string, point: Point): void {
    this.store.append({ kpi, arm }, [point]);
  }

  /** A value that a metric source brought. */
  collected({ source, kpi, arm, counted, point }: CollectedReading): void {
    this.store.append({ kpi, arm, labels: counted === undefined ? { source } : { source, counted } }, [point]);
  }

  /** The calls of one reading: whole for the judge, and by host for whoever queries the store. */
  outbound(tick: OutboundTick): void {
    this.folder.appendLine(OUTBOUND, tick);
    const sums = new Map<string, number>();
    for (const { arm, host, count } of tick.kinds) sums.set(`${arm} ${host}`, (sums.get(`${arm} ${host}`) ?? 0) + count);
    for (const [key, count] of sums) {
      const [arm = '', host = ''] = key.split(' ');
      this.store.append({ kpi: CALLS, arm, labels: { host } }, [[tick.at, count]]);
    }
  }

  /** The messages of one reading; one without any is not worth a line. */
  logs(tick: LogTick): void {
    this.folder.appendLine(LOGS, tick);
  }

  /** What the traces have shown since the last reading. */
  traces(tick: TraceTick): void {
    this.folder.appendLine(TRACES, tick);
  }

  /** What was asked of the metric sources, over which time, and how fresh it was. */
  measurements(measurements: readonly SourceMeasurement[]): void {
    this.folder.writeJson('measurements.json', measurements);
  }

  /** What the statements of a source did in one step. */
  statements(tick: StatementTick): void {
    this.folder.appendLine(STATEMENTS, tick);
  }

  requests(point: Point): void {
    this.store.append({ kpi: REQUESTS, arm: ALL_ARMS }, [point]);
  }

  /** What the look was taken on is on the disk before the look itself. */
  look(look: RecordedLook): void {
    this.store.flush();
    this.folder.appendLine('looks.ndjson', look);
  }

  flush(): void {
    this.store.flush();
  }
}
