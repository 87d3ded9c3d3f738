import { builtIn, ownKpi } from '../kpi/catalogue.js';
import type { Kpi } from '../kpi/kpi.js';
import { defaultQueries, quantitiesOf } from '../metrics/quantities.js';
import { type MetricsSpec, namesOf, quantityGroupOf } from '../metrics/spec.js';
import { resolve } from 'node:path';
import type { Surroundings } from './assemble.js';
import type { ConfigDocument } from './schema.js';
import { resolveAll, resolveSecrets } from './secrets.js';

/** The metric sources with their secrets in place. */
export function assembleMetrics(
  section: NonNullable<ConfigDocument['metrics']>,
  around: Pick<Surroundings, 'directory' | 'secrets'>,
): MetricsSpec[] {
  const { secrets } = around;
  return section.map(
    ({ source, url, path, site, api, container, kind, urls, queries, histograms, counts, parity, ca, headers, step, delay, ...keys }) => ({
      source,
      ...(url === undefined ? {} : { url: resolveSecrets(url, secrets) }),
      ...(path === undefined ? {} : { path }),
      ...(site === undefined ? {} : { site }),
      ...(api === undefined ? {} : { api }),
      ...(container === undefined ? {} : { container }),
      ...(kind === undefined ? {} : { kind }),
      ...(urls === undefined ? {} : { urls: resolveAll(withoutUndefined(urls), secrets) }),
      queries: queries ?? defaultsOf({ source, kind }),
      ...(histograms === undefined ? {} : { histograms }),
      ...(counts === undefined ? {} : { counts }),
      ...(parity === undefined
        ? {}
        : { parity: Object.fromEntries(Object.entries(parity).filter(([, query]) => query !== undefined)) as Record<string, string> }),
      ...(ca === undefined ? {} : { caFile: resolve(around.directory, ca) }),
      headers: { ...resolveAll(headers ?? {}, secrets), ...resolveAll(keyHeaders(keys), secrets) },
      stepMs: step ?? null,
      delayMs: delay ?? (source === 'datadog' ? 30_000 : 0),
    }),
  );
}

function defaultsOf(entry: { readonly source: string; readonly kind?: string | undefined }): Readonly<Record<string, string>> {
  const group = quantityGroupOf(entry);
  return group ? defaultQueries(group) : {};
}

const withoutUndefined = (urls: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(urls).flatMap(([arm, url]) => (url === undefined ? [] : [[arm, url]])));

/** Unit and bad direction of a value whose source knows them. */
function quantityKpi(name: string, metrics: readonly MetricsSpec[]): Partial<Kpi> {
  for (const spec of metrics) {
    const group = quantityGroupOf(spec);
    const quantity = group && quantitiesOf(group)[spec.queries[name] ?? ''];
    if (quantity) return { unit: quantity.unit, direction: quantity.direction };
  }
  return {};
}

interface Keys {
  readonly 'api-key'?: string | undefined;
  readonly 'app-key'?: string | undefined;
  readonly tenant?: string | undefined;
  readonly bearer?: string | undefined;
}

/** Datadog's two keys, a tenant and a token are headers of every request. */
function keyHeaders(keys: Keys): Record<string, string> {
  const named = [
    ['dd-api-key', keys['api-key']],
    ['dd-application-key', keys['app-key']],
    ['x-scope-orgid', keys.tenant],
    ['authorization', keys.bearer && `Bearer ${keys.bearer}`],
  ] as const;
  return Object.fromEntries(named.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

/** The names of queries that are a KPI by themselves: those that no expression reads. */
export function queriedKpis(metrics: readonly MetricsSpec[], expressions: readonly string[]): string[] {
  const names = new Set(metrics.flatMap(namesOf));
  const used = new Set(expressions.flatMap((expression) => expression.match(/[A-Za-z_]\w*/g) ?? []));
  return [...names].filter((name) => !used.has(name));
}

/** Times that were counted in buckets of seconds are judged from so many requests on. */
const HISTOGRAM = { kind: 'histogram', unit: 's', unpaired: true, margin: 0.05, tailMargin: 0.1, minimumSample: 200 } as const;
/** Unpaired events: a quarter more, and a difference of a thousandth, are noise of who came to which arm (docs/statistics.md). */
const COUNT = {
  kind: 'count',
  unit: 'requests',
  unpaired: true,
  margin: 0.25,
  tailMargin: 0.5,
  absoluteMargin: 0.001,
  minimumSample: 100,
} as const;

/** A KPI that a source brings, with the defaults of its kind. */
export function broughtKpi(name: string, metrics: readonly MetricsSpec[]): Kpi {
  if (metrics.some(({ histograms = {} }) => Object.hasOwn(histograms, name))) return { ...ownKpi(name), ...HISTOGRAM };
  if (metrics.some(({ counts = {} }) => Object.hasOwn(counts, name))) return { ...ownKpi(name), ...COUNT };
  return builtIn(name)?.kind === 'series' ? (builtIn(name) as Kpi) : { ...ownKpi(name), ...quantityKpi(name, metrics) };
}
