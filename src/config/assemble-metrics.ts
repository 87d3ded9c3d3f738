import type { MetricsSpec } from '../metrics/spec.js';
import type { ConfigDocument } from './schema.js';
import { resolveAll, resolveSecrets, type Secret } from './secrets.js';

/** The metric sources with their secrets in place. */
export function assembleMetrics(section: NonNullable<ConfigDocument['metrics']>, secrets: readonly Secret[]): MetricsSpec[] {
  return section.map(({ source, url, path, queries, headers, step }) => ({
    source,
    ...(url === undefined ? {} : { url: resolveSecrets(url, secrets) }),
    ...(path === undefined ? {} : { path }),
    queries,
    headers: resolveAll(headers ?? {}, secrets),
    stepMs: step ?? null,
  }));
}

/** The names of queries that are a KPI by themselves: those that no expression reads. */
export function queriedKpis(metrics: readonly MetricsSpec[], expressions: readonly string[]): string[] {
  const names = new Set(metrics.flatMap(({ queries }) => Object.keys(queries)));
  const used = new Set(expressions.flatMap((expression) => expression.match(/[A-Za-z_]\w*/g) ?? []));
  return [...names].filter((name) => !used.has(name));
}
