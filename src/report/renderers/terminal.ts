import type { Finding } from '../../judge/verdict.js';
import { acceptLineOf } from '../accept-line.js';
import { plainText } from '../escape.js';
import { formatCount, formatMsPair, formatPercent, formatRatio } from '../numbers.js';
import { rankFindings } from '../ranking.js';
import type { Report } from '../report.js';
import { evidenceSentence, findingSentence } from '../sentences.js';
import {
  decisionSentence,
  headlineText,
  neededSentence,
  originSentence,
  skippedSentence,
  trafficSentence,
  VERDICT_WORDS,
} from '../sentences/verdict.js';
import { parityWords } from '../sentences/parity.js';
import { namesOf, wordsOf } from '../sentences/words.js';
import type { RenderOptions } from './renderer.js';
import { changeLines } from './terminal-change.js';
import { formatTable, wrap } from './terminal-layout.js';

const MOST_ROUTES = 15;
const MOST_FINDINGS = 20;

type Paint = NonNullable<RenderOptions['colors']>;
const same = (input: string | number | null | undefined): string => String(input ?? '');
const NO_COLOURS: Paint = { bold: same, dim: same, red: same, green: same, yellow: same, magenta: same, cyan: same };

/** The report as plain text, the outcome first. It says everything without colour and without drawing characters, so it can be read aloud. */
export function renderTerminal(report: Report, options: RenderOptions = {}): string {
  const width = Math.max(40, Math.floor(options.width ?? 80) || 80);
  const paint = options.colors ?? NO_COLOURS;
  const sections = [
    outcome(report, width, paint),
    findings(report, width, paint),
    change(report, width, paint),
    ratios(report, width, paint),
    routes(report, width, paint),
    coverage(report, width, paint),
  ];
  return `${sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n')}\n`;
}

function outcome(report: Report, width: number, paint: Paint): string[] {
  const { outcome: verdict } = report.verdict;
  const colour = { pass: paint.green, fail: paint.red, inconclusive: paint.yellow, error: paint.magenta }[verdict];
  const word = VERDICT_WORDS[verdict];
  const [first = '', ...rest] = wrap(`${word}: ${plainText(headlineText(report), 600)}`, width, '', '  ');
  const needed = neededSentence(report);
  return [
    paint.bold(colour(first)),
    ...rest.map((line) => paint.bold(colour(line))),
    ...wrap(plainText(decisionSentence(report)), width),
    ...(needed === '' ? [] : wrap(needed, width)),
  ];
}

function findings(report: Report, width: number, paint: Paint): string[] {
  const { decisive, notes, passed } = rankFindings(report.verdict.findings);
  const words = wordsOf(report);
  const lines: string[] = [];
  const list = (title: string, group: readonly Finding[], detailed: boolean, mark?: string): void => {
    if (group.length === 0) return;
    lines.push(...(lines.length > 0 ? [''] : []), paint.bold(title));
    for (const finding of group.slice(0, MOST_FINDINGS)) {
      lines.push(...wrap(plainText(findingSentence(finding, words)), width, `  ${mark ?? MARKS[finding.outcome]} `, '       '));
      if (!detailed) continue;
      const evidence = evidenceSentence(finding, true);
      if (evidence !== '') lines.push(...wrap(plainText(evidence), width, '       ').map(paint.dim));
      const accept = acceptLineOf(finding, report);
      // The line to paste is never wrapped: it has to survive a copy.
      if (accept) lines.push(paint.dim(`       to accept it: ${plainText(accept, 1_000)}`));
    }
    if (group.length > MOST_FINDINGS) lines.push(`  and ${formatCount(group.length - MOST_FINDINGS)} more`);
  };
  list('Why', decisive, true);
  list('Worth knowing', notes, false, 'note');
  // Beside something worse, what is fine is a list of names: the reader came for the rest.
  if (decisive.length === 0) list('Fine', passed, false);
  else if (passed.length > 0) lines.push('', ...wrap(`Fine: ${plainText(namesOf(passed), 600)}`, width, '', '  '));
  return lines;
}

function change(report: Report, width: number, paint: Paint): string[] {
  const lines = changeLines(report, width);
  return lines.length === 0 ? [] : [paint.bold('The change'), ...lines];
}

const MARKS: Readonly<Record<Finding['outcome'], string>> = { pass: 'ok  ', fail: 'FAIL', inconclusive: '?   ', error: 'ERR ' };

function ratios(report: Report, width: number, paint: Paint): string[] {
  const measured = report.ratios.filter((row) => Number.isFinite(row.ratio));
  if (measured.length === 0) return [];
  const rows = measured.map((row) => [
    `p${Number((row.quantile * 100).toPrecision(6))}`,
    formatRatio(row.ratio),
    `${formatRatio(row.low, row.ratio >= 3)} to ${formatRatio(row.high, row.ratio >= 3)}`,
  ]);
  const level = formatPercent(report.verdict.spec.confidenceLevel);
  return [paint.bold('Response time, shadow against primary'), ...formatTable(['quantile', 'change', `${level} interval`], rows, width)];
}

function routes(report: Report, width: number, paint: Paint): string[] {
  if (report.routes.length === 0) return [];
  const rows = report.routes
    .slice(0, MOST_ROUTES)
    .map((row) => [
      plainText(row.route, 60),
      formatCount(row.pairs),
      `${formatCount(row.primary.errors)} > ${formatCount(row.shadow.errors)}`,
      ...(['p50', 'p95', 'p99'] as const).map((quantile) => formatMsPair(row.primary[quantile], row.shadow[quantile])),
    ]);
  const more = report.routes.length - MOST_ROUTES;
  return [
    paint.bold('Routes (primary > shadow)'),
    ...formatTable(['route', 'pairs', 'errors', 'p50', 'p95', 'p99'], rows, width),
    ...(more > 0 ? [`  and ${formatCount(more)} more routes`] : []),
  ];
}

function coverage(report: Report, width: number, paint: Paint): string[] {
  const parity = parityWords(report.parity);
  const lines = [trafficSentence(report), skippedSentence(report), ...report.traffic.notes].filter((line) => line !== '');
  return [
    ...lines.flatMap((line) => wrap(plainText(line), width)),
    ...(parity ? wrap(plainText(parity.summary), width) : []),
    ...wrap(`Covers: ${plainText(report.reach.covers)}`, width, '', '  '),
    ...wrap(`Does not cover: ${plainText(report.reach.not)}`, width, '', '  '),
    ...wrap(plainText(originSentence(report)), width),
    '',
    paint.bold('To see this verdict again:'),
    `  ${paint.cyan(plainText(report.reproduce, 1_000))}`,
  ];
}
