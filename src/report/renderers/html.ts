import { createHash } from 'node:crypto';
import { escapeHtml } from '../escape.js';
import type { Report } from '../report.js';
import { VERDICT_WORDS } from '../sentences/verdict.js';
import { changeSection } from './html-change.js';
import { paritySection } from './html-parity.js';
import { traceSection } from './html-traces.js';
import { evidence, responseTimes, timelines } from './html-charts.js';
import { findingSections, verdictBanner } from './html-findings.js';
import { element, text } from './html-parts.js';
import { divergences, footer, forecasts, reachSection, runSection } from './html-run.js';
import { STYLE } from './html-style.js';

/** Nothing is loaded, nothing is executed, and the only style sheet is the one whose hash is named here. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/** One self-contained page: no script, no external resource, readable in light and dark, on paper and on a phone. */
export function renderHtml(report: Report): string {
  const title = `${VERDICT_WORDS[report.verdict.outcome]}: ${report.title}`;
  const masthead = element(
    'p',
    { class: 'masthead' },
    element('b', {}, text(report.service, 120)),
    element('span', {}, text(`Foreshadow report of ${report.startedAt.slice(0, 16).replace('T', ' ')} UTC`, 200)),
  );
  const parts = [
    masthead,
    verdictBanner(report),
    ...findingSections(report),
    changeSection(report),
    responseTimes(report),
    divergences(report),
    traceSection(report),
    timelines(report),
    forecasts(report),
    evidence(report),
    runSection(report),
    paritySection(report),
    reachSection(report),
    footer(report),
  ].filter((part) => part.html !== '');
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(title, 200)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<main>${parts.map((part) => part.html).join('\n')}</main>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
