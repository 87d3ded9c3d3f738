import { storeKind } from './choose-service.js';
import { chooseCompose, describeCompose, type FoundCompose } from './find-compose.js';
import { findHealth, type Health } from './health.js';
import { findLogin, type Login } from './login-endpoint.js';
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
import { isContainerFile, isOpenApi, narrowTo, type Repository } from './repository.js';
import { findProject } from './read-compose-file.js';
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
  /** a Compose project that builds the service; undefined where none does */
  readonly compose?: FoundCompose | undefined;
  /** data stores that a Compose file starts without building the service */
  readonly stores: readonly string[];
  readonly login?: Login | undefined;
  /** scenarios made of the OpenAPI document, and the variables they need */
  readonly scenarios?: { readonly count: number; readonly secrets: readonly string[] } | undefined;
  /** the file or field by which a workflow chooses its Node.js */
  readonly nodeVersionFile?: string | undefined;
  /** directories with a `package.json` of their own, where the top has nothing to start */
  readonly packages: readonly string[];
}

const FRAMEWORKS = ['express', 'fastify', 'koa', '@hapi/hapi', '@nestjs/core', 'hono', 'next', 'nuxt', 'restify', 'polka'];

/** Looks at a repository. Pure: the same files give the same answer. */
export function detect(repository: Repository): Detected {
  const chosen = chooseCompose(repository);
  const within = chosen ? withShared(repository, chosen.choice.service.build?.context ?? '') : repository;
  const found = detectService(within);
  const containers = repository.paths.filter(isContainerFile).slice(0, 10);
  const stores = (findProject(repository)?.services ?? []).flatMap((service) => (storeKind(service) === undefined ? [] : [service.name]));
  if (!chosen) return { ...found, containers, stores };
  const compose = describeCompose(repository, within, readManifest(within), found.packageManager?.name ?? 'npm', chosen);
  const named = readManifest(within)?.name === undefined ? nameOf(repository, compose) : found.service;
  const endToEnd = endToEndOf(repository, compose) ?? found.endToEnd;
  return { ...found, service: named, health: compose.health ?? found.health, containers, stores: [], compose, endToEnd, packages: [] };
}

/** A part of the repository, with the descriptions of the whole where it has none of its own. */
function withShared(repository: Repository, context: string): Repository {
  const within = narrowTo(repository, context);
  if (within === repository || within.paths.some(isOpenApi)) return within;
  const shared = [...repository.texts].filter(([path]) => isOpenApi(path));
  return { ...within, texts: new Map([...within.texts, ...shared]) };
}

/** A service `api` in `services/api` is called by its directory or name; one in the top by the repository. */
function nameOf(repository: Repository, { context, service }: FoundCompose): string {
  return context === '' ? repository.name : service;
}

/** Tests of the whole repository come before those of the service's own directory, which have to be started there. */
function endToEndOf(repository: Repository, { context }: FoundCompose): FoundCommand | undefined {
  const search = (part: Repository): FoundCommand | undefined => {
    const manifest = readManifest(part);
    return manifest && findEndToEnd(part, manifest, findPackageManager(part, manifest));
  };
  const own = context === '' ? undefined : search(narrowTo(repository, context));
  return search(repository) ?? (own && { text: `cd '${context}' && ${own.text}`, from: `${own.from} in ${context}` });
}

function detectService(repository: Repository): Omit<Detected, 'containers' | 'stores'> {
  const manifest = readManifest(repository);
  const routes = findRoutes(repository);
  const openApi = findOpenApi(repository);
  const common = {
    service: (manifest?.name ?? repository.name).replace(/^@[^/]*\//, '') || 'service',
    routes,
    health: findHealth(repository, routes),
    openApi,
    login: findLogin(repository),
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
