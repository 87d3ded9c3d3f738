import type { KeyedStream } from './keyed-stream.js';

/** IEEE 802 EUI-48 as it is written: six pairs with colons or hyphens, or three groups of four with dots. */
const PAIRS = /[0-9A-Fa-f]{2}([:-])[0-9A-Fa-f]{2}(?:\1[0-9A-Fa-f]{2}){4}(?![0-9A-Za-z_]|[:-][0-9A-Fa-f])/y;
const DOTTED = /[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}(?![0-9A-Za-z_]|\.[0-9A-Fa-f])/y;

/** @returns the end of the address that begins at `start`, or -1 */
export function macEnd(text: string, start: number): number {
  const pattern = text.charCodeAt(start + 4) === 46 ? DOTTED : PAIRS;
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Broadcast and the empty address name no device. */
export function isNobodysMac(value: string): boolean {
  return /^(?:[0:.-]+|[fF:.-]+)$/.test(value);
}

/** A locally administered unicast address (second digit 2, 6, A or E), in the original's spelling. */
export function pseudonymOfMac(value: string, stream: KeyedStream): string {
  if (isNobodysMac(value)) return value;
  const upper = /[A-F]/.test(value);
  let position = 0;
  const made = value.replace(/[0-9A-Fa-f]/g, () => (position++ === 1 ? '26ae'[stream.below(4)] : stream.below(16).toString(16)) as string);
  return upper ? made.toUpperCase() : made;
}
