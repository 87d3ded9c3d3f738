import type { Finding } from '../../judge/verdict.js';
import { formatCount, formatMs, formatNumber } from '../numbers.js';
import { describeChange } from './change.js';
import { numberFact, plural, textFact } from './words.js';

/**
 * An operation that differs on the shadow, as a clause: `the shadow calls "GET /stock" of inventory, which the primary never does (...)`,
 * `"render" of shop takes 2.1 times as long by itself (...)`.
 */
export function traceDifference(finding: Finding): string {
  const change = textFact(finding, 'change');
  const [shadow, primary] = [numberFact(finding, 'shadow') ?? 0, numberFact(finding, 'primary') ?? 0];
  const details = ` (${[beneath(finding), counted(finding)].filter(Boolean).join('; ')})`;
  const name = nameOf(finding);
  if (change === 'new') return `the shadow does ${name}, which the primary never does${details}${following(finding)}`;
  if (change === 'missing') return `the shadow never does ${name}, which the primary does${details}`;
  if (change === 'more') return `the shadow does ${name} ${times(shadow, primary)} the primary${details}${following(finding)}`;
  if (change === 'fewer') return `the primary does ${name} ${times(primary, shadow)} the shadow${details}`;
  if (change === 'errors')
    return `${name} fails on the shadow in ${trials(finding, shadow)}, on the primary in ${formatCount(primary)}${details}`;
  return slower(finding, name);
}

/** Own time: what the operation takes without what it waits for below it. */
function slower(finding: Finding, name: string): string {
  const [shadow, primary] = [numberFact(finding, 'shadowMs'), numberFact(finding, 'primaryMs')];
  const change = finding.effect ? describeChange(finding.effect, { more: 'longer', less: 'shorter', times: 'as long' }) : 'longer';
  const each = shadow === undefined || primary === undefined ? '' : `: ${formatMs(shadow)} against ${formatMs(primary)} at the median`;
  return `${name} by itself, without what it calls, takes ${change}${each} (${[beneath(finding), counted(finding)].filter(Boolean).join('; ')})`;
}

function nameOf(finding: Finding): string {
  const service = textFact(finding, 'service');
  return `"${textFact(finding, 'operation') ?? ''}"${service === undefined ? '' : ` of ${service}`}`;
}

function beneath(finding: Finding): string {
  const path = textFact(finding, 'path');
  return path === undefined ? '' : `below ${path}`;
}

/** `120 spans against 0, 0 on the baseline, in 120 traced requests`. */
function counted(finding: Finding): string {
  const [shadow, primary] = [numberFact(finding, 'shadow') ?? 0, numberFact(finding, 'primary') ?? 0];
  const baseline = numberFact(finding, 'baseline');
  const beside = baseline === undefined ? '' : `, ${formatCount(baseline)} on the baseline,`;
  const requests = plural(formatCount(numberFact(finding, 'trials') ?? 0), 'traced request');
  if (textFact(finding, 'change') === 'errors') return baseline === undefined ? '' : `${formatCount(baseline)} on the baseline`;
  return `${plural(formatCount(shadow), 'span')} against ${formatCount(primary)}${beside} in ${requests}`;
}

function trials(finding: Finding, failed: number): string {
  return `${formatCount(failed)} of ${plural(formatCount(numberFact(finding, 'trials') ?? 0), 'traced request')}`;
}

function times(more: number, less: number): string {
  const ratio = more / Math.max(less, 1);
  return ratio < 1.05 ? 'more often than' : `${formatNumber(ratio, 2)} times as often as`;
}

function following(finding: Finding): string {
  const below = numberFact(finding, 'below') ?? 0;
  const further = numberFact(finding, 'further') ?? 0;
  return `${below === 0 ? '' : `, and ${plural(formatCount(below), 'operation')} below it`}${further === 0 ? '' : `; ${formatCount(further)} more such findings`}`;
}

/** How much was compared, where no operation is accused. */
export function quietTraces(finding: Finding): string {
  const compared = numberFact(finding, 'compared') ?? 0;
  const operations = numberFact(finding, 'operations') ?? 0;
  const lost = lostTraces(finding);
  const beside = lost === '' ? '' : ` (${lost})`;
  if (finding.code === 'no-data') return `no traces were compared${beside}`;
  const what = `${plural(formatCount(operations), 'operation')} in the traces of ${plural(formatCount(compared), 'request')}`;
  if (finding.code === 'not-enough') return `not enough traces to compare yet: ${what}${beside}`;
  return `${what}: none is new, more frequent, failing or slower on the shadow${beside}`;
}

/** Why a sampled request could not be compared, with how many. */
function lostTraces(finding: Finding): string {
  const reasons: readonly (readonly [string, string])[] = [
    ['withoutPrimary', 'without spans of the primary'],
    ['withoutShadow', 'without spans of the shadow'],
    ['withoutBaseline', 'without spans of the baseline'],
    ['partial', 'with spans whose parent is missing'],
    ['tooLarge', 'too long to be read'],
    ['unread', 'not read in time'],
  ];
  const sampled = numberFact(finding, 'sampled');
  if (sampled === 0) return 'none was sampled';
  const parts = reasons.flatMap(([name, what]) => {
    const count = numberFact(finding, name) ?? 0;
    return count === 0 ? [] : [`${formatCount(count)} ${what}`];
  });
  return parts.length === 0 ? '' : `of ${formatCount(sampled ?? 0)} sampled: ${parts.join(', ')}`;
}

/** What stands in the way of comparing traces: it decides nothing where they are not required. */
export function tracesWarning(finding: Finding): string {
  if (textFact(finding, 'traces') === 'unread') return `the traces could not be read to the end: ${textFact(finding, 'message') ?? ''}`;
  return `many traces could not be compared (${lostTraces(finding)})`;
}
