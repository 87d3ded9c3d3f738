import { type Entity, LEAST_SCORE } from './entity.js';
import type { Field } from './field-name.js';
import type { Match } from './match.js';

/** Where a text stands: in which field, and inside how many encodings. */
export interface Place {
  readonly field: Field | null;
  readonly depth: number;
  /** words before this index say nothing about what is looked at: they belong to another value */
  readonly since?: number | undefined;
}

/** Deeper encodings (base64 in JSON in a query) are left as they are. */
export const DEEPEST = 8;

export const TOP: Place = { field: null, depth: 0 };

/** Takes what is found and says what stands in its place; `look` finds in a text of any kind, so that the finders need not know each other. */
export interface Sink {
  /** @param value as it reads, its escapes undone; `start` and `end` are those of its spelling */
  add(out: Match[], entity: Entity, start: number, end: number, score: number, value: string): void;
  /** the same for a number of a JSON document */
  addNumber(out: Match[], entity: Entity, start: number, end: number, score: number, value: string): void;
  look(text: string, place: Place, out: Match[]): void;
}

/** Undoes one encoding of a text: what it says, and where each of its characters stands in it. */
export interface Decoded {
  readonly text: string;
  /** index in the encoded text of the decoded character `index`, or of the end */
  at(index: number): number;
  encode(text: string): string;
}

/** Looks into a decoded text and adds what is found at its places in the encoded one, which begins at `base`. */
export function lookInside(decoded: Decoded, base: number, place: Place, sink: Sink, out: Match[]): boolean {
  if (place.depth >= DEEPEST) return false;
  const inner: Match[] = [];
  sink.look(decoded.text, { field: place.field, depth: place.depth + 1 }, inner);
  for (const match of inner) {
    const replacement = match.replacement === null ? null : decoded.encode(match.replacement);
    out.push({ ...match, start: base + decoded.at(match.start), end: base + decoded.at(match.end), replacement });
  }
  return inner.length > 0;
}

export function isSure(score: number): boolean {
  return score >= LEAST_SCORE;
}
