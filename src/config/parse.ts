import { fail, type Issue } from '../core/errors.js';
import { assemblePlan } from './assemble.js';
import { issuesOf, show, valueAt } from './issues.js';
import { queryNames } from './metric-rules.js';
import type { Plan } from './plan.js';
import { type Path, readYaml, type SourceMap } from './positions.js';
import { checkRules } from './rules.js';
import { configSchema } from './schema.js';
import { findSecrets, type Secret, type SecretUse } from './secrets.js';

/** A problem inside an expression: what, and how many characters into it (from 0). */
export interface ExpressionProblem {
  readonly message: string;
  readonly found?: string | undefined;
  readonly expected?: string | undefined;
  readonly nearest?: string | undefined;
  readonly offset: number;
}

export interface ParseOptions {
  /** absolute; relative paths and git refs are resolved here */
  readonly directory: string;
  /** where `env:NAME` is looked up */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly seed: number;
  /** whether the directory is under version control: arms then default to base and head */
  readonly inGit?: boolean | undefined;
  /** `keep` leaves `env:NAME` of an unset variable as it stands: to check a file, or to read the base's, without its secrets */
  readonly missingSecrets?: 'refuse' | 'keep' | undefined;
  /** handed in by the loader where some KPI has an expression, so that the expression compiler is loaded only then */
  readonly checkExpression?: ((text: string, more: readonly string[]) => ExpressionProblem | null) | undefined;
}

/** The longest configuration that is read; a larger file is a mistake of the path. */
export const MAX_CONFIG_BYTES = 1_048_576;

/**
 * Reads a configuration. Pure.
 * @param file as it is shown in messages
 * @throws FS_CONFIG_SYNTAX, FS_CONFIG_INVALID with all problems at once in order of their place; FS_SECRET_MISSING
 */
export function parsePlan(text: string, file: string, options: ParseOptions): Plan {
  const source = readSource(text, file);
  const result = configSchema.safeParse(source.value);
  const secrets = findSecrets(source);
  const issues = [
    ...secrets.issues,
    ...(result.success ? [] : issuesOf(result.error.issues, source)),
    ...checkRules(source),
    ...expressionIssues(source, options),
  ];
  if (!result.success || issues.length > 0) throw refusal('FS_CONFIG_INVALID', inOrder(issues), file);
  const found = readSecrets(secrets.uses, source, options, file);
  return deepFreeze(
    assemblePlan(result.data, { file, directory: options.directory, seed: options.seed, inGit: options.inGit ?? false, secrets: found }),
  );
}

function readSource(text: string, file: string): SourceMap {
  if (text.length > MAX_CONFIG_BYTES) {
    throw fail('FS_CONFIG_INVALID', { found: `a file of ${text.length} bytes`, expected: `at most ${MAX_CONFIG_BYTES}`, place: { file } });
  }
  const { source, problems } = readYaml(text, file);
  if (problems.length > 0) throw refusal('FS_CONFIG_SYNTAX', inOrder(problems), file);
  const { value } = source;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    const found = value === null || value === undefined ? 'an empty file' : show(value);
    throw refusal(
      'FS_CONFIG_INVALID',
      [{ message: 'not a configuration', found, expected: 'a mapping that begins with version: 1', place: source.placeOf([]) }],
      file,
    );
  }
  return source;
}

function refusal(code: 'FS_CONFIG_SYNTAX' | 'FS_CONFIG_INVALID' | 'FS_SECRET_MISSING', issues: readonly Issue[], file: string): Error {
  const found = issues.length === 1 ? '1 problem' : `${issues.length} problems`;
  return fail(code, { found, place: issues.length === 1 ? issues[0]?.place : { file }, issues });
}

/** By place; of several problems with one value the first found is the most telling. */
function inOrder(issues: readonly Issue[]): Issue[] {
  const key = ({ place }: Issue): string => `${place.line}:${place.column}:${place.path ?? ''}`;
  const first = issues.filter((issue, index) => issues.findIndex((other) => key(other) === key(issue)) === index);
  return first.toSorted((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0));
}

function expressionIssues(source: SourceMap, { checkExpression }: ParseOptions): Issue[] {
  const kpis = valueAt(source.value, ['kpis']);
  if (!checkExpression || kpis === null || typeof kpis !== 'object') return [];
  return Object.keys(kpis).flatMap((name) => {
    const path: Path = ['kpis', name, 'expression'];
    const text = valueAt(source.value, path);
    const problem = typeof text === 'string' ? checkExpression(text, queryNames(source)) : null;
    if (!problem) return [];
    const { offset, ...rest } = problem;
    return [{ ...rest, place: source.placeInside(path, offset) }];
  });
}

function readSecrets(uses: readonly SecretUse[], source: SourceMap, options: ParseOptions, file: string): Secret[] {
  const values = new Map<string, string>();
  const issues: Issue[] = [];
  for (const { name, path } of uses) {
    const value = Object.hasOwn(options.env, name) ? options.env[name] : undefined;
    if (value) values.set(name, value);
    else if (path[0] === 'notify')
      continue; // who cannot be told is said at the end of the run, which goes on
    else
      issues.push({
        message: 'this secret is not set',
        found: `env:${name}`,
        expected: `the environment variable ${name}`,
        place: source.placeOf(path),
      });
  }
  if (issues.length > 0 && options.missingSecrets !== 'keep') throw refusal('FS_SECRET_MISSING', inOrder(issues), file);
  return [...values].map(([name, value]) => ({ name, value }));
}

function deepFreeze<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
