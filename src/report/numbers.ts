const GROUPED = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const DASH = 'not measured';

/** `4,812`. */
export function formatCount(value: number): string {
  return Number.isFinite(value) ? GROUPED.format(value) : DASH;
}

/** At most `digits` significant digits, grouped, without an exponent between 0.0001 and 1e15. */
export function formatNumber(value: number, digits = 3): string {
  if (!Number.isFinite(value)) return DASH;
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size >= 1e15 || size < 1e-4) return value.toExponential(1).replace('e+', 'e');
  return new Intl.NumberFormat('en-US', { maximumSignificantDigits: Math.max(digits, wholeDigits(size)) }).format(value);
}

/** A share or relative change as people say it: two significant digits, whole numbers from 10 % on. 0.0134 is `1.3 %`. */
export function formatPercent(share: number): string {
  return Number.isFinite(share) ? `${percentNumber(share)} %` : DASH;
}

/** The same with its sign always shown: `+38 %`, `-4.1 %`, `0 %`. */
export function formatChange(change: number): string {
  if (!Number.isFinite(change)) return DASH;
  const text = percentNumber(change);
  return `${change > 0 && text !== '0' ? '+' : ''}${text} %`;
}

/** A ratio as a change; from three times on as a multiple, which is easier to picture than thousands of percent: `+38 %`, `44x`. */
export function formatRatio(ratio: number | null, asMultiple = (ratio ?? 0) >= 3): string {
  if (ratio === null || !Number.isFinite(ratio)) return 'open';
  return asMultiple ? `${formatNumber(ratio, 2)}x` : formatChange(ratio - 1);
}

/** A response time: `3.4 ms`, `123 ms`, `1.24 s`. */
export function formatMs(ms: number | null | undefined): string {
  if (ms === null || ms === undefined || !Number.isFinite(ms)) return DASH;
  if (Math.abs(ms) >= 999.5) return `${formatNumber(ms / 1000)} s`;
  return `${formatNumber(ms, Math.abs(ms) < 10 ? 2 : 3)} ms`;
}

/** Two response times side by side, the unit once where it is the same: `53.4 > 73.6 ms`, `820 ms > 1.2 s`; `-` where nothing was measured. */
export function formatMsPair(primary: number | null, shadow: number | null, arrow = '>'): string {
  const short = (ms: number | null): string => (ms === null || !Number.isFinite(ms) ? '-' : formatMs(ms));
  const [left, right] = [short(primary), short(shadow)];
  const [value = '', unit = ''] = left.split(' ');
  return `${unit !== '' && right.endsWith(` ${unit}`) ? value : left} ${arrow} ${right}`;
}

/** A size in binary units: `812 B`, `1.4 KiB`, `512 MiB`. */
export function formatBytes(bytes: number): string {
  if (!Number.isFinite(bytes)) return DASH;
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];
  const size = Math.abs(bytes);
  const power = size < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log(size) / Math.log(1024)));
  return `${formatNumber(bytes / 1024 ** power)} ${units[power]}`;
}

/** A value in the unit of its KPI. Units nobody told us about are written behind the number as they are. */
export function formatValue(value: number | null | undefined, unit: string): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return DASH;
  if (unit === 'ms') return formatMs(value);
  if (unit === 's') return formatMs(value * 1000);
  if (unit === 'bytes' || unit === 'B') return formatBytes(value);
  if (unit === 'share') return formatPercent(value);
  if (unit === 'count' || unit === 'ratio' || unit === '') return formatNumber(value);
  return `${formatNumber(value)} ${unit}`;
}

/** A time span in seconds: `24 s`, `3 min 20 s`, `2 h 5 min`, `3 d 4 h`. */
export function formatSeconds(seconds: number): string {
  if (!Number.isFinite(seconds)) return 'never';
  const whole = Math.round(Math.abs(seconds));
  if (whole < 1) return `${formatNumber(Math.abs(seconds), 1)} s`;
  for (const [size, unit, next, nextUnit] of SPANS) {
    if (whole < size) continue;
    const rest = Math.floor((whole % size) / next);
    return `${GROUPED.format(Math.floor(whole / size))} ${unit}${rest > 0 ? ` ${rest} ${nextUnit}` : ''}`;
  }
  return `${whole} s`;
}

const SPANS: readonly (readonly [size: number, unit: string, next: number, nextUnit: string])[] = [
  [86_400, 'd', 3_600, 'h'],
  [3_600, 'h', 60, 'min'],
  [60, 'min', 1, 's'],
];

/** Minutes still to go, never with more precision than an estimate has: `under a minute`, `6 min`, `2 h`. */
export function formatMinutes(minutes: number): string {
  if (!Number.isFinite(minutes)) return 'an unknown time';
  if (minutes < 1) return 'under a minute';
  return formatSeconds(minutes < 90 ? Math.round(minutes) * 60 : Math.round(minutes / 60) * 3_600);
}

/** How strong evidence is, as odds: `812`, `1.2 million`, `10^24`. */
export function formatEvidence(eValue: number): string {
  if (!Number.isFinite(eValue)) return eValue > 0 ? 'beyond counting' : DASH;
  if (eValue < 0.01) return 'below 0.01';
  if (eValue < 1e6) return formatNumber(eValue, 2);
  if (eValue < 1e9) return `${formatNumber(eValue / 1e6, 2)} million`;
  return `10^${Math.floor(Math.log10(eValue))}`;
}

function percentNumber(share: number): string {
  const percent = share * 100;
  const size = Math.abs(percent);
  if (size < 0.0005) return '0';
  return formatNumber(percent, size >= 9.95 ? wholeDigits(size) : 2);
}

/** Digits before the point: a number is never rounded to tens to save digits. */
function wholeDigits(size: number): number {
  return Math.min(15, Math.max(1, Math.floor(Math.log10(size)) + 1));
}
