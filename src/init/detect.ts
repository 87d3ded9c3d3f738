import { findHealth, type Health } from './health.js';
import { findOpenApi, type OpenApiRequests } from './openapi-requests.js';
import { guessOtherLanguage } from './other-languages.js';
import {
  type FoundCommand,
  findBuild,
  findEndToEnd,
  findPackageManager,
  findStart,
  type PackageManager,
  type StartCommand,
} from './package-commands.js';
import { type Manifest, readManifest } from './package-manifest.js';
import { findPortUse, type PortUse } from './port-use.js';
import type { Repository } from './repository.js';
import { findRoutes, type Route } from './routes.js';

/** What a repository says about how its service is built, started, asked and tested. */
export interface Detected {
  readonly service: string;
  /** `Node.js`, another language, or `unknown` */
  readonly language: string;
  readonly frameworks: readonly string[];
  readonly packageManager?: PackageManager | undefined;
  /** what has to be run before a start, in order */
  readonly build: readonly FoundCommand[];
  readonly command: StartCommand;
  readonly endToEnd?: FoundCommand | undefined;
  readonly port: PortUse;
  readonly health?: Health | undefined;
  readonly routes: readonly Route[];
  readonly openApi?: OpenApiRequests | undefined;
  /** Compose files and Dockerfiles */
  readonly containers: readonly string[];
  /** the file or field by which a workflow chooses its Node.js */
  readonly nodeVersionFile?: string | undefined;
  /** directories with a `package.json` of their own, where the top has nothing to start */
  readonly packages: readonly string[];
}

const FRAMEWORKS = ['express', 'fastify', 'koa', '@hapi/hapi', '@nestjs/core', 'hono', 'next', 'nuxt', 'restify', 'polka'];
const CONTAINER = /(?:^|\/)(?:(?:docker-)?compose[^/]*\.ya?ml|Dockerfile(?:\.[^/]+)?)$/;

/** Looks at a repository. Pure: the same files give the same answer. */
export function detect(repository: Repository): Detected {
  const manifest = readManifest(repository);
  const routes = findRoutes(repository);
  const common = {
    service: (manifest?.name ?? repository.name).replace(/^@[^/]*\//, '') || 'service',
    routes,
    health: findHealth(repository, routes),
    openApi: findOpenApi(repository),
    containers: repository.paths.filter((path) => CONTAINER.test(path)).slice(0, 10),
  };
  const start = manifest && detectNode(repository, manifest);
  const guess = start?.command.certain ? undefined : guessOtherLanguage(repository);
  if (start && !guess) return { ...common, ...start };
  return {
    ...common,
    language: guess?.language ?? 'unknown',
    frameworks: [],
    build: guess?.build === undefined ? [] : [{ text: guess.build, from: guess.command.from }],
    command: guess?.command ?? { text: 'node server.js', from: 'a guess: nothing here says how the service is started', certain: false },
    port: /\{\{port\}\}/.test(guess?.command.text ?? '') ? { kind: 'variable' } : { kind: 'unknown' },
    packages: packagesOf(repository),
  };
}

function detectNode(repository: Repository, manifest: Manifest) {
  const packageManager = findPackageManager(repository, manifest);
  const command = findStart(repository, manifest, packageManager);
  const build = [packageManager.install, findBuild(manifest, packageManager)].filter((step) => step !== undefined);
  const versionFile = ['.nvmrc', '.node-version'].find((name) => repository.paths.includes(name));
  return {
    language: 'Node.js',
    frameworks: FRAMEWORKS.filter((name) => manifest.dependencies.has(name)),
    packageManager,
    build,
    command,
    endToEnd: findEndToEnd(repository, manifest, packageManager),
    port: findPortUse(repository, manifest),
    nodeVersionFile: versionFile ?? (manifest.nodeVersion === undefined ? undefined : 'package.json'),
    packages: command.certain ? [] : packagesOf(repository),
  };
}

function packagesOf({ paths }: Repository): string[] {
  return paths
    .filter((path) => path.endsWith('/package.json'))
    .map((path) => path.slice(0, -'/package.json'.length))
    .slice(0, 20);
}
