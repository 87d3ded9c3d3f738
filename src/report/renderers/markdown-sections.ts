import { escapeMarkdown, markdownCode, markdownFence, plainText } from '../escape.js';
import { formatCount, formatMsPair, formatPercent, formatRatio, formatSeconds, formatValue } from '../numbers.js';
import { rankDivergences } from '../rank-divergences.js';
import { rankFindings } from '../ranking.js';
import { acceptLineOf } from '../accept-line.js';
import type { Report } from '../report.js';
import { evidenceSentence, findingSentence } from '../sentences.js';
import { originSentence, skippedSentence, trafficSentence } from '../sentences/verdict.js';
import { samplesOf } from '../sentences/logs.js';
import { labelOf, plural, wordsOf } from '../sentences/words.js';
import type { Finding } from '../../judge/verdict.js';
import { sparklines } from '../sparkline.js';
import { mermaidRatios, mermaidTimeline } from './mermaid-charts.js';

/** One part of the document. `rank` 0 stays, the highest is dropped first; `shorter` takes its place where there is something between all and nothing. */
export interface MarkdownSection {
  readonly name: string;
  readonly text: string;
  readonly rank: number;
  readonly order?: number | undefined;
  readonly shorter?: MarkdownSection | undefined;
}

const MOST = {
  findings: 12,
  fewFindings: 4,
  notes: 8,
  passed: 30,
  routes: 20,
  divergences: 15,
  kpis: 12,
  timelines: 2,
  runNotes: 8,
  forecasts: 10,
};

export function findingsSection(report: Report): MarkdownSection {
  const { decisive } = rankFindings(report.verdict.findings);
  if (decisive.length === 0) return { name: 'findings', text: '', rank: 0 };
  const list = (most: number, detailed: boolean): string => {
    const items = decisive.slice(0, most).map((finding) => findingItem(finding, report, detailed));
    return ['### Why', items.join('\n'), more(decisive.length, most, 'finding')].filter(Boolean).join('\n\n');
  };
  const short = { name: 'findings', text: list(MOST.fewFindings, false), rank: 0 };
  return { name: 'details of the findings', text: list(MOST.findings, true), rank: 1, shorter: short };
}

function findingItem(finding: Finding, report: Report, detailed: boolean): string {
  const lines = [`- **${WORDS[finding.outcome]}** ${escapeMarkdown(findingSentence(finding, wordsOf(report)), 400)}`];
  if (!detailed) return lines[0] as string;
  const evidence = evidenceSentence(finding);
  if (evidence !== '') lines.push(`  <br><sub>${escapeMarkdown(evidence, 300)}</sub>`);
  const accept = acceptLineOf(finding, report);
  const samples = samplesOf(finding);
  if (samples.length > 0)
    lines.push('', indent(`<details><summary>What it wrote</summary>\n\n${markdownFence(samples.join('\n\n'))}\n</details>`));
  if (accept)
    lines.push(
      '',
      indent(
        `<details><summary>To accept it</summary>\n\nUnder \`accept:\` in the configuration:\n${markdownFence(plainText(accept, 600), 'yaml')}\n</details>`,
      ),
    );
  return lines.join('\n');
}

const WORDS: Readonly<Record<Finding['outcome'], string>> = { fail: 'fail', error: 'error', inconclusive: 'undecided', pass: 'ok' };

export function notesSection(report: Report): MarkdownSection {
  const { notes } = rankFindings(report.verdict.findings);
  return { name: 'notes', text: notes.length === 0 ? '' : `### Worth knowing\n\n${sentences(notes, report, MOST.notes)}`, rank: 4 };
}

export function passedSection(report: Report): MarkdownSection {
  const { passed } = rankFindings(report.verdict.findings);
  return {
    name: 'what passed',
    text: passed.length === 0 ? '' : folded(`What is fine (${formatCount(passed.length)})`, sentences(passed, report, MOST.passed)),
    rank: 8,
  };
}

function sentences(findings: readonly Finding[], report: Report, most: number): string {
  const words = wordsOf(report);
  const items = findings.slice(0, most).map((finding) => `- ${escapeMarkdown(findingSentence(finding, words), 400)}`);
  return [items.join('\n'), more(findings.length, most, 'finding')].filter(Boolean).join('\n\n');
}

export function kpiSection(report: Report): MarkdownSection {
  const rows = report.timelines.slice(0, MOST.kpis).map((chart) => {
    const [primary = '', shadow = ''] = sparklines([chart.primary, chart.shadow]);
    const last = (points: typeof chart.primary): string =>
      escapeMarkdown(formatValue(points.findLast((point) => point[1] !== null)?.[1], chart.unit), 30);
    return [markdownCode(labelOf(chart.kpi), 40), `${primary} ${last(chart.primary)}`, `${shadow} ${last(chart.shadow)}`];
  });
  return { name: 'the KPI table', text: table(['KPI over time', 'primary', 'shadow'], rows), rank: 6 };
}

export function ratioSection(report: Report): MarkdownSection {
  const rows = report.ratios
    .filter((row) => Number.isFinite(row.ratio))
    .slice(0, 12)
    .map((row) => [
      `p${Number((row.quantile * 100).toPrecision(4))}`,
      formatRatio(row.ratio),
      `${formatRatio(row.low, row.ratio >= 3)} to ${formatRatio(row.high, row.ratio >= 3)}`,
    ]);
  const level = formatPercent(report.verdict.spec.confidenceLevel);
  return { name: 'the response-time table', text: table(['response time', 'change', `${level} interval`], rows, 1), rank: 3 };
}

export function routeSection(report: Report): MarkdownSection {
  const rows = report.routes
    .slice(0, MOST.routes)
    .map((row) => [
      markdownCode(row.route, 80),
      formatCount(row.pairs),
      ...(['p50', 'p95', 'p99'] as const).map((quantile) => formatMsPair(row.primary[quantile], row.shadow[quantile], '→')),
      `${formatCount(row.primary.errors)} → ${formatCount(row.shadow.errors)}`,
    ]);
  const text = table(['route', 'pairs', 'p50', 'p95', 'p99', 'errors'], rows, 1);
  return {
    name: 'the routes',
    text:
      text === ''
        ? ''
        : folded(
            `Routes, primary → shadow (${formatCount(report.routes.length)})`,
            [text, more(report.routes.length, MOST.routes, 'route')].filter(Boolean).join('\n\n'),
          ),
    rank: 7,
  };
}

export function divergenceSection(report: Report): MarkdownSection {
  const { accused, open, noise } = rankDivergences(report);
  // Paths that copies of the same code answer differently too are told by their number only: the whole report has them.
  const worth = [...accused, ...open];
  const rows = worth
    .slice(0, MOST.divergences)
    .map((row) => [
      markdownCode(row.route, 60),
      markdownCode(row.path, 80),
      `${formatCount(row.shadowOnly)} of ${formatCount(row.compared)}`,
      formatCount(row.baselineOnly),
      `${markdownCode(row.sample?.primary ?? '', 60) || '-'} → ${markdownCode(row.sample?.shadow ?? '', 60) || '-'}`,
    ]);
  const text = table(['route', 'path', 'shadow only', 'baseline only', 'sample'], rows);
  const quiet =
    noise.length === 0
      ? ''
      : `${plural(formatCount(noise.length), 'path')} left out that two copies of the same code answer differently too.`;
  return {
    name: 'the divergences',
    text:
      text === ''
        ? ''
        : folded(
            `Differing responses (${formatCount(worth.length)})`,
            [text, more(worth.length, MOST.divergences, 'path'), quiet].filter(Boolean).join('\n\n'),
          ),
    rank: 9,
  };
}

export function forecastSection(report: Report): MarkdownSection {
  const rows = report.forecasts.slice(0, MOST.forecasts).map(({ forecast }) => {
    const { breach } = forecast;
    const when =
      breach?.seconds.median === null || breach?.seconds.median === undefined
        ? 'not within reach'
        : `in about ${formatSeconds(breach.seconds.median)}`;
    return [
      markdownCode(labelOf(forecast.name), 40),
      breach ? formatPercent(breach.probability) : 'no limit set',
      breach ? when : '-',
      escapeMarkdown(forecast.model, 30),
    ];
  });
  return { name: 'the forecasts', text: table(['forecast', 'chance to pass the limit', 'when', 'model'], rows), rank: 5 };
}

/** Mermaid in a folded block: a viewer that does not draw it loses nothing that the tables do not say. */
export function chartSection(report: Report): MarkdownSection {
  const accused = new Set(rankFindings(report.verdict.findings).decisive.map((finding) => finding.kpi));
  const timelines = [...report.timelines].sort((a, b) => Number(accused.has(b.kpi)) - Number(accused.has(a.kpi))).slice(0, MOST.timelines);
  const charts = [mermaidRatios(report.ratios), ...timelines.map(mermaidTimeline)].filter((chart) => chart !== null);
  return {
    name: 'the charts',
    text: charts.length === 0 ? '' : folded('Charts', charts.map((chart) => `\`\`\`mermaid\n${chart}\n\`\`\``).join('\n\n')),
    rank: 11,
  };
}

export function runSection(report: Report): MarkdownSection {
  const arms = report.arms
    .slice(0, 6)
    .map(({ arm, what }) => `- ${escapeMarkdown(arm, 20)}: ${markdownCode(what, 160)}`)
    .join('\n');
  const notes = report.traffic.notes
    .slice(0, MOST.runNotes)
    .map((note) => `- ${note.split('`').map(prose).join('')}`)
    .join('\n');
  const lines = [trafficSentence(report), skippedSentence(report)].filter(Boolean).map((line) => escapeMarkdown(line, 400));
  return { name: 'the run', text: folded('What was run', [arms, lines.join(' '), notes].filter(Boolean).join('\n\n')), rank: 10 };
}

/** What stands between two backticks is a name of the configuration. */
function prose(part: string, index: number): string {
  if (index % 2 === 1) return markdownCode(part, 80);
  return `${part.startsWith(' ') ? ' ' : ''}${escapeMarkdown(part, 300)}${part.endsWith(' ') ? ' ' : ''}`;
}

export function constantsSection(report: Report): MarkdownSection {
  const list = Object.entries(report.verdict.spec).map(
    ([name, value]) => `${name} ${Array.isArray(value) ? value.join(' ') : String(value)}`,
  );
  return { name: 'the constants', text: folded('Constants of the judge', escapeMarkdown(list.join(', '), 3_000)), rank: 12 };
}

export function reproduceSection(report: Report): MarkdownSection {
  return { name: 'the command', text: `To see this verdict again:\n${markdownFence(plainText(report.reproduce, 500), 'sh')}`, rank: 2 };
}

export function reachSection({ reach }: Report): MarkdownSection {
  return {
    name: 'reach',
    text: `**Covers:** ${escapeMarkdown(reach.covers, 500)}\n\n**Does not cover:** ${escapeMarkdown(reach.not, 500)}`,
    rank: 0,
  };
}

export function originSection(report: Report): MarkdownSection {
  return { name: 'origin', text: `<sub>${escapeMarkdown(originSentence(report), 300)}</sub>`, rank: 0 };
}

/** A table; the columns from `figures` on are aligned to the right. Cells must be escaped already. */
function table(head: readonly string[], rows: readonly (readonly string[])[], figures = head.length): string {
  if (rows.length === 0) return '';
  const rule = head.map((_, column) => (column >= figures ? '---:' : '---'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function folded(summary: string, content: string): string {
  return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}

function more(all: number, shown: number, noun: string): string {
  return all > shown ? `and ${formatCount(all - shown)} more ${noun}${all - shown === 1 ? '' : 's'}` : '';
}

function indent(block: string): string {
  return block
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n');
}
