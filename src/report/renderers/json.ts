import type { Report } from '../report.js';

/** Reading order of the document; whatever a later version adds follows in alphabetical order. */
const ORDER = [
  'title',
  'service',
  'verdict',
  'effective',
  'arms',
  'change',
  'parity',
  'traffic',
  'routes',
  'ratios',
  'divergences',
  'forecasts',
  'acceptLines',
  'reach',
  'minutesUsed',
  'reproduce',
  'startedAt',
  'version',
  'seed',
];

/** The report as one JSON document, keys in a fixed order, a line break at its end. What JSON cannot hold (infinities) becomes null. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(inOrder(report as unknown as Record<string, unknown>, ORDER), null, 2)}\n`;
}

function inOrder(record: Readonly<Record<string, unknown>>, first: readonly string[] = []): Record<string, unknown> {
  const rest = Object.keys(record)
    .filter((key) => !first.includes(key))
    .sort();
  const keys = [...first.filter((key) => Object.hasOwn(record, key)), ...rest];
  return Object.fromEntries(keys.map((key) => [key, stable(record[key])]));
}

function stable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stable);
  return typeof value === 'object' && value !== null ? inOrder(value as Record<string, unknown>) : value;
}
