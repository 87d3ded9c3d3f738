import type { Finding } from '../../judge/verdict.js';
import { formatChange, formatCount, formatPercent, formatSeconds } from '../numbers.js';
import { capital, labelOf, numberFact, plural, textFact } from './words.js';

/** Sentences on the run itself: whether it can be trusted, what died, what could not be read. */
export const RUN_SENTENCES = {
  'arm-died': (finding: Finding): string => {
    const arm = textFact(finding, 'arm') ?? 'shadow';
    const how = textFact(finding, 'state') === 'out-of-memory' ? 'was killed for lack of memory' : 'died';
    const when = finding.firstAlarmAt === null ? '' : ` after ${formatSeconds(finding.firstAlarmAt)}`;
    return `The ${arm} ${how}${when}${arm === 'shadow' ? '' : '; without it there is nothing to compare with'}`;
  },
  'never-ready': (finding: Finding): string => {
    const arm = textFact(finding, 'arm') ?? 'shadow';
    return `The ${arm} never became ready${arm === 'shadow' ? '' : '; without it there is nothing to compare with'}`;
  },
  'source-failed': (finding: Finding): string => {
    const message = textFact(finding, 'message');
    return `The source ${textFact(finding, 'source') ?? 'of a metric'} could not be read${message === undefined ? '' : `: ${message}`}`;
  },
  'generator-late': (): string =>
    "Foreshadow's own load generator fell behind its schedule, so its response times cannot be trusted; this is not the service's fault",
  orphans: (finding: Finding): string =>
    `${formatCount(numberFact(finding, 'orphans') ?? 0)} requests (${formatPercent(numberFact(finding, 'share') ?? 0)}) were not sent or their answers were dropped on our side; ${formatPercent(numberFact(finding, 'allowed') ?? 0.01)} is allowed`,
  'anonymisation-broke-traffic': (finding: Finding): string =>
    `Of the first ${formatCount(numberFact(finding, 'pairs') ?? 0)} pairs the shadow answered ${formatPercent(numberFact(finding, 'excess') ?? 0)} more with 401, 403 or 404 than the primary: it refuses what pseudonyms replaced, which says nothing about the change`,
  'too-noisy': (finding: Finding): string =>
    `Two copies of the live code differ from each other by ${formatPercent(numberFact(finding, 'tau') ?? 0)} from block to block (allowed: ${formatPercent(numberFact(finding, 'allowed') ?? 0.1)}): this environment is too noisy for a verdict`,
  unrepresentative: (finding: Finding): string => {
    const share = formatPercent(numberFact(finding, 'share') ?? 0);
    const allowed = formatPercent(numberFact(finding, 'allowed') ?? 0);
    if (textFact(finding, 'reason') === 'status-differs-from-recording') {
      return `${finding.route === undefined ? '' : `${finding.route}: `}the primary answers ${share} of requests otherwise than in the recording (allowed: ${allowed}); check login, data and routes of the replay`;
    }
    return `${share} of the answers are 401, 403 or 404 (allowed: ${allowed}): the traffic does not reach the service as it does in production; check the login of the replay`;
  },
  'loosened-gate': (finding: Finding): string =>
    `This change loosens its own gate${suffix(textFact(finding, 'settings', 'message'))}; ${textFact(finding, 'used') === 'head' ? 'the loosened settings were used, as the base allows' : 'the settings of the base were used'}`,
  'not-affected': (finding: Finding): string => {
    const files = numberFact(finding, 'files') ?? 0;
    const paths = textFact(finding, 'paths');
    if (files === 0) return 'The service is not affected: both revisions hold the same files';
    return `The service is not affected: of what it is made of, nothing changed${paths === undefined ? '' : ` (${plural(formatCount(files), 'other file')}: ${paths})`}`;
  },
  'accept-unused': (finding: Finding): string =>
    `The accepted exception for ${acceptedThing(finding)} was not needed; it can be removed${reason(finding)}`,
  'accept-expired': (finding: Finding): string =>
    `The accepted exception for ${acceptedThing(finding)} ended on ${textFact(finding, 'until') ?? 'its date'} and no longer counts${reason(finding)}`,
  note: (finding: Finding): string => capital(textFact(finding, 'message', 'text', 'what', 'note', 'reason') ?? factList(finding)),
} satisfies Partial<Record<Finding['code'], (finding: Finding) => string>>;

/** The judge's name for the pool of routes with too few pairs of their own; an acceptance is written for it under this name. */
export const POOL = '(other)';

/** `GET /search: ` or nothing. */
export function where(finding: Finding): string {
  if (finding.route === POOL) return `Rarer routes together ${POOL}: `;
  return finding.route === undefined ? '' : `${finding.route}: `;
}

/** `; about 2,400 more pairs`, in the units a finding counts in. */
export function pairsOf(finding: Finding): string {
  return plural(formatCount(finding.n.experiment), 'pair');
}

/** A finding nobody wrote a sentence for still says what it knows. */
export function factList(finding: Finding): string {
  const facts = Object.entries(finding.facts ?? {}).filter(([, value]) => value !== null && value !== '');
  const list = facts
    .map(([name, value]) => `${name} ${typeof value === 'number' ? Number(value.toPrecision(4)) : String(value)}`)
    .join(', ');
  const change = finding.effect ? ` (${formatChange(finding.effect.ratio - 1)})` : '';
  return `${where(finding)}${labelOf(finding.kpi)}${change}${list === '' ? '' : `: ${list}`}`;
}

function acceptedThing(finding: Finding): string {
  const thing = textFact(finding, 'path') ?? labelOf(finding.kpi);
  return finding.route === undefined ? thing : `${thing} on ${finding.route}`;
}

function reason(finding: Finding): string {
  const text = textFact(finding, 'reason');
  return text === undefined ? '' : ` (it said: ${text})`;
}

function suffix(text: string | undefined): string {
  return text === undefined ? '' : `: ${text}`;
}
