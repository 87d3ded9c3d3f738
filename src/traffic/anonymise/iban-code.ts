import { countrySpecs, isValidIBAN } from 'ibantools';
import type { KeyedStream } from './keyed-stream.js';

/** Where the account number of a bank account begins, ISO 13616. */
const BBAN_START = 4;
/** Some countries have a check of their own inside (1 in 97 passes it); each attempt draws new digits. */
const MOST_ATTEMPTS = 2_000;

/**
 * Reads an IBAN that begins at `start`, in one piece or in groups with single spaces or hyphens. Country and length as registered, remainder modulo 97 of 1.
 * @returns the end, or -1
 */
export function ibanEnd(text: string, start: number, limit: number): number {
  const country = text.slice(start, start + 2);
  const length = countrySpecs[country]?.chars;
  if (!length) return -1;
  let compact = '';
  let at = start;
  for (; at < limit && compact.length < length; at++) {
    const char = text.charCodeAt(at);
    if ((char >= 48 && char <= 57) || (char >= 65 && char <= 90) || (char >= 97 && char <= 122)) compact += text[at];
    else if ((char !== 32 && char !== 45) || !isAlphanumeric(text.charCodeAt(at + 1))) return -1;
  }
  if (compact.length < length || isAlphanumeric(at < limit ? text.charCodeAt(at) : 32)) return -1;
  return remainder97(compact.toUpperCase()) === 1 ? at : -1;
}

function isAlphanumeric(char: number): boolean {
  return (char >= 48 && char <= 57) || (char >= 65 && char <= 90) || (char >= 97 && char <= 122);
}

/** ISO 7064 MOD 97-10 over the account with the first four characters moved to its end; letters count 10 to 35. */
export function remainder97(iban: string): number {
  let remainder = 0;
  for (const char of iban.slice(BBAN_START) + iban.slice(0, BBAN_START)) {
    const value = Number.parseInt(char, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}

/** Another account of the same country, written the same way: right in its check digits, and in the country's own where the original is. */
export function pseudonymOfIban(value: string, stream: KeyedStream): string {
  const compact = value.replace(/[\s-]/g, '').toUpperCase();
  const strict = isValidIBAN(compact);
  let made = compact;
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    made = drawAccount(compact, stream);
    if (!strict || isValidIBAN(made)) break;
  }
  let next = 0;
  return value.replace(/[A-Za-z0-9]/g, () => made[next++] as string);
}

function drawAccount(compact: string, stream: KeyedStream): string {
  const country = compact.slice(0, 2);
  const bban = compact
    .slice(BBAN_START)
    .replace(/[A-Z]/g, () => String.fromCharCode(65 + stream.below(26)))
    .replace(/\d/g, () => String(stream.below(10)));
  const check = 98 - remainder97(`${country}00${bban}`);
  return `${country}${String(check).padStart(2, '0')}${bban}`;
}
