import type { z } from 'zod';
import type { Issue } from '../core/errors.js';
import { nearest } from '../core/nearest.js';
import { keysAt } from './json-schema.js';
import { insteadOfKey, isLaterValue, laterKeysAt, laterValuesAt } from './later.js';
import type { Path, SourceMap } from './positions.js';

type ZodIssue = z.core.$ZodIssue;

/** What may stand where, in the kind of file that is read. */
export interface Grammar {
  /** the keys known at a place */
  readonly keysAt: (path: Path) => readonly string[];
  /** whether the keys and values of later versions of `foreshadow.yml` mean anything here */
  readonly hasLater: boolean;
}

const CONFIGURATION: Grammar = { keysAt, hasLater: true };

/** Every problem the schema found, in the words of the person who wrote the file. */
export function issuesOf(problems: readonly ZodIssue[], source: SourceMap, grammar: Grammar = CONFIGURATION): Issue[] {
  return problems.flatMap((problem) => describe(problem, [], source, grammar));
}

function describe(problem: ZodIssue, prefix: Path, source: SourceMap, grammar: Grammar): Issue[] {
  const path = [...prefix, ...(problem.path as Path)];
  if (problem.code === 'unrecognized_keys') return problem.keys.map((name) => unknownKey([...path, name], source, grammar));
  if (problem.code === 'invalid_union') return describeUnion(problem.errors, problem.message, path, source, grammar);
  if (problem.code === 'invalid_key')
    return [
      {
        message: 'this key is not understood',
        found: show(path.at(-1)),
        expected: expectedOf(problem.issues[0]?.message),
        place: source.placeOfKey(path),
      },
    ];
  return [wrongValue(path, problem.message, problem.code === 'invalid_value' ? problem.values.map(String) : [], source, grammar)];
}

function unknownKey(path: Path, source: SourceMap, { keysAt: keysHere, hasLater }: Grammar): Issue {
  const name = String(path.at(-1));
  const place = source.placeOfKey(path);
  const instead = hasLater ? insteadOfKey(path) : undefined;
  if (instead !== undefined) return { message: 'not in this version', found: show(name), expected: instead, place };
  const parent = path.slice(0, -1);
  const known = keysHere(parent);
  const word = nearest(name, [...known, ...(hasLater ? laterKeysAt(parent) : [])]);
  return {
    message: 'unknown key',
    found: show(name),
    expected: known.length > 0 ? `one of ${known.join(', ')}` : 'nothing',
    nearest: word,
    place,
  };
}

/** Of several shapes the one the author meant: the one whose own type fits what stands there. */
function describeUnion(
  branches: readonly (readonly ZodIssue[])[],
  message: string,
  path: Path,
  source: SourceMap,
  grammar: Grammar,
): Issue[] {
  const meant = branches.filter(
    (branch) =>
      !branch.some((problem) => problem.path.length === 0 && (problem.code === 'invalid_type' || problem.code === 'invalid_value')),
  );
  const best = meant.toSorted((a, b) => a.length - b.length)[0];
  const isDeeper = best?.some((problem) => problem.path.length > 0 || problem.code === 'unrecognized_keys');
  if (best && isDeeper) return best.flatMap((problem) => describe(problem, path, source, grammar));
  const words = branches.flatMap((branch) =>
    branch.flatMap((problem) => (problem.code === 'invalid_value' ? problem.values.map(String) : [])),
  );
  return [wrongValue(path, message, words, source, grammar)];
}

function wrongValue(path: Path, message: string, words: readonly string[], source: SourceMap, { hasLater }: Grammar): Issue {
  const value = valueAt(source.value, path);
  const expected = expectedOf(message);
  if (value === undefined) return { message: 'missing', expected, place: source.placeOfKey(path) };
  const place = source.placeOf(path);
  if (hasLater && isLaterValue(path, value)) return { message: 'not in this version', found: show(value), expected, place };
  const word = typeof value === 'string' ? nearest(value, [...words, ...(hasLater ? laterValuesAt(path) : [])]) : undefined;
  return { message: 'not understood', found: show(value), expected, nearest: word === value ? undefined : word, place };
}

function expectedOf(message: string | undefined): string | undefined {
  return message?.replace(/^expected /, '');
}

/** A value as the author wrote it, in one line. */
export function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}...` : value);
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a mapping' : String(value);
}

/** What stands at a path; undefined where nothing does. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const part of path) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string | number, unknown>)[part];
  }
  return value;
}

/** A YAML mapping, as against a list, a scalar or nothing. */
export function isMapping(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
