import { fail, type Place } from './errors.js';

const DURATION_MS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const BYTES: Readonly<Record<string, number>> = {
  B: 1,
  kB: 1e3,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  KiB: 1024,
  MiB: 1024 ** 2,
  GiB: 1024 ** 3,
};

/** `90s`, `5m`, `2h`, `7d`, `250ms` (and sums like `1h30m`) to milliseconds. A bare number is refused: its unit is unknown. */
export function parseDuration(text: string, place?: Place): number {
  const parts = [...text.trim().matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/gy)];
  const read = parts.map((part) => part[0]).join('');
  if (parts.length === 0 || read !== text.trim()) throw badValue('duration', text, 'such as 90s, 5m, 2h, 7d', place);
  return parts.reduce((sum, part) => sum + Number(part[1]) * (DURATION_MS[part[2] as string] as number), 0);
}

/** `5%` or `0.05` to a share in [0, 1]. */
export function parseShare(input: string | number, place?: Place): number {
  const text = String(input).trim();
  const match = /^(\d+(?:\.\d+)?(?:e-?\d+)?)\s*(%?)$/i.exec(text);
  const share = match ? Number(match[1]) / (match[2] ? 100 : 1) : Number.NaN;
  if (!(share >= 0 && share <= 1)) throw badValue('share', text, 'between 0 and 1, or 0% and 100%', place);
  return share;
}

/** A margin: like a share, but may exceed 1 (`150%` is 1.5). */
export function parseRatio(input: string | number, place?: Place): number {
  const text = String(input).trim();
  const match = /^(\d+(?:\.\d+)?(?:e-?\d+)?)\s*(%?)$/i.exec(text);
  if (!match) throw badValue('ratio', text, 'such as 5% or 0.05', place);
  return Number(match[1]) / (match[2] ? 100 : 1);
}

/** `512MiB`, `1.5GB`, `900B` to bytes. */
export function parseSize(text: string, place?: Place): number {
  const match = /^(\d+(?:\.\d+)?)\s*(B|kB|KB|MB|GB|KiB|MiB|GiB)$/.exec(text.trim());
  if (!match) throw badValue('size', text, 'such as 512MiB or 1GB', place);
  return Number(match[1]) * (BYTES[match[2] as string] as number);
}

/** `600/m`, `10/s`, `1200/h`, `1/24h` to events a second. */
export function parseRate(text: string, place?: Place): number {
  const match = /^(\d+(?:\.\d+)?)\s*\/\s*(\d+(?:\.\d+)?)?(ms|s|m|h|d)$/.exec(text.trim());
  if (!match) throw badValue('rate', text, 'such as 600/m or 10/s', place);
  const perMs = (match[2] === undefined ? 1 : Number(match[2])) * (DURATION_MS[match[3] as string] as number);
  const rate = (Number(match[1]) * 1_000) / perMs;
  if (!(rate > 0) || !Number.isFinite(rate)) throw badValue('rate', text, 'above zero', place);
  return rate;
}

/** Milliseconds as people say them: `850 ms`, `12.4 s`, `3 min 20 s`, `2 h 5 min`. */
export function formatDuration(ms: number): string {
  if (!Number.isFinite(ms)) return 'never';
  if (ms < 1_000) return `${Number(ms.toPrecision(3))} ms`;
  if (ms < 59_950) return `${Number((ms / 1_000).toFixed(1))} s`;
  const totalMinutes = Math.floor(ms / 60_000);
  const seconds = Math.round((ms % 60_000) / 1_000);
  if (totalMinutes < 60)
    return seconds > 0 && seconds < 60 ? `${totalMinutes} min ${seconds} s` : `${totalMinutes + (seconds === 60 ? 1 : 0)} min`;
  const hours = Math.floor(totalMinutes / 60);
  const minutes = totalMinutes % 60;
  return minutes > 0 ? `${hours} h ${minutes} min` : `${hours} h`;
}

function badValue(kind: string, text: string, expected: string, place: Place | undefined): Error {
  return fail('FS_VALUE', { found: `${kind} "${text}"`, expected, place });
}
