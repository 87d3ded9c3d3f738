import { fail } from '../core/errors.js';

/** Gathers an option that may be given several times. */
export function collect(value: string, earlier: readonly string[]): readonly string[] {
  return [...earlier, value];
}

/** `NAME=VALUE` texts as a mapping. @throws FS_USAGE naming the option, never the value */
export function readPairs(flag: string, pairs: readonly string[], name: RegExp): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 0 || !name.test(pair.slice(0, at)))
        throw fail('FS_USAGE', { found: `${flag} that is no NAME=VALUE`, expected: `${flag} NAME=VALUE` });
      return [pair.slice(0, at), pair.slice(at + 1)] as const;
    }),
  );
}
