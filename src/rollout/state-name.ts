import { createHash } from 'node:crypto';

const LONGEST = 80;

/**
 * A service's or environment's name as one part of a path and of a git ref: letters, digits, `-`, `_` and single inner dots. A name that has to be
 * changed for that gets a few letters of its digest, so that two services never share one state.
 */
export function stateName(name: string): string {
  const safe = name
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[.-]+|[.-]+$/g, '')
    .replace(/\.lock$/i, '-lock')
    .slice(0, LONGEST)
    .replace(/[.-]+$/, '');
  if (safe === name && safe !== '') return safe;
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 8);
  return safe === '' ? digest : `${safe}-${digest}`;
}
