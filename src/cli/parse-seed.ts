import { fail } from '../core/errors.js';

/** `--seed N`: a whole number from 0 to 2^32 - 1. @throws FS_USAGE */
export function parseSeed(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const seed = Number(text);
  if (!Number.isInteger(seed) || seed < 0 || seed > 4_294_967_295)
    throw fail('FS_USAGE', { found: `--seed ${text}`, expected: 'a whole number from 0 to 4294967295' });
  return seed;
}
