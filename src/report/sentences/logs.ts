import type { Finding } from '../../judge/verdict.js';
import { formatCount } from '../numbers.js';
import { labelOf, numberFact, plural, textFact } from './words.js';

/** Whether a finding speaks of what the arms write. */
export function isAboutLogs({ facts }: Finding): boolean {
  return facts?.['template'] !== undefined || facts?.['droppedShadow'] !== undefined;
}

/** `` the shadow logs `Error: pool exhausted` 41 times, the primary never (41 of 400 requests) ``. */
export function logMessage(finding: Finding): string {
  const template = `\`${textFact(finding, 'template') ?? ''}\``;
  if (numberFact(finding, 'earlyLines') !== undefined)
    return `while it starts, the shadow logs ${template} ${times(numberFact(finding, 'earlyLines') ?? 0)}, which no copy of the live code does`;
  const baseline = numberFact(finding, 'baselineLines');
  const beside = baseline === undefined ? '' : `, the baseline ${times(baseline)}`;
  const counts = `the shadow logs ${template} ${times(numberFact(finding, 'shadowLines') ?? 0)}, the primary ${times(numberFact(finding, 'primaryLines') ?? 0)}${beside}`;
  return `${counts} (${amount(finding)})`;
}

/** Over how many requests, and in how many of them the shadow alone wrote it, where that is known. */
function amount(finding: Finding): string {
  const requests = plural(formatCount(numberFact(finding, 'requests') ?? 0), 'request');
  const alone = numberFact(finding, 'trialsShadow');
  return alone === undefined ? `in ${requests}` : `in ${formatCount(alone)} of ${requests} the shadow more than the primary`;
}

/** Lines that came faster than they are read. */
export function droppedLines(finding: Finding): string {
  const of = (arm: string): string => formatCount(numberFact(finding, `dropped${arm}`) ?? 0);
  return `Lines came faster than they are read; left out: ${of('Primary')} of the primary, ${of('Shadow')} of the shadow, ${of('Baseline')} of the baseline`;
}

/** What was written, where nothing was written more often. */
export function quietMessages(finding: Finding): string {
  const [shadow, primary] = [numberFact(finding, 'shadowLines') ?? 0, numberFact(finding, 'primaryLines') ?? 0];
  const requests = plural(formatCount(finding.n.experiment), 'request');
  if (shadow + primary === 0) return `${labelOf(finding.kpi)}: none on either arm, ${requests}`;
  const kinds = plural(formatCount(numberFact(finding, 'templates') ?? 0), 'kind');
  return `${labelOf(finding.kpi)}: ${formatCount(shadow)} on the shadow, ${formatCount(primary)} on the primary, of ${kinds}: no alarm`;
}

/** Messages of the shadow as a reader sees them; none for other findings. */
export function samplesOf({ facts }: Finding): readonly string[] {
  const samples = facts?.['template'] === undefined ? undefined : facts['samples'];
  return Array.isArray(samples) ? samples.filter((sample) => sample !== '') : [];
}

function times(count: number): string {
  if (count === 0) return 'never';
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${formatCount(count)} times`;
}
