import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isOpenApi, isRead, isSearched, isSource, type Repository } from './repository.js';

/** Bounds of the look at a repository: enough for a service, little enough for a second. */
export const MOST_FILES = 10_000;
const MOST_DEPTH = 8;
const MOST_TEXTS = 600;
const MOST_TEXT_BYTES = 256 * 1024;
const MOST_OPENAPI_BYTES = 1024 * 1024;

/** Walks a directory in the order of its names, without following links, and reads what says something. Unreadable files are left out. */
export async function scanRepository(directory: string): Promise<Repository> {
  const paths: string[] = [];
  let truncated = false;
  const waiting: { readonly path: string; readonly depth: number }[] = [{ path: '', depth: 0 }];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    for (const entry of await listDirectory(join(directory, next.path))) {
      const path = next.path === '' ? entry.name : `${next.path}/${entry.name}`;
      if (paths.length >= MOST_FILES) truncated = true;
      else if (entry.isFile()) paths.push(path);
      else if (entry.isDirectory() && isSearched(entry.name)) {
        if (next.depth < MOST_DEPTH) waiting.push({ path, depth: next.depth + 1 });
        else truncated = true;
      }
    }
  }
  const texts = await readTexts(directory, paths);
  return { name: basename(directory), paths, texts, truncated: truncated || texts.size >= MOST_TEXTS };
}

async function listDirectory(directory: string) {
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Manifests first, so that a large source tree cannot crowd them out. */
async function readTexts(directory: string, paths: readonly string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const wanted = paths.filter(isRead).sort((a, b) => Number(isSource(a)) - Number(isSource(b)));
  for (const path of wanted.slice(0, MOST_TEXTS)) {
    const text = await readSmall(join(directory, path), isOpenApi(path) ? MOST_OPENAPI_BYTES : MOST_TEXT_BYTES);
    if (text !== undefined) texts.set(path, text);
  }
  return texts;
}

async function readSmall(file: string, mostBytes: number): Promise<string | undefined> {
  try {
    return (await stat(file)).size > mostBytes ? undefined : await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
}
