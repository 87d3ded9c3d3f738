import { fillDigits, type KeyedStream } from './keyed-stream.js';

/** Social security numbers that may have been issued: area not 000, 666 or 9xx, group not 00, serial not 0000 (SSA). */
export function isSocialSecurityNumber(digits: string): boolean {
  return /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(digits);
}

export function pseudonymOfSsn(value: string, stream: KeyedStream): string {
  const area = 1 + stream.below(665);
  const digits = [
    String(area).padStart(3, '0'),
    String(1 + stream.below(99)).padStart(2, '0'),
    String(1 + stream.below(9999)).padStart(4, '0'),
  ];
  return fillDigits(value, digits.join(''));
}
