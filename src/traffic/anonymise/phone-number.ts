import { type CountryCode, type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { fillDigits, type KeyedStream } from './keyed-stream.js';

/** Whose national spelling is understood where no country code is written, the likeliest first. */
const REGIONS: readonly CountryCode[] = [
  'US',
  'GB',
  'DE',
  'FR',
  'IN',
  'BR',
  'IT',
  'ES',
  'NL',
  'AU',
  'JP',
  'BE',
  'CH',
  'AT',
  'SE',
  'PL',
  'MX',
  'CN',
  'IL',
  'ZA',
];
/** First digits of the national number that stay: they say which kind of number it is. */
const KEPT_DIGITS = 4;
const MOST_ATTEMPTS = 24;
/** North America: an area code and an exchange, neither beginning with 0 or 1. */
const NORTH_AMERICAN = /^1?[2-9]\d{2}[2-9]\d{6}$/;

/** A number written with its country code: 2 for a valid one, 1 for one of a possible length, 0 for none. */
export function rateInternational(text: string): 0 | 1 | 2 {
  const number = parsePhoneNumberFromString(text);
  if (!number) return 0;
  return number.isValid() ? 2 : number.isPossible() ? 1 : 0;
}

/** A number of a country's own spelling: a valid one of the regions, or one of North America's shape. */
export function isNationalNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  return NORTH_AMERICAN.test(digits) || readNational(text) !== null;
}

function readNational(text: string): PhoneNumber | null {
  const zero = text.replace(/^\D+/, '').startsWith('0');
  for (const region of REGIONS) {
    if (zero && region === 'US') continue;
    const number = parsePhoneNumberFromString(text, region);
    if (number?.isValid()) return number;
  }
  return null;
}

/** Another valid number of the same country in the same spelling: its last digits are replaced, its kind (country, area or operator) stays. */
export function pseudonymOfPhone(value: string, stream: KeyedStream): string {
  const digits = value.replace(/\D/g, '');
  const international = value.trim().startsWith('+');
  const number = international ? parsePhoneNumberFromString(value) : readNational(value);
  const country = number?.countryCallingCode ?? '';
  const prefix = international ? country.length : digits.length - (number?.nationalNumber.length ?? digits.length);
  const national = digits.length - prefix;
  let drawn = Math.max(Math.min(national, 2), Math.min(national - KEPT_DIGITS, 7));
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const made = fillDigits(value, digits.slice(0, digits.length - drawn) + stream.digits(drawn));
    if (made !== value && (!number?.isValid() || isStillValid(made, international, number))) return made;
    if (attempt % 8 === 7 && drawn > 2) drawn = Math.max(2, drawn - 2);
  }
  return fillDigits(value, digits.slice(0, -2) + stream.digits(2));
}

function isStillValid(made: string, international: boolean, number: PhoneNumber): boolean {
  const other = international ? parsePhoneNumberFromString(made) : parsePhoneNumberFromString(made, number.country ?? 'US');
  return (other?.isValid() ?? false) && other?.country === number.country;
}
