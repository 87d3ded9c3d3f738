import { formatCount, formatNumber, formatPercent, formatSeconds } from '../numbers.js';
import type { Divergence } from '../../diff/difference.js';
import type { Forecast } from '../../forecast/forecaster.js';
import type { Report } from '../report.js';
import { originSentence, skippedSentence, trafficSentence } from '../sentences/verdict.js';
import { rankDivergences } from '../rank-divergences.js';
import { capital, labelOf, plural } from '../sentences/words.js';
import { code, details, element, type Html, raw, route, section, table, text } from './html-parts.js';

const MOST_DIVERGENCES = 100;

/** Differing paths with samples, what was accused marked; what differs between copies of the same code is folded away. */
export function divergences(report: Report): Html {
  const { accused, open, noise } = rankDivergences(report);
  const quiet = `${plural(formatCount(noise.length), 'path')} that two copies of the same code answer differently too: no sign against the shadow`;
  return section('divergences', 'Differing responses', [
    divergenceTable([...accused, ...open], accused.length),
    noise.length === 0 ? raw('') : details(quiet, divergenceTable(noise, 0)),
  ]);
}

/** @param accused how many of the first rows failed the run */
function divergenceTable(rows: readonly Divergence[], accused: number): Html {
  const rest = rows.length - MOST_DIVERGENCES;
  const caption = `Paths that differ, shadow against primary${rest > 0 ? `; ${formatCount(rest)} more are in the run folder` : ''}`;
  const columns = [
    { head: 'Path' },
    { head: 'Route' },
    { head: 'Shadow only', figure: true },
    { head: 'Baseline only', figure: true },
    { head: 'Sample', kind: 'sample' },
  ];
  return table(
    caption,
    columns,
    rows.slice(0, MOST_DIVERGENCES).map((row, index) => divergenceCells(row, index < accused)),
  );
}

function divergenceCells(row: Divergence, isAccused: boolean): Html[] {
  const { sample } = row;
  const side = (tag: string, content: string | undefined): Html =>
    element(tag, {}, content === undefined ? text('(nothing)') : code(content, 120));
  const samples = sample ? [side('del', sample.primary), raw(' → '), side('ins', sample.shadow)] : [text('-')];
  return [
    element('span', {}, code(row.path, 160), ...(isAccused ? [raw(' '), element('span', { class: 'tag is-fail' }, 'fails')] : [])),
    route(row.route, 120),
    text(`${formatCount(row.shadowOnly)} of ${formatCount(row.compared)}`),
    text(formatCount(row.baselineOnly)),
    element('span', {}, ...samples),
  ];
}

export function forecasts(report: Report): Html {
  const columns = [
    { head: 'KPI' },
    { head: 'Chance to pass its limit', figure: true },
    { head: 'When' },
    { head: 'Model' },
    { head: 'How well it did on the past' },
  ];
  return section('forecasts', 'Forecasts', [
    table(
      'What the models expect within the horizon',
      columns,
      report.forecasts.slice(0, 50).map(({ forecast }) => forecastCells(forecast)),
    ),
  ]);
}

function forecastCells({ name, model, breach, card }: Forecast): Html[] {
  const coverage = Object.entries(card.backtest.coverage).map(
    ([level, share]) => `${formatPercent(share)} inside the ${formatPercent(Number(level))} band`,
  );
  const mase = card.backtest.mase === null ? [] : [`error ${formatNumber(card.backtest.mase, 2)} of the naive forecast's`];
  const past = [...mase, ...coverage, `${formatCount(card.backtest.origins)} back-tests`].join(', ');
  const order = card.order && card.order.length > 0 ? ` (${card.order.join(', ')})` : '';
  return [
    text(capital(labelOf(name)), 80),
    text(breach ? formatPercent(breach.probability) : 'no limit set'),
    text(breach ? timeOf(breach) : '-'),
    text(`${model}${order}`, 80),
    text(past),
  ];
}

function timeOf({ seconds }: NonNullable<Forecast['breach']>): string {
  if (seconds.median === null) return 'not within reach';
  const low = seconds.low === null ? 'now' : formatSeconds(seconds.low);
  const high = seconds.high === null ? 'never' : formatSeconds(seconds.high);
  return `in about ${formatSeconds(seconds.median)} (${low} to ${high})`;
}

/** What ran, how the traffic went, every constant of the judge, and how to see it again. */
export function runSection(report: Report): Html {
  const arms = report.arms.flatMap(({ arm, what }) => [element('dt', {}, arm), element('dd', {}, code(what, 300))]);
  const lines = [trafficSentence(report), skippedSentence(report)].filter((line) => line !== '').join(' ');
  const notes = report.traffic.notes.slice(0, 40).map((note) => element('li', {}, ...note.split('`').map(prose)));
  const constants = Object.entries(report.verdict.spec).map(([name, value]) =>
    element('li', {}, text(`${name}: ${Array.isArray(value) ? value.map(constant).join(', ') : constant(value)}`)),
  );
  return section('run', 'What was run', [
    arms.length === 0 ? raw('') : element('dl', { class: 'pairs' }, ...arms),
    element('p', {}, text(lines)),
    notes.length === 0 ? raw('') : element('ul', { class: 'plain' }, ...notes),
    details('Every constant that decided', element('ul', { class: 'constants' }, ...constants)),
    element('h3', {}, 'To see this verdict again'),
    element('pre', {}, text(report.reproduce, 2_000)),
  ]);
}

/** What stands between two backticks is a name of the configuration. */
function prose(part: string, index: number): Html {
  if (index % 2 === 1) return code(part);
  return { html: `${part.startsWith(' ') ? ' ' : ''}${text(part).html}${part.endsWith(' ') ? ' ' : ''}` };
}

function constant(value: unknown): string {
  return typeof value === 'number' ? formatNumber(value, 4) : String(value);
}

export function reachSection({ reach }: Report): Html {
  return section(
    'reach',
    'How far this evidence reaches',
    [
      element(
        'dl',
        { class: 'pairs' },
        element('dt', {}, 'Covers'),
        element('dd', {}, text(reach.covers, 1_000)),
        element('dt', {}, 'Does not cover'),
        element('dd', {}, text(reach.not, 1_000)),
      ),
    ],
    'reach',
  );
}

export function footer(report: Report): Html {
  return element('footer', {}, text(originSentence(report)));
}
