import type { Issue } from '../core/errors.js';
import { nearest } from '../core/nearest.js';
import { builtIn } from '../kpi/catalogue.js';
import { EXPRESSION_NAMES } from '../kpi/expression-names.js';
import { namesIn, queriesOf } from './metric-queries.js';
import { quantitiesOf } from '../metrics/quantities.js';
import { DATABASE_KINDS, quantityGroupOf } from '../metrics/spec.js';
import { QUERY_VARIABLES, variablesOf } from '../metrics/template.js';
import { isMapping, show, valueAt } from './issues.js';
import type { Path, SourceMap } from './positions.js';

/** The built-in KPIs that a source may bring instead of the driver. */
const REPLACEABLE: readonly string[] = ['cpu', 'memory'];
const ARMS = ['primary', 'shadow', 'baseline'] as const;

/** The rules that join the keys of `metrics`. */
export function metricRules(source: SourceMap): Issue[] {
  const taken = new Set<string>();
  return sourcesOf(source).flatMap((entry, index) => [...addressRules(source, entry, index), ...queryRules(source, entry, index, taken)]);
}

/** The names that the queries of all sources bring. */
export function queryNames(source: SourceMap): string[] {
  return sourcesOf(source).flatMap((entry) => namesIn(entry, []).map(({ name }) => name));
}

/** Which keys each kind of source needs, and which it reads besides. */
const KEYS: Readonly<Record<string, { readonly needs: readonly string[]; readonly reads: readonly string[] }>> = {
  prometheus: { needs: ['url'], reads: ['histograms', 'counts', 'tenant', 'bearer', 'ca'] },
  datadog: { needs: ['api-key', 'app-key'], reads: ['url', 'site', 'api'] },
  exposition: { needs: [], reads: ['path'] },
  container: { needs: [], reads: ['container'] },
  database: { needs: ['kind'], reads: ['url', 'urls'] },
};
const OF_SOME: readonly string[] = [...new Set(Object.values(KEYS).flatMap(({ needs, reads }) => [...needs, ...reads]))];
const WHAT: Readonly<Record<string, string>> = {
  url: 'where the server answers, http://HOST:PORT',
  kind: DATABASE_KINDS.join(' | '),
  'api-key': 'env:NAME',
  'app-key': 'env:NAME',
};

function addressRules(source: SourceMap, entry: Readonly<Record<string, unknown>>, index: number): Issue[] {
  const keys = KEYS[String(entry['source'])];
  if (!keys) return [];
  const place = (key: string) => source.placeOfKey(['metrics', index, key]);
  const missing = keys.needs.filter((key) => entry[key] === undefined);
  const foreign = OF_SOME.filter((key) => entry[key] !== undefined && !keys.needs.includes(key) && !keys.reads.includes(key));
  const known = [...keys.needs, ...keys.reads, 'queries', 'headers', 'step', 'delay'];
  return [
    ...missing.map((key): Issue => ({ message: `missing ${key}`, expected: WHAT[key] ?? key, place: place(key) })),
    ...foreign.map(
      (key): Issue => ({
        message: `source \`${String(entry['source'])}\` does not read this key`,
        found: show(key),
        expected: known.join(' | '),
        place: place(key),
      }),
    ),
    ...plainKeys(source, entry, index),
    ...quantityRules(source, entry, index),
  ];
}

/** Queries of sources without a language of their own are names of quantities, and a database needs an address. */
function quantityRules(source: SourceMap, entry: Readonly<Record<string, unknown>>, index: number): Issue[] {
  const group = quantityGroupOf({ source: String(entry['source']), kind: String(entry['kind']) });
  const queries = entry['queries'];
  const here = source.placeOfKey(['metrics', index, 'source']);
  const addresses = entry['url'] === undefined && entry['urls'] === undefined;
  const missing: Issue[] =
    entry['source'] === 'database' && addresses
      ? [{ message: 'missing url', expected: 'env:NAME, or `urls` for each arm', place: here }]
      : [];
  if (!group || !isMapping(queries)) return missing;
  const known = Object.keys(quantitiesOf(group));
  const wrong = Object.entries(queries).filter(([, query]) => typeof query === 'string' && !known.includes(query));
  return [
    ...missing,
    ...wrong.map(([name, query]) => ({
      message: 'unknown quantity',
      found: show(query),
      expected: known.join(' | '),
      nearest: nearest(String(query), known),
      place: source.placeOf(['metrics', index, 'queries', name]),
    })),
  ];
}

/** A key that stands in the file is a key for everybody who can read it. */
function plainKeys(source: SourceMap, entry: Readonly<Record<string, unknown>>, index: number): Issue[] {
  const ofDatabase: readonly Path[] = entry['source'] === 'database' ? [['url'], ...ARMS.map((arm): Path => ['urls', arm])] : [];
  const written = (key: Path): unknown => valueAt(entry, key);
  return [['api-key'], ['app-key'], ['bearer'], ...ofDatabase]
    .filter((key) => typeof written(key) === 'string' && !/^env:[A-Z_][A-Z0-9_]*$/.test(String(written(key))))
    .map((key) => ({
      message: 'a secret may not be written down',
      found: '***',
      expected: 'env:NAME',
      place: source.placeOf(['metrics', index, ...key]),
    }));
}

function queryRules(source: SourceMap, entry: Readonly<Record<string, unknown>>, index: number, taken: Set<string>): Issue[] {
  const names = namesIn(entry, ['metrics', index]);
  const isWatch = valueAt(source.value, ['environment', 'driver']) === 'attach';
  const ofNames = names.flatMap(({ name, path }) => {
    const isTaken = taken.has(name);
    taken.add(name);
    const issue = nameIssue(name, isTaken, isWatch);
    return issue ? [{ ...issue, place: source.placeOfKey(path) }] : [];
  });
  const ofTexts = queriesOf(source).filter(({ path }) => path[1] === index);
  const needsNone = [undefined, 'container', 'database'].includes(entry['source'] as string | undefined) || entry['parity'] !== undefined;
  const nothing = names.length > 0 || needsNone ? [] : [nothingAsked(source, index)];
  const foreign = entry['parity'] === undefined || isWatch ? [] : [onlyLive(source, index)];
  return [...nothing, ...foreign, ...ofNames, ...ofTexts.flatMap(({ path, text }) => variableIssues(source, path, text))];
}

function onlyLive(source: SourceMap, index: number): Issue {
  const place = source.placeOfKey(['metrics', index, 'parity']);
  return { message: 'only driver `attach` reads this key', found: '"parity"', expected: 'arms that something else runs', place };
}

function nothingAsked(source: SourceMap, index: number): Issue {
  return {
    message: 'missing queries',
    expected: '`queries`, `histograms` or `counts`',
    place: source.placeOfKey(['metrics', index, 'queries']),
  };
}

function nameIssue(name: string, isTaken: boolean, isWatch: boolean): Omit<Issue, 'place'> | null {
  if (isTaken) return { message: 'two queries have the same name', found: show(name), expected: 'a name for each' };
  if (!/^[a-z][a-z0-9_-]*$/.test(name))
    return { message: 'not a name for a value', found: show(name), expected: 'lower case letters, digits, hyphens and underscores' };
  // Where nothing is sent, nothing is measured on it: every name is free.
  if (isWatch || REPLACEABLE.includes(name) || !(builtIn(name) || Object.hasOwn(EXPRESSION_NAMES, name))) return null;
  return {
    message: `${name} is measured on the traffic itself`,
    found: show(name),
    expected: `another name, or ${REPLACEABLE.join(' or ')}`,
  };
}

export function variableIssues(source: SourceMap, path: Path, query: unknown): Issue[] {
  if (typeof query !== 'string') return [];
  const own = ARMS.flatMap((arm) => Object.keys((valueAt(source.value, ['environment', arm, 'vars']) as object | undefined) ?? {}));
  const known = [...QUERY_VARIABLES, ...own];
  const unknown = variablesOf(query).find((name) => !known.includes(name));
  if (unknown === undefined) return [];
  const found = `{{${unknown}}}`;
  return [
    { message: 'unknown variable', found, expected: known.join(' | '), nearest: nearest(unknown, known), place: source.placeOf(path) },
  ];
}

function sourcesOf(source: SourceMap): Readonly<Record<string, unknown>>[] {
  const metrics = valueAt(source.value, ['metrics']);
  return Array.isArray(metrics) ? metrics.map((entry: unknown) => (isMapping(entry) ? entry : {})) : [];
}
