import { constants } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail } from '../core/errors.js';
import { replaceFile, writeAtomic } from '../io/files.js';

/** What became of a file: `kept` where it was there and was left alone, `planned` in a dry run. */
export interface PlacedFile {
  /** from the directory that was looked at */
  readonly path: string;
  readonly action: 'written' | 'replaced' | 'added to' | 'kept' | 'planned';
  /** of a dry run: what would be written */
  readonly text?: string | undefined;
}

export interface Placing {
  readonly directory: string;
  readonly path: string;
  readonly content: string | { readonly from: string };
  readonly force: boolean;
  readonly dryRun: boolean;
  /** the content is what is there with something added: it may take its place without `force` */
  readonly adds?: boolean | undefined;
}

/** Writes one file whole, or leaves the one that is there. @throws FS_STORE where it cannot be written */
export async function placeFile({ directory, path, content, force, dryRun, adds = false }: Placing): Promise<PlacedFile> {
  const target = join(directory, path);
  const there = await access(target, constants.F_OK).then(
    () => true,
    () => false,
  );
  if (there && !force && !adds) return { path, action: 'kept' };
  if (dryRun) return { path, action: 'planned', ...(typeof content === 'string' ? { text: content } : {}) };
  try {
    if (typeof content !== 'string') await replaceFile(content.from, target);
    else if (!there || (await readFile(target, 'utf8')) !== content) await writeAtomic(target, content);
  } catch (cause) {
    throw fail('FS_STORE', {
      found: `${target} (${(cause as Error).message})`,
      hint: 'Check the permissions of the directory and its free space.',
      cause,
    });
  }
  return { path, action: there ? (adds ? 'added to' : 'replaced') : 'written' };
}
