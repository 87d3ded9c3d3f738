import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fail } from '../core/errors.js';
import { hash32, seeded } from '../core/random.js';
import type { Point } from '../core/series.js';
import { type Injection, injectSeries, injectTrials } from '../judge/backtest/injection.js';
import { resampleSeries, resampleTrials } from '../judge/backtest/resample.js';
import { blockSeconds } from '../judge/paired-blocks.js';
import type { EvidenceDocument, TrialEvidence } from '../judge/evidence.js';
import { openForReading } from '../store/stores/sqlite-reader.js';
import { parseEvidence } from './evidence-input.js';
import { fromDocument, type MeasurementDocument } from './measurement.js';
import { MEASUREMENT } from './run-document.js';

export interface DrawOptions {
  readonly injection: Injection | null;
  /** length of a drawn experiment; undefined: that of the run, or a quarter of the series */
  readonly forSeconds?: number | undefined;
  readonly seed: number;
}

/** Draws experiments of past data. */
export type Draw = (run: number) => EvidenceDocument;

/** @param input run folder, CSV of one KPI (`time,value` in equal steps), or evidence document. @throws FS_INPUT_MISSING, FS_INPUT_INVALID */
export async function openDraw(input: string, options: DrawOptions): Promise<Draw> {
  const found = await stat(input).catch((cause: Error) => {
    throw fail('FS_INPUT_MISSING', { found: input, cause });
  });
  if (found.isDirectory()) return drawOfRun(input, options);
  const text = await readFile(input, 'utf8');
  return text.trimStart().startsWith('{') ? drawOfDocument(JSON.parse(text), input, options) : drawOfCsv(text, input, options);
}

function drawOfRun(directory: string, options: DrawOptions): Draw {
  using store = openForReading(join(directory, 'store.db'));
  const document = store.document(MEASUREMENT);
  if (document === undefined)
    throw fail('FS_INPUT_INVALID', { found: `no "${MEASUREMENT}" in ${directory}`, expected: 'the folder of a run' });
  const { kpis, judge, forSeconds } = fromDocument(document as MeasurementDocument);
  const trials: TrialEvidence[] = [];
  for (const { seq: _, ...trial } of store.trials()) trials.push(trial);
  const judged = kpis.filter(({ kind, expression }) => kind !== 'series' && kind !== 'calls' && expression === undefined);
  return drawTrials(trials, { kpis: judged, judge, forSeconds: options.forSeconds ?? forSeconds }, directory, options);
}

function drawOfDocument(document: unknown, file: string, options: DrawOptions): Draw {
  const { trials, kpis, judge, run } = parseEvidence(document, file);
  const inOrder = [...trials].sort((a, b) => a.at - b.at);
  return drawTrials(inOrder, { kpis, judge, forSeconds: options.forSeconds ?? run.forSeconds }, file, options);
}

function drawTrials(
  trials: readonly TrialEvidence[],
  shape: Pick<EvidenceDocument, 'kpis' | 'judge'> & { readonly forSeconds: number },
  place: string,
  { injection, seed }: DrawOptions,
): Draw {
  if (trials.length === 0) throw fail('FS_INPUT_INVALID', { found: `no trials in ${place}`, expected: 'a run with traffic' });
  const block = blockSeconds(shape.judge, shape.forSeconds);
  return (run) => {
    const random = seeded(hash32(`${seed} backtest ${run}`));
    const drawn = resampleTrials(trials, shape.forSeconds, block, random);
    return {
      kpis: shape.kpis,
      judge: shape.judge,
      trials: injection ? injectTrials(drawn, injection, random) : drawn,
      series: [],
      run: { forSeconds: shape.forSeconds, ended: true, arms: {}, orphans: 0 },
    };
  };
}

function drawOfCsv(text: string, file: string, { injection, forSeconds, seed }: DrawOptions): Draw {
  const points = readPoints(text, file);
  const stepSeconds = (points[1]?.[0] ?? 1) - (points[0]?.[0] ?? 0);
  const steps = Math.min(
    Math.floor(points.length / 2),
    forSeconds === undefined ? Math.floor(points.length / 4) : Math.round(forSeconds / stepSeconds),
  );
  const { kpis, judge } = parseEvidence({ kpis: [{ name: 'value', kind: 'series', direction: 'either' }] }, file);
  if (steps < judge.seriesMinPoints)
    throw fail('FS_INPUT_INVALID', { found: `${points.length} points in ${file}`, expected: `at least ${4 * judge.seriesMinPoints}` });
  return (run) => {
    const random = seeded(hash32(`${seed} backtest ${run}`));
    const series = [resampleSeries('value', points, stepSeconds, steps, random)];
    return {
      kpis,
      judge,
      trials: [],
      series: injection ? injectSeries(series, injection) : series,
      run: { forSeconds: steps * stepSeconds, ended: true, arms: {}, orphans: 0 },
    };
  };
}

/** The last column is the value, the first one the time (seconds, or a date); an empty or NaN value is a missing one. */
function readPoints(text: string, file: string): Point[] {
  const points: Point[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const cells = line.split(',').map((cell) => cell.trim());
    if (cells.length < 2) continue;
    const time = timeOf(cells[0] as string);
    const value = cells.at(-1) as string;
    if (Number.isNaN(time)) {
      if (index === 0) continue; // the heading
      throw fail('FS_INPUT_INVALID', { found: `time "${cells[0]}"`, expected: 'seconds or a date', place: { file, line: index + 1 } });
    }
    points.push([time, value === '' || !Number.isFinite(Number(value)) ? null : Number(value)]);
  }
  return points;
}

function timeOf(text: string): number {
  if (text === '') return Number.NaN;
  const seconds = Number(text);
  return Number.isNaN(seconds) ? Date.parse(/[zZ]|[+-]\d\d:?\d\d$/.test(text) ? text : `${text.replace(' ', 'T')}Z`) / 1_000 : seconds;
}
