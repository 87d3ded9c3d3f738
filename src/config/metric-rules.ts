import type { Issue } from '../core/errors.js';
import { nearest } from '../core/nearest.js';
import { builtIn } from '../kpi/catalogue.js';
import { EXPRESSION_NAMES } from '../kpi/expression-names.js';
import { QUERY_VARIABLES, variablesOf } from '../metrics/template.js';
import { show, valueAt } from './issues.js';
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
  return sourcesOf(source).flatMap((entry) => Object.keys(isMapping(entry['queries']) ? entry['queries'] : {}));
}

function addressRules(source: SourceMap, entry: Readonly<Record<string, unknown>>, index: number): Issue[] {
  const kind = entry['source'];
  if (kind === 'prometheus' && entry['url'] === undefined)
    return [
      { message: 'missing', expected: 'where the server answers, http://HOST:PORT', place: source.placeOfKey(['metrics', index, 'url']) },
    ];
  const foreign = kind === 'prometheus' ? 'path' : kind === 'exposition' ? 'url' : null;
  if (foreign === null || entry[foreign] === undefined) return [];
  const expected = kind === 'prometheus' ? '`url`' : "`path`: every arm's own page is read";
  return [
    {
      message: `source \`${String(kind)}\` does not read this key`,
      found: show(foreign),
      expected,
      place: source.placeOfKey(['metrics', index, foreign]),
    },
  ];
}

function queryRules(source: SourceMap, entry: Readonly<Record<string, unknown>>, index: number, taken: Set<string>): Issue[] {
  const queries = entry['queries'];
  if (!isMapping(queries)) return [];
  return Object.entries(queries).flatMap(([name, query]) => {
    const path: Path = ['metrics', index, 'queries', name];
    const isTaken = taken.has(name);
    taken.add(name);
    const issue = nameIssue(name, isTaken);
    return [...(issue ? [{ ...issue, place: source.placeOfKey(path) }] : []), ...variableIssues(source, path, query)];
  });
}

function nameIssue(name: string, isTaken: boolean): Omit<Issue, 'place'> | null {
  if (isTaken) return { message: 'two queries have the same name', found: show(name), expected: 'a name for each' };
  if (!/^[a-z][a-z0-9_-]*$/.test(name))
    return { message: 'not a name for a value', found: show(name), expected: 'lower case letters, digits, hyphens and underscores' };
  if (REPLACEABLE.includes(name) || !(builtIn(name) || Object.hasOwn(EXPRESSION_NAMES, name))) return null;
  return {
    message: `${name} is measured on the traffic itself`,
    found: show(name),
    expected: `another name, or ${REPLACEABLE.join(' or ')}`,
  };
}

function variableIssues(source: SourceMap, path: Path, query: unknown): Issue[] {
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

function isMapping(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
