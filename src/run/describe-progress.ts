import { formatDuration } from '../core/units.js';
import type { Progress, ProgressListener } from './progress.js';

export type Tick = Extract<Progress, { kind: 'tick' }>;

/** Seconds between two lines where a line cannot be redrawn (a log file, a CI job). */
export const PLAIN_EVERY_SECONDS = 5;

/** Progress as lines of a log: every message, and how far the traffic is every few seconds. */
export function plainProgress(write: (line: string) => void): ProgressListener {
  let last = Number.NEGATIVE_INFINITY;
  return (progress) => {
    if (progress.kind === 'message') return write(progress.text);
    if (progress.seconds - last < PLAIN_EVERY_SECONDS && progress.seconds >= last) return;
    last = progress.seconds;
    write(describeTick(progress));
  };
}

/** One line: phase, pairs and rate, lateness, evidence so far, what is left. */
export function describeTick(tick: Tick): string {
  const left = Math.max(0, tick.forSeconds - tick.seconds);
  const parts = [
    `${tick.phase} ${Math.round(tick.seconds)} s of ${Math.round(tick.forSeconds)} s`,
    `${tick.sent} pairs, ${Math.round(tick.rate)}/s`,
    `sent ${tick.latenessP99Ms < 10 ? tick.latenessP99Ms.toFixed(1) : Math.round(tick.latenessP99Ms)} ms late (p99)`,
    tick.denied ? `${tick.denied} outbound call${tick.denied === 1 ? '' : 's'} denied` : '',
    evidence(tick.evidence),
    left > 0 ? `at most ${formatDuration(Math.round(left) * 1_000)} left` : '',
  ];
  return parts.filter(Boolean).join(' | ');
}

/** How far the two sides have got: evidence of a regression (needs 20), evidence of harmlessness (needs 20). */
function evidence(log10: Readonly<Record<string, number>>): string {
  const strongest = (suffix: string): number | undefined => {
    const values = Object.entries(log10).flatMap(([name, value]) => (name.endsWith(suffix) ? [value] : []));
    return values.length === 0 ? undefined : Math.max(...values);
  };
  const worse = strongest(':exceedance');
  const fine = strongest(':proof');
  if (worse === undefined || fine === undefined) return '';
  return `evidence (20 decides): worse ${say(worse)}, fine ${say(fine)}`;
}

function say(log10: number): string {
  if (log10 > 4) return '>10000';
  return (10 ** Math.max(-2, log10)).toPrecision(2).replace(/\.0$/, '');
}
