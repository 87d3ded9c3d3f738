import type { Pseudonyms } from './pseudonym.js';
import { scrubText } from './scrub-text.js';
import { isSecretParameter } from './secret-name.js';

/** Replaces secret values in `a=b&c=d` (query strings and forms); everything else keeps its spelling. */
export function scrubParameters(text: string, pseudonyms: Pseudonyms): string {
  return text
    .split('&')
    .map((pair) => {
      const equals = pair.indexOf('=');
      if (equals < 0) return pair;
      const value = decodeForm(pair.slice(equals + 1));
      if (isSecretParameter(decodeForm(pair.slice(0, equals)))) return pair.slice(0, equals + 1) + encodeURIComponent(pseudonyms.of(value));
      const scrubbed = scrubText(value, pseudonyms);
      return scrubbed === value ? pair : pair.slice(0, equals + 1) + encodeURIComponent(scrubbed);
    })
    .join('&');
}

/** A request target or URL: its query by parameter name, the rest (credentials, tokens in the path, matrix parameters) as text. */
export function scrubTarget(target: string, pseudonyms: Pseudonyms): string {
  const question = target.indexOf('?');
  const path = question < 0 ? target : target.slice(0, question);
  const scrubbedPath = scrubText(path, pseudonyms);
  return question < 0 ? scrubbedPath : `${scrubbedPath}?${scrubParameters(target.slice(question + 1), pseudonyms)}`;
}

const PART = /(content-disposition:[^\r\n]*?\bname="?([^"\r\n;]+)"?[^\r\n]*(?:\r?\n[^\r\n]+)*\r?\n\r?\n)([\s\S]*?)(?=\r?\n--|$)/gi;

/** The text parts of a multipart form. */
export function scrubMultipart(text: string, pseudonyms: Pseudonyms): string {
  return text.replace(
    PART,
    (_, head: string, name: string, value: string) =>
      head + (isSecretParameter(name) ? pseudonyms.of(value) : scrubText(value, pseudonyms)),
  );
}

function decodeForm(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
