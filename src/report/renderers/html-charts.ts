import { CHARTS } from '../charts.js';
import { MOST_LINES } from '../charts/evidence-chart.js';
import { formatCount, formatMsPair, formatPercent, formatRatio } from '../numbers.js';
import { latencyMargins } from '../margins.js';
import type { EvidenceChart, Report, RouteRow, TimelineChart } from '../report.js';
import { capital, labelOf } from '../sentences/words.js';
import { details, element, figure, type Html, type Key, raw, route, section, table, text } from './html-parts.js';

const MOST = { ecdfs: 8, timelines: 24, evidence: 12, routes: 100 };
const PRIMARY: Key = { name: 'primary', kind: 'primary' };
const SHADOW: Key = { name: 'shadow', kind: 'shadow' };
const BASELINE: Key = { name: 'baseline', kind: 'baseline dash' };

/** Ratio by quantile, distributions, and the routes. */
export function responseTimes(report: Report): Html {
  const margins = latencyMargins(report);
  const ratio =
    report.ratios.length === 0
      ? raw('')
      : figure(
          text('Change of the response time by quantile'),
          [
            { name: `shadow / primary with its ${formatPercent(report.verdict.spec.confidenceLevel)} interval`, kind: 'shadow' },
            ...(margins ? [{ name: 'margin', kind: 'limit dash' }] : []),
          ],
          CHARTS.ratio(report.ratios, margins),
        );
  const ecdfs = report.ecdfs
    .slice(0, MOST.ecdfs)
    .map((chart) =>
      figure(
        text(`Distribution: ${chart.route}`, 90),
        chart.baseline ? [PRIMARY, SHADOW, BASELINE] : [PRIMARY, SHADOW],
        CHARTS.ecdf(chart),
      ),
    );
  const figures = [ratio, ...ecdfs].filter((part) => part.html !== '');
  const grid = figures.length === 0 ? raw('') : element('div', { class: 'charts' }, ...figures);
  return section('response-times', 'Response times', [grid, ratioTable(report), routeTable(report)]);
}

function ratioTable({ ratios, verdict }: Report): Html {
  const rows = ratios
    .filter((row) => Number.isFinite(row.ratio))
    .map((row) => [
      text(`p${Number((row.quantile * 100).toPrecision(4))}`),
      text(formatRatio(row.ratio)),
      text(`${formatRatio(row.low, row.ratio >= 3)} to ${formatRatio(row.high, row.ratio >= 3)}`),
    ]);
  const whole = table(
    'Change of the response time, shadow against primary',
    [
      { head: 'Quantile' },
      { head: 'Change', figure: true },
      { head: `${formatPercent(verdict.spec.confidenceLevel)} interval`, figure: true },
    ],
    rows,
  );
  return rows.length === 0 ? whole : details('The change as a table', whole);
}

function routeTable({ routes }: Report): Html {
  const shown = routes.slice(0, MOST.routes);
  const caption = `By route, primary → shadow${routes.length > shown.length ? ` (the first ${formatCount(shown.length)} of ${formatCount(routes.length)})` : ''}`;
  const columns = [{ head: 'Route' }, ...['Pairs', 'p50', 'p95', 'p99', 'Errors'].map((head) => ({ head, figure: true }))];
  return table(caption, columns, shown.map(routeCells));
}

function routeCells(row: RouteRow): Html[] {
  const times = (quantile: 'p50' | 'p95' | 'p99'): Html => text(formatMsPair(row.primary[quantile], row.shadow[quantile], '→'));
  return [
    route(row.route),
    text(formatCount(row.pairs)),
    times('p50'),
    times('p95'),
    times('p99'),
    text(`${formatCount(row.primary.errors)} → ${formatCount(row.shadow.errors)}`),
  ];
}

export function timelines(report: Report): Html {
  const charts = report.timelines
    .slice(0, MOST.timelines)
    .map((chart) => figure(text(`${capital(labelOf(chart.kpi))}${axisUnit(chart)}`, 90), timelineKeys(chart), CHARTS.timeline(chart)));
  return section('timelines', 'Over time', charts.length === 0 ? [] : [element('div', { class: 'charts' }, ...charts)]);
}

/** Units that the axis does not write beside each number. */
function axisUnit({ unit }: TimelineChart): string {
  return ['', 'ms', 's', 'bytes', 'B', 'share', 'ratio', 'count'].includes(unit) ? '' : ` (${unit})`;
}

function timelineKeys({ baseline, forecast }: TimelineChart): Key[] {
  const ahead = [
    { name: 'forecast with its band', kind: 'shadow dash' },
    ...(typeof forecast?.limit === 'number' ? [{ name: 'limit', kind: 'limit dash' }] : []),
  ];
  return [PRIMARY, SHADOW, ...(baseline ? [BASELINE] : []), ...(forecast ? ahead : [])];
}

export function evidence(report: Report): Html {
  if (report.evidence.length === 0) return raw('');
  const charts = report.evidence
    .filter((chart) => !isQuiet(chart))
    .slice(0, MOST.evidence)
    .map((chart) =>
      figure(
        text(capital(labelOf(chart.kpi)), 90),
        chart.lines.slice(0, MOST_LINES).map((line, index) => ({ name: TEST_NAMES[line.name] ?? line.name, kind: `series-${index + 1}` })),
        CHARTS.evidence(chart),
      ),
    );
  const quiet = report.evidence.filter(isQuiet).map(({ kpi }) => labelOf(kpi));
  const still = quiet.length === 0 ? raw('') : element('p', { class: 'detail' }, text(`Never above 2: ${quiet.join(', ')}.`));
  const note = element(
    'p',
    { class: 'detail' },
    'How many times better "worse than its margin" explains the data than "not worse". A tier (fail, roll back) is reached where its tests rise above its dashed line; looking often does not raise false alarms.',
  );
  const grid = charts.length === 0 ? raw('') : element('div', { class: 'charts' }, ...charts);
  return section('evidence', 'Evidence over time', [note, grid, still]);
}

/** Evidence that never reached 2 : 1 makes an empty picture. */
function isQuiet({ lines }: EvidenceChart): boolean {
  return lines.every(({ points }) => points.every(([, log]) => log === null || log < Math.log10(2)));
}

const TEST_NAMES: Readonly<Record<string, string>> = {
  warn: 'first sign',
  blocks: 'blocks in time',
  proof: 'proof of no harm',
  fast: 'fast lane',
  mcnemar: "McNemar's test",
  'betting-mcnemar': "McNemar's test against the margin",
};
