import picomatch from 'picomatch';
import { type JournalEntry, unfinishedActs } from './journal.js';
import type { RollbackSpec } from './spec.js';
import { type LedgerEntry, lastVerified, type RolloutRecord, type StateDocument, type VerifiedVersion } from './state.js';

/** Why a rollback is held for a person. */
export type HoldCode =
  | 'no-target'
  | 'unknown-version'
  | 'frozen'
  | 'too-many'
  | 'irreversible'
  | 'unknown-changes'
  | 'impossible'
  | 'rollout-open'
  | 'ask';

export interface Hold {
  readonly code: HoldCode;
  /** a sentence */
  readonly reason: string;
}

/** Where a rollback goes. */
export type Target =
  | { readonly kind: 'go'; readonly version: VerifiedVersion; readonly continues: JournalEntry | null }
  /** it was gone back to before, and stands */
  | { readonly kind: 'stands'; readonly version: VerifiedVersion; readonly since: JournalEntry | null }
  | { readonly kind: 'hold'; readonly hold: Hold };

export const LAST_VERIFIED = 'last-verified';
const SHORTEST_PREFIX = 6;

/**
 * The version to go back to. A rollback that was begun and never ended is gone on with. The last verified one is never the one that stands, and
 * after a rollback that is asked for once more nothing further is gone back: a second press of the button does nothing.
 * @param to `last-verified`, a version, or the beginning of one (6 characters at least)
 * @param current what stands now; null where that is unknown
 */
export function chooseTarget(document: StateDocument, to: string, current: string | null): Target {
  const named = to === LAST_VERIFIED ? null : findVersion(document.verified, to);
  if (named && 'code' in named) return { kind: 'hold', hold: named };
  const begun = unfinishedActs(document.journal).findLast(({ act }) => act === 'roll-back');
  const goal = begun && knownTarget(document, String(begun.detail?.['to'] ?? ''));
  if (begun && goal && (named === null || named.version === goal.version)) return { kind: 'go', version: goal, continues: begun };
  const last = lastDone(document.journal);
  if (named)
    return named.version === current ? { kind: 'stands', version: named, since: last } : { kind: 'go', version: named, continues: null };
  const reached = last?.act === 'roll-back' ? knownTarget(document, String(last.detail?.['to'] ?? '')) : undefined;
  if (last && reached && (current === null || reached.version === current)) return { kind: 'stands', version: reached, since: last };
  const version = lastVerified(document, current ?? undefined);
  return version ? { kind: 'go', version, continues: null } : { kind: 'hold', hold: nothingVerified(document, current) };
}

/** Acts that change what users are served. */
const MOVES: readonly JournalEntry['act'][] = ['roll-back', 'promote', 'switch', 'shift'];
const lastDone = (journal: readonly JournalEntry[]): JournalEntry | null =>
  journal.findLast(({ act, phase }) => phase === 'done' && MOVES.includes(act)) ?? null;

const knownTarget = ({ verified }: StateDocument, version: string): VerifiedVersion | undefined =>
  verified.findLast((known) => known.version === version);

function findVersion(verified: readonly VerifiedVersion[], to: string): VerifiedVersion | Hold {
  const exact = verified.findLast(({ version }) => version === to);
  if (exact) return exact;
  const plain = (version: string): string => version.replace(/^sha256:/, '');
  const begins = to.length < SHORTEST_PREFIX ? [] : verified.filter(({ version }) => plain(version).startsWith(plain(to)));
  const versions = [...new Set(begins.map(({ version }) => version))];
  if (versions.length === 1) return begins.at(-1) as VerifiedVersion;
  const known = verified
    .map(({ version }) => version)
    .slice(-5)
    .reverse();
  const what = versions.length > 1 ? `"${to}" is the beginning of ${versions.length} verified versions` : `"${to}" is no verified version`;
  return { code: 'unknown-version', reason: `${what}; the last ones are: ${known.join(', ') || 'none'}` };
}

function nothingVerified({ verified }: StateDocument, current: string | null): Hold {
  const reason =
    verified.length === 0 ? 'no version has been verified yet' : `no verified version is known other than ${current}, which stands`;
  return { code: 'no-target', reason };
}

export interface GuardInput {
  readonly spec: RollbackSpec;
  readonly journal: readonly JournalEntry[];
  /** where users stand */
  readonly rollout: RolloutRecord | null;
  readonly nowMs: number;
  readonly frozen: boolean;
  /** by itself, and not by a person */
  readonly isAutomatic: boolean;
  /** files that differ between the two versions; null where that cannot be told */
  readonly changed: readonly string[] | null;
}

/** What stands in the way of going back. Null: nothing. */
export function guardRollBack(input: GuardInput): Hold | null {
  const { spec, frozen, isAutomatic } = input;
  if (frozen) return { code: 'frozen', reason: `${spec.freeze} is set: nothing is rolled back while it is` };
  if (isAutomatic && spec.when === 'ask') return { code: 'ask', reason: '`rollback.when` is `ask`: a person decides' };
  return rolloutOpen(input) ?? tooMany(input) ?? irreversible(input);
}

/** Users whom a router sends to the new version are not brought back by another content on the old one's place. */
function rolloutOpen({ rollout }: GuardInput): Hold | null {
  if (!rollout || !isOpen(rollout) || rollout.split.shadow === 0) return null;
  const share = `${Number((100 * rollout.split.shadow).toFixed(1))} %`;
  return {
    code: 'rollout-open',
    reason: `a rollout has ${share} of users on ${rollout.candidate}: \`foreshadow rollout abort\` sends them back first`,
  };
}

const isOpen = ({ status }: RolloutRecord): boolean => status === 'running' || status === 'held' || status === 'watching';

function tooMany({ spec: { atMost }, journal, nowMs }: GuardInput): Hold | null {
  if (!atMost) return null;
  const recent = journal.filter(({ act, phase, at }) => act === 'roll-back' && phase === 'done' && Date.parse(at) > nowMs - atMost.perMs);
  if (recent.length < atMost.count) return null;
  const last = recent.at(-1) as JournalEntry;
  return { code: 'too-many', reason: `\`at-most\` is used up: ${recent.length} within the time, the last at ${last.at} by ${last.by}` };
}

function irreversible({ spec: { holdInsteadIf }, changed }: GuardInput): Hold | null {
  if (holdInsteadIf.length === 0) return null;
  if (changed === null)
    return { code: 'unknown-changes', reason: `it cannot be told whether ${holdInsteadIf.join(' or ')} changed between the two versions` };
  const isOne = picomatch(
    holdInsteadIf.map((rule) => rule.slice('paths:'.length)),
    { dot: true },
  );
  const hits = changed.filter((path) => isOne(path));
  if (hits.length === 0) return null;
  const more = hits.length > 3 ? ` and ${hits.length - 3} more` : '';
  return { code: 'irreversible', reason: `a change that cannot be gone back over lies between: ${hits.slice(0, 3).join(', ')}${more}` };
}

/** How many verified versions are remembered. */
const VERIFIED_LIMIT = 50;

/** Adds a version to the verified ones, as the newest. */
export function addVerified(document: StateDocument, version: VerifiedVersion): StateDocument {
  const others = document.verified.filter((known) => known.version !== version.version);
  return { ...document, verified: [...others, version].slice(-VERIFIED_LIMIT) };
}

/** After a rollback: what was gone back to is the last verified version, and what was gone back from is none any more. */
export function recordRollBack(document: StateDocument, target: VerifiedVersion, from: string | null, at: string): StateDocument {
  const kept = { ...document, verified: document.verified.filter(({ version }) => version !== from || version === target.version) };
  const { rollout } = document;
  const commit = document.verified.findLast(({ version }) => version === from)?.detail?.['commit'] ?? from;
  const ledger = document.ledger.map(
    (entry): LedgerEntry =>
      entry.commit !== undefined && entry.commit === commit && entry.fate !== 'rolled-back'
        ? { ...entry, fate: 'rolled-back', fateAt: at }
        : entry,
  );
  return { ...addVerified(kept, target), ledger, rollout: rollout && isOpen(rollout) ? { ...rollout, status: 'rolled-back' } : rollout };
}
