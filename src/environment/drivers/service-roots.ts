import { posix, relative, resolve, sep } from 'node:path';
import type { ServiceInputs } from '../change/affected.js';
import { readComposeInputs } from '../change/compose-inputs.js';
import { foreignPackages, isWorkspaceFolder, workspaceGlobs } from '../change/workspace.js';
import type { EnvironmentSpec } from '../environment.js';
import { type GitContext, git, tryGit } from './git.js';

/** The commits of both sides, and the configuration's directory with its final slash (empty at the top). */
export interface RevisionPair {
  readonly from: string;
  readonly to: string;
  readonly prefix: string;
}

/** More packages than that are not looked at: everything counts. */
const MOST_PACKAGES = 200;

/**
 * Where the inputs of the service lie, as far as that can be told: by the Compose file (both revisions of it), or by the workspace the service is a package of.
 * @param context its directory is the top of the repository
 */
export async function readServiceRoots(
  spec: EnvironmentSpec,
  pair: RevisionPair,
  context: GitContext,
): Promise<Pick<ServiceInputs, 'roots' | 'foreign'>> {
  if (spec.driver === 'docker-compose') return { foreign: [], ...(await composeRoots(spec, pair, context)) };
  if (spec.driver !== 'process') return { foreign: [] };
  // A command that leaves its directory may reach any package.
  const commands = [spec.build, spec.command, spec.primary.command, spec.shadow.command, spec.state.prepare];
  if (pair.prefix === '' || commands.some((text) => text?.includes('..'))) return { foreign: [] };
  return { foreign: await readForeignPackages(pair, context) };
}

async function composeRoots(spec: EnvironmentSpec, pair: RevisionPair, context: GitContext): Promise<Pick<ServiceInputs, 'roots'>> {
  if (spec.file === undefined) return {};
  const path = relative(context.directory, resolve(spec.directory, spec.file)).split(sep).join('/');
  const found: string[] = [];
  for (const sha of [pair.from, pair.to]) {
    const text = await tryGit(context, 'cat-file', 'blob', `${sha}:${path}`);
    if (text === undefined) return {};
    if (await isMerged(sha, path, context)) return {};
    for (const service of servicesOf(spec)) {
      const inputs = readComposeInputs(text, path, service);
      if ('unknown' in inputs) return {};
      found.push(...inputs.roots);
    }
  }
  return { roots: [...new Set(found)] };
}

/** The service under test and those that stand in for others; undefined stands for all. */
function servicesOf({ service, egress }: EnvironmentSpec): (string | undefined)[] {
  const stubs = Object.values(egress.stubs ?? {}).flatMap((stub) => ('service' in stub ? [stub.service] : []));
  return service === undefined ? [undefined] : [service, ...stubs];
}

/** Whether Compose puts other files on top: an override file beside it, or a list of files in `.env` or in the environment. */
async function isMerged(sha: string, path: string, context: GitContext): Promise<boolean> {
  if (context.env['COMPOSE_FILE']) return true;
  const folder = posix.dirname(path);
  const blob = (name: string): Promise<string | undefined> => tryGit(context, 'cat-file', 'blob', `${sha}:${posix.join(folder, name)}`);
  const overrides = ['compose', 'docker-compose'].flatMap((name) => [`${name}.override.yml`, `${name}.override.yaml`]);
  for (const name of overrides) if ((await blob(name)) !== undefined) return true;
  return /^\s*(export\s+)?COMPOSE_FILE\s*=/m.test((await blob('.env')) ?? '');
}

/** More Dockerfiles than that are not read. */
const MOST_DOCKERFILES = 20;

/** What the Dockerfiles of a revision name for their images, line by line: a document that is copied by name is no document only. */
export async function readCopies(sha: string, context: GitContext): Promise<string[]> {
  const listed = (await git(context, 'ls-tree', '-r', '-z', '--name-only', sha)).split('\0');
  const dockerfiles = listed
    .filter((path) => /(^|\/)(Dockerfile|Containerfile)[^/]*$|\.dockerfile$/i.test(path))
    .slice(0, MOST_DOCKERFILES);
  const texts = await Promise.all(dockerfiles.map((path) => tryGit(context, 'cat-file', 'blob', `${sha}:${path}`)));
  return texts
    .flatMap((text) => (text ?? '').replace(/\\\r?\n/g, ' ').split('\n'))
    .filter((line) => /^\s*(COPY|ADD|RUN|CMD|ENTRYPOINT)\b/i.test(line));
}

async function readForeignPackages({ to, prefix }: RevisionPair, context: GitContext): Promise<string[]> {
  const blob = (path: string): Promise<string | undefined> => tryGit(context, 'cat-file', 'blob', `${to}:${path}`);
  const globs = workspaceGlobs(await blob('package.json'), await blob('pnpm-workspace.yaml'));
  if (!globs) return [];
  const listed = await git(context, 'ls-tree', '-r', '-z', '--name-only', to);
  const folders = listed
    .split('\0')
    .filter((path) => path.endsWith('/package.json'))
    .map((path) => posix.dirname(path))
    .filter((folder) => isWorkspaceFolder(folder, globs));
  if (folders.length > MOST_PACKAGES) return [];
  const packages: { folder: string; manifest: string }[] = [];
  for (const folder of folders) packages.push({ folder, manifest: (await blob(`${folder}/package.json`)) ?? '' });
  return foreignPackages(packages, prefix.replace(/\/$/, ''));
}
