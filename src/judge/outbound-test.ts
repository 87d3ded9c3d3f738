import { logConditionalBinomialE } from '../stats/log-conditional-binomial-e.js';
import { rateRatioInterval } from '../stats/rate-ratio-interval.js';
import type { Control, OutboundRow } from './outbound-evidence.js';

/** How strongly a row of counts says that the shadow calls more, or less, than every copy of the live code. */
export interface OutboundTest {
  readonly logMore: number;
  readonly logFewer: number;
  readonly control: Control;
}

/**
 * Given all calls of a row, the shadow's share is binomial whatever the common rate does (statistics.md, unpaired counts). Calls come in
 * clusters (a page of ten calls, a cache that is filled), so the counts are divided by their dispersion first. With a baseline the
 * shadow has to stand out from both copies: the smaller of the two e-values is one.
 */
export function testOutbound(row: OutboundRow, margin: number, hasBaseline: boolean): OutboundTest {
  const controls: Control[] = hasBaseline ? ['primary', 'baseline'] : ['primary'];
  const tests = controls.map((control) => ({ control, ...testAgainst(row, control, margin) }));
  const busiest = tests.reduce((most, test) => (row.calls[test.control] > row.calls[most.control] ? test : most));
  return {
    logMore: Math.min(...tests.map((test) => test.more)),
    logFewer: Math.min(...tests.map((test) => test.fewer)),
    control: busiest.control,
  };
}

function testAgainst(row: OutboundRow, control: Control, margin: number): { more: number; fewer: number } {
  const [shadow, other] = [row.calls.shadow, row.calls[control]];
  const by = dispersion(row, control);
  return {
    more: logConditionalBinomialE(Math.floor(shadow / by), Math.ceil(other / by), 1, 1, margin),
    fewer: logConditionalBinomialE(Math.floor(other / by), Math.ceil(shadow / by), 1, 1, margin),
  };
}

/**
 * How much more the shadow's share varies from unit to unit than a binomial one would: Pearson's chi-square over its degrees of freedom, at
 * least 1. Where only one side calls there is nothing to compare, and every unit counts once.
 */
export function dispersion(row: OutboundRow, control: Control): number {
  const { units, squares } = row.spread[control];
  const shadow = row.calls.shadow;
  const total = shadow + row.calls[control];
  if (total === 0) return 1;
  if (units <= 1 || shadow === 0 || shadow === total) return Math.max(1, total / Math.max(1, units));
  const share = shadow / total;
  const chiSquare = (squares - (shadow * shadow) / total) / (share * (1 - share));
  return Math.max(1, chiSquare / (units - 1));
}

/** The confidence sequence of the ratio of the two rates. */
export function outboundInterval(row: OutboundRow, control: Control, level: number): { low: number; high: number } {
  const by = dispersion(row, control);
  return rateRatioInterval(row.calls.shadow / by, row.calls[control] / by, 1, 1, 1 - level);
}
