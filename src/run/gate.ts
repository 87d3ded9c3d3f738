import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Verdict } from '../judge/verdict.js';
import { DECISIONS, VERDICT_WORDS } from '../report/sentences/verdict.js';
import { exitCodeOf, type PolicySpec } from '../rollout/policy.js';
import { openForReading } from '../store/stores/sqlite-reader.js';
import { RUN, type RunDocument } from './run-document.js';

export interface Gate {
  readonly exitCode: number;
  readonly sentence: string;
}

/** The exit code of a stored verdict. Policies given here win over those of the run's own configuration. */
export function gateOf(verdict: Verdict, directory: string, given: PolicySpec): Gate {
  const own = ownSettings(directory);
  const set = Object.fromEntries(Object.entries(given).filter(([name, value]) => value !== undefined && name.startsWith('on')));
  const exitCode = exitCodeOf(verdict, { ...own?.policies, ...set }, own?.enforce ?? 'hold');
  const plain = exitCodeOf(verdict, {}, 'hold');
  const word = VERDICT_WORDS[verdict.outcome];
  if (exitCode !== plain) return { exitCode, sentence: `${word}: exit code ${exitCode} by policy or \`enforce\`, otherwise ${plain}.` };
  return { exitCode, sentence: `${word}: ${DECISIONS[verdict.decision]} Exit code ${exitCode}.` };
}

function ownSettings(directory: string): RunDocument | undefined {
  const file = join(directory, 'store.db');
  if (!existsSync(file)) return undefined;
  using store = openForReading(file);
  return store.document(RUN) as RunDocument | undefined;
}
