import type { Difference } from './difference.js';
import { Found } from './found.js';
import { firstDifference, sampleText, windowStart } from './sample.js';

/** Pieces of a page that are looked at on each side between its common beginning and end. */
const MAX_PIECES = 2_000;
/** Elements of a page named as differing. */
const MAX_ELEMENTS = 20;

/**
 * The first differing line of two texts (`text`), and for markup each element that differs by its tag (`text:<h1>`), so that a
 * token in a hidden field, which differs between any two answers, does not hide a changed heading.
 */
export function compareText(primary: string, other: string): Difference[] {
  const at = firstDifference(primary, other);
  if (at === primary.length && at === other.length) return [];
  const found = new Found();
  found.add(firstLine(primary, other, at));
  if (looksLikeMarkup(primary) && looksLikeMarkup(other)) addElements(primary, other, at, found);
  return found.list();
}

function firstLine(primary: string, other: string, at: number): Difference {
  const start = lineStart(primary, at);
  const left = lineFrom(primary, start);
  const right = lineFrom(other, start);
  const from = windowStart(left, right);
  return { kind: 'text', path: 'text', primary: sampleText(left, from), other: sampleText(right, from) };
}

/** Both texts are equal before the first difference, so a line starts at the same place on both sides. */
function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

function lineFrom(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? undefined : end).trimEnd();
}

function looksLikeMarkup(text: string): boolean {
  return /^\s*<[!?a-z]/i.test(text.slice(0, 200));
}

function addElements(primary: string, other: string, at: number, found: Found): void {
  const start = openingTagBefore(primary, at);
  const left = pieces(primary.slice(start));
  const right = pieces(other.slice(start));
  const leftCounts = new Set(left);
  const rightCounts = new Set(right);
  const onlyLeft = left.filter((piece) => !rightCounts.has(piece));
  const onlyRight = right.filter((piece) => !leftCounts.has(piece));
  for (let i = 0; i < Math.max(onlyLeft.length, onlyRight.length) && found.size <= MAX_ELEMENTS; i++) {
    addElement(onlyLeft[i], onlyRight[i], found);
  }
}

/** Where the element around a position begins; 0 where there is none. */
function openingTagBefore(markup: string, at: number): number {
  let start = at;
  do start = start === 0 ? -1 : markup.lastIndexOf('<', start - 1);
  while (start > 0 && !/^<[!?a-z]/i.test(markup.slice(start, start + 2)));
  return Math.max(0, start);
}

function addElement(left: string | undefined, right: string | undefined, found: Found): void {
  const from = left !== undefined && right !== undefined ? windowStart(left, right) : 0;
  const add = (piece: string | undefined): void => {
    if (piece === undefined) return;
    found.add({
      kind: 'text',
      path: `text:${tagOf(piece)}`,
      ...(left === undefined ? {} : { primary: sampleText(left, from) }),
      ...(right === undefined ? {} : { other: sampleText(right, from) }),
    });
  };
  add(left);
  add(right);
}

/** A page cut before each opening tag: an element with its text. */
function pieces(markup: string): string[] {
  return markup.split(/(?=<[!?a-z])/i, MAX_PIECES).map((piece) => piece.trim());
}

function tagOf(piece: string): string {
  const tag = /^<([!?]?[a-z][\w:-]{0,30})/i.exec(piece);
  return tag ? `<${(tag[1] as string).toLowerCase()}>` : '(text)';
}
