import { z } from 'zod';
import type { SelectBy } from '../../traffic/spec.js';
import { word } from '../words.js';

/** What a request may be chosen by. */
export const SELECT_WORDS = ['random', 'ip', 'geo', 'browser', 'device'] as const;

const BY = `${SELECT_WORDS.join(' | ')} | header:NAME | cookie:NAME | query:NAME`;
/** `random`, `ip`, `cookie:NAME`, ... */
export const selectBy = word(z.string({ error: `expected ${BY}` }), { title: BY, expected: BY }, (value) =>
  (SELECT_WORDS as readonly string[]).includes(value) || /^(header|cookie|query):[^\s:]+$/.test(value) ? (value as SelectBy) : undefined,
);
