/** Lines and characters of a message that a report shows. */
const MOST_LINES = 5;
const MOST_CHARACTERS = 400;
/** A long word of letters and digits says nothing to a reader, and may be a key nobody recognised. */
const OPAQUE = /[A-Za-z0-9+/=_-]{24,}/g;

/** A message as a report may show it: redacted as a whole first, because a secret that is cut is no longer known; then its beginning. */
export function showSample(lines: readonly string[], redact: (text: string) => string): string {
  const shown = redact(lines.join('\n')).split('\n').slice(0, MOST_LINES);
  return cut(shown.map((line) => cut(line.trimEnd().replace(OPAQUE, hide), MOST_CHARACTERS)).join('\n'), MOST_LINES * 200);
}

/** Paths and names of many words stay: only what mixes letters and digits is hidden. */
function hide(word: string): string {
  return /\d/.test(word) && /[A-Za-z]/.test(word) && !word.includes('/') ? '***' : word;
}

export function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 3)}...` : text;
}
