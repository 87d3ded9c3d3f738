import { fail } from '../core/errors.js';
import { nearest } from '../core/nearest.js';
import type { SelectBy } from '../traffic/spec.js';

const BY_WORDS = ['random', 'ip', 'geo', 'browser', 'device'] as const satisfies readonly SelectBy[];

/** What `--by` chooses users by. @throws FS_USAGE */
export function parseBy(text: string): SelectBy {
  if ((BY_WORDS as readonly string[]).includes(text) || /^(header|cookie|query):[^\s:]+$/.test(text)) return text as SelectBy;
  const expected = `${BY_WORDS.join(', ')}, header:NAME, cookie:NAME or query:NAME`;
  throw fail('FS_USAGE', { found: `--by ${text}`, expected, nearest: nearest(text, BY_WORDS) });
}
