import type { Finding } from '../../judge/verdict.js';
import { formatCount, formatPercent, formatValue } from '../numbers.js';
import { comparativesOf, describeChange } from './change.js';
import { controlOf, counted, isCounted } from './counted.js';
import { logMessage } from './logs.js';
import { outboundCalls } from './outbound.js';
import { traceDifference } from './traces.js';
import { statementSentence } from './statements.js';
import { labelOf, numberFact, plural, textFact, unitOf, type Words } from './words.js';

/** What was measured, as a clause: effect, interval, unit, amount of evidence. The verb of every regression, warning and acceptance. */
export function measured(finding: Finding, words: Words): string {
  if (textFact(finding, 'operation') !== undefined) return traceDifference(finding);
  if (textFact(finding, 'path') !== undefined) return divergence(finding);
  if (textFact(finding, 'assertion') !== undefined) return assertion(finding);
  if (textFact(finding, 'host') !== undefined) return outboundCalls(finding);
  if (textFact(finding, 'template') !== undefined) return logMessage(finding);
  if (textFact(finding, 'statement') !== undefined) return statementSentence(finding);
  if (isCounted(finding)) return counted(finding, words);
  if (numberFact(finding, 'shadowOnly') !== undefined) return counts(finding);
  if (numberFact(finding, 'steps') !== undefined) return unpairedCounts(finding, words);
  if (finding.effect === null) return `${labelOf(finding.kpi)} changed`;
  if (finding.effect.quantile !== undefined) return trend(finding, words);
  return series(finding, words);
}

/** `p95 is 38 % slower (30 % to 47 %, 95 % interval), 4,812 pairs`. */
function trend(finding: Finding, words: Words): string {
  const { effect } = finding;
  if (!effect) return `${labelOf(finding.kpi)} changed`;
  const quantile = `p${Number(((effect.quantile ?? 0) * 100).toPrecision(6))}`;
  const subject = finding.kpi === 'latency' ? quantile : `${labelOf(finding.kpi)} at ${quantile}`;
  const change = describeChange(effect, comparativesOf(finding.kpi, unitOf(finding.kpi, words)));
  return `${subject} is ${change}, ${plural(formatCount(finding.n.experiment), 'pair')}`;
}

/** `5xx and failed requests: 64 on the shadow only, 0 on the primary only (1.3 % of requests against 0 %)`. */
function counts(finding: Finding): string {
  const shadow = numberFact(finding, 'shadowShare');
  const primary = numberFact(finding, 'primaryShare');
  const shares =
    shadow === undefined || primary === undefined
      ? ''
      : ` (${formatPercent(shadow)} of ${finding.kpi === 'transaction-failures' ? 'transactions' : 'requests'} against ${formatPercent(primary)})`;
  const only = (name: string): string => formatCount(numberFact(finding, name) ?? 0);
  return `${labelOf(finding.kpi)}: ${only('shadowOnly')} on the shadow only, ${only('primaryOnly')} on the primary only${shares}`;
}

/** `the assertion "status 201" fails on the shadow only in 31 of 400 checks, found: 500 (2 on the primary only, 0 on both)`. */
function assertion(finding: Finding): string {
  const only = (name: string): string => formatCount(numberFact(finding, name) ?? 0);
  const sample = textFact(finding, 'sampleShadow');
  const found = sample === undefined ? '' : `, found: ${short(sample)}`;
  const name = textFact(finding, 'assertion') ?? '';
  return `the assertion "${name}" fails on the shadow only in ${only('shadowOnly')} of ${plural(formatCount(finding.n.experiment), 'check')}${found} (${only('primaryOnly')} on the primary only, ${only('both')} on both)`;
}

function unpairedCounts(finding: Finding, words: Words): string {
  const unit = unitOf(finding.kpi, words);
  const value = (name: string): string => formatValue(numberFact(finding, name) ?? 0, unit === '' ? 'count' : unit);
  const change = finding.effect ? `, ${describeChange(finding.effect, comparativesOf(finding.kpi, unit))}` : '';
  return `${labelOf(finding.kpi)}: ${value('experiment')} on the shadow, ${value('control')} on the ${controlOf(words)}${change}`;
}

/** `memory is 42 % higher (35 % to 50 %, 95 % interval): 301 MiB against 212 MiB, 58 points`. */
function series(finding: Finding, words: Words): string {
  const { effect, kpi } = finding;
  if (!effect) return `${labelOf(kpi)} changed`;
  const unit = unitOf(kpi, words);
  const comparatives = comparativesOf(kpi, unit);
  const control = numberFact(finding, 'control');
  const experiment = numberFact(finding, 'experiment');
  const values =
    control === undefined || experiment === undefined ? '' : `: ${formatValue(experiment, unit)} against ${formatValue(control, unit)}`;
  const points = plural(formatCount(finding.n.experiment), 'point');
  // From zero a ratio says nothing. Without an interval the change said is that of the two values beside it, so that a reader finds it in them.
  if (effect.low === null && effect.high === null && control !== undefined && experiment !== undefined) {
    const change =
      control > 0 && experiment > 0 ? `is ${describeChange({ ...effect, ratio: experiment / control }, comparatives)}` : 'differs';
    return `${labelOf(kpi)} ${change}${values}, ${points}`;
  }
  return `${labelOf(kpi)} is ${describeChange(effect, comparatives)}${values}, ${points}`;
}

/** `$.items[].price differs on the shadow only in 212 of 4,800 compared responses, e.g. 12.99 -> 12.98`. */
function divergence(finding: Finding): string {
  const path = textFact(finding, 'path') ?? '';
  const primary = textFact(finding, 'samplePrimary');
  const shadow = textFact(finding, 'sampleShadow');
  const sample = primary === undefined && shadow === undefined ? '' : `, e.g. ${short(primary)} -> ${short(shadow)}`;
  const noise = numberFact(finding, 'baselineOnly') ?? 0;
  const onBaseline =
    textFact(finding, 'noise') === 'recorded'
      ? ` (and from the recorded answers without the change in ${formatCount(noise)})`
      : finding.facts?.['withBaseline'] === false
        ? ' (no baseline arm ran, so its noise is unknown)'
        : noise > 0
          ? ` (${formatCount(noise)} on the baseline only)`
          : '';
  const compared = plural(formatCount(finding.n.experiment), 'compared response');
  return `${path} ${VERBS[textFact(finding, 'kind') ?? ''] ?? 'differs'} on the shadow only in ${formatCount(numberFact(finding, 'shadowOnly') ?? 0)} of ${compared}${onBaseline}${sample}`;
}

const VERBS: Readonly<Record<string, string>> = {
  missing: 'is missing',
  extra: 'is new',
  type: 'has another type',
  length: 'has another length',
  order: 'is in another order',
};

function short(sample: string | undefined): string {
  if (sample === undefined) return '(nothing)';
  return sample.length > 60 ? `${sample.slice(0, 57)}...` : sample;
}
