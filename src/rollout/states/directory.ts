import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Clock } from '../../core/clock.js';
import { fail } from '../../core/errors.js';
import { formatState, parseState } from '../parse-state.js';
import { emptyState, type KeptState, type StateDocument } from '../state.js';
import type { CreateStateStore } from '../state-context.js';
import { stateName } from '../state-name.js';

/** Revisions that stay to be looked at and put back. */
const KEPT_REVISIONS = 50;
const DIGITS = 10;
const REVISION = /^(\d{10})\.json$/;
const DRAFT = /^\.draft-/;
/** A draft this old belongs to a process that died while writing it. */
const OLD_DRAFT_MS = 3_600_000;

/** Beside the configuration, where nothing is said. */
const DEFAULT_PATH = '.foreshadow/state';

/**
 * Keeps the state in `PATH/SERVICE/ENVIRONMENT/`, a file a revision: `0000000007.json` follows `0000000006.json`. Of two writers one gets
 * to create the next file (`link` is atomic, on network file systems too), the other is told so. File and directory are on the disk before
 * `write` returns.
 */
export const createDirectoryStore: CreateStateStore = ({ path, environment }, { service, directory: base, clock }) => {
  const directory = resolve(base, path ?? DEFAULT_PATH, stateName(service), stateName(environment));
  return {
    name: `directory ${directory}`,
    async read() {
      const revision = await newest(directory);
      return revision === null ? { document: emptyState(service, environment), revision } : readRevision(directory, revision);
    },
    async write(document, expected) {
      const next = revisionAfter(expected);
      await guarded(directory, () => mkdir(directory, { recursive: true }));
      if ((await newest(directory)) !== expected) throw conflict(next);
      await guarded(directory, () => createRevision(directory, next, document));
      // Revisions are pruned oldest first: as long as the expected one is there, the next one cannot have come and gone before.
      if (expected !== null && !(await exists(join(directory, fileOf(expected))))) throw conflict(next);
      await prune(directory, clock).catch(() => undefined); // what is left over is taken away by the next write
      return next;
    },
  };
};

async function newest(directory: string): Promise<string | null> {
  const names = await guarded(directory, () => readdir(directory)).catch((error: unknown) => {
    if (codeOf((error as Error).cause) === 'ENOENT') return [];
    throw error;
  });
  return revisionsOf(names).at(-1) ?? null;
}

async function readRevision(directory: string, revision: string): Promise<KeptState> {
  const file = join(directory, fileOf(revision));
  const text = await guarded(file, () => readFile(file, 'utf8'));
  return { document: parseState(text, file), revision };
}

/** Whole or not at all: a draft is written and flushed, then linked to its name, which fails where the name is taken. */
async function createRevision(directory: string, revision: string, document: StateDocument): Promise<void> {
  const draft = join(directory, `.draft-${randomUUID()}`);
  try {
    const file = await open(draft, 'wx', 0o644);
    try {
      await file.writeFile(formatState(document));
      await file.sync();
    } finally {
      await file.close();
    }
    await link(draft, join(directory, fileOf(revision))).catch((cause: unknown) => {
      throw codeOf(cause) === 'EEXIST' ? conflict(revision) : cause;
    });
    await flush(directory);
  } finally {
    await rm(draft, { force: true });
  }
}

/** So that the new name survives a loss of power. */
async function flush(directory: string): Promise<void> {
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function prune(directory: string, clock: Clock): Promise<void> {
  const names = await readdir(directory);
  for (const revision of revisionsOf(names).slice(0, -KEPT_REVISIONS)) await rm(join(directory, fileOf(revision)), { force: true });
  for (const name of names.filter((candidate) => DRAFT.test(candidate))) {
    const { mtimeMs } = await stat(join(directory, name));
    if (clock.now() - mtimeMs > OLD_DRAFT_MS) await rm(join(directory, name), { force: true });
  }
}

const revisionsOf = (names: readonly string[]): string[] => names.flatMap((name) => REVISION.exec(name)?.[1] ?? []).sort();
const fileOf = (revision: string): string => `${revision}.json`;
const revisionAfter = (revision: string | null): string => String(Number(revision ?? 0) + 1).padStart(DIGITS, '0');
const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException | undefined)?.code;
const conflict = (revision: string) => fail('FS_STATE_CONFLICT', { found: `revision ${revision} was written by somebody else` });

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

async function guarded<T>(place: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (cause) {
    if (cause instanceof Error && 'exitCode' in cause) throw cause;
    throw fail('FS_STATE_UNREACHABLE', { found: cause instanceof Error ? cause.message : String(cause), place: { file: place }, cause });
  }
}
