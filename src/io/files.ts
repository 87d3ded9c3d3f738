import { constants } from 'node:fs';
import { copyFile, link, lstat, mkdir, readdir, readlink, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

let counter = 0;

/** Writes a file so that a reader sees the old content or the new one, never half of it. Parents are made. */
export async function writeAtomic(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = sibling(path);
  try {
    await writeFile(draft, content);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Puts a copy of `from` in the place of `to`. A link at `to` is replaced, never written through. */
export async function replaceFile(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  const draft = sibling(to);
  try {
    await copyFile(from, draft, constants.COPYFILE_FICLONE);
    await rename(draft, to);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

export interface CloneOptions {
  /** absolute paths that are left out */
  readonly skip: (path: string) => boolean;
  /** directories whose files are hard-linked instead of copied where the file system allows: large and never written in place */
  readonly linked: (directory: string) => boolean;
}

/** Copies a directory tree, keeping symbolic links and modes. Sockets and devices are left out. */
export async function cloneTree(from: string, to: string, options: CloneOptions, linking = false): Promise<void> {
  await mkdir(to, { recursive: true, mode: (await lstat(from)).mode & 0o7777 });
  const entries = await readdir(from, { withFileTypes: true });
  for (let start = 0; start < entries.length; start += 16) {
    await Promise.all(
      entries.slice(start, start + 16).map(async (entry) => {
        const source = join(from, entry.name);
        const copy = join(to, entry.name);
        if (options.skip(source)) return;
        if (entry.isDirectory()) await cloneTree(source, copy, options, linking || options.linked(source));
        else if (entry.isSymbolicLink()) await symlink(await readlink(source), copy);
        else if (entry.isFile()) await cloneFile(source, copy, linking);
      }),
    );
  }
}

async function cloneFile(from: string, to: string, linking: boolean): Promise<void> {
  if (
    linking &&
    (await link(from, to).then(
      () => true,
      () => false,
    ))
  )
    return; // other file system: copied below
  await copyFile(from, to, constants.COPYFILE_FICLONE);
}

function sibling(path: string): string {
  counter += 1;
  return `${path}.${process.pid}.${counter}.tmp`;
}
