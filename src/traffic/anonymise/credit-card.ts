import { fillDigits, type KeyedStream } from './keyed-stream.js';

/** Payment card numbers, ISO/IEC 7812: issuer ranges of the schemes in use, length, and the Luhn checksum. */
export function isCardNumber(digits: string): boolean {
  return hasCardRange(digits) && luhnSum(digits) % 10 === 0;
}

/** First digits and lengths: Visa, Mastercard, American Express, Discover, JCB, Diners, UnionPay, Maestro, Mir, RuPay. */
function hasCardRange(digits: string): boolean {
  const length = digits.length;
  if (length < 12 || length > 19) return false;
  const four = Number(digits.slice(0, 4));
  switch (digits[0]) {
    case '4':
      return length === 13 || length === 16 || length === 19;
    case '5':
      return four >= 5100 && four < 5600 ? length === 16 : (four < 5100 || four >= 5600) && length >= 12;
    case '2':
      return length === 16 && ((four >= 2221 && four <= 2720) || (four >= 2200 && four <= 2204));
    case '3':
      if (/^3[47]/.test(digits)) return length === 15;
      if (/^3(?:0[0-5]|[689])/.test(digits)) return length === 14 || (length >= 16 && length <= 19);
      return four >= 3528 && four <= 3589 && length >= 16;
    case '6':
      return length >= 12;
    case '8':
      return /^(?:81|82|508)/.test(digits) && length >= 16;
    default:
      return false;
  }
}

/** Twelve digits and odd lengths are Maestro's alone; they need a word beside them that says so. */
export function isCommonCardLength(digits: string): boolean {
  return digits.length >= 13 && digits.length !== 17 && digits.length !== 18;
}

/** The Luhn sum; a multiple of ten where the check digit is right. */
export function luhnSum(digits: string): number {
  let sum = 0;
  for (let i = digits.length - 1, double = false; i >= 0; i--, double = !double) {
    const digit = digits.charCodeAt(i) - 48;
    sum += double ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
  }
  return sum;
}

/** Another number of the same scheme and length with a right check digit (a wrong one stays wrong): the first four digits and the separators stay. */
export function pseudonymOfCard(value: string, stream: KeyedStream): string {
  const digits = value.replace(/\D/g, '');
  const body = digits.slice(0, 4) + stream.digits(Math.max(0, digits.length - 5));
  const check = (10 - (luhnSum(`${body}0`) % 10)) % 10;
  return fillDigits(value, `${body}${check}`.slice(0, digits.length));
}
