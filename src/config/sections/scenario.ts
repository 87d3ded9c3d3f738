import { z } from 'zod';
import { choice, duration, flag, key, listOf, phrase, positive, required, section, word } from '../words.js';
import { METHODS } from './traffic.js';

const plainValue = z.union([z.string(), z.number(), z.boolean()], { error: 'expected a text, a number, true or false' });
const anyScalar = z.union([z.string(), z.number(), z.boolean(), z.null()], { error: 'expected a text, a number, true, false or null' });

/** Names to texts; numbers and booleans are written as they are meant to be sent. */
const texts = (expected: string) =>
  z.record(z.string(), plainValue, { error: `expected a mapping of ${expected}` }).meta({ title: `map of ${expected}` });

const PATTERN = 'a regular expression';
const pattern = word(z.string({ error: `expected ${PATTERN}` }), { title: 'regular expression', expected: PATTERN }, (value) => {
  new RegExp(value);
  return value;
});

const PATH = 'a path that begins with /, or one {{variable}} alone';
const path = word(z.string({ error: `expected ${PATH}` }), { title: 'path', expected: PATH }, (value) =>
  value.startsWith('/') || /^\{\{[^{}]+\}\}$/.test(value) ? value : undefined,
);

const JSONPATH = 'a JSONPath such as $.items[0].id';
const jsonpath = word(z.string({ error: `expected ${JSONPATH}` }), { title: 'JSONPath', expected: JSONPATH }, (value) =>
  value.startsWith('$') ? value : undefined,
);

const STATUS = 'a status such as 201, a class such as 2xx, or a list of them';
const oneStatus = z.union([z.number().int().min(100).max(599), z.string().regex(/^[1-5]xx$/)], { error: `expected ${STATUS}` });
const status = z.union([oneStatus, z.array(oneStatus).min(1)], { error: `expected ${STATUS}` }).meta({ title: 'status or list' });

const THINK = 'a duration such as 2s, or a range such as 1s-3s';
const think = word(z.string({ error: `expected ${THINK}` }), { title: 'duration or range', expected: THINK }, (value) => {
  const [from, to = from, ...more] = value.split('-').map((one) => duration.safeParse(one.trim()).data);
  return from !== undefined && to !== undefined && more.length === 0 && from <= to ? { fromMs: from, toMs: to } : undefined;
});

const request = section({
  method: key(choice(METHODS), 'how', 'GET'),
  path: required(path, 'where; what is filled in is escaped'),
  headers: key(texts('headers'), 'headers of the request'),
  query: key(texts('query parameters'), 'appended to the path, escaped'),
  json: key(
    z.json({ error: 'expected JSON' }).meta({ title: 'any JSON' }),
    'a JSON body; a text that is one placeholder alone keeps the type of its value',
  ),
  form: key(texts('fields'), 'a form body'),
  body: key(phrase('a text'), 'a body as it stands'),
});

const source = section({
  jsonpath: key(jsonpath, 'the first result over the JSON of the answer'),
  header: key(phrase('the name of a header'), 'a header of the answer'),
  cookie: key(phrase('the name of a cookie'), 'a cookie that the session has after the answer'),
  regex: key(pattern, 'the first group over the body, or the whole match'),
});

const assertion = section({
  status: key(status, 'the status, a class of them, or a list'),
  header: key(phrase('the name of a header'), 'a header, compared by equals, matches, contains or exists'),
  jsonpath: key(jsonpath, 'the first result, compared by equals, matches, contains or exists'),
  body: key(section({ matches: key(pattern, 'a regular expression'), contains: key(phrase('a text'), 'a text') }), 'the body as text'),
  latency: key(section({ below: required(duration, 'the longest time allowed') }), 'the time to the last byte'),
  equals: key(anyScalar, 'the value is this'),
  matches: key(pattern, 'the value matches this'),
  contains: key(phrase('a text'), 'the value contains this'),
  exists: key(flag, 'there is a value, or there is none'),
});

const step = section({
  name: required(phrase('a name'), 'the step; its trials belong to the route `SCENARIO / STEP`'),
  request: required(request, 'what is sent to every arm'),
  extract: key(
    z.record(z.string().regex(/^[A-Za-z_][\w-]*$/, { error: 'expected a name of letters, digits, _ and -' }), source, {
      error: 'expected a mapping of variables to where they are found',
    }),
    'variables taken from the answer of each arm, for later steps',
  ),
  assert: key(listOf(assertion, 'a list of assertions'), 'what must hold on every arm; without a status among them, a status below 400'),
  think: key(think, 'a pause after the step'),
});

const scenario = section({
  name: required(phrase('a name'), 'the kind of user'),
  weight: key(positive, 'how often it is chosen, relative to the others', 1),
  data: key(
    section({
      file: required(phrase('a path'), 'CSV with a header line, JSON or YAML with a list of mappings; relative to this file'),
      order: key(choice(['sequential', 'random', 'unique']), '`unique` hands each row out once and then ends the scenario', 'sequential'),
    }),
    'rows of data, one an iteration; its columns are variables',
  ),
  variables: key(texts('variables'), 'evaluated once an iteration, in this order'),
  steps: required(listOf(step, 'a list of steps').min(1, { error: 'expected at least one step' }), 'one after the other'),
  session: key(
    section({ headers: required(texts('headers'), 'set on every request of the session') }),
    'what the session carries after a login, besides its cookies',
  ),
});

/** The whole of a scenario file. */
export const scenarioFile = section({
  scenarios: required(
    listOf(scenario, 'a list of scenarios').min(1, { error: 'expected at least one scenario' }),
    'what kinds of users do',
  ),
});

export type ScenarioDocument = z.output<typeof scenarioFile>['scenarios'][number];
export type StepDocument = ScenarioDocument['steps'][number];
export type AssertionDocument = NonNullable<StepDocument['assert']>[number];
