import type { Random } from '../../core/random.js';
import type { Scalar } from './scenario.js';

type Part = { readonly text: string } | { readonly name: string; readonly args: readonly number[]; readonly offset: number };

/** A text with `{{placeholders}}`, read once. */
export interface Template {
  readonly source: string;
  readonly parts: readonly Part[];
}

/** What a placeholder may stand for. */
export interface RenderContext {
  readonly variables: ReadonlyMap<string, Scalar>;
  /** seeded by iteration and step: every arm draws the same values in the same order */
  readonly random: Random;
  /** counts from 0 over the run */
  readonly iteration: number;
}

/** A placeholder that is not understood. */
export interface TemplateProblem {
  readonly message: string;
  readonly found: string;
  readonly expected: string;
  /** characters into the text */
  readonly offset: number;
}

const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/g;
const VARIABLE = /^[A-Za-z_][\w-]*$/;
/** Values made anew at each place: name -> how many numbers may follow. */
const GENERATORS: Readonly<Record<string, number>> = { uuid: 0, iteration: 0, 'random.int': 2, 'random.hex': 1, 'random.float': 0 };
export const GENERATOR_NAMES = Object.keys(GENERATORS);
const LARGEST_INT = 1_000_000;

/** Reads a text; what is not understood stays as it stands and is reported by `problemsOf`. */
export function readTemplate(source: string): Template {
  const parts: Part[] = [];
  let at = 0;
  for (const match of source.matchAll(PLACEHOLDER)) {
    if (match.index > at) parts.push({ text: source.slice(at, match.index) });
    const [name = '', ...args] = (match[1] as string).split(/[\s,]+/);
    parts.push({ name, args: args.map(Number), offset: match.index });
    at = match.index + match[0].length;
  }
  if (at < source.length || parts.length === 0) parts.push({ text: source.slice(at) });
  return { source, parts };
}

/** The variables a template needs. */
export function variablesOf(template: Template): { readonly name: string; readonly offset: number }[] {
  return template.parts.flatMap((part) => ('name' in part && !isGenerator(part.name) ? [{ name: part.name, offset: part.offset }] : []));
}

/** Placeholders whose own form is wrong, whatever the variables are. */
export function problemsOf(template: Template): TemplateProblem[] {
  return template.parts.flatMap((part) => {
    if (!('name' in part)) return [];
    const found = `"{{${[part.name, ...part.args].join(' ')}}}"`;
    const most = GENERATORS[part.name];
    if (most === undefined)
      return VARIABLE.test(part.name) && part.args.length === 0
        ? []
        : [{ message: 'not a placeholder', found, expected: `{{name}} or one of ${GENERATOR_NAMES.join(', ')}`, offset: part.offset }];
    const good = part.args.length <= most && part.args.every(Number.isInteger) && (part.args[0] ?? 0) <= (part.args[1] ?? LARGEST_INT);
    return good ? [] : [{ message: 'these numbers are not understood', found, expected: usageOf(part.name), offset: part.offset }];
  });
}

function usageOf(name: string): string {
  if (name === 'random.int') return '{{random.int}} or {{random.int LOW HIGH}}';
  return name === 'random.hex' ? '{{random.hex}} or {{random.hex DIGITS}}' : `{{${name}}}`;
}

/** The text with everything filled in. @throws RangeError for a variable without a value: the caller checks first */
export function render(template: Template, context: RenderContext): string {
  return template.parts.map((part) => ('text' in part ? part.text : String(valueFor(part.name, part.args, context)))).join('');
}

/** Like `render`, but a text that is one placeholder alone keeps the type of its value: `{{count}}` in a JSON body stays a number. */
export function renderScalar(template: Template, context: RenderContext): Scalar {
  const [only] = template.parts;
  if (template.parts.length === 1 && only && 'name' in only) return valueFor(only.name, only.args, context);
  return render(template, context);
}

function valueFor(name: string, args: readonly number[], context: RenderContext): Scalar {
  switch (name) {
    case 'uuid':
      return uuid(context.random);
    case 'iteration':
      return context.iteration;
    case 'random.int': {
      const low = args[0] ?? 0;
      const high = args[1] ?? Math.max(low, LARGEST_INT);
      return low + Math.floor(context.random() * (high - low + 1));
    }
    case 'random.hex':
      return hex(context.random, args[0] ?? 16);
    case 'random.float':
      return Number(context.random().toFixed(6));
    default: {
      const value = context.variables.get(name);
      if (value === undefined) throw new RangeError(`no value for {{${name}}}`);
      return value;
    }
  }
}

function isGenerator(name: string): boolean {
  return Object.hasOwn(GENERATORS, name);
}

function hex(random: Random, digits: number): string {
  return Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16)).join('');
}

/** RFC 9562 version 4: random but for version and variant. */
function uuid(random: Random): string {
  const d = hex(random, 32);
  const variant = ((Number.parseInt(d.charAt(16), 16) & 3) | 8).toString(16);
  return `${d.slice(0, 8)}-${d.slice(8, 12)}-4${d.slice(13, 16)}-${variant}${d.slice(17, 20)}-${d.slice(20)}`;
}
