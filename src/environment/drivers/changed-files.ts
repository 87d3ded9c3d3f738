import { fail } from '../../core/errors.js';
import type { ChangedFile } from '../change/change.js';
import { classifyFile } from '../change/classify-file.js';
import { parseNumstat, parseRawDiff, type RawEntry } from '../change/raw-diff.js';
import { isReadable, type ReadFile } from '../change/summarise-change.js';
import { type GitContext, git, tryGit } from './git.js';

/** Files whose keys or versions are compared, at most; of the rest only the names are known. */
const MOST_READ = 80;
const AT_ONCE = 6;
/** A rename is looked for among so many files at most: more would take minutes. */
const RENAME_LIMIT = 1_000;
/** Below what is kept of a program's output: a list that was cut off must not be taken for the whole. */
const MOST_RAW_CHARACTERS = 8 * 1024 * 1024;
const MOST_BLOB_BYTES = 8 * 1024 * 1024;

/**
 * The files that differ between two trees, with the texts of those worth reading. Trees need no history, so a shallow clone is as good as any.
 * Configured diff programs and conversions are not run.
 * @throws FS_GIT
 */
export async function readChangedFiles(from: string, to: string, context: GitContext): Promise<ReadFile[]> {
  if (from === to) return [];
  const compare = (format: string): Promise<string> =>
    git(context, 'diff-tree', '-r', '-z', '-M', `-l${RENAME_LIMIT}`, '--no-ext-diff', '--no-textconv', format, '--abbrev=40', from, to);
  const raw = await compare('--raw');
  if (raw.length > MOST_RAW_CHARACTERS) throw fail('FS_GIT', { found: 'more changed files than can be compared' });
  const entries = parseRawDiff(raw);
  const lines = parseNumstat(await compare('--numstat'));
  const files = entries.map((entry) => ({ entry, file: describe(entry, lines.get(entry.path)) }));
  const readable = files.filter(({ file }) => isReadable(file)).slice(0, MOST_READ);
  const texts = new Map<RawEntry, Pick<ReadFile, 'from' | 'to'>>();
  const queue = [...readable];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) texts.set(next.entry, await readSides(next.entry, context));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return files.map(({ entry, file }) => ({ file, from: undefined, to: undefined, ...texts.get(entry) }));
}

function describe(entry: RawEntry, lines: { readonly added: number | null; readonly removed: number | null } | undefined): ChangedFile {
  return {
    path: entry.path,
    ...(entry.from === undefined ? {} : { from: entry.from }),
    status: entry.status,
    kind: entry.submodule ? 'other' : classifyFile(entry.path),
    added: lines?.added ?? null,
    removed: lines?.removed ?? null,
    ...(entry.submodule ? { submodule: true } : {}),
  };
}

async function readSides({ fromId, toId }: RawEntry, context: GitContext): Promise<Pick<ReadFile, 'from' | 'to'>> {
  const side = async (id: string | null) => (id === null ? null : ((await readText(id, context)) ?? undefined));
  return { from: await side(fromId), to: await side(toId) };
}

/** A blob as text, by its id or as `REV:PATH`; null where there is none, undefined where it is no text or too large. */
export async function readText(object: string, context: GitContext): Promise<string | null | undefined> {
  const size = await tryGit(context, 'cat-file', '-s', object);
  if (size === undefined) return null;
  if (Number(size) > MOST_BLOB_BYTES) return undefined;
  const text = await tryGit(context, 'cat-file', 'blob', object);
  return text === undefined ? null : text.includes('\0') ? undefined : text;
}
