import { type Dirent, existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { ArmInspection } from '../arm-inspection.js';
import { classifyFile } from '../change/classify-file.js';
import { isManifest, namesDependencies, readDependencies } from '../change/read-dependencies.js';

/** Folders of other people's files, or of none that configure anything. */
const LEFT_OUT = new Set([
  'node_modules',
  '.git',
  'vendor',
  '.venv',
  'venv',
  'target',
  '.next',
  '.cache',
  'coverage',
  'foreshadow-run',
  '.foreshadow',
  'logs',
]);
const DEPTH = 3;
const MOST_FILES = 300;
const MOST_BYTES = 1024 * 1024;
/** What npm installed indeed, whatever the lock file says. */
const INSTALLED = 'node_modules/.package-lock.json';

/**
 * The configuration files of an arm's directory, and the packages it has: its own lock files, those at the top of its tree, and what is
 * installed. Deep, large and numerous files are left out, the same ones on every arm.
 * @param digest of a text, under the run's key
 */
export async function inspectDirectory(
  directory: string,
  root: string,
  digest: (text: string) => string,
): Promise<Pick<ArmInspection, 'files' | 'dependencies'>> {
  const found = await list(directory, DEPTH);
  const files: [string, string][] = [];
  for (const path of found.filter(isConfiguration).slice(0, MOST_FILES)) {
    const text = await readSmall(join(directory, path));
    // A build may write its own place into a file.
    if (text !== undefined) files.push([path, digest(text.replaceAll(directory, '{directory}').replaceAll(root, '{directory}'))]);
  }
  return { files: Object.fromEntries(files), dependencies: await readPackages(directory, root) };
}

const isConfiguration = (path: string): boolean => ['configuration', 'infrastructure'].includes(classifyFile(path));

/** Sorted, so that every arm is cut off at the same place. */
async function list(directory: string, depth: number, below = ''): Promise<string[]> {
  const entries: Dirent[] = await readdir(join(directory, below), { withFileTypes: true }).catch(() => []);
  const paths: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isFile()) paths.push(path);
    else if (entry.isDirectory() && depth > 1 && !LEFT_OUT.has(entry.name)) paths.push(...(await list(directory, depth - 1, path)));
  }
  return paths;
}

async function readSmall(path: string, most = MOST_BYTES): Promise<string | undefined> {
  try {
    return (await stat(path)).size <= most ? await readFile(path, 'latin1') : undefined;
  } catch {
    return undefined;
  }
}

async function readPackages(directory: string, root: string): Promise<Record<string, string>> {
  const packages: Record<string, string> = {};
  for (const folder of foldersUpTo(directory, root)) {
    const names = (await readdir(folder).catch(() => [])).filter((name) => namesDependencies(name) && !isManifest(name));
    for (const name of existsSync(join(folder, INSTALLED)) ? [...names, INSTALLED] : names) {
      const text = await readSmall(join(folder, name), 16 * MOST_BYTES);
      const inside = relative(directory, join(folder, name)).split(sep).join('/');
      for (const [found, version] of readDependencies(name, text ?? '') ?? []) packages[`${inside}: ${found}`] = version;
    }
  }
  return packages;
}

function foldersUpTo(directory: string, root: string): string[] {
  const folders = [directory];
  for (let at = directory; at !== root && at.startsWith(root + sep); at = dirname(at)) folders.push(dirname(at));
  return folders;
}
