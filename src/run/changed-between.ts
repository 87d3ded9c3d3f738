import { type GitContext, tryGit } from '../environment/drivers/git.js';
import type { StateDocument } from '../rollout/state.js';

const COMMIT = /^[0-9a-f]{7,64}$/;

/** The commit a version was built from: what was recorded with it, or itself where it is one. Null where that is unknown. */
export function commitOf({ verified, rollout }: StateDocument, version: string | null): string | null {
  if (version === null) return null;
  const recorded = verified.findLast((known) => known.version === version)?.detail?.['commit'];
  if (recorded !== undefined && COMMIT.test(recorded)) return recorded;
  if (COMMIT.test(version)) return version;
  return rollout?.candidate !== undefined && COMMIT.test(rollout.candidate) && rollout.candidate.startsWith(version)
    ? rollout.candidate
    : null;
}

/** Files that differ between two commits; null where git cannot tell. */
export async function changedBetween(from: string | null, to: string | null, context: GitContext): Promise<readonly string[] | null> {
  if (from === null || to === null) return null;
  const diff = () =>
    tryGit(context, 'diff', '--name-only', '--no-renames', '-z', '--end-of-options', from, to, '--').catch(() => undefined);
  const names = (await diff()) ?? ((await fetched(context, from, to)) ? await diff() : undefined);
  return names === undefined ? null : names.split('\0').filter(Boolean);
}

/** A shallow checkout lacks old commits. */
async function fetched(context: GitContext, ...commits: readonly string[]): Promise<boolean> {
  return (
    (await tryGit(context, 'fetch', '--quiet', '--no-tags', '--depth=1', '--end-of-options', 'origin', ...commits).catch(
      () => undefined,
    )) !== undefined
  );
}
