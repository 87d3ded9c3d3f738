import type { MetricsSpec } from '../metrics/spec.js';
import type { ConfigDocument } from './schema.js';
import { resolveAll, resolveSecrets, type Secret } from './secrets.js';

/** The metric sources with their secrets in place. */
export function assembleMetrics(section: NonNullable<ConfigDocument['metrics']>, secrets: readonly Secret[]): MetricsSpec[] {
  return section.map(({ source, url, path, site, api, queries, headers, step, delay, ...keys }) => ({
    source,
    ...(url === undefined ? {} : { url: resolveSecrets(url, secrets) }),
    ...(path === undefined ? {} : { path }),
    ...(site === undefined ? {} : { site }),
    ...(api === undefined ? {} : { api }),
    queries,
    headers: { ...resolveAll(headers ?? {}, secrets), ...resolveAll(keyHeaders(keys), secrets) },
    stepMs: step ?? null,
    delayMs: delay ?? (source === 'datadog' ? 30_000 : 0),
  }));
}

/** Datadog's two keys are headers of every request. */
function keyHeaders(keys: { readonly 'api-key'?: string | undefined; readonly 'app-key'?: string | undefined }): Record<string, string> {
  const named = [
    ['dd-api-key', keys['api-key']],
    ['dd-application-key', keys['app-key']],
  ] as const;
  return Object.fromEntries(named.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

/** The names of queries that are a KPI by themselves: those that no expression reads. */
export function queriedKpis(metrics: readonly MetricsSpec[], expressions: readonly string[]): string[] {
  const names = new Set(metrics.flatMap(({ queries }) => Object.keys(queries)));
  const used = new Set(expressions.flatMap((expression) => expression.match(/[A-Za-z_]\w*/g) ?? []));
  return [...names].filter((name) => !used.has(name));
}
