import type { Finding, FindingCode } from '../judge/verdict.js';
import { formatCount, formatEvidence, formatMinutes, formatPercent, formatSeconds } from './numbers.js';
import { comparativesOf, describeChange, describeInterval } from './sentences/change.js';
import { controlOf, isCounted } from './sentences/counted.js';
import { forecastSentence } from './sentences/forecast.js';
import { droppedLines, isAboutLogs, logMessage, quietMessages } from './sentences/logs.js';
import { equalLoad, unequalLoad } from './sentences/load.js';
import { measured } from './sentences/measured.js';
import { mostAt } from './sentences/most-at.js';
import { quietCalls, unstubbedCall } from './sentences/outbound.js';
import { quietTraces, traceDifference, tracesWarning } from './sentences/traces.js';
import { paritySentence } from './sentences/parity.js';
import { quietStatementCalls, statementSentence } from './sentences/statements.js';
import { factList, pairsOf, RUN_SENTENCES, where } from './sentences/run.js';
import { capital, labelOf, plural, textFact, unitOf, type Words } from './sentences/words.js';

type Sentence = (finding: Finding, words: Words) => string;

/** One sentence for each code. With `sentences/` this is the only place that speaks to people; everything else is data. */
const SENTENCES: Readonly<Record<FindingCode, Sentence>> = {
  ...RUN_SENTENCES,
  parity: paritySentence,
  'equal-load': equalLoad,
  'unequal-load': unequalLoad,
  'trace-difference': (finding) => `${where(finding)}${traceDifference(finding)}`,
  regression: (finding, words) =>
    `${scope(finding)}${measured(finding, words)}${mostAt(finding, words)}${finding.tier === 'hold' ? '; enough to hold, not enough to fail' : ''}`,
  improvement: (finding, words) => `${scope(finding)}${measured(finding, words)}: an improvement`,
  warning,
  note,
  'not-reproduced': notReproduced,
  'unstubbed-call': unstubbedCall,
  divergence: (finding, words) => `${where(finding)}${measured(finding, words)}`,
  proven: (finding, words) =>
    `${scope(finding)}${labelOf(finding.kpi)} is proven no worse than its margins allow${margins(finding, words)}${beside(finding, words)}, ${pairsOf(finding)}`,
  'no-regression-found': noRegressionFound,
  'no-change': noChange,
  'no-data': noData,
  'not-enough': notEnough,
  'forecast-breach': forecastSentence,
  accepted: (finding, words) => {
    const until = textFact(finding, 'until');
    const reason = textFact(finding, 'reason');
    return `Accepted${until === undefined ? '' : ` until ${until}`}${reason === undefined ? '' : ` (${reason})`}: ${where(finding)}${measured(finding, words)}`;
  },
};

/** A finding as one plain sentence without its final stop: what happened where, by how much, how sure, on how much evidence. */
export function findingSentence(finding: Finding, words: Words = {}): string {
  const sentence = SENTENCES[finding.code] ?? factList;
  const text = sentence(finding, words);
  const observed = textFact(finding, 'wouldHave');
  return finding.route === undefined || !text.startsWith(finding.route)
    ? capital(withObserved(text, observed))
    : withObserved(text, observed);
}

/**
 * The statistics behind a finding on one line: the evidence that decided against what was needed, the method, its single tests where
 * there are several (left out where it has to be `short`), when it was first seen and whether again. Empty where nothing was tested.
 */
export function evidenceSentence(finding: Finding, short = false): string {
  if (finding.tests.length === 0) return '';
  const { alpha, eValue, tests } = finding;
  const needed = alpha === null || alpha <= 0 ? '' : ` (needed: ${formatCount(Math.round(1 / alpha))})`;
  const decided = eValue === null ? '' : ` ${formatEvidence(eValue)}${needed}`;
  const single = (tests.length > 1 && !short) || eValue === null ? tests.map((test) => `${test.name} ${formatEvidence(test.eValue)}`) : [];
  const seen = finding.firstAlarmAt === null ? '' : `; first seen after ${formatSeconds(finding.firstAlarmAt)}`;
  const again = isReproduced(finding) ? '; seen again on fresh processes' : '';
  const method = METHODS[finding.method] ?? finding.method;
  return `Evidence${decided} by ${method}${single.length > 0 ? `: ${single.join(', ')}` : ''}${seen}${again}`;
}

/** Whether the confirmation on fresh processes saw it too. */
export function isReproduced(finding: Finding): boolean {
  return finding.facts?.['reproduced'] === true;
}

const METHODS: Readonly<Record<string, string>> = {
  gate: 'the gate (both tests must agree)',
  'fast-lane': 'the fast lane',
  'e-bh': 'route (e-BH over all routes)',
  'non-inferiority': 'the gate that did not alarm',
  'confidence-sequence': 'the gate that did not alarm',
  mcnemar: "McNemar's test",
  'betting-mcnemar': "McNemar's test against the margin",
  'mcnemar-e-bh': "McNemar's test per path",
  'assertions-e-bh': "McNemar's test per assertion",
  'block-t': 'blocks in time',
  'exceedance-gate': 'the gate on buckets (exceedances and blocks in time must agree)',
  betting: 'betting',
  'conditional-binomial': 'the conditional binomial test',
  'calls-e-bh-statements': 'calls in paired steps of time, per statement',
  'mcnemar-e-bh-templates': "McNemar's test per message template",
  'conditional-binomial-e-bh': 'the conditional binomial test per message template',
  'trace-mcnemar': "McNemar's test per operation",
  'trace-gate': 'the gate (both tests must agree) per operation',
  'trace-fast-lane': 'the fast lane per operation',
};

function withObserved(text: string, outcome: string | undefined): string {
  return outcome === undefined ? text : `${text} (observed only; otherwise: ${outcome})`;
}

/** A KPI's finding over several routes says so, lest it be read as one route's. */
function scope(finding: Finding): string {
  if (finding.route !== undefined) return where(finding);
  return finding.effect?.quantile === undefined ? '' : 'all routes together: ';
}

function margins(finding: Finding, words: Words): string {
  const note = words.kpis?.find((kpi) => kpi.name === finding.kpi);
  if (note?.margin === undefined) return '';
  const tail = note.tailMargin === undefined ? '' : `, ${formatPercent(note.tailMargin)} at p90 and p95`;
  return ` (${formatPercent(note.margin)} at p50${tail})`;
}

function beside(finding: Finding, words: Words): string {
  if (!finding.effect) return '';
  const quantile = finding.effect.quantile === undefined ? 'it' : `p${Number((finding.effect.quantile * 100).toPrecision(6))}`;
  return `: ${quantile} is ${describeChange(finding.effect, comparativesOf(finding.kpi, unitOf(finding.kpi, words)))}`;
}

function noRegressionFound(finding: Finding, words: Words): string {
  const interval = finding.effect ? describeInterval(finding.effect, comparativesOf(finding.kpi, unitOf(finding.kpi, words))) : '';
  const quantile = finding.effect?.quantile === undefined ? '' : ` at p${Number((finding.effect.quantile * 100).toPrecision(6))}`;
  return `${scope(finding)}no regression of ${labelOf(finding.kpi)} found, though not proven harmless${interval === '' ? '' : `;${quantile} the change is ${interval}`}, ${pairsOf(finding)}`;
}

function noChange(finding: Finding, words: Words): string {
  if (finding.facts?.['hosts'] !== undefined) return quietCalls(finding);
  if (finding.facts?.['templates'] !== undefined) return quietMessages(finding);
  if (finding.facts?.['operations'] !== undefined) return quietTraces(finding);
  if (finding.facts?.['statements'] !== undefined) return quietStatementCalls(finding);
  if (finding.method === 'identical') return `${scope(finding)}${labelOf(finding.kpi)} is constant and equal on both arms`;
  if (finding.method === 'assertions-e-bh')
    return `no assertion of the scenarios fails on the shadow alone, ${plural(formatCount(finding.n.experiment), 'step')} checked`;
  if (finding.method === 'mcnemar-e-bh')
    return `no response differs on the shadow alone, ${plural(formatCount(finding.n.experiment), 'response')} compared`;
  const counted = finding.facts?.['shadowOnly'] !== undefined || finding.facts?.['steps'] !== undefined;
  if (finding.facts?.['shadowOnly'] === 0 && finding.facts['primaryOnly'] === 0 && finding.facts['both'] === 0)
    return `${where(finding)}${labelOf(finding.kpi)}: none on either arm, ${pairsOf(finding)}`;
  if (counted) return `${where(finding)}${measured(finding, words)}: no alarm`;
  return finding.effect
    ? `${scope(finding)}${measured(finding, words)}: within its margin or within the noise`
    : `${where(finding)}no change of ${labelOf(finding.kpi)} seen`;
}

/** Three kinds: a forecast that is not sure enough, a metric of one arm only, an exceedance without blocks. */
function warning(finding: Finding, words: Words): string {
  if (finding.method === 'one-side-missing') return oneSideMissing(finding, words);
  if (textFact(finding, 'host') !== undefined || isAboutLogs(finding)) return `${where(finding)}${measured(finding, words)}`;
  if (textFact(finding, 'traces') !== undefined) return tracesWarning(finding);
  if (finding.tests.length === 0 && finding.facts?.['probability'] !== undefined)
    return `A first sign, too weak to decide anything: ${forecastSentence(finding, words)}`;
  return `${scope(finding)}a first sign, too weak to decide anything: ${measured(finding, words)}`;
}

function note(finding: Finding): string {
  if (finding.facts?.['statement'] !== undefined) return statementSentence(finding);
  if (!isAboutLogs(finding)) return RUN_SENTENCES.note(finding);
  return finding.facts?.['template'] === undefined ? droppedLines(finding) : logMessage(finding);
}

function notReproduced(finding: Finding, words: Words): string {
  const what =
    finding.effect === null && finding.facts?.['path'] === undefined ? `${labelOf(finding.kpi)} looked worse` : measured(finding, words);
  return `${scope(finding)}seen once, but not again on fresh processes with their places swapped: ${what}`;
}

function noData(finding: Finding, words: Words): string {
  if (finding.facts?.['operations'] !== undefined) return quietTraces(finding);
  const { control, experiment } = finding.n;
  if (control > 0 !== experiment > 0) return oneSideMissing(finding, words);
  return `${where(finding)}nothing was measured for ${labelOf(finding.kpi)}`;
}

function oneSideMissing(finding: Finding, words: Words): string {
  const side = finding.n.control > 0 ? controlOf(words) : 'shadow';
  return `${where(finding)}${labelOf(finding.kpi)} was measured on the ${side} only`;
}

function notEnough(finding: Finding): string {
  if (finding.facts?.['operations'] !== undefined) return quietTraces(finding);
  const so = `${scope(finding)}not enough evidence on ${labelOf(finding.kpi)} yet`;
  const far = formatCount(finding.n.experiment);
  const { stillNeeded } = finding;
  if (stillNeeded && stillNeeded.pairs > 0) {
    const time = stillNeeded.minutes > 0 ? ` (${formatMinutes(stillNeeded.minutes)} at this rate)` : '';
    return `${so}: ${plural(far, 'pair')} so far, about ${formatCount(roundUp(stillNeeded.pairs))} more needed${time}`;
  }
  if (finding.effect?.quantile !== undefined)
    return `${so}: after ${plural(far, 'pair')} it leans away from proof, so more traffic alone will hardly settle it`;
  if (isCounted(finding) || finding.facts?.['bounds'] !== undefined) return `${so}: only ${plural(far, 'request')} on the shadow`;
  return `${so}: only ${plural(far, finding.facts?.['shadowOnly'] === undefined ? 'comparable point' : 'pair')}`;
}

/** Two significant digits, upwards: an estimate must not look like a promise. */
export function roundUp(pairs: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, pairs))) - 1);
  return Math.ceil(pairs / unit) * unit;
}
