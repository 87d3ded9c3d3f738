/** One sample of an exposition: a name, its labels, a number (NaN and infinities as they are). */
export interface ExpositionSample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

const NAME = /^[a-zA-Z_:][\w:]*/;
const LABEL = /\s*([a-zA-Z_]\w*)\s*=\s*"((?:[^"\\]|\\.)*)"\s*,?/y;
const VALUE = /^\s*([^\s]+)(?:\s+-?\d+)?\s*$/;

/**
 * Reads the Prometheus text exposition format, version 0.0.4 (and the lines of OpenMetrics that look alike; exemplars are left out).
 * Lines that are not understood are counted, not fatal: one broken metric hides no other.
 */
export function readExposition(text: string): { readonly samples: readonly ExpositionSample[]; readonly unreadable: number } {
  const samples: ExpositionSample[] = [];
  let unreadable = 0;
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    const sample = readSample(trimmed);
    if (sample) samples.push(sample);
    else unreadable++;
  }
  return { samples, unreadable };
}

function readSample(line: string): ExpositionSample | null {
  const name = NAME.exec(line)?.[0];
  if (name === undefined) return null;
  const rest = line.slice(name.length);
  const read = rest.startsWith('{') ? readLabels(rest) : { labels: {}, end: 0 };
  if (!read) return null;
  const value = VALUE.exec(withoutExemplar(rest.slice(read.end)))?.[1];
  const number = value === undefined ? undefined : readNumber(value);
  return number === undefined ? null : { name, labels: read.labels, value: number };
}

const withoutExemplar = (text: string): string => text.split(' # ', 1)[0] as string;

/** @returns the labels and where the text after `}` begins; null where they are broken */
export function readLabels(text: string): { readonly labels: Record<string, string>; readonly end: number } | null {
  const labels: Record<string, string> = Object.create(null) as Record<string, string>;
  let at = 1;
  while (text[at] !== '}') {
    LABEL.lastIndex = at;
    const match = LABEL.exec(text);
    if (!match) return /^\s*\}/.test(text.slice(at)) ? { labels, end: text.indexOf('}', at) + 1 } : null;
    labels[match[1] as string] = unescapeLabel(match[2] as string);
    at = LABEL.lastIndex;
  }
  return { labels, end: at + 1 };
}

const unescapeLabel = (text: string): string => text.replace(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character));

function readNumber(text: string): number | undefined {
  if (/^[+-]?inf$/i.test(text)) return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  if (/^nan$/i.test(text)) return Number.NaN;
  const number = Number(text);
  return Number.isNaN(number) ? undefined : number;
}
