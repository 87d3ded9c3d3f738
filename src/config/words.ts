import { z } from 'zod';
import { parseDuration, parseRate, parseRatio, parseShare, parseSize } from '../core/units.js';

/**
 * The scalar words of `foreshadow.yml`. Each reads what a person writes (`90s`, `5%`) into what the plan holds (milliseconds, 0.05).
 * The message of every schema here is what was expected: `issues.ts` adds what was found, where, and the nearest known word.
 */
interface Word {
  /** the type as `docs/configuration.md` names it */
  readonly title: string;
  /** completes "expected ..." */
  readonly expected: string;
  readonly examples?: readonly (string | number)[];
  /** for editors; the reader decides */
  readonly pattern?: string;
}

const text = (expected: string) => z.string({ error: `expected ${expected}` });
const textOrNumber = (expected: string) =>
  z.union([text(expected), z.number({ error: `expected ${expected}` })], { error: `expected ${expected}` });

/** Joins an input schema and a reader that throws, or answers undefined, where it does not understand. */
export function word<I extends z.ZodType, O>(input: I, { expected, ...meta }: Word, read: (value: z.output<I>) => O | undefined) {
  const { examples, ...plain } = meta;
  return input.meta({ ...plain, ...(examples ? { examples: [...examples] } : {}) }).transform((value, context): O => {
    let result: O | undefined;
    try {
      result = read(value);
    } catch {
      result = undefined;
    }
    if (result !== undefined) return result;
    context.issues.push({ code: 'custom', input: value, message: `expected ${expected}` });
    return z.NEVER;
  });
}

const within = (low: number, high: number) => (value: number) => (value >= low && value <= high ? value : undefined);
const above = (low: number) => (value: number) => (value > low && Number.isFinite(value) ? value : undefined);

const DURATION = 'a duration above zero such as 90s, 5m, 2h, 7d';
/** milliseconds, above zero */
export const duration = word(
  text(DURATION),
  { title: 'duration', expected: DURATION, pattern: '^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d))+$' },
  (value) => above(0)(parseDuration(value)),
);

const SHARE = 'a share above 0 and at most 1, such as 5% or 0.05';
/** above 0 and at most 1 */
export const share = word(textOrNumber(SHARE), { title: 'share', expected: SHARE }, (value) => above(0)(parseShare(value)));

const PROBABILITY = 'a probability above 0 and below 1, such as 5% or 0.05';
/** strictly between 0 and 1 */
export const probability = word(textOrNumber(PROBABILITY), { title: 'probability', expected: PROBABILITY }, (value) => {
  const read = parseShare(value);
  return read > 0 && read < 1 ? read : undefined;
});

const FRACTION = 'a share from 0 to 1, such as 50% or 0.5';
/** 0 to 1, both included */
export const fraction = word(textOrNumber(FRACTION), { title: 'share', expected: FRACTION }, (value) => within(0, 1)(parseShare(value)));

const RATIO = 'a ratio of at least 0, such as 5% or 0.05';
/** at least 0; may exceed 1 */
export const ratio = word(textOrNumber(RATIO), { title: 'ratio', expected: RATIO }, (value) => within(0, 1_000)(parseRatio(value)));

const SIZE = 'a size above zero such as 512MiB or 1GB';
/** bytes */
export const size = word(text(SIZE), { title: 'size', expected: SIZE }, (value) => above(0)(parseSize(value)));

const RATE = 'a rate such as 600/m or 10/s';
/** events a second */
export const rate = word(text(RATE), { title: 'rate', expected: RATE }, (value) => parseRate(value));

/** A whole number of at least `low`. */
export function count(low: number) {
  const expected = `a whole number of at least ${low}`;
  return word(z.number({ error: `expected ${expected}` }), { title: 'whole number', expected }, (value) =>
    Number.isSafeInteger(value) && value >= low ? value : undefined,
  );
}

/** A finite number above zero. */
export const positive = word(z.number({ error: 'expected a number above 0' }), { title: 'number', expected: 'a number above 0' }, above(0));

/** A text that says something. */
export function phrase(expected: string) {
  return word(text(expected), { title: 'text', expected }, (value) => (value.trim() === '' ? undefined : value));
}

/** One of some words, or what `other` reads. */
export function wordOr<const W extends readonly string[], S extends z.ZodType>(words: W, other: S, expected: string) {
  return z.union([z.enum(words), other], { error: `expected ${expected}` });
}

/** One of some words; `issues.ts` names the nearest one. */
export function choice<const W extends readonly string[]>(words: W) {
  return z.enum(words, { error: `expected ${words.join(' | ')}` }).meta({ title: words.join(' | ') });
}

export const flag = z.boolean({ error: 'expected true or false' }).meta({ title: 'true | false' });

/** A text to text map; numbers and booleans are refused because YAML would have changed how they are written. */
export function textMap(expected: string) {
  return z.record(z.string(), text(expected), { error: 'expected a mapping of names to texts' }).meta({ title: 'map of texts' });
}

/** A list of `item`. */
export function listOf<S extends z.ZodType>(item: S, expected: string) {
  return z.array(item, { error: `expected ${expected}` });
}

/** A mapping with exactly these keys. */
export function section<S extends z.ZodRawShape>(shape: S) {
  return z.strictObject(shape, { error: (issue) => (issue.code === 'invalid_type' ? 'expected a mapping' : undefined) });
}

/** An optional key with what it means and, where it is a constant, its default. */
export function key<S extends z.ZodType>(schema: S, description: string, preset?: unknown) {
  return schema.optional().meta({ description, ...(preset === undefined ? {} : { default: preset }) });
}

/** A required key with what it means. */
export function required<S extends z.ZodType>(schema: S, description: string): S {
  return schema.meta({ description }) as S;
}
