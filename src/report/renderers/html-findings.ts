import type { Outcome } from '../../core/outcome.js';
import type { Finding } from '../../judge/verdict.js';
import { formatCount, formatNumber, formatSeconds } from '../numbers.js';
import { rankFindings } from '../ranking.js';
import { acceptLineOf } from '../accept-line.js';
import type { Report } from '../report.js';
import { evidenceSentence, findingSentence } from '../sentences.js';
import { decisionSentence, headlineText, neededSentence, VERDICT_WORDS } from '../sentences/verdict.js';
import { samplesOf } from '../sentences/logs.js';
import { capital, namesOf, plural, wordsOf } from '../sentences/words.js';
import { code, details, element, type Html, raw, section, text } from './html-parts.js';

const MOST = 60;

/** A shape for each outcome, so that colour is never the only sign. */
const ICONS: Readonly<Record<Outcome, string>> = {
  pass: '<path d="M6 12.5l4 4 8-9"/>',
  fail: '<path d="M7.5 7.5l9 9M16.5 7.5l-9 9"/>',
  inconclusive: '<path d="M9 9.3a3 3 0 1 1 4.4 2.7c-1 .6-1.4 1.1-1.4 2M12 17.2v.1"/>',
  error: '<path d="M12 6.5v6.5M12 16.9v.1"/>',
};

/** The banner: outcome, the one fact behind it, what happens now, and how much it stands on. */
export function verdictBanner(report: Report): Html {
  const { outcome, score } = report.verdict;
  const icon = `<svg viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"><circle cx="12" cy="12" r="10.5"/>${ICONS[outcome]}</svg>`;
  const needed = neededSentence(report);
  const figures: readonly (readonly [string, string])[] = [
    ['pairs measured', formatCount(report.traffic.measuredPairs)],
    ['pairs a second', formatNumber(report.traffic.ratePerSecond)],
    ['of traffic', formatSeconds(report.traffic.seconds)],
    ['in all', formatSeconds(report.minutesUsed * 60)],
    ['of the KPIs pass, by weight', `${formatNumber(score)} %`],
  ];
  return element(
    'section',
    { class: `verdict on-${outcome}`, 'aria-labelledby': 'verdict' },
    element('p', { class: `word is-${outcome}` }, raw(icon), VERDICT_WORDS[outcome]),
    element('h1', { id: 'verdict' }, text(`${capital(headlineText(report))}.`)),
    element('p', {}, text(decisionSentence(report))),
    needed === '' ? raw('') : element('p', {}, text(needed)),
    element(
      'dl',
      { class: 'figures' },
      ...figures.map(([name, value]) => element('div', {}, element('dt', {}, name), element('dd', {}, text(value)))),
    ),
  );
}

const TAGS: Readonly<Record<Outcome, string>> = { fail: 'Fail', error: 'Error', inconclusive: 'Undecided', pass: 'Fine' };

/** Why, what else is worth knowing, and, folded away, what is fine. */
export function findingSections(report: Report): Html[] {
  const { decisive, notes, passed } = rankFindings(report.verdict.findings);
  return [
    section('why', 'Why', decisive.length === 0 ? [] : [list(decisive, report, (finding) => TAGS[finding.outcome])]),
    section('notes', 'Worth knowing', notes.length === 0 ? [] : [list(notes, report, (finding) => NOTE_TAGS[finding.code] ?? 'Note')]),
    section(
      'fine',
      'What is fine',
      passed.length === 0
        ? []
        : [
            decisive.length === 0
              ? list(passed, report, () => 'Fine')
              : details(
                  `${plural(formatCount(passed.length), 'finding')}: ${namesOf(passed)}`,
                  list(passed, report, () => 'Fine'),
                ),
          ],
    ),
  ];
}

const NOTE_TAGS: Readonly<Partial<Record<Finding['code'], string>>> = {
  warning: 'Warning',
  accepted: 'Accepted',
  improvement: 'Better',
  'no-data': 'No data',
  'not-enough': 'Too little',
  'loosened-gate': 'Gate',
};

function list(findings: readonly Finding[], report: Report, tagOf: (finding: Finding) => string): Html {
  const items = findings.slice(0, MOST).map((finding) => item(finding, tagOf(finding), report));
  const more =
    findings.length > MOST ? [element('li', {}, element('span', {}, ''), text(`and ${formatCount(findings.length - MOST)} more`))] : [];
  return element('ul', { class: 'findings' }, ...items, ...more);
}

function item(finding: Finding, tag: string, report: Report): Html {
  const evidence = evidenceSentence(finding);
  const accept = acceptLineOf(finding, report);
  const samples = samplesOf(finding);
  const body = [
    element('p', {}, text(`${findingSentence(finding, wordsOf(report))}.`)),
    evidence === '' ? raw('') : element('p', { class: 'detail' }, text(`${evidence}.`)),
    samples.length > 0 ? details('What it wrote', ...samples.map((sample) => element('pre', {}, text(sample, 1_000)))) : raw(''),
    accept
      ? details(
          'To accept it',
          element('p', { class: 'detail' }, raw('Under '), code('accept:'), raw(' in the configuration:')),
          element('pre', {}, text(accept, 1_000)),
        )
      : raw(''),
  ];
  return element(
    'li',
    {},
    element('span', { class: Object.values(TAGS).includes(tag) ? `tag is-${finding.outcome}` : 'tag' }, tag),
    element('div', {}, ...body),
  );
}
