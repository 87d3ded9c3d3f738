/** A calendar date, a time of day, or both, with fraction and zone. */
const TIME =
  /\d{4}[-/.](?:\d{2}|[A-Z][a-z]{2})[-/.]\d{2,4}(?:[T_ ]?\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?|\d{1,2}\/[A-Z][a-z]{2}\/\d{4}(?::\d{2}){3}|(?<![\d:])\d{1,2}:\d{2}:\d{2}(?:[.,]\d+)?(?:Z|[+-]\d{2}:?\d{2})?(?![\d:])/g;
const UUID = /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/g;
const IP = /(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?::\d{1,5})?(?![\w.])|(?<![\w:])(?:[0-9a-fA-F]{0,4}:){3,7}[0-9a-fA-F]{0,4}(?![\w:])/g;
/** `0x7f`, and words of hexadecimal digits of which some are digits: digests, addresses, trace ids. */
const HEX = /\b0x[0-9a-fA-F]+\b|\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{8,}\b|\b(?=[A-F]*\d)(?=\d*[A-F])[0-9A-F]{8,}\b/g;
/** A long word in which letters and digits take turns: ids, tokens, keys. */
const ID = /\b(?=[A-Za-z_-]*\d+[A-Za-z_-]+\d)[A-Za-z0-9_-]{10,}\b/g;
const NUMBER = /(?<![A-Za-z])[-+]?\d+(?:[.,]\d+)*(?:[eE][-+]?\d+)?|\d+/g;

/** A word this long has no meaning of its own. */
const LONGEST_WORD = 200;

/**
 * Replaces what changes from line to line by what it is: `<time>`, `<uuid>`, `<ip>`, `<hex>`, `<id>`, `<num>`. Only words that hold a digit are looked
 * at; words are parted by white space, which becomes single blanks.
 * @param mostWords further words are left out
 */
export function maskWords(text: string, mostWords: number): string[] {
  const words: string[] = [];
  const { length } = text;
  for (let at = 0; at < length && words.length < mostWords; ) {
    let end = at;
    let hasDigit = false;
    for (; end < length; end++) {
      const code = text.charCodeAt(end);
      if (code <= 32 || code === 0xa0) break;
      if (code >= 48 && code <= 57) hasDigit = true;
    }
    if (end > at) words.push(hasDigit ? maskWord(text.slice(at, end)) : shortWord(text, at, end));
    at = end + 1;
  }
  return words;
}

function shortWord(text: string, from: number, to: number): string {
  return to - from > LONGEST_WORD ? '<long>' : text.slice(from, to);
}

function maskWord(word: string): string {
  if (word.length > LONGEST_WORD) return '<long>';
  const isPlainNumber = NUMBER_ALONE.test(word);
  if (isPlainNumber) return '<num>';
  let masked = word;
  if (word.includes(':') || word.includes('-') || word.includes('/')) masked = masked.replace(TIME, '<time>').replace(UUID, '<uuid>');
  if (word.includes(':') || word.includes('.')) masked = masked.replace(IP, '<ip>');
  if (masked.length >= 4) masked = masked.replace(HEX, '<hex>');
  if (masked.length >= 10) masked = masked.replace(ID, '<id>');
  return masked.replace(NUMBER, '<num>');
}

const NUMBER_ALONE = /^[-+]?\d+(?:\.\d+)?$/;
