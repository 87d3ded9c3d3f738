// Forecasts of real production KPIs (NAB, 5-minute points): 288 points of history, 12 steps ahead, windows outside labelled incidents.
// The peer is naive, in the same windows. node bench/forecast.mjs [--build DIR] [--data DIR]; writes bench/results/forecast.json
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const HISTORY = 288;
const HORIZON = 12;
/** At most this many windows a file, evenly spread, and never a whole number of hours apart, which would lock on to hourly jobs. */
const WINDOWS_MAX = 20;
const STRIDE_MIN = 101;
const LEVEL = 0.95;
const MODELS = ['naive', 'ridge-ar', 'trend', 'auto'];

const argument = (name, otherwise) => {
  const at = process.argv.indexOf(name);
  return resolve(at < 0 ? otherwise : process.argv[at + 1]);
};
const build = argument('--build', 'build');
const data = argument('--data', '../shared/data/kpi');
if (!existsSync(data)) {
  console.log(
    `skipped: ${data} is not there (the NAB series are no part of this repository; --data names a folder of timestamp,value files)`,
  );
  process.exit(0);
}
const { forecastSeries } = await import(pathToFileURL(join(build, 'src/forecast/forecast.js')).href);

const seconds = (stamp) => Date.parse(`${stamp.replace(' ', 'T').replace(/\..*$/, '')}Z`) / 1000;
const incidentsFile = join(data, 'incident-windows.json');
const incidents = existsSync(incidentsFile) ? JSON.parse(readFileSync(incidentsFile, 'utf8')) : {};

/** Windows of HISTORY + HORIZON points of one file that touch no labelled incident. */
function windowsOf(file) {
  const rows = readFileSync(join(data, file), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .map(([stamp, value]) => ({ at: seconds(stamp), value: Number(value) }));
  const bad = (incidents[file] ?? []).map(([from, to]) => [seconds(from), seconds(to)]);
  const windows = [];
  const spread = Math.max(STRIDE_MIN, Math.floor((rows.length - HISTORY - HORIZON) / WINDOWS_MAX));
  const stride = spread + ((13 - (spread % 12)) % 12);
  for (let start = 0; start + HISTORY + HORIZON <= rows.length; start += stride) {
    const part = rows.slice(start, start + HISTORY + HORIZON);
    const touched = bad.some(([from, to]) => part[0].at <= to && part.at(-1).at >= from);
    if (!touched) windows.push({ file, values: part.map((row) => row.value) });
  }
  return windows;
}

/** Scaled error and coverage of one model on one window; null for a constant history, which has no scale. */
function score({ file, values }, model) {
  const history = values.slice(0, HISTORY);
  const scale = history.slice(1).reduce((sum, value, i) => sum + Math.abs(value - history[i]), 0) / (HISTORY - 1);
  if (scale === 0) return null;
  const started = performance.now();
  const { mean, intervals } = forecastSeries(
    { name: file, stepSeconds: 300, values: history },
    { horizon: HORIZON, levels: [LEVEL] },
    model,
  );
  const elapsedMs = performance.now() - started;
  const { low, high } = intervals[String(LEVEL)];
  const actual = values.slice(HISTORY);
  return {
    mase: actual.reduce((sum, value, h) => sum + Math.abs(value - mean[h]), 0) / HORIZON / scale,
    covered: actual.filter((value, h) => value >= low[h] && value <= high[h]).length / HORIZON,
    elapsedMs,
  };
}

const averageOf = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const sortedOf = (values) => values.toSorted((a, b) => a - b);
const medianOf = (values) => sortedOf(values)[Math.floor(values.length / 2)];
const trimmedOf = (values) => averageOf(sortedOf(values).slice(Math.floor(values.length * 0.1), Math.ceil(values.length * 0.9)));

const windows = readdirSync(data)
  .filter((file) => file.endsWith('.csv'))
  .flatMap(windowsOf);
const models = {};
for (const model of MODELS) {
  const scores = windows.map((window) => score(window, model)).filter((row) => row !== null);
  const errors = scores.map((row) => row.mase);
  models[model] = {
    windows: scores.length,
    maseMedian: medianOf(errors),
    maseTrimmedMean: trimmedOf(errors),
    maseMean: averageOf(errors),
    coverage: averageOf(scores.map((row) => row.covered)),
    medianMs: medianOf(scores.map((row) => row.elapsedMs)),
  };
}
const ratio = (model, key) => models[model][key] / models.naive[key];
const result = {
  what: `NAB KPI windows, ${HISTORY} points, ${HORIZON} steps, level ${LEVEL}; ratios to naive below 1 are better`,
  node: process.version,
  models,
  ratiosToNaive: Object.fromEntries(
    MODELS.slice(1).map((model) => [
      model,
      { median: ratio(model, 'maseMedian'), trimmedMean: ratio(model, 'maseTrimmedMean'), mean: ratio(model, 'maseMean') },
    ]),
  ),
};
for (const [model, row] of Object.entries(models)) {
  const figures = [row.maseMedian, row.maseTrimmedMean, row.maseMean, row.coverage].map((value) => value.toFixed(3).padStart(8)).join('');
  console.log(`${model.padEnd(10)} MASE median, trimmed, mean; coverage${figures}   ${row.medianMs.toFixed(0)} ms, ${row.windows} windows`);
}
console.log(
  `ridge-ar / naive: median ${result.ratiosToNaive['ridge-ar'].median.toFixed(2)}, trimmed mean ${result.ratiosToNaive['ridge-ar'].trimmedMean.toFixed(2)}`,
);
mkdirSync('bench/results', { recursive: true });
writeFileSync('bench/results/forecast.json', `${JSON.stringify(result, null, 1)}\n`);
