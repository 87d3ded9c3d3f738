import { createHmac } from 'node:crypto';
import { openKeyedStream } from './keyed-stream.js';

const OURS = /^fs_[A-Za-z0-9_-]{16}$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const HEX = /^(?:[0-9a-f]{16,}|[0-9A-F]{16,})$/;
const DIGITS = /^\d{4,}$/;

/**
 * The pseudonym of a credential: a UUID, hexadecimal or digits stay that, of the same length, because services parse them; anything else becomes `fs_` and 16
 * characters (96 bits of the keyed hash), which anonymising again leaves alone.
 */
export function pseudonymOfSecret(value: string, key: string): string {
  if (value === '' || OURS.test(value)) return value;
  if (UUID.test(value) || HEX.test(value)) return drawHex(value, key);
  if (DIGITS.test(value)) return drawDigits(value, key);
  return `fs_${createHmac('sha256', key).update(value).digest('base64url').slice(0, 16)}`;
}

function drawHex(value: string, key: string): string {
  const stream = openKeyedStream(key, 'hex', value.toLowerCase());
  const made = value.replace(/[0-9a-f]/gi, (digit, at: number) => (UUID.test(value) && at === 14 ? digit : stream.below(16).toString(16)));
  return /[A-F]/.test(value) ? made.toUpperCase() : made;
}

function drawDigits(value: string, key: string): string {
  const stream = openKeyedStream(key, 'digits', value);
  const made = `${1 + stream.below(9)}${stream.digits(value.length - 1)}`;
  return made === value ? `${made.slice(0, -1)}${(Number(made.at(-1)) + 1) % 10}` : made;
}

/** As many digits as `value` has, at most 15, for numbers of a JSON document: any program reads them exactly. */
export function pseudonymOfNumber(value: string, key: string): string {
  const digits = Math.min(15, Math.max(1, value.replace(/\D/g, '').length));
  const hash = createHmac('sha256', key).update(value).digest().readBigUInt64BE();
  const low = 10n ** BigInt(digits - 1);
  return String(low + (hash % (9n * low)));
}
