import { fail } from '../core/errors.js';
import { type Outcome, OUTCOMES } from '../core/outcome.js';
import { plainText } from '../core/plain-text.js';
import { escapeMarkdown } from './escape.js';
import { formatCount } from './numbers.js';
import { rankFindings } from './ranking.js';
import type { Report } from './report.js';
import { findingSentence } from './sentences.js';
import { VERDICT_WORDS } from './sentences/verdict.js';
import { wordsOf } from './sentences/words.js';

/**
 * The verdict of a run as it is carried from a workflow run that anybody may have started to one that may comment. Whoever reads it treats it as
 * somebody else's words: it is of bounded size, it names no path and no number of a pull request, and its texts are plain.
 */
export interface GateDocument {
  readonly schema: 1;
  readonly service: string;
  readonly outcome: Outcome;
  readonly decision: string;
  readonly score: number;
  readonly pairs: number;
  /** the commit it speaks of */
  readonly headSha: string;
  readonly findings: readonly { readonly outcome: Outcome; readonly text: string }[];
}

/** More is refused unread. */
export const MAX_GATE_BYTES = 65_536;
const MOST_FINDINGS = 40;
const MAX_TEXT = 600;
const MAX_NAME = 200;
const DECISIONS = ['advance', 'hold', 'promote', 'roll-back'] as const;
const ICONS = { pass: '✅', fail: '❌', inconclusive: '❔', error: '⚠️' } as const;

/** What is carried of a report. */
export function gateDocumentOf(report: Report, headSha: string): GateDocument {
  const { decisive, notes } = rankFindings(report.verdict.findings);
  const words = wordsOf(report);
  const findings = [...decisive, ...notes].slice(0, MOST_FINDINGS);
  return {
    schema: 1,
    service: plainText(report.service, MAX_NAME),
    outcome: report.verdict.outcome,
    decision: report.verdict.decision,
    score: report.verdict.score,
    pairs: report.traffic.pairs,
    headSha,
    findings: findings.map((finding) => ({ outcome: finding.outcome, text: plainText(findingSentence(finding, words), MAX_TEXT) })),
  };
}

/**
 * Reads one that came from elsewhere.
 * @param headSha the commit it has to speak of, from the event
 * @throws FS_INPUT_INVALID naming what is not as it has to be, never the value
 */
export function parseGateDocument(text: string, headSha: string): GateDocument {
  if (text.length > MAX_GATE_BYTES) throw invalid(`${text.length} characters`, `at most ${MAX_GATE_BYTES}`);
  let document: Record<string, unknown>;
  try {
    document = JSON.parse(text) as Record<string, unknown>;
  } catch {
    throw invalid('no JSON', 'a JSON document');
  }
  if (typeof document !== 'object' || document === null || Array.isArray(document)) throw invalid('no mapping', 'a mapping');
  for (const [name, [holds, expected]] of Object.entries(RULES)) if (!holds(document[name])) throw invalid(`a wrong \`${name}\``, expected);
  const unknown = Object.keys(document).length - Object.keys(RULES).length;
  if (unknown > 0) throw invalid(`${unknown} keys too many`, Object.keys(RULES).join(', '));
  if (document['headSha'] !== headSha) throw invalid('another commit', 'the head of the pull request that was run');
  return document as unknown as GateDocument;
}

type Rule = readonly [holds: (value: unknown) => boolean, expected: string];

const isText = (value: unknown, most: number): boolean =>
  typeof value === 'string' && [...value].length <= most && plainText(value, most) === value;
const isNumber = (value: unknown, most: number): boolean => typeof value === 'number' && value >= 0 && value <= most;
const isOutcome = (value: unknown): boolean => (OUTCOMES as readonly unknown[]).includes(value);

const RULES: Readonly<Record<keyof GateDocument, Rule>> = {
  schema: [(value) => value === 1, '1'],
  service: [(value) => isText(value, MAX_NAME) && value !== '', `plain text of at most ${MAX_NAME} characters`],
  outcome: [isOutcome, OUTCOMES.join(' | ')],
  decision: [(value) => (DECISIONS as readonly unknown[]).includes(value), DECISIONS.join(' | ')],
  score: [(value) => isNumber(value, 100), 'a number from 0 to 100'],
  pairs: [(value) => Number.isInteger(value) && isNumber(value, 1e12), 'a whole number'],
  headSha: [(value) => typeof value === 'string' && /^[0-9a-f]{40}$/.test(value), 'a commit'],
  findings: [
    (value) => Array.isArray(value) && value.length <= MOST_FINDINGS && value.every(isFinding),
    `at most ${MOST_FINDINGS} findings`,
  ],
};

function isFinding(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { outcome, text, ...rest } = value as Record<string, unknown>;
  return isOutcome(outcome) && isText(text, MAX_TEXT) && Object.keys(rest).length === 0;
}

const invalid = (found: string, expected: string): Error =>
  fail('FS_INPUT_INVALID', {
    found,
    expected,
    place: { file: 'gate.json' },
    hint: 'Nothing of it was shown. It has to be the `gate` output of actions/report, unchanged.',
  });

/** The comment: what the run said, as its words and not as ours. */
export function renderGateDocument(document: GateDocument, runUrl: string | undefined): string {
  const { outcome, service, findings, pairs } = document;
  const rows = findings.map((finding) => `| ${ICONS[finding.outcome]} | ${escapeMarkdown(finding.text, MAX_TEXT)} |`);
  const where = runUrl === undefined ? '' : ` The whole report is with [that run](${runUrl}).`;
  return [
    `## ${ICONS[outcome]} ${VERDICT_WORDS[outcome]}: ${escapeMarkdown(service, MAX_NAME)}`,
    '',
    `${formatCount(pairs)} pairs of requests. Reported by the run of the pull request, without secrets; its own required check decides.${where}`,
    '',
    ...(rows.length === 0 ? [] : ['| | |', '|---|---|', ...rows, '']),
  ].join('\n');
}
