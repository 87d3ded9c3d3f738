/** A repository as it is looked at: which files it has, and the text of those that say something. Paths use `/` and begin at its top. */
export interface Repository {
  /** the directory's name */
  readonly name: string;
  readonly paths: readonly string[];
  readonly texts: ReadonlyMap<string, string>;
  /** whether the walk stopped at one of its bounds */
  readonly truncated: boolean;
}

/** Where something was found, `file:line`. */
export type Location = string;

/** Directories that hold other people's code, build results or nothing of interest. */
const SKIPPED = new Set(
  'node_modules bower_components vendor dist build out target coverage tmp temp logs venv __pycache__ foreshadow-run public static assets'.split(
    ' ',
  ),
);

/** Whether the walk goes into a directory of this name. Dotted ones are skipped but for `.github`, which may hold a configuration. */
export function isSearched(directory: string): boolean {
  return !SKIPPED.has(directory) && (!directory.startsWith('.') || directory === '.github');
}

const SCRIPT = /\.(?:[cm]?[jt]s|[jt]sx)$/;
const OTHER_SOURCE = /\.(?:py|go|java|kt|rb|php|rs|cs)$/;
const TEST_PART =
  /(?:^|\/)(?:tests?|__tests__|__mocks__|specs?|e2e|cypress|playwright|fixtures|mocks|stories|bench(?:marks)?)\/|[.-](?:test|spec|e2e|cy|stories|config)\.[^/]+$/;

/** JavaScript or TypeScript that may be the service: no tests, no types, no minified bundles. */
export function isScript(path: string): boolean {
  return SCRIPT.test(path) && !TEST_PART.test(path) && !/\.d\.[cm]?ts$|\.min\.[cm]?js$/.test(path);
}

/** Source of any language that is looked at. */
export function isSource(path: string): boolean {
  return isScript(path) || (OTHER_SOURCE.test(path) && !TEST_PART.test(path));
}

const OPENAPI = /(?:^|\/)(?:openapi|swagger|api-docs)[^/]*\.(?:ya?ml|json)$/i;

export const isOpenApi = (path: string): boolean => OPENAPI.test(path);

const MANIFESTS = new Set([
  'package.json',
  'pom.xml',
  'go.mod',
  'requirements.txt',
  'pyproject.toml',
  'Procfile',
  '.nvmrc',
  '.node-version',
  '.gitignore',
]);

const CONTAINER = /(?:^|\/)(?:(?:docker-)?compose[^/]*\.ya?ml|(?:[\w-]+\.)?Dockerfile(?:\.[^/]+)?|Containerfile)$/i;

/** Compose files and Dockerfiles, whatever their ending. */
export const isContainerFile = (path: string): boolean => CONTAINER.test(path);

/** Whether the text of a file is worth reading; of the others only the name counts. */
export function isRead(path: string): boolean {
  return isManifest(path) || isSource(path) || isOpenApi(path) || isContainerFile(path);
}

/** A manifest of the top, or the package.json of a part: a Compose file may build that. */
const isManifest = (path: string): boolean => MANIFESTS.has(path) || /^(?:[^/]+\/){1,3}package\.json$/.test(path);

/** A directory of a repository as if it were one of its own. @param directory from the top, "" for the top itself */
export function narrowTo(repository: Repository, directory: string): Repository {
  if (directory === '') return repository;
  const start = `${directory}/`;
  const inside = (path: string): boolean => path.startsWith(start);
  const texts = [...repository.texts].filter(([path]) => inside(path)).map(([path, text]) => [path.slice(start.length), text] as const);
  return {
    name: directory.split('/').at(-1) ?? repository.name,
    paths: repository.paths.filter(inside).map((path) => path.slice(start.length)),
    texts: new Map(texts),
    truncated: repository.truncated,
  };
}

/** `file:line` of a character of a file. */
export function locate(path: string, text: string, index: number): Location {
  return `${path}:${text.slice(0, index).split('\n').length}`;
}
