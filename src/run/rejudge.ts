import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fail } from '../core/errors.js';
import type { Point, SeriesKey } from '../core/series.js';
import type { Arm } from '../environment/environment.js';
import type { AcceptRule } from '../judge/accept.js';
import type { StatementTick } from '../judge/statement-evidence.js';
import type { Judgement } from '../judge/judge.js';
import { judgeNotAffected } from '../judge/not-affected.js';
import type { LogTick } from '../logs/tick.js';
import type { OutboundTick } from '../judge/outbound-evidence.js';
import type { TraceTick } from '../trace/trace-tick.js';
import type { StoreReader } from '../store/store.js';
import { openForReading } from '../store/stores/sqlite-reader.js';
import { type Assessment, assess } from './assess.js';
import { MeasuredRun } from './measured-run.js';
import { fromDocument, type MeasurementDocument } from './measurement.js';
import { CONFIRMATION, MEASUREMENT, RUN, type RunDocument } from './run-document.js';
import { readLines } from './run-folder.js';
import { ALL_ARMS, LOGS, OUTBOUND, type RecordedLook, REQUESTS, STATEMENTS, TRACES } from './run-recorder.js';

/** What may be judged anew without measuring anew. */
export interface Reconsidered {
  readonly accept?: { readonly rules: readonly AcceptRule[]; readonly today: string } | undefined;
}

/** Makes verdict and report again from a run folder: the same trials, readings and looks in the same order, so the same bytes. */
export async function rejudge(directory: string, reconsidered: Reconsidered = {}): Promise<Assessment> {
  using store = openStore(directory);
  const run = documentOf<RunDocument>(store, RUN, directory);
  const document = reconsidered.accept ? { ...run, accept: reconsidered.accept.rules, today: reconsidered.accept.today } : run;
  if (run.notAffected) return rejudgeNotAffected(store, directory, document);
  const { measured, judgement } = await (run.abandoned ? judgeNothing : replayLooks)(store, directory, document);
  const again = run.confirmed ? await rejudgeConfirmation(join(directory, CONFIRMATION), document) : null;
  return assess(measured, judgement, again, measured.judge.kpis, document, { kind: 'experiment' });
}

/** A run as it was measured, up to its last look. @throws FS_INPUT_MISSING, FS_INPUT_INVALID */
export async function replayedRun(directory: string): Promise<{ readonly measured: MeasuredRun; readonly until: number }> {
  using store = openStore(directory);
  const { measured } = await replayLooks(store, directory, documentOf<RunDocument>(store, RUN, directory));
  return { measured, until: readLooks(directory).last.at };
}

async function rejudgeNotAffected(store: StoreReader, directory: string, run: RunDocument): Promise<Assessment> {
  const measurement = fromDocument(documentOf<MeasurementDocument>(store, MEASUREMENT, directory));
  const judgement = judgeNotAffected(measurement.kpis, measurement.judge, run.extra);
  return assess(await MeasuredRun.create(measurement), judgement, null, measurement.kpis, run, { kind: 'experiment' });
}

async function rejudgeConfirmation(directory: string, run: RunDocument): Promise<Judgement> {
  using store = openStore(directory);
  return (await replayLooks(store, directory, { ...run, extra: [], accept: [] })).judgement;
}

function openStore(directory: string): StoreReader {
  const file = join(directory, 'store.db');
  if (!existsSync(file)) throw fail('FS_INPUT_MISSING', { found: file, hint: 'Name the folder that `foreshadow run --out` wrote.' });
  return openForReading(file);
}

function documentOf<T>(store: StoreReader, name: string, directory: string): T {
  const document = store.document(name);
  if (document === undefined)
    throw fail('FS_INPUT_INVALID', { found: `no "${name}" in ${join(directory, 'store.db')}`, expected: 'the store of a run that ended' });
  return document as T;
}

async function replayLooks(
  store: StoreReader,
  directory: string,
  run: RunDocument,
): Promise<{ measured: MeasuredRun; judgement: Judgement }> {
  const measurement = fromDocument(documentOf<MeasurementDocument>(store, MEASUREMENT, directory));
  const { looks, last } = readLooks(directory);
  const measured = await MeasuredRun.create(measurement);
  const readings = new StoredReadings(store);
  const outbound = readTicks<OutboundTick>(directory, OUTBOUND);
  const logs = readTicks<LogTick>(directory, LOGS);
  const traces = readTicks<TraceTick>(directory, TRACES);
  const statements = readTicks<StatementTick>(directory, STATEMENTS);
  const trials = store.trials()[Symbol.iterator]();
  let before: RecordedLook['collected'];
  for (const look of looks) {
    while (measured.trialCount < look.afterSeq) {
      const next = trials.next();
      if (next.done)
        throw fail('FS_INPUT_INVALID', { found: `${measured.trialCount} trials in ${directory}`, expected: `${look.afterSeq}` });
      const { seq: _, ...trial } = next.value;
      measured.add(trial);
    }
    readings.feed(measured, look);
    for (let tick = outbound[0]; tick && tick.at <= look.at; tick = outbound[0]) measured.addOutbound(outbound.shift() as OutboundTick);
    for (let tick = logs[0]; tick && tick.at <= look.at; tick = logs[0]) measured.addLogs(logs.shift() as LogTick);
    for (let tick = traces[0]; tick && tick.at <= look.at; tick = traces[0]) measured.addTraces(traces.shift() as TraceTick);
    for (const tick of statements.filter(({ at, source }) => at < (look.collected?.[source] ?? 0) && !(at < (before?.[source] ?? 0))))
      measured.addStatements(tick);
    before = look.collected;
    measured.look(look.at, look.run);
  }
  return { measured, judgement: measured.conclude(last.at, last.run, run.extra, { rules: run.accept, today: run.today }) };
}

/** A run that was given up is judged as it was then: by the state of its arms alone, whatever was measured before. */
async function judgeNothing(
  store: StoreReader,
  directory: string,
  run: RunDocument,
): Promise<{ measured: MeasuredRun; judgement: Judgement }> {
  const measured = await MeasuredRun.create(fromDocument(documentOf<MeasurementDocument>(store, MEASUREMENT, directory)));
  const { last } = readLooks(directory);
  measured.look(last.at, last.run);
  return { measured, judgement: measured.conclude(last.at, last.run, run.extra, { rules: run.accept, today: run.today }) };
}

function readLooks(directory: string): { readonly looks: readonly RecordedLook[]; readonly last: RecordedLook } {
  const looks = readLines(join(directory, 'looks.ndjson')) as RecordedLook[];
  const last = looks.at(-1);
  if (!last) throw fail('FS_INPUT_INVALID', { found: `no look in ${directory}`, expected: 'the folder of a run that ended' });
  return { looks, last };
}

/** Outbound calls where a proxy counted them, messages and traces where they were read, in order of time. */
function readTicks<Tick>(directory: string, name: string): Tick[] {
  const file = join(directory, name);
  return existsSync(file) ? (readLines(file) as Tick[]) : [];
}

interface StoredRow extends SeriesKey {
  readonly points: readonly Point[];
  next: number;
}

/** The readings of a store, handed on in order of time. */
class StoredReadings {
  private readonly rows: readonly StoredRow[];

  constructor(store: StoreReader) {
    // Calls by host are for whoever queries the store; the judge was fed with their sum.
    const judged = store.series({}).filter(({ key }) => key.labels?.['host'] === undefined);
    this.rows = judged.map((series) => ({ ...series.key, points: series.points, next: 0 }));
  }

  /** Readings of the arms up to the look; of a metric source, what had arrived by then. */
  feed(measured: MeasuredRun, look: RecordedLook): void {
    for (const row of this.rows) {
      const source = row.labels?.['source'];
      const isDue = ([t]: Point): boolean => (source === undefined ? t <= look.at : t < (look.collected?.[source] ?? 0));
      for (let point = row.points[row.next]; point && isDue(point); point = row.points[++row.next]) {
        if (row.kpi === REQUESTS && row.arm === ALL_ARMS) measured.addRequests(point[0], point[1] ?? 0);
        else measured.addReading(row.kpi, row.arm as Arm, point, row.labels?.['counted']);
      }
    }
  }
}
