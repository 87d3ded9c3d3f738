import { query } from 'jsonpath-rfc9535';
import type { Assertion, Check, Expectation, Extraction, Scalar, ValueSource } from './scenario.js';

/** What one arm answered to a step, as far as extractions and assertions look at it. */
export interface Answer {
  readonly status: number;
  /** names in lower case */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** decoded */
  readonly text: string;
  readonly latencyMs: number;
  /** the value of a cookie that the arm's session now has */
  readonly cookie: (name: string) => string | undefined;
}

/** An answer whose JSON is parsed at most once. */
export class AnswerReader {
  readonly answer: Answer;
  private json: { readonly value: unknown } | null | undefined;

  constructor(answer: Answer) {
    this.answer = answer;
  }

  /** The value a source names; undefined where the answer has none. Of a JSONPath with several results the first; objects as JSON text. */
  read(source: ValueSource): Scalar | undefined {
    switch (source.kind) {
      case 'jsonpath':
        return this.first(source.query);
      case 'header':
        return this.header(source.name);
      case 'cookie':
        return this.answer.cookie(source.name);
      case 'regex': {
        const match = new RegExp(source.pattern, 'm').exec(this.answer.text);
        return match?.[1] ?? match?.[0];
      }
    }
  }

  /** The variables of a step, and the first that could not be found. */
  extract(extractions: readonly Extraction[]): { readonly values: ReadonlyMap<string, Scalar>; readonly missing: string | null } {
    const values = new Map<string, Scalar>();
    for (const { variable, source } of extractions) {
      const value = this.read(source);
      if (value === undefined || value === null) return { values, missing: variable };
      values.set(variable, value);
    }
    return { values, missing: null };
  }

  /** What was found instead, as text; null where the assertion holds. */
  check({ check }: Assertion): string | null {
    return this.fails(check);
  }

  private fails(check: Check): string | null {
    const { status, latencyMs, text } = this.answer;
    switch (check.kind) {
      case 'status':
        return check.allowed.some((one) => one === status || one === `${Math.floor(status / 100)}xx`) ? null : String(status);
      case 'latency':
        return latencyMs < check.belowMs ? null : `${Number(latencyMs.toPrecision(4))} ms`;
      case 'header':
        return mismatch(this.header(check.name), check.expected);
      case 'body':
        return mismatch(text, check.expected);
      case 'jsonpath':
        return mismatch(this.first(check.query), check.expected);
    }
  }

  private header(name: string): string | undefined {
    const value = this.answer.headers[name.toLowerCase()];
    return value === undefined ? undefined : typeof value === 'string' ? value : value.join(', ');
  }

  private first(path: string): Scalar | undefined {
    this.json ??= parse(this.answer.text);
    if (this.json === null) return undefined;
    const [found] = query(this.json.value as Parameters<typeof query>[0], path);
    return typeof found === 'object' && found !== null ? JSON.stringify(found) : found;
  }
}

function parse(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

function mismatch(value: Scalar | undefined, { equals, matches, contains, exists }: Expectation): string | null {
  const found = value === undefined ? 'nothing' : typeof value === 'string' ? value : JSON.stringify(value);
  if (exists !== undefined && (value !== undefined) !== exists) return found;
  if (equals !== undefined && !isEqual(value, equals)) return found;
  if (matches !== undefined && !(value !== undefined && new RegExp(matches).test(String(value)))) return found;
  return contains !== undefined && !(value !== undefined && String(value).includes(contains)) ? found : null;
}

/** Headers are text: there `5` in the scenario means what "5" says; in JSON a number is a number. */
function isEqual(value: Scalar | undefined, expected: Scalar): boolean {
  return value === expected || (typeof value === 'string' && typeof expected === 'number' && value === String(expected));
}
