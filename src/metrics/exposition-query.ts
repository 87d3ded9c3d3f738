import { fail } from '../core/errors.js';
import { type ExpositionSample, readLabels } from './exposition-text.js';

/** What is read off a scrape: the sum of the metrics that match, or how fast it rises. */
export interface ExpositionQuery {
  readonly metric: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly rate: boolean;
}

const METRIC = /^([a-zA-Z_:][\w:]*)(\{.*\})?$/s;

/**
 * `metric`, `metric{label="value"}`, and `rate(...)` of either: what can be read from an arm's own page, without a server that keeps a history.
 * @throws FS_METRIC_QUERY for anything else
 */
export function readExpositionQuery(text: string): ExpositionQuery {
  const trimmed = text.trim();
  const inner = /^rate\((.*)\)$/s.exec(trimmed)?.[1]?.trim();
  const match = METRIC.exec(inner ?? trimmed);
  const labels = match?.[2] === undefined ? { labels: {}, end: 0 } : readLabels(match[2]);
  if (!match || !labels || (match[2] !== undefined && labels.end !== match[2].length)) {
    throw fail('FS_METRIC_QUERY', { found: text, expected: 'metric, metric{label="value"} or rate(metric{label="value"})' });
  }
  return { metric: match[1] as string, labels: labels.labels, rate: inner !== undefined };
}

/** The sum over the samples that match, each label as a subset; null where none does or the sum is not a number. */
export function sumMatching(samples: readonly ExpositionSample[], { metric, labels }: ExpositionQuery): number | null {
  const matching = samples.filter(
    (sample) => sample.name === metric && Object.entries(labels).every(([name, value]) => sample.labels[name] === value),
  );
  const sum = matching.reduce((total, { value }) => total + value, 0);
  return matching.length > 0 && Number.isFinite(sum) ? sum : null;
}

/** Rise a second between two scrapes; a counter that fell began again at zero. Null without two values or with no time between them. */
export function rateBetween(
  before: { readonly atMs: number; readonly value: number | null } | undefined,
  now: { readonly atMs: number; readonly value: number | null },
): number | null {
  if (!before || before.value === null || now.value === null || now.atMs <= before.atMs) return null;
  const rise = now.value >= before.value ? now.value - before.value : now.value;
  return rise / ((now.atMs - before.atMs) / 1_000);
}
