import { escapeMarkdown, markdownFence } from '../escape.js';
import type { Report } from '../report.js';
import { decisionSentence, headlineText, neededSentence, VERDICT_WORDS } from '../sentences/verdict.js';
import {
  chartSection,
  constantsSection,
  divergenceSection,
  findingsSection,
  forecastSection,
  kpiSection,
  type MarkdownSection,
  notesSection,
  originSection,
  passedSection,
  ratioSection,
  reachSection,
  reproduceSection,
  routeSection,
  runSection,
} from './markdown-sections.js';
import { changeSection } from './markdown-change.js';
import { paritySection } from './markdown-parity.js';
import { traceSection } from './markdown-traces.js';
import type { RenderOptions } from './renderer.js';

export const DEFAULT_MAX_BYTES = 60_000;
const ICONS = { pass: '✅', fail: '❌', inconclusive: '❔', error: '⚠️' } as const;
const ENCODER = new TextEncoder();

/**
 * GitHub Markdown for a comment or a job summary, within `maxBytes` of UTF-8 (GitHub refuses a comment above 65,536 characters).
 * Too long, it drops whole sections in a fixed order, the least needed first, and says which. Nothing in it is executed, calls a
 * person, or breaks a table, whatever the routes, samples and messages contain.
 */
export function renderMarkdown(report: Report, options: RenderOptions = {}): string {
  const most = Math.max(200, Math.min(65_000, Math.floor(options.maxBytes ?? DEFAULT_MAX_BYTES) || DEFAULT_MAX_BYTES));
  const sections = sectionsOf(report).filter((section) => section.text !== '');
  const dropped: string[] = [];
  for (;;) {
    const text = join(report, sections, dropped, options);
    if (bytesOf(text) <= most) return text;
    const least = leastNeeded(sections);
    if (!least) return bare(report, most);
    sections.splice(sections.indexOf(least), 1);
    if (least.shorter) sections.push({ ...least.shorter, order: least.order });
    dropped.push(least.name);
  }
}

/** All sections as they stand in the document. `rank` says how early one is dropped: 0 never, then the highest first. */
function sectionsOf(report: Report): MarkdownSection[] {
  const builders = [
    findingsSection,
    notesSection,
    changeSection,
    kpiSection,
    ratioSection,
    routeSection,
    divergenceSection,
    traceSection,
    forecastSection,
    chartSection,
    passedSection,
    runSection,
    paritySection,
    constantsSection,
    reproduceSection,
    reachSection,
    originSection,
  ];
  return builders.map((build, order) => ({ ...build(report), order }));
}

function leastNeeded(sections: readonly MarkdownSection[]): MarkdownSection | undefined {
  return sections.filter((section) => section.rank > 0).sort((a, b) => b.rank - a.rank)[0];
}

function join(report: Report, sections: readonly MarkdownSection[], dropped: readonly string[], options: RenderOptions): string {
  const inOrder = [...sections].sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
  const parts = [opening(report), ...inOrder.map((section) => section.text), droppedLine(dropped), linkLine(options)];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function opening(report: Report): string {
  const { outcome } = report.verdict;
  const needed = neededSentence(report);
  return [
    `## ${ICONS[outcome]} ${VERDICT_WORDS[outcome]}: ${escapeMarkdown(report.title, 150)}`,
    `**${escapeMarkdown(headlineText(report), 500)}.**`,
    [escapeMarkdown(decisionSentence(report)), needed === '' ? '' : escapeMarkdown(needed)].filter(Boolean).join(' '),
  ].join('\n\n');
}

function droppedLine(dropped: readonly string[]): string {
  if (dropped.length === 0) return '';
  return `_Left out to keep this short: ${[...new Set(dropped)].join(', ')}. The whole report has them._`;
}

function linkLine({ reportUrl }: RenderOptions): string {
  if (reportUrl === undefined || !/^https:\/\/[^\s<>()"'`\\|]+$/.test(reportUrl)) return '';
  return `[Whole report](${reportUrl})`;
}

/** The last resort for a tiny budget: outcome and headline, cut at a character. Nothing here opens a tag that a cut could leave open. */
function bare(report: Report, most: number): string {
  const full = `## ${VERDICT_WORDS[report.verdict.outcome]}\n\n`;
  for (let length = 400; length > 0; length = Math.floor(length / 2)) {
    const text = `${full}${escapeMarkdown(headlineText(report), length)}\n\n${markdownFence(report.reproduce.slice(0, length))}\n`;
    if (bytesOf(text) <= most) return text;
  }
  return full;
}

function bytesOf(text: string): number {
  return ENCODER.encode(text).length;
}
