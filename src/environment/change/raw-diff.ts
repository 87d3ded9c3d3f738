/** One entry of `git diff-tree -r -z --raw -M --abbrev=40`. Ids are null where a side does not exist. */
export interface RawEntry {
  readonly status: 'added' | 'removed' | 'changed' | 'renamed';
  readonly path: string;
  readonly from?: string | undefined;
  readonly fromId: string | null;
  readonly toId: string | null;
  readonly submodule: boolean;
}

const SUBMODULE = '160000';
const NOTHING = /^0+$/;

/** Reads the NUL-separated raw format (git-diff(1), "RAW OUTPUT FORMAT"). A line that is none is left out. */
export function parseRawDiff(text: string): RawEntry[] {
  const fields = text.split('\0');
  const entries: RawEntry[] = [];
  for (let at = 0; at < fields.length; ) {
    const head = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(fields[at] ?? '');
    if (!head) {
      at += 1;
      continue;
    }
    const [, fromMode, toMode, fromId = '', toId = '', letter = 'M'] = head;
    const isPair = letter === 'R' || letter === 'C';
    const first = fields[at + 1] ?? '';
    const path = isPair ? (fields[at + 2] ?? first) : first;
    entries.push({
      status: statusOf(letter),
      path,
      ...(letter === 'R' ? { from: first } : {}),
      fromId: NOTHING.test(fromId) || letter === 'C' ? null : fromId,
      toId: NOTHING.test(toId) ? null : toId,
      submodule: fromMode === SUBMODULE || toMode === SUBMODULE,
    });
    at += isPair ? 3 : 2;
  }
  return entries;
}

function statusOf(letter: string): RawEntry['status'] {
  if (letter === 'A' || letter === 'C') return 'added';
  if (letter === 'D') return 'removed';
  return letter === 'R' ? 'renamed' : 'changed';
}

export interface LineCount {
  readonly added: number | null;
  readonly removed: number | null;
}

/** Reads `--numstat -z`: lines added and removed by (new) path; null for binary files. */
export function parseNumstat(text: string): Map<string, LineCount> {
  const counts = new Map<string, LineCount>();
  const fields = text.split('\0');
  for (let at = 0; at < fields.length; at++) {
    const match = /^(\d+|-)\t(\d+|-)\t([\s\S]*)$/.exec(fields[at] ?? '');
    if (!match) continue;
    const [, added = '-', removed = '-', path = ''] = match;
    // A rename has an empty path here, and the old and the new one as the next two fields.
    const name = path === '' ? (fields[at + 2] ?? '') : path;
    if (path === '') at += 2;
    counts.set(name, { added: added === '-' ? null : Number(added), removed: removed === '-' ? null : Number(removed) });
  }
  return counts;
}
