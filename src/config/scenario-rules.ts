import { query } from 'jsonpath-rfc9535';
import type { Issue } from '../core/errors.js';
import { nearest } from '../core/nearest.js';
import { problemsOf, readTemplate, variablesOf } from '../traffic/synthetic/template.js';
import { show } from './issues.js';
import type { Rows } from './parse-scenarios.js';
import type { Path, SourceMap } from './positions.js';
import type { AssertionDocument, ScenarioDocument, StepDocument } from './sections/scenario.js';

/** The rules that join several keys of a scenario: names, one source a variable, one subject an assertion, variables known where they are used. */
export function checkScenarios(scenarios: readonly ScenarioDocument[], rows: readonly (Rows | null)[], source: SourceMap): Issue[] {
  return scenarios.flatMap((scenario, index) => {
    const path: Path = ['scenarios', index];
    const known = new Set(['session', ...Object.keys(rows[index]?.[0] ?? {})]);
    return [
      ...repeated(
        scenarios.map(({ name }) => name),
        index,
        [...path, 'name'],
        source,
      ),
      ...variables(scenario.variables, [...path, 'variables'], known, source),
      ...scenario.steps.flatMap((step, at) => [
        ...repeated(
          scenario.steps.map(({ name }) => name),
          at,
          [...path, 'steps', at, 'name'],
          source,
        ),
        ...checkStep(step, [...path, 'steps', at], known, source),
      ]),
      ...placeholders(scenario.session?.headers, [...path, 'session', 'headers'], known, source),
    ];
  });
}

function repeated(names: readonly string[], index: number, path: Path, source: SourceMap): Issue[] {
  const first = names.indexOf(names[index] as string);
  return first === index
    ? []
    : [{ message: 'this name is taken', found: show(names[index]), expected: 'a name of its own', place: source.placeOf(path) }];
}

/** One after the other: each may use those before it. */
function variables(values: ScenarioDocument['variables'], path: Path, known: Set<string>, source: SourceMap): Issue[] {
  return Object.entries(values ?? {}).flatMap(([name, value]) => {
    const issues = placeholders(value, [...path, name], known, source);
    known.add(name);
    return issues;
  });
}

function checkStep(step: StepDocument, path: Path, known: Set<string>, source: SourceMap): Issue[] {
  const { request } = step;
  const bodies = (['json', 'form', 'body'] as const).filter((name) => request[name] !== undefined);
  const issues = [
    ...placeholders(request, [...path, 'request'], known, source),
    ...(bodies.length < 2
      ? []
      : [several('a request has one body', bodies, 'one of json, form, body', [...path, 'request', bodies[1] as string], source)]),
    ...(request.method === 'CONNECT'
      ? [several('not a method that can be sent', ['CONNECT'], 'another method', [...path, 'request', 'method'], source)]
      : []),
    ...(step.assert ?? []).flatMap((assertion, index) => checkAssertion(assertion, [...path, 'assert', index], source)),
  ];
  for (const [name, from] of Object.entries(step.extract ?? {})) {
    const place: Path = [...path, 'extract', name];
    const given = Object.keys(from);
    if (given.length !== 1)
      issues.push(several('a variable has one source', given, 'one of jsonpath, header, cookie, regex', place, source));
    issues.push(...jsonPath(from.jsonpath, [...place, 'jsonpath'], source));
    known.add(name);
  }
  return issues;
}

const SUBJECTS = ['status', 'header', 'jsonpath', 'body', 'latency'] as const;
const PREDICATES = ['equals', 'matches', 'contains', 'exists'] as const;

function checkAssertion(assertion: AssertionDocument, path: Path, source: SourceMap): Issue[] {
  const subjects = SUBJECTS.filter((name) => assertion[name] !== undefined);
  const predicates = PREDICATES.filter((name) => assertion[name] !== undefined);
  if (subjects.length !== 1) return [several('an assertion is about one thing', subjects, `one of ${SUBJECTS.join(', ')}`, path, source)];
  const compared = subjects[0] === 'header' || subjects[0] === 'jsonpath';
  const foreign = compared ? [] : predicates;
  return [
    ...foreign.map((name) =>
      several(`${subjects[0]} is not compared by this`, [name], `no such key beside ${subjects[0]}`, [...path, name], source),
    ),
    ...jsonPath(assertion.jsonpath, [...path, 'jsonpath'], source),
  ];
}

function jsonPath(text: string | undefined, path: Path, source: SourceMap): Issue[] {
  if (text === undefined) return [];
  try {
    query(null, text);
    return [];
  } catch (error) {
    const message = `not a JSONPath (${(error as Error).message.split('\n', 1)[0]})`;
    return [{ message, found: show(text), expected: 'a JSONPath such as $.items[0].id', place: source.placeOf(path) }];
  }
}

function several(message: string, found: readonly string[], expected: string, path: Path, source: SourceMap): Issue {
  return { message, found: found.length === 0 ? 'nothing' : found.join(', '), expected, place: source.placeOf(path) };
}

/** Every placeholder of every text below a value. */
function placeholders(value: unknown, path: Path, known: ReadonlySet<string>, source: SourceMap): Issue[] {
  if (typeof value === 'string') return inText(value, path, known, source);
  if (Array.isArray(value)) return value.flatMap((item, index) => placeholders(item, [...path, index], known, source));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, item]) => placeholders(item, [...path, name], known, source));
}

function inText(text: string, path: Path, known: ReadonlySet<string>, source: SourceMap): Issue[] {
  const template = readTemplate(text);
  const wrong = problemsOf(template);
  const unknown = variablesOf(template).filter(({ name, offset }) => !known.has(name) && !wrong.some((one) => one.offset === offset));
  return [
    ...wrong.map(({ offset, ...problem }) => ({ ...problem, place: source.placeInside(path, offset) })),
    ...unknown.map(({ name, offset }) => ({
      message: 'this variable has no value here',
      found: `"{{${name}}}"`,
      expected: `one of ${[...known].join(', ')}: variables, columns of the data, what an earlier step extracts`,
      nearest: nearest(name, [...known]),
      place: source.placeInside(path, offset),
    })),
  ];
}
