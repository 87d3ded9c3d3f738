import { readFieldName } from './field-name.js';
import { findByField } from './find-by-field.js';
import { findInText } from './find-in-text.js';
import type { Match } from './match.js';
import { isSecretParameter } from './secret-name.js';
import type { Place, Sink } from './sink.js';

const HEAD_END = /\r?\n\r?\n/g;
const NAME = /\bname="?([^"\r\n;]+)"?/i;
const BASE64 = /content-transfer-encoding:\s*base64/i;
/** Media are not looked into; what else is no text has no line that could be mistaken for one. */
const MEDIA = /content-type:\s*(?:image|audio|video|font)\//i;

/** The parts of a multipart body: each by its field's name, and as what it is. Boundaries are the lines that begin like the first one. */
export function findInMultipart(text: string, place: Place, sink: Sink, out: Match[]): void {
  const boundary = /^(?:[^\r\n]*\r?\n)?(--[^\r\n]{1,128})/.exec(text)?.[1]?.trimEnd();
  if (boundary === undefined) {
    findInText(text, 0, text.length, place, sink, out);
    return;
  }
  let at = text.indexOf(boundary) + boundary.length;
  while (at < text.length) {
    const next = text.indexOf(boundary, at);
    const end = next < 0 ? text.length : next;
    findInPart(text, at, text.startsWith('\r\n', end - 2) ? end - 2 : text[end - 1] === '\n' ? end - 1 : end, place, sink, out);
    if (next < 0) return;
    at = next + boundary.length;
  }
}

function findInPart(text: string, from: number, end: number, place: Place, sink: Sink, out: Match[]): void {
  HEAD_END.lastIndex = from;
  const match = HEAD_END.exec(text);
  if (!match || HEAD_END.lastIndex > end) return;
  const start = HEAD_END.lastIndex;
  const head = text.slice(from, match.index);
  findInText(text, from, match.index, place, sink, out);
  if (start >= end || MEDIA.test(head)) return;
  const name = NAME.exec(head)?.[1] ?? '';
  const field = readFieldName(name);
  const value = { start, end, text: text.slice(start, end) };
  const known = isSecretParameter(name) && field.kind !== 'secret' ? { ...field, kind: 'secret' as const } : field;
  if (findByField(known, value, { person: true, address: true }, sink, out) === 'found') return;
  if (BASE64.test(head)) {
    findInFoldedBase64(value.text, start, place, sink, out);
    return;
  }
  const inner: Match[] = [];
  sink.look(value.text, { field, depth: place.depth + 1 }, inner);
  for (const one of inner) out.push({ ...one, start: one.start + start, end: one.end + start });
}

/** Base64 in lines of 76 characters: looked into as one token, written back as one. */
function findInFoldedBase64(text: string, start: number, place: Place, sink: Sink, out: Match[]): void {
  const token = text.replace(/[\r\n]+/g, '');
  const inner: Match[] = [];
  findInText(token, 0, token.length, { field: null, depth: place.depth + 1 }, sink, inner);
  const whole = inner.find((match) => match.start === 0 && match.end === token.length);
  if (whole) out.push({ ...whole, start, end: start + text.length });
}
