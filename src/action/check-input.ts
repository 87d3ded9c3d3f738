import { existsSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { isForeshadowError, type Issue } from '../core/errors.js';
import { nearest } from '../core/nearest.js';
import { parseDuration, parseRate, parseShare, parseSize } from '../core/units.js';
import type { InputKind, InputSpec } from './input-table.js';
import type { ActionWorld } from './world.js';

/** What an input may be checked against besides its own text. */
export type InputWorld = Pick<ActionWorld, 'core' | 'cwd' | 'env'>;

/** The words GitHub's own actions take for a switch (YAML 1.2). */
export const FLAGS: Readonly<Record<string, boolean>> = { true: true, True: true, TRUE: true, false: false, False: false, FALSE: false };
const POLICIES = ['fail', 'hold', 'pass'] as const;
const WORDS: Readonly<Partial<Record<InputKind, readonly string[]>>> = {
  flag: Object.keys(FLAGS),
  policy: POLICIES,
  'no-data-policy': ['fail', 'hold'],
};
/** A line is a name, a path, a number or an address; a text is a command, a list or a key. */
const MAX_LINE = 1_024;
const MAX_TEXT = 65_536;
/** More of a wrong value is not shown. */
const SHOWN = 120;
const LONG: readonly InputKind[] = ['secret', 'lines'];
const CONTROL = /[\p{Cc}\u2028\u2029]/u;
const CONTROL_BUT_LINES = /[^\P{Cc}\n\r\t]|[\u2028\u2029]/u;

/** What is wrong with the text of an input; null where nothing is. */
export function checkInput(name: string, spec: InputSpec, text: string, world: Pick<InputWorld, 'cwd' | 'env'>): Issue | null {
  const place = { path: `with.${name}` };
  if (text === '') return spec.required ? { message: 'a required input is missing', expected: spec.description, place } : null;
  const problem = shapeOf(spec, text) ?? (spec.words?.includes(text) ? null : meaningOf(spec, text, world));
  return problem && { ...problem, ...(spec.kind === 'secret' ? { found: undefined } : {}), place };
}

type Problem = Omit<Issue, 'place'>;

/** Length and characters: whatever it means, it must be of one piece. */
function shapeOf({ kind }: InputSpec, text: string): Problem | null {
  const most = LONG.includes(kind) ? MAX_TEXT : MAX_LINE;
  if (text.length > most) return { message: 'too long', found: `${text.length} characters`, expected: `at most ${most}` };
  if (kind === 'secret') return null;
  if (!(LONG.includes(kind) ? CONTROL_BUT_LINES : CONTROL).test(text)) return null;
  return { message: 'not one line of text', found: shown(text), expected: LONG.includes(kind) ? 'no control characters' : 'one line' };
}

function meaningOf(spec: InputSpec, text: string, world: Pick<InputWorld, 'cwd' | 'env'>): Problem | null {
  const words = WORDS[spec.kind] ?? (spec.kind === 'choice' ? (spec.words ?? []) : undefined);
  if (words) return words.includes(text) ? null : unknownWord(text, words);
  const check = CHECKS[spec.kind];
  if (!check) return null;
  const expected = check(text, world);
  if (expected === null) return null;
  return { message: 'not understood', found: shown(text), expected: [...(spec.words ?? []), expected].join(' | ') };
}

const unknownWord = (text: string, words: readonly string[]): Problem => ({
  message: 'not one of its words',
  found: shown(text),
  expected: words.join(' | '),
  nearest: nearest(text, words),
});

type Check = (text: string, world: Pick<InputWorld, 'cwd' | 'env'>) => string | null;

/** What was expected, where it is not that. */
const CHECKS: Readonly<Partial<Record<InputKind, Check>>> = {
  duration: (text) => parsed(() => parseDuration(text), 'a duration such as 90s, 5m, 2h'),
  share: (text) => parsed(() => parseShare(text), 'a share such as 5% or 0.05'),
  rate: (text) => parsed(() => parseRate(text), 'a rate such as 600/m'),
  size: (text) => parsed(() => parseSize(text), 'a size such as 512MiB'),
  count: (text) => (/^[1-9]\d{0,8}$/.test(text) ? null : 'a whole number of at least 1'),
  number: (text) => (/^\d+(\.\d+)?$/.test(text) && Number(text) > 0 ? null : 'a number above 0'),
  listen: (text) => (/^(\[[^\]]+\]|[\w.-]*):\d{1,5}$/.test(text) ? null : 'HOST:PORT such as 127.0.0.1:0'),
  key: (text) => (/^env:[A-Z_][A-Z0-9_]*$/.test(text) ? null : 'env:NAME, the name of a variable that holds it'),
  url: (text) => (isPlainUrl(text) ? null : 'an http or https URL without credentials'),
  target: (text) =>
    isPlainUrl(text) || isRef(text) || isVars(text) ? null : 'a git ref, an http or https URL without credentials, or NAME=VALUE',
  ref: (text) => (isRef(text) ? null : 'a git ref'),
  word: (text) => (/^[A-Za-z0-9][\w.,:=-]*$/.test(text) ? null : 'a word of letters, digits, and . , : = - _'),
  person: (text) => (/^[\p{L}\p{N}][\p{L}\p{N} .,'@-]{0,99}(?:\[bot\])?$/u.test(text) ? null : 'a name of at most 100 letters'),
  version: (text) => (/^[A-Za-z0-9][\w.:/@+-]*$/.test(text) && !/\.\.|\/\//.test(text) ? null : 'the name of a version'),
  repository: (text) => (/^[\w.-]+\/[\w.-]+$/.test(text) ? null : 'OWNER/NAME'),
  glob: (text, world) => (isGlob(text, world) ? null : 'a path or a pattern inside of the workspace'),
  path: (text, world) => (isInside(text, world) ? null : 'a path inside of the workspace or of the temporary folder of the job'),
};

function parsed(parse: () => unknown, expected: string): string | null {
  try {
    parse();
    return null;
  } catch (error) {
    if (!isForeshadowError(error)) throw error;
    return expected;
  }
}

function isPlainUrl(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
}

/** What tells an arm in the queries, where something else runs it (driver `attach`): `version=v41`, or several. */
const isVars = (text: string): boolean => /^\w[\w-]*=[\w.:@/+-]+(?:[ ,]\w[\w-]*=[\w.:@/+-]+)*$/.test(text) && !text.includes('..');

/** A name of git's, which never begins like an option. */
const isRef = (text: string): boolean => /^[A-Za-z0-9_@][\w./@{}~^+-]*$/.test(text) && !text.includes('..');

/** A pattern goes only down from the folder that its part before the first star names. */
const isGlob = (text: string, world: Pick<InputWorld, 'cwd' | 'env'>): boolean =>
  /^[\w./*?{},@+-]+$/.test(text) && !text.split('/').includes('..') && isInside(text.replace(/[*?{].*$/, ''), world);

/** Whether a path, links resolved, lies below the workspace or the runner's temporary folder. */
function isInside(text: string, { cwd, env }: Pick<InputWorld, 'cwd' | 'env'>): boolean {
  const path = real(resolve(cwd, text));
  return [cwd, env['GITHUB_WORKSPACE'] || cwd, env['RUNNER_TEMP'] || tmpdir()].some((root) => {
    const inside = relative(real(root), path);
    return inside === '' || (!inside.startsWith('..') && !isAbsolute(inside));
  });
}

/** With the links of what is there resolved; the rest is yet to be made. */
function real(path: string): string {
  if (existsSync(path) || dirname(path) === path) return realpathSync(path);
  return join(real(dirname(path)), basename(path));
}

/** A wrong value as it is shown: of one line, and not much of it. */
function shown(text: string): string {
  const quoted = JSON.stringify(text.length > SHOWN ? `${text.slice(0, SHOWN)}...` : text);
  return quoted.replace(/[\p{Cc}\u2028\u2029]/gu, '?');
}
