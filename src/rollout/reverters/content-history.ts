import { createHash, randomUUID } from 'node:crypto';
import { chmod, chown, mkdir, open, readdir, readFile, realpath, rename, rm, stat, utimes } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What a file held, by the digest of it: `sha256:…`. */
export interface ContentHistory {
  readonly directory: string;
  /** the digest of what the file holds; null where it is not there */
  current(): Promise<string | null>;
  /** keeps what the file holds now, and says its digest; null where it is not there */
  keepCurrent(): Promise<string | null>;
  /** keeps a content, and says its digest */
  keep(content: Uint8Array): Promise<string>;
  has(digest: string): Promise<'kept' | 'missing' | 'damaged'>;
  /** where a kept content lies, for a program that checks it */
  pathOf(digest: string): string;
  /** puts a kept content in the file's place: a reader sees the old one or the new one. Mode and owner stay. */
  putInPlace(digest: string): Promise<void>;
  /** what is remembered of an act; null where nothing is */
  recall(actId: string): Promise<ActMemory | null>;
  remember(actId: string, memory: ActMemory): Promise<void>;
  forget(actId: string): Promise<void>;
}

export interface ActMemory {
  /** what stood before; null: no file */
  readonly from: string | null;
  readonly to: string;
  readonly phase: 'swapping' | 'reloaded';
}

const DIGEST = /^sha256:([0-9a-f]{64})$/;

/** The history of one file, in a folder beside it: `.foreshadow-history/NAME/`. A link is followed: what it points to is replaced, not the link. */
export function openHistory(path: string, keep: number): ContentHistory {
  const directory = join(dirname(path), '.foreshadow-history', basename(path));
  const pathOf = (digest: string): string => join(directory, DIGEST.exec(digest)?.[1] ?? 'no-digest');
  const actFile = (actId: string): string => join(directory, 'acts', createHash('sha256').update(actId).digest('hex').slice(0, 32));
  const read = (file: string): Promise<Buffer | null> =>
    readFile(file).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    });
  const keepContent = async (content: Uint8Array): Promise<string> => {
    const digest = digestOf(content);
    const kept = await read(pathOf(digest));
    if (kept && digestOf(kept) === digest) await utimes(pathOf(digest), new Date(), new Date());
    else await replace(pathOf(digest), content);
    await prune(directory, keep, digest);
    return digest;
  };
  return {
    directory,
    pathOf,
    async current() {
      const content = await read(path);
      return content && digestOf(content);
    },
    async keepCurrent() {
      const content = await read(path);
      return content && keepContent(content);
    },
    keep: keepContent,
    async has(digest) {
      const kept = DIGEST.test(digest) ? await read(pathOf(digest)) : null;
      if (!kept) return 'missing';
      return digestOf(kept) === digest ? 'kept' : 'damaged';
    },
    async putInPlace(digest) {
      const content = await readFile(pathOf(digest));
      await replace(await realpath(path).catch(() => path), content);
    },
    async recall(actId) {
      const text = await read(actFile(actId));
      return text && (JSON.parse(text.toString('utf8')) as ActMemory);
    },
    remember: (actId, memory) => replace(actFile(actId), Buffer.from(JSON.stringify(memory))),
    forget: (actId) => rm(actFile(actId), { force: true }),
  };
}

/** The version of a content. */
export function digestOf(content: Uint8Array): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

/** On the disk before it returns, in place of what stood there and with its mode and owner. */
async function replace(path: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const before = await stat(path).catch(() => null);
  const draft = `${path}.${randomUUID().slice(0, 8)}.foreshadow`;
  try {
    const file = await open(draft, 'wx', before ? before.mode & 0o7777 : 0o644);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    if (before) await likeBefore(draft, before);
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
  const parent = await open(dirname(path), 'r');
  await parent.sync().finally(() => parent.close());
}

async function likeBefore(
  draft: string,
  { mode, uid, gid }: { readonly mode: number; readonly uid: number; readonly gid: number },
): Promise<void> {
  await chmod(draft, mode & 0o7777);
  if (uid !== process.getuid?.() || gid !== process.getgid?.()) await chown(draft, uid, gid).catch(() => undefined); // only root may; the mode is right
}

/** The oldest go, by when they were last kept; the one just kept never does. */
async function prune(directory: string, keep: number, digest: string): Promise<void> {
  const names = (await readdir(directory)).filter((name) => /^[0-9a-f]{64}$/.test(name));
  if (names.length <= keep) return;
  const dated = await Promise.all(names.map(async (name) => ({ name, at: (await stat(join(directory, name))).mtimeMs })));
  const old = dated.sort((a, b) => b.at - a.at).slice(keep);
  for (const { name } of old) if (`sha256:${name}` !== digest) await rm(join(directory, name), { force: true });
}
