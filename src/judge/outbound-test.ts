import { logConditionalBinomialE } from '../stats/log-conditional-binomial-e.js';
import { rateRatioInterval } from '../stats/rate-ratio-interval.js';
import type { Control, OutboundRow, Sizes } from './outbound-evidence.js';

/** How strongly a row of counts says that the shadow calls more, or less, than every copy of the live code. */
export interface OutboundTest {
  readonly logMore: number;
  readonly logFewer: number;
  readonly control: Control;
}

/**
 * Given all calls of a row, the shadow's share is binomial whatever the common rate does (statistics.md, unpaired counts). Calls come in
 * clusters (a page of ten calls, a cache that is filled), so they are counted as events first. With a baseline the
 * shadow has to stand out from both copies: the smaller of the two e-values is one.
 */
export function testOutbound(row: OutboundRow, chances: number, margin: number, hasBaseline: boolean): OutboundTest {
  const controls: Control[] = hasBaseline ? ['primary', 'baseline'] : ['primary'];
  const tests = controls.map((control) => ({ control, ...testAgainst(row, control, chances, margin) }));
  const busiest = tests.reduce((most, test) => (row.calls[test.control] > row.calls[most.control] ? test : most));
  return {
    logMore: Math.min(...tests.map((test) => test.more)),
    logFewer: Math.min(...tests.map((test) => test.fewer)),
    control: busiest.control,
  };
}

function testAgainst(row: OutboundRow, control: Control, chances: number, margin: number): { more: number; fewer: number } {
  const { experiment, reference } = eventsOf(row, control, chances);
  return {
    more: logConditionalBinomialE(Math.floor(experiment), Math.ceil(reference), 1, 1, margin),
    fewer: logConditionalBinomialE(Math.floor(reference), Math.ceil(experiment), 1, 1, margin),
  };
}

/** A unit of one arm counts for at most so many of the control's usual ones. */
const LARGEST_UNIT = 3;

/**
 * The calls of both arms as independent events. A unit (the calls of one request, or of a short stretch of time) is one decision to call, so
 * it may not count without bound: at most as much as three usual units of the control, or once where the control never calls. What is left of
 * the clusters is taken out by the larger dispersion of the two arms: the variance of its units over their mean, empty units included.
 * @param chances how many units there could have been: requests, or stretches of time
 */
export function eventsOf(row: OutboundRow, control: Control, chances: number): { readonly experiment: number; readonly reference: number } {
  const usual = row.sizes[control];
  const [units, calls] = [sum(usual, () => 1), sum(usual, (size) => size)];
  const cap = units === 0 ? 1 : Math.max(1, (LARGEST_UNIT * calls) / units);
  const capped = (size: number): number => Math.min(size, cap);
  const totals = [usual, row.sizes.shadow].map((sizes) => ({
    calls: sum(sizes, capped),
    squares: sum(sizes, (size) => capped(size) ** 2),
    units: sum(sizes, () => 1),
  }));
  const [reference = 0, experiment = 0] = totals.map((total) => total.calls);
  const spread = totals.map((total) =>
    total.calls === 0 ? 1 : total.squares / total.calls - total.calls / Math.max(chances, total.units),
  );
  const dispersion = Math.max(1, ...spread);
  return { experiment: experiment / dispersion, reference: reference / dispersion };
}

function sum(sizes: Sizes, worth: (size: number) => number): number {
  return Object.entries(sizes).reduce((total, [size, units]) => total + units * worth(Number(size)), 0);
}

/** The confidence sequence of the ratio of the two rates. */
export function outboundInterval(row: OutboundRow, control: Control, chances: number, level: number): { low: number; high: number } {
  const { experiment, reference } = eventsOf(row, control, chances);
  return rateRatioInterval(experiment, reference, 1, 1, 1 - level);
}
