import type { Entity, Finding } from './entity.js';

/** A value found in a text, and what takes its place. */
export interface Match extends Finding {
  /** null while only looking: nothing is replaced */
  readonly replacement: string | null;
  /** what was found inside an encoded value (base64), where this is one */
  readonly inside?: readonly Entity[] | undefined;
}

/** The text with every match replaced; `matches` do not overlap and are in order. */
export function splice(text: string, matches: readonly Match[]): string {
  const parts: string[] = [];
  let copied = 0;
  for (const { start, end, replacement } of matches) {
    if (replacement === null) continue;
    parts.push(text.slice(copied, start), replacement);
    copied = end;
  }
  return copied === 0 ? text : parts.join('') + text.slice(copied);
}

/** In order, and without those that lie in one before them. */
export function inOrder(matches: Match[]): Match[] {
  let sorted = true;
  for (let i = 1; i < matches.length && sorted; i++) sorted = (matches[i - 1] as Match).end <= (matches[i] as Match).start;
  if (sorted) return matches;
  const ordered = matches.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return ordered.filter((match) => {
    if (match.start < end) return false;
    end = match.end;
    return true;
  });
}
