import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The directory that holds package.json; tests run there. */
export const ROOT = process.cwd();
/** Where the emitted code of `src/` and `test/` is. */
export const BUILD = fileURLToPath(new URL('../../', import.meta.url));

/** A text file of the project. */
export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** The sources, as `src/...ts`. */
export function sources(): string[] {
  return filesUnder(join(ROOT, 'src'), '.ts').map((file) => relative(ROOT, file));
}

/** The emitted modules, as `src/...js`. */
export function modules(): string[] {
  return filesUnder(join(BUILD, 'src'), '.js').map((file) => relative(BUILD, file));
}

/** The text of an emitted module. */
export function readModule(path: string): string {
  return readFileSync(join(BUILD, path), 'utf8');
}

/** Every file of the project: what git tracks, or what is there where the project was copied without its history. */
export function projectFiles(): string[] {
  try {
    return execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .split('\0')
      .filter(Boolean);
  } catch {
    return filesUnder(ROOT, '', ['node_modules', '.git', '.cache', '.foreshadow', 'coverage', 'foreshadow-run'])
      .map((file) => relative(ROOT, file))
      .filter((file) => !/^build(-[^/]*)?\//.test(file));
  }
}

function filesUnder(directory: string, ending: string, without: readonly string[] = []): string[] {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    if (without.includes(entry.name)) return [];
    const path = join(directory, entry.name);
    if (entry.isDirectory()) return filesUnder(path, ending, without);
    return entry.isFile() && entry.name.endsWith(ending) ? [path] : [];
  });
}
