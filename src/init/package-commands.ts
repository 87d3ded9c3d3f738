import type { Manifest } from './package-manifest.js';
import type { Repository } from './repository.js';

/** A command line and why it was chosen. */
export interface FoundCommand {
  readonly text: string;
  /** completes "because of ..." */
  readonly from: string;
}

/** A start command; `certain` is false where it is a guess that somebody has to check. */
export interface StartCommand extends FoundCommand {
  readonly certain: boolean;
}

export interface PackageManager {
  readonly name: 'npm' | 'yarn' | 'pnpm' | 'bun';
  /** whether a workflow has to switch it on with corepack */
  readonly corepack: boolean;
  /** absent where nothing is to be installed */
  readonly install?: FoundCommand | undefined;
}

/** The package manager by its lock file, else by `packageManager`, else npm. */
export function findPackageManager(repository: Repository, manifest: Manifest): PackageManager {
  const has = (name: string): boolean => repository.paths.includes(name);
  const need = (text: string, from: string): { install?: FoundCommand } =>
    manifest.dependencies.size > 0 ? { install: { text, from } } : {};
  const berry = has('.yarnrc.yml');
  if (has('pnpm-lock.yaml')) return { name: 'pnpm', corepack: true, ...need('pnpm install --frozen-lockfile', 'pnpm-lock.yaml') };
  if (has('yarn.lock')) {
    return { name: 'yarn', corepack: berry, ...need(`yarn install ${berry ? '--immutable' : '--frozen-lockfile'}`, 'yarn.lock') };
  }
  const bunLock = ['bun.lock', 'bun.lockb'].find(has);
  if (bunLock !== undefined) return { name: 'bun', corepack: false, ...need('bun install --frozen-lockfile', bunLock) };
  const npmLock = ['package-lock.json', 'npm-shrinkwrap.json'].find(has);
  if (npmLock !== undefined) return { name: 'npm', corepack: false, ...need('npm ci', npmLock) };
  const name = (['pnpm', 'yarn', 'bun'] as const).find((known) => manifest.packageManager?.startsWith(`${known}@`)) ?? 'npm';
  const text = name === 'npm' ? 'npm install --no-audit --no-fund' : `${name} install`;
  return { name, corepack: name === 'pnpm' || name === 'yarn', ...need(text, 'package.json; there is no lock file') };
}

const START_SCRIPTS = ['start:prod', 'start:production', 'start', 'serve'];
const START_FILES = [
  'server.js',
  'index.js',
  'app.js',
  'main.js',
  'server.mjs',
  'index.mjs',
  'src/server.js',
  'src/index.js',
  'src/app.js',
  'src/main.js',
];

/** How the service is started: a script, else `main`, else a file of a usual name. */
export function findStart(repository: Repository, manifest: Manifest, { name }: PackageManager): StartCommand {
  const script = START_SCRIPTS.find((candidate) => manifest.scripts[candidate] !== undefined);
  if (script !== undefined) return { ...startScript(script, manifest, name), certain: true };
  const main = manifest.main?.replace(/^\.\//, '');
  if (main !== undefined && repository.paths.includes(main)) return { text: `node ${main}`, from: 'main of package.json', certain: true };
  const file = START_FILES.find((candidate) => repository.paths.includes(candidate));
  if (file !== undefined) return { text: `node ${file}`, from: `the file ${file}`, certain: true };
  return { text: 'node server.js', from: 'a guess: package.json names no start script and no main', certain: false };
}

/** `node FILE` is run as it stands: a package manager around every arm would be measured along with it. A watcher would restart arms at will. */
function startScript(script: string, manifest: Manifest, packager: PackageManager['name']): FoundCommand {
  const body = (manifest.scripts[script] ?? '').trim();
  const hooked = manifest.scripts[`pre${script}`] !== undefined || manifest.scripts[`post${script}`] !== undefined;
  const plain = /^(?:node|nodemon)((?: --?[\w=./:-]+)* [\w./@-]+)$/.exec(body);
  const from = `scripts.${script} of package.json`;
  if (plain && !hooked) return { text: `node${(plain[1] ?? '').replace(/ --watch(?:-path=\S+)?(?= )/g, '')}`, from };
  return { text: script === 'start' ? `${packager} start` : `${packager} run ${script}`, from };
}

/** The build script, where there is one. */
export function findBuild(manifest: Manifest, { name }: PackageManager): FoundCommand | undefined {
  return manifest.scripts['build'] === undefined ? undefined : { text: `${name} run build`, from: 'scripts.build of package.json' };
}

const E2E_SCRIPT =
  /^(?:(?:test[:-])?(?:e2e|end-to-end|cypress|playwright|integration|api)(?:[:-](?:ci|run|headless))?|cypress:run|cy:run)$/;
/** These wait for a person. */
const INTERACTIVE = /cypress open|--ui\b|--watch\b|--headed\b|--debug\b|codegen/;

/** The command of the end-to-end tests: a script, else the runner whose configuration lies there. */
export function findEndToEnd({ paths }: Repository, manifest: Manifest, { name }: PackageManager): FoundCommand | undefined {
  const script = Object.keys(manifest.scripts).find((key) => E2E_SCRIPT.test(key) && !INTERACTIVE.test(manifest.scripts[key] ?? ''));
  if (script !== undefined) {
    const command = `${name} run ${script}`;
    return { text: forCypress(command, manifest.scripts[script] ?? ''), from: `scripts.${script} of package.json` };
  }
  const config = (tool: string): string | undefined => paths.find((path) => new RegExp(`^${tool}\\.config\\.[cm]?[jt]s$`).test(path));
  const playwright = manifest.dependencies.has('@playwright/test') ? config('playwright') : undefined;
  if (playwright !== undefined) return { text: 'npx --no playwright test', from: playwright };
  const cypress = manifest.dependencies.has('cypress') ? config('cypress') : undefined;
  return cypress === undefined ? undefined : { text: forCypress('npx --no cypress run', 'cypress'), from: cypress };
}

/** Cypress reads its own variable. */
const forCypress = (command: string, body: string): string =>
  /\bcypress\b/.test(body) ? `CYPRESS_BASE_URL="$BASE_URL" ${command}` : command;
