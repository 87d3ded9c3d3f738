import { labelName, metricName } from './metric-name.js';

export type Labels = Readonly<Record<string, string>>;

/** One line: a value under labels; `suffix` is `_bucket`, `_sum` or `_count` of a histogram. */
export interface MetricSample {
  readonly labels: Labels;
  readonly value: number;
  readonly suffix?: '_bucket' | '_sum' | '_count' | undefined;
}

export interface MetricFamily {
  readonly name: string;
  readonly type: 'counter' | 'gauge' | 'histogram';
  readonly help: string;
  readonly samples: readonly MetricSample[];
}

/** The content type of what `writeExposition` writes. */
export const EXPOSITION_CONTENT_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

/**
 * Prometheus text exposition, format 0.0.4 (prometheus.io/docs/instrumenting/exposition_formats). Families without samples are left out;
 * names are made valid, label values and help escaped.
 */
export function writeExposition(families: readonly MetricFamily[]): string {
  return families
    .filter(({ samples }) => samples.length > 0)
    .map(writeFamily)
    .join('');
}

function writeFamily({ name, type, help, samples }: MetricFamily): string {
  const metric = metricName(name);
  const lines = samples.map((sample) => `${metric}${sample.suffix ?? ''}${writeLabels(sample.labels)} ${writeValue(sample.value)}`);
  return `# HELP ${metric} ${escapeHelp(help)}\n# TYPE ${metric} ${type}\n${lines.join('\n')}\n`;
}

function writeLabels(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${labelName(name)}="${escapeLabel(value)}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

function writeValue(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (Number.isFinite(value)) return String(value);
  return value > 0 ? '+Inf' : '-Inf';
}

function escapeLabel(text: string): string {
  return text.toWellFormed().replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}

function escapeHelp(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
}

/**
 * A histogram's samples from observations that were counted by upper bound.
 * @param counts how many fell at or below each bound and above the one before; what is beyond the last is in `total` only
 */
export function histogramSamples(
  labels: Labels,
  bounds: readonly number[],
  counts: readonly number[],
  total: number,
  sum: number,
): MetricSample[] {
  let below = 0;
  const buckets = bounds.map((bound, index): MetricSample => {
    below += counts[index] ?? 0;
    return { suffix: '_bucket', labels: { ...labels, le: writeValue(bound) }, value: below };
  });
  return [
    ...buckets,
    { suffix: '_bucket', labels: { ...labels, le: '+Inf' }, value: total },
    { suffix: '_sum', labels, value: sum },
    { suffix: '_count', labels, value: total },
  ];
}
