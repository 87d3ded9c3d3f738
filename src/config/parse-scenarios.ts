import { fail, type Issue } from '../core/errors.js';
import type { Scalar, Scenario } from '../traffic/synthetic/scenario.js';
import { assembleScenario } from './assemble-scenario.js';
import { type Grammar, issuesOf, show } from './issues.js';
import { keysIn, scenarioJsonSchema } from './json-schema.js';
import { type Path, readYaml, type SourceMap } from './positions.js';
import { checkScenarios } from './scenario-rules.js';
import { type ScenarioDocument, scenarioFile } from './sections/scenario.js';
import { resolveSecrets, type Secret } from './secrets.js';

/** The rows of a data file, or why it has none. */
export type Rows = readonly Readonly<Record<string, Scalar>>[];

export interface ScenarioOptions {
  /** where `env:NAME` is looked up */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** `keep` leaves `env:NAME` of an unset variable as it stands: to check a file without its secrets */
  readonly missingSecrets?: 'refuse' | 'keep' | undefined;
  /** the rows of a data file, by its path as written; throws a catalogue error that says what is wrong with it */
  readonly rowsOf: (file: string) => Promise<Rows>;
}

export interface ParsedScenarios {
  readonly scenarios: readonly Scenario[];
  /** what `env:NAME` stood for; never written */
  readonly secrets: readonly Secret[];
}

const GRAMMAR: Grammar = { keysAt: (path) => keysIn(scenarioJsonSchema(), path), hasLater: false };
const NAME = /(?<![A-Za-z0-9_])env:([A-Z_][A-Z0-9_]*)/g;
const SECRET_HEADERS = /^(authorization|proxy-authorization|cookie|x-api-key)$/i;

/**
 * Reads a file of scenarios. Pure but for `rowsOf`.
 * @param file as it is shown in messages
 * @throws FS_SCENARIO_INVALID with all problems at once in order of their place; FS_SECRET_MISSING; what `rowsOf` throws
 */
export async function parseScenarios(text: string, file: string, options: ScenarioOptions): Promise<ParsedScenarios> {
  const { source, problems } = readYaml(text, file);
  if (problems.length > 0) throw refuse(problems, file);
  if (source.value === null || typeof source.value !== 'object' || Array.isArray(source.value)) {
    const found = source.value === null || source.value === undefined ? 'an empty file' : show(source.value);
    throw refuse([{ message: 'not scenarios', found, expected: 'a mapping with scenarios:', place: source.placeOf([]) }], file);
  }
  const result = scenarioFile.safeParse(source.value);
  const secrets = secretsOf(source, options, file);
  if (!result.success) throw refuse([...secrets.issues, ...issuesOf(result.error.issues, source, GRAMMAR)], file);
  const documents = result.data.scenarios.map((document) => resolved(document, secrets.found));
  const rows = await Promise.all(documents.map((document) => (document.data ? options.rowsOf(document.data.file) : null)));
  const issues = [...secrets.issues, ...checkScenarios(result.data.scenarios, rows, source)];
  if (issues.length > 0) throw refuse(issues, file);
  return { scenarios: documents.map((document, index) => assembleScenario(document, rows[index] ?? null)), secrets: secrets.found };
}

function refuse(issues: readonly Issue[], file: string): Error {
  const ordered = issues.toSorted((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0));
  const found = ordered.length === 1 ? '1 problem' : `${ordered.length} problems`;
  return fail('FS_SCENARIO_INVALID', { found, place: ordered.length === 1 ? ordered[0]?.place : { file }, issues: ordered });
}

/** Every `env:NAME` with its value; credentials that are written out are a problem. */
function secretsOf(source: SourceMap, options: ScenarioOptions, file: string): { found: Secret[]; issues: Issue[] } {
  const found = new Map<string, string>();
  const issues: Issue[] = [];
  const missing: Issue[] = [];
  for (const [path, text] of textsOf(source.value, [])) {
    const names = [...text.matchAll(NAME)].map((match) => match[1] as string);
    for (const name of names) {
      const value = Object.hasOwn(options.env, name) ? options.env[name] : undefined;
      if (value) found.set(name, value);
      else {
        const expected = `the environment variable ${name}`;
        missing.push({ message: 'this secret is not set', found: `env:${name}`, expected, place: source.placeOf(path) });
      }
    }
    const isCredential = path.at(-2) === 'headers' && SECRET_HEADERS.test(String(path.at(-1)));
    if (isCredential && names.length === 0 && !text.includes('{{')) {
      const expected = 'env:NAME, or a {{variable}} taken from an answer';
      issues.push({ message: 'a secret is written out', found: 'a literal value', expected, place: source.placeOf(path) });
    }
  }
  if (missing.length > 0 && issues.length === 0 && options.missingSecrets !== 'keep')
    throw fail('FS_SECRET_MISSING', {
      found: missing[0]?.found,
      place: missing.length === 1 ? missing[0]?.place : { file },
      issues: missing,
    });
  return { found: [...found].map(([name, value]) => ({ name, value })), issues };
}

function* textsOf(value: unknown, path: Path): Generator<readonly [Path, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* textsOf(item, [...path, index]);
  else if (value !== null && typeof value === 'object')
    for (const [name, item] of Object.entries(value)) yield* textsOf(item, [...path, name]);
}

/** The document with its secrets filled in: what is sent, never what is shown. */
function resolved(document: ScenarioDocument, secrets: readonly Secret[]): ScenarioDocument {
  if (secrets.length === 0) return document;
  const fill = (value: unknown): unknown => {
    if (typeof value === 'string') return resolveSecrets(value, secrets);
    if (Array.isArray(value)) return value.map(fill);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, fill(item)]));
  };
  return fill(document) as ScenarioDocument;
}
