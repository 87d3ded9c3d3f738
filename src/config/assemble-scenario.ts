import type {
  Assertion,
  Check,
  Expectation,
  Extraction,
  NamedTemplates,
  Scenario,
  Step,
  StepBody,
  TemplateValue,
  ValueSource,
} from '../traffic/synthetic/scenario.js';
import { readTemplate } from '../traffic/synthetic/template.js';
import type { Rows } from './parse-scenarios.js';
import type { AssertionDocument, ScenarioDocument, StepDocument } from './sections/scenario.js';

type Values = Readonly<Record<string, string | number | boolean>>;

/** A valid document with every default filled in and every text read as a template. */
export function assembleScenario(document: ScenarioDocument, rows: Rows | null): Scenario {
  return {
    name: document.name,
    weight: document.weight ?? 1,
    variables: templates(document.variables),
    data: rows && { order: document.data?.order ?? 'sequential', rows },
    steps: document.steps.map(assembleStep),
    session: templates(document.session?.headers),
  };
}

function assembleStep(document: StepDocument): Step {
  const { request } = document;
  const asserted = (document.assert ?? []).map(assembleAssertion);
  const hasStatus = asserted.some(({ check }) => check.kind === 'status');
  return {
    name: document.name,
    request: {
      method: request.method ?? 'GET',
      path: readTemplate(request.path),
      headers: templates(request.headers),
      query: templates(request.query),
      body: bodyOf(request),
    },
    extract: Object.entries(document.extract ?? {}).map(([variable, source]): Extraction => ({ variable, source: sourceOf(source) })),
    assert: hasStatus ? asserted : [BELOW_400, ...asserted],
    think: document.think ?? { fromMs: 0, toMs: 0 },
  };
}

const BELOW_400: Assertion = { label: 'status below 400', check: { kind: 'status', allowed: ['2xx', '3xx'] } };

function templates(values: Values | undefined): NamedTemplates {
  return Object.entries(values ?? {}).map(([name, value]) => [name, readTemplate(String(value))]);
}

function bodyOf({ json, form, body }: StepDocument['request']): StepBody | null {
  if (json !== undefined) return { kind: 'json', value: templateOf(json) };
  if (form !== undefined) return { kind: 'form', fields: templates(form) };
  return body === undefined ? null : { kind: 'text', text: readTemplate(body) };
}

function templateOf(value: unknown): TemplateValue {
  if (typeof value === 'string') return readTemplate(value);
  if (Array.isArray(value)) return value.map(templateOf);
  if (value === null || typeof value !== 'object') return value as number | boolean | null;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, templateOf(item)]));
}

function sourceOf(document: NonNullable<StepDocument['extract']>[string]): ValueSource {
  const { jsonpath, header, cookie, regex } = document;
  if (jsonpath !== undefined) return { kind: 'jsonpath', query: jsonpath };
  if (header !== undefined) return { kind: 'header', name: header };
  return cookie !== undefined ? { kind: 'cookie', name: cookie } : { kind: 'regex', pattern: regex ?? '' };
}

function assembleAssertion(document: AssertionDocument): Assertion {
  const check = checkOf(document);
  return { label: labelOf(check), check };
}

function checkOf(document: AssertionDocument): Check {
  const { status, header, jsonpath, body, latency } = document;
  if (status !== undefined) return { kind: 'status', allowed: [status].flat() };
  if (latency !== undefined) return { kind: 'latency', belowMs: latency.below };
  if (body !== undefined) return { kind: 'body', expected: body };
  const { equals, matches, contains, exists } = document;
  const asked = [equals, matches, contains, exists].some((one) => one !== undefined);
  const expected: Expectation = asked ? { equals, matches, contains, exists } : { exists: true };
  return header !== undefined ? { kind: 'header', name: header, expected } : { kind: 'jsonpath', query: jsonpath ?? '$', expected };
}

/** `$.total equals 12 and exists`; the same words for the same assertion, so that a finding keeps its name from run to run. */
function labelOf(check: Check): string {
  if (check.kind === 'status') return `status ${check.allowed.join(' or ')}`;
  if (check.kind === 'latency') return `latency below ${check.belowMs} ms`;
  const subject = check.kind === 'header' ? `header ${check.name}` : check.kind === 'jsonpath' ? check.query : 'body';
  const { equals, matches, contains, exists } = check.expected;
  const asked = [
    exists === undefined ? [] : [exists ? 'exists' : 'does not exist'],
    equals === undefined ? [] : [`equals ${JSON.stringify(equals)}`],
    matches === undefined ? [] : [`matches ${matches}`],
    contains === undefined ? [] : [`contains ${JSON.stringify(contains)}`],
  ].flat();
  return `${subject} ${asked.join(' and ')}`;
}
