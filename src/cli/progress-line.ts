import { formatDuration } from '../core/units.js';
import type { Progress, ProgressListener } from '../run/progress.js';
import type { CliIo } from './io.js';

/** Seconds between two lines where the line cannot be redrawn (a log file, a CI job). */
const PLAIN_EVERY_SECONDS = 5;

/** Live progress on stderr: one redrawn line on a terminal, a line every few seconds elsewhere, nothing with `--quiet`. */
export function progressLine(io: CliIo, quiet: boolean): { readonly listen: ProgressListener; readonly clear: () => void } {
  if (quiet) return { listen: () => undefined, clear: () => undefined };
  let open = false;
  let lastPlain = Number.NEGATIVE_INFINITY;
  const clear = (): void => {
    if (open) io.stderr('\r\u001b[2K');
    open = false;
  };
  const listen = (progress: Progress): void => {
    if (progress.kind === 'message') {
      clear();
      io.stderr(`${progress.text}\n`);
      return;
    }
    const text = describeTick(progress);
    if (io.stderrIsTerminal) {
      io.stderr(`\r\u001b[2K${text.slice(0, Math.max(20, io.columns - 1))}`);
      open = true;
    } else if (progress.seconds - lastPlain >= PLAIN_EVERY_SECONDS || progress.seconds < lastPlain) {
      lastPlain = progress.seconds;
      io.stderr(`${text}\n`);
    }
  };
  return { listen, clear };
}

type Tick = Extract<Progress, { kind: 'tick' }>;

function describeTick(tick: Tick): string {
  const left = Math.max(0, tick.forSeconds - tick.seconds);
  const parts = [
    `${tick.phase} ${Math.round(tick.seconds)} s of ${Math.round(tick.forSeconds)} s`,
    `${tick.sent} pairs at ${Math.round(tick.rate)}/s`,
    `late p99 ${tick.latenessP99Ms < 10 ? tick.latenessP99Ms.toFixed(1) : Math.round(tick.latenessP99Ms)} ms`,
    evidence(tick.evidence),
    left > 0 ? `at most ${formatDuration(Math.round(left) * 1_000)} left` : '',
  ];
  return parts.filter(Boolean).join(' | ');
}

/** How far the two sides have got: evidence of a regression (needs 20), evidence of harmlessness (needs 20). */
function evidence(log10: Readonly<Record<string, number>>): string {
  const strongest = (suffix: string): number | undefined =>
    Object.entries(log10)
      .filter(([name]) => name.endsWith(suffix))
      .reduce<number | undefined>((max, [, value]) => Math.max(max ?? Number.NEGATIVE_INFINITY, value), undefined);
  const worse = strongest(':exceedance');
  const fine = strongest(':proof');
  if (worse === undefined || fine === undefined) return '';
  return `evidence worse ${say(worse)}, fine ${say(fine)} (needs 20)`;
}

function say(log10: number): string {
  if (log10 > 4) return '>10000';
  return (10 ** Math.max(-2, log10)).toPrecision(2).replace(/\.0$/, '');
}
