import type { Effect } from '../../judge/verdict.js';
import { formatNumber, formatPercent } from '../numbers.js';

/** The two directions of a KPI in plain words. */
export interface Comparatives {
  readonly more: string;
  readonly less: string;
  /** what follows "3.1 times" */
  readonly times: string;
}

const TIME: Comparatives = { more: 'slower', less: 'faster', times: 'as slow' };
const SIZE: Comparatives = { more: 'higher', less: 'lower', times: 'as high' };

/** `slower` for times, `higher` for everything else. */
export function comparativesOf(kpi: string, unit: string): Comparatives {
  return kpi === 'latency' || unit === 'ms' || unit === 's' ? TIME : SIZE;
}

/** `38 % slower (30 % to 47 %, 95 % interval)`. From twice on as a multiple: `3.1 times as slow (2.9 to 3.4 times, 95 % interval)`. */
export function describeChange(effect: Effect, words: Comparatives): string {
  const { ratio } = effect;
  if (!Number.isFinite(ratio) || ratio < 0) return 'changed by an amount that cannot be expressed';
  const size = magnitude(ratio, words);
  const interval = describeInterval(effect, words);
  return interval === '' ? size : `${size} (${interval})`;
}

/** The interval alone: `30 % to 47 %, 95 % interval`, `between 1 % faster and 4 % slower, 95 % interval`, `at least 30 %`; empty where open on both sides. */
export function describeInterval({ ratio, low, high, level }: Effect, words: Comparatives): string {
  const kind = `${formatPercent(level)} interval`;
  const from = finite(low);
  const to = finite(high);
  if (from === null && to === null) return '';
  if (from === null) return `at most ${magnitude(to as number, words)}, ${kind}`;
  if (to === null) return `at least ${ratio >= 2 && from >= 2 ? `${formatNumber(from, 2)} times` : magnitude(from, words)}, ${kind}`;
  if (ratio >= 2 && from >= 1.2) return `${formatNumber(from, 2)} to ${formatNumber(to, 2)} times, ${kind}`;
  const sameSide = (from >= 1 && ratio >= 1) || (to <= 1 && ratio <= 1);
  if (!sameSide) return `between ${magnitude(from, words)} and ${magnitude(to, words)}, ${kind}`;
  if (magnitude(from, words) === magnitude(to, words)) return '';
  const [small, large] = from >= 1 ? [from - 1, to - 1] : [1 - to, 1 - from];
  return `${formatPercent(small as number)} to ${formatPercent(large as number)}, ${kind}`;
}

function magnitude(ratio: number, words: Comparatives): string {
  if (ratio >= 2) return `${formatNumber(ratio, 2)} times ${words.times}`;
  const size = formatPercent(Math.abs(ratio - 1));
  if (size === '0 %') return 'unchanged';
  return `${size} ${ratio > 1 ? words.more : words.less}`;
}

function finite(bound: number | null): number | null {
  return bound !== null && Number.isFinite(bound) && bound >= 0 ? bound : null;
}
