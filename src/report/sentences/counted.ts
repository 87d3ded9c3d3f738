import type { Finding } from '../../judge/verdict.js';
import { formatCount, formatPercent, formatValue } from '../numbers.js';
import { describeChange } from './change.js';
import { labelOf, numberFact, unitOf, type Words } from './words.js';

const MORE = { more: 'more', less: 'fewer', times: 'as many' } as const;

/** Whether a finding counts requests of both arms that were not paired. */
export function isCounted(finding: Finding): boolean {
  return numberFact(finding, 'controlOf') !== undefined || isHistogram(finding);
}

const isHistogram = (finding: Finding): boolean => numberFact(finding, 'bound') !== undefined;

/** `errors: 90 of 1,440 on the shadow (6.3 %), 140 of 14,400 on the primary (0.97 %), 6.4 times as many (5 to 8 times, 95 % interval)`. */
export function counted(finding: Finding, words: Words): string {
  return isHistogram(finding) ? histogram(finding, words) : events(finding, words);
}

/** The arm that the shadow is compared with. */
export function controlOf(words: Words): string {
  return words.control ?? 'primary';
}

function events(finding: Finding, words: Words): string {
  const of = (count: string, all: string): string => {
    const [some, total] = [numberFact(finding, count) ?? 0, numberFact(finding, all) ?? 0];
    return `${formatCount(some)} of ${formatCount(total)}|(${formatPercent(total === 0 ? 0 : some / total)})`;
  };
  const side = (text: string, arm: string): string => text.replace('|', ` on the ${arm} `);
  return `${labelOf(finding.kpi)}: ${side(of('experiment', 'experimentOf'), 'shadow')}, ${side(of('control', 'controlOf'), controlOf(words))}${changeOf(finding)}`;
}

/** `response time: 31 % above 100 ms on the shadow, 25 % on the primary, 24 % more (...); p95 is between 200 ms and 400 ms, on the primary between 100 ms and 200 ms`. */
function histogram(finding: Finding, words: Words): string {
  const unit = unitOf(finding.kpi, words);
  const share = (name: string): string => formatPercent(numberFact(finding, name) ?? 0);
  const bound = formatValue(numberFact(finding, 'bound'), unit);
  const control = controlOf(words);
  const text = `${labelOf(finding.kpi)}: ${share('experimentShare')} above ${bound} on the shadow, ${share('controlShare')} on the ${control}${changeOf(finding)}`;
  return `${text}; p95 is ${bracket(finding, 'p95', unit)}, on the ${control} ${bracket(finding, 'p95Control', unit)}`;
}

function bracket(finding: Finding, name: string, unit: string): string {
  const [low, high] = [numberFact(finding, `${name}Low`) ?? 0, numberFact(finding, `${name}High`)];
  return high === undefined ? `above ${formatValue(low, unit)}` : `between ${formatValue(low, unit)} and ${formatValue(high, unit)}`;
}

function changeOf({ effect }: Finding): string {
  return effect ? `, ${describeChange(effect, MORE)}` : '';
}
