import picomatch from 'picomatch';
import { parse } from 'yaml';

/** A package of a workspace: its folder relative to the top of the repository, and its package.json. */
export interface WorkspacePackage {
  readonly folder: string;
  readonly manifest: string;
}

interface Manifest {
  readonly name?: unknown;
  readonly workspaces?: unknown;
  readonly dependencies?: unknown;
  readonly devDependencies?: unknown;
  readonly peerDependencies?: unknown;
  readonly optionalDependencies?: unknown;
}

/** The globs of an npm, yarn or pnpm workspace; undefined where the top is none. */
export function workspaceGlobs(manifest: string | undefined, pnpm: string | undefined): readonly string[] | undefined {
  try {
    const listed =
      pnpm === undefined ? parseManifest(manifest ?? '{}').workspaces : (parse(pnpm) as { packages?: unknown } | null)?.packages;
    const globs = Array.isArray(listed) ? listed : (listed as { packages?: unknown } | null | undefined)?.packages;
    return Array.isArray(globs) ? globs.map(String).map((glob) => glob.replace(/^\.\//, '').replace(/\/+$/, '')) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a folder is a package of the workspace. */
export function isWorkspaceFolder(folder: string, globs: readonly string[]): boolean {
  const isIn = globs.filter((glob) => !glob.startsWith('!')).some((glob) => picomatch.isMatch(folder, glob));
  return isIn && !globs.some((glob) => glob.startsWith('!') && picomatch.isMatch(folder, glob.slice(1)));
}

/**
 * The folders of packages that the service's own package does not use, directly or not, development dependencies included. Empty where the
 * service is no package of the workspace, or where anything cannot be read.
 */
export function foreignPackages(packages: readonly WorkspacePackage[], service: string): string[] {
  try {
    const read = packages.map(({ folder, manifest }) => ({ folder, manifest: parseManifest(manifest) }));
    const own = read.filter(({ folder }) => service === folder || service.startsWith(`${folder}/`));
    if (own.length === 0) return [];
    const byName = new Map(read.map((one) => [String(one.manifest.name ?? one.folder), one]));
    const used = new Set(own);
    for (const one of used) {
      for (const name of dependencyNames(one.manifest)) {
        const other = byName.get(name);
        if (other) used.add(other);
      }
    }
    // A package inside of one that is used, or around it, is not told apart.
    const folders = [...used].map(({ folder }) => folder);
    return read
      .map(({ folder }) => folder)
      .filter((folder) => !folders.some((mine) => mine === folder || mine.startsWith(`${folder}/`) || folder.startsWith(`${mine}/`)));
  } catch {
    return [];
  }
}

function dependencyNames(manifest: Manifest): string[] {
  const groups = [manifest.dependencies, manifest.devDependencies, manifest.peerDependencies, manifest.optionalDependencies];
  return groups.flatMap((group) => Object.keys((group ?? {}) as object));
}

function parseManifest(text: string): Manifest {
  const manifest = JSON.parse(text) as unknown;
  if (typeof manifest !== 'object' || manifest === null) throw new TypeError('no manifest');
  return manifest;
}
