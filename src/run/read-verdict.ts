import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fail } from '../core/errors.js';
import { OUTCOMES } from '../core/outcome.js';
import type { Verdict } from '../judge/verdict.js';
import { readJson } from './run-folder.js';

/** What a verdict may mean at its stage (type `Decision`). */
const DECISIONS = ['advance', 'hold', 'promote', 'roll-back'] as const;

/**
 * The verdict of a run folder. A document that is none must never open a gate, so what the gate goes by is checked.
 * @throws FS_INPUT_MISSING, FS_INPUT_INVALID
 */
export function readVerdict(directory: string): Verdict {
  const file = join(directory, 'verdict.json');
  if (!existsSync(file)) throw fail('FS_INPUT_MISSING', { found: file, hint: 'Name the folder that `foreshadow run --out` wrote.' });
  const found = readJson(file) as Partial<Verdict> | null;
  const isVerdict =
    found !== null &&
    (OUTCOMES as readonly unknown[]).includes(found.outcome) &&
    (DECISIONS as readonly unknown[]).includes(found.decision) &&
    Array.isArray(found.findings);
  if (!isVerdict)
    throw fail('FS_INPUT_INVALID', {
      found: 'no verdict',
      expected: 'outcome, decision and findings as a run writes them',
      place: { file },
    });
  return found as Verdict;
}
