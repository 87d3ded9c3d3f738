import { fail } from '../core/errors.js';
import { nearest } from '../core/nearest.js';
import type { QueryVariables } from './source.js';

/** The variables every query may use; `vars` of an arm come on top. */
export const QUERY_VARIABLES = ['arm', 'origin', 'host', 'port', 'run', 'window', 'step'] as const;

const PLACE = /\{\{\s*([\w.-]+)\s*\}\}/g;

/** The names a query uses in `{{ }}`. */
export function variablesOf(query: string): string[] {
  return [...query.matchAll(PLACE)].map((match) => match[1] as string);
}

/**
 * Fills `{{name}}` in. Values stand inside a query's quotes, so quotes and backslashes in them are escaped as PromQL and its relatives do.
 * @throws FS_METRIC_QUERY naming the unknown variable
 */
export function fillQuery(query: string, variables: QueryVariables): string {
  return query.replace(PLACE, (_, name: string) => {
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
    if (value !== undefined) return value.replace(/[\\"']/g, '\\$&');
    const known = Object.keys(variables);
    throw fail('FS_METRIC_QUERY', { found: `{{${name}}} in ${query}`, expected: known.join(' | '), nearest: nearest(name, known) });
  });
}

/** The variables of an arm. @param stepMs the step, which `{{window}}` is four of and never under a minute: a rate needs two scrapes */
export function variablesOfArm(arm: string, origin: string, run: string, stepMs: number, vars: QueryVariables): QueryVariables {
  const window = `${Math.max(60, Math.ceil((4 * stepMs) / 1_000))}s`;
  return { arm, run, window, step: `${Math.ceil(stepMs / 1_000)}s`, ...placeOf(origin), ...vars };
}

/** Where an arm answers; nothing where that is not known (driver `attach`). */
function placeOf(origin: string): QueryVariables {
  if (origin === '') return {};
  const { hostname, port, protocol } = new URL(origin);
  return { origin, host: hostname, port: port || (protocol === 'https:' ? '443' : '80') };
}
