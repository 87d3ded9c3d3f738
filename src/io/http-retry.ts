import type { Random } from '../core/random.js';

/** The first pause; each next one may be twice as long. */
const BASE_MS = 250;
/** No single pause is longer; a server that asks for more is not waited for. */
const LONGEST_MS = 60_000;

/**
 * How long to wait before the next attempt: what `Retry-After` asks for (seconds or a date), else half to all of 250 ms doubled each
 * time. Null where the server asks for more than a minute: waiting that long would outlast the run.
 * @param attempt the one that just failed, from 1
 */
export function retryDelayMs(attempt: number, retryAfter: string | undefined, nowMs: number, random: Random): number | null {
  const backoff = Math.min(LONGEST_MS, BASE_MS * 2 ** (attempt - 1)) * (0.5 + random() / 2);
  const asked = retryAfter === undefined ? Number.NaN : askedMs(retryAfter.trim(), nowMs);
  if (Number.isNaN(asked)) return backoff;
  return asked > LONGEST_MS ? null : Math.max(backoff, asked);
}

function askedMs(text: string, nowMs: number): number {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1_000;
  return Math.max(0, Date.parse(text) - nowMs);
}
