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
 * By how much the difference of the arms varies more than that of single calls would, at least 1. Where a unit (one request, a short stretch
 * of time) could as well have fallen to the other arm, the difference has the variance of the summed squares; single calls would give it
 * that of their number.
 */
export function dispersion(row: OutboundRow, control: Control): number {
  const total = row.calls.shadow + row.calls[control];
  return total === 0 ? 1 : Math.max(1, row.squares[control] / total);
}

/** The confidence sequence of the ratio of the two rates. */
export function outboundInterval(row: OutboundRow, control: Control, level: number): { low: number; high: number } {
  const by = dispersion(row, control);
  return rateRatioInterval(row.calls.shadow / by, row.calls[control] / by, 1, 1, 1 - level);
}
