import XMLBuilder from 'fast-xml-builder';
import type { Finding } from '../../judge/verdict.js';
import { acceptLineOf } from '../accept-line.js';
import { plainText, xmlText } from '../escape.js';
import type { Report } from '../report.js';
import { evidenceSentence, findingSentence } from '../sentences.js';
import { decisionSentence, headline, reachSentence } from '../sentences/verdict.js';
import { labelOf, type Words, wordsOf } from '../sentences/words.js';

type Node = Record<string, unknown>;

/**
 * JUnit XML: one test case a finding, and a first one, `verdict`, that is red exactly when the exit code is: a reader of JUnit that
 * takes a skipped test for green must not turn "we do not know" into a pass. Of the findings, fail is a failure, error an error,
 * inconclusive is skipped with its sentence.
 */
export function renderJunit(report: Report): string {
  const words = wordsOf(report);
  const cases = [verdictCase(report), ...report.verdict.findings.map((finding, index) => findingCase(finding, index, report, words))];
  const tally = (name: string): number => cases.filter((node) => name in node).length;
  const totals = {
    '@_tests': cases.length,
    '@_failures': tally('failure'),
    '@_errors': tally('error'),
    '@_skipped': tally('skipped'),
    '@_time': seconds(report.minutesUsed * 60),
  };
  const suite = {
    '@_name': text(report.service),
    ...totals,
    '@_timestamp': text(report.startedAt),
    properties: properties(report),
    testcase: cases,
  };
  const builder = new XMLBuilder({ ignoreAttributes: false, format: true, suppressEmptyNode: true, suppressBooleanAttributes: false });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build({ testsuites: { '@_name': text(report.title), ...totals, testsuite: suite } })}`;
}

function verdictCase(report: Report): Node {
  const { verdict, effective } = report;
  const message = text(headline(report));
  const body = text(`${decisionSentence(report)} ${reachSentence(report)}`);
  const shared = { '@_classname': 'foreshadow', '@_name': 'verdict', '@_time': seconds(report.traffic.seconds) };
  if (effective.exitCode === 0) return { ...shared, 'system-out': `${message}\n${body}` };
  const kind = effective.exitCode === 69 || verdict.outcome === 'error' ? 'error' : 'failure';
  return { ...shared, [kind]: { '@_message': message, '@_type': verdict.outcome, '#text': body } };
}

const ELEMENT = { fail: 'failure', error: 'error', inconclusive: 'skipped' } as const;

function findingCase(finding: Finding, index: number, report: Report, words: Words): Node {
  const sentence = text(findingSentence(finding, words));
  const evidence = text(evidenceSentence(finding));
  const place = [finding.route, finding.facts?.['path']].filter((part) => typeof part === 'string').join(' ');
  const shared = {
    '@_classname': text(`foreshadow.${finding.kpi}`),
    '@_name': text(`${finding.code} of ${labelOf(finding.kpi)}${place === '' ? '' : `: ${place}`} (${index + 1})`),
    '@_time': '0',
  };
  if (finding.outcome === 'pass') return { ...shared, 'system-out': [sentence, evidence].filter(Boolean).join('\n') };
  const line = acceptLineOf(finding, report);
  const body = [evidence, line === undefined ? '' : xmlText(`To accept it: ${line}`)].filter(Boolean).join('\n');
  return {
    ...shared,
    [ELEMENT[finding.outcome]]: { '@_message': sentence, '@_type': finding.code, ...(body === '' ? {} : { '#text': body }) },
  };
}

function properties(report: Report): Node {
  const list = {
    outcome: report.verdict.outcome,
    decision: report.verdict.decision,
    score: report.verdict.score,
    exitCode: report.effective.exitCode,
    digest: report.verdict.digest,
    seed: report.seed,
    reproduce: report.reproduce,
  };
  return { property: Object.entries(list).map(([name, value]) => ({ '@_name': name, '@_value': text(String(value)) })) };
}

function text(value: string): string {
  return xmlText(plainText(value, 2_000));
}

function seconds(value: number): string {
  return Number.isFinite(value) ? value.toFixed(3) : '0';
}
