import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';

/** Versions by package; several versions of one package are joined by a comma. */
export type Dependencies = ReadonlyMap<string, string>;

/** Larger lock files are left alone. */
export const MOST_DEPENDENCY_BYTES = 16 * 1024 * 1024;

type Reader = (text: string) => Iterable<readonly [name: string, version: string]>;

/** By file name: what is pinned, then (`manifest`) what is only asked for. */
const READERS: readonly (readonly [name: RegExp, read: Reader, manifest?: true])[] = [
  [/^(package-lock|npm-shrinkwrap|\.package-lock)\.json$/, readNpmLock],
  [/^yarn\.lock$/, readYarnLock],
  [/^pnpm-lock\.yaml$/, readPnpmLock],
  [/^(poetry|uv|pdm)\.lock$|^Cargo\.lock$/, readTomlLock],
  [/^Pipfile\.lock$/, readPipfileLock],
  [/^(requirements|constraints)[\w.-]*\.txt$/, readRequirements],
  [/^go\.mod$/, readGoMod],
  [/^go\.sum$/, readGoSum],
  [/^Gemfile\.lock$/, readGemfileLock],
  [/^composer\.lock$/, readComposerLock],
  [/^pom\.xml$/, readPom],
  [/^package\.json$/, readPackageJson, true],
];

/** Whether `path` only asks for versions, so that a lock file beside it says more. */
export const isManifest = (path: string): boolean => READERS.some(([name, , manifest]) => manifest === true && name.test(fileName(path)));

/** Whether the versions in a file of this name can be read. */
export const namesDependencies = (path: string): boolean => READERS.some(([name]) => name.test(fileName(path)));

/** The packages of a lock file or manifest; undefined where it is none that can be read. */
export function readDependencies(path: string, text: string): Dependencies | undefined {
  const reader = READERS.find(([name]) => name.test(fileName(path)))?.[1];
  if (!reader || text.length > MOST_DEPENDENCY_BYTES) return undefined;
  try {
    const versions = new Map<string, Set<string>>();
    for (const [name, version] of reader(text)) {
      if (name === '' || version === '') continue;
      const known = versions.get(name);
      if (known) known.add(version);
      else versions.set(name, new Set([version]));
    }
    return new Map([...versions].map(([name, set]) => [name, [...set].sort().join(', ')]));
  } catch {
    return undefined;
  }
}

const fileName = (path: string): string => path.split('/').at(-1) ?? '';
type Json = Readonly<Record<string, unknown>>;
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const asJson = (value: unknown): Json => (isJson(value) ? value : {});
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Of a package that is installed several times, all versions; links to workspaces have none. */
function readNpmLock(text: string): [string, string][] {
  const lock = asJson(JSON.parse(text));
  if (isJson(lock['packages'])) {
    return Object.entries(lock['packages'])
      .filter(([path]) => path.includes('node_modules/'))
      .map(([path, entry]) => [path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length), textOf(asJson(entry)['version'])]);
  }
  const visit = (dependencies: unknown): [string, string][] =>
    Object.entries(asJson(dependencies)).flatMap(([name, entry]) => [
      [name, textOf(asJson(entry)['version'])] as [string, string],
      ...visit(asJson(entry)['dependencies']),
    ]);
  return visit(lock['dependencies']);
}

function readYarnLock(text: string): [string, string][] {
  const found: [string, string][] = [];
  let name = '';
  for (const line of text.split(/\r?\n/)) {
    const head = /^"?(@?[^@"\s,]+)@[^\n]*:\s*$/.exec(line);
    if (head) name = head[1] ?? '';
    const version = /^\s{2}"?version"?:?\s+"?([^"\s]+)"?\s*$/.exec(line);
    if (version && name !== '' && name !== '__metadata') found.push([name, version[1] ?? '']);
  }
  return found;
}

function readPnpmLock(text: string): [string, string][] {
  const packages = asJson(asJson(parseYaml(text))['packages']);
  return Object.keys(packages).flatMap((key) => {
    const match = /^\/?(@?[^@(]+)[@/]([\dv][^(@_]*)/.exec(key);
    return match ? [[match[1] ?? '', match[2] ?? ''] as [string, string]] : [];
  });
}

function readTomlLock(text: string): [string, string][] {
  const packages = asJson(parseToml(text))['package'];
  return Array.isArray(packages) ? packages.map((entry) => [textOf(asJson(entry)['name']), textOf(asJson(entry)['version'])]) : [];
}

function readPipfileLock(text: string): [string, string][] {
  const lock = asJson(JSON.parse(text));
  return ['default', 'develop'].flatMap((group) =>
    Object.entries(asJson(lock[group])).map(
      ([name, entry]) => [name, textOf(asJson(entry)['version']).replace(/^==/, '')] as [string, string],
    ),
  );
}

function readRequirements(text: string): [string, string][] {
  return text.split(/\r?\n/).flatMap((line) => {
    const match = /^\s*([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*((?:===?|~=|>=|<=|!=|<|>)[^;#\s]*(?:\s*,\s*[^;#\s]+)*)?\s*(?:[;#\\].*)?$/.exec(
      line,
    );
    return match ? [[(match[1] ?? '').toLowerCase(), (match[2] ?? '').replace(/^===?/, '') || 'any'] as [string, string]] : [];
  });
}

function readGoMod(text: string): [string, string][] {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/\/\/.*$/, '').trim());
  const required = lines.flatMap((line) => {
    const match = /^(?:require\s+)?([\w.-]+\.[\w./~-]+)\s+(v\d\S*)$/.exec(line);
    return match ? [[match[1] ?? '', match[2] ?? ''] as [string, string]] : [];
  });
  const go = lines.map((line) => /^go\s+(\d\S*)$/.exec(line)?.[1]).find((version) => version !== undefined);
  return go === undefined ? required : [['go', go], ...required];
}

/** Only what is compiled in: the lines that pin another module's `go.mod` are about the choice of versions. */
function readGoSum(text: string): [string, string][] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [module = '', version = ''] = line.split(' ');
    return version === '' || version.endsWith('/go.mod') ? [] : [[module, version] as [string, string]];
  });
}

function readGemfileLock(text: string): [string, string][] {
  return [...text.matchAll(/^ {4}([\w.-]+) \(([^)\s]+)\)$/gm)].map((match) => [match[1] ?? '', match[2] ?? '']);
}

function readComposerLock(text: string): [string, string][] {
  const lock = asJson(JSON.parse(text));
  return ['packages', 'packages-dev'].flatMap((group) => {
    const packages = lock[group];
    return Array.isArray(packages)
      ? packages.map((entry) => [textOf(asJson(entry)['name']), textOf(asJson(entry)['version'])] as [string, string])
      : [];
  });
}

/** Dependencies and the parent with versions written out or in `<properties>`; what Maven would inherit is not known here. */
function readPom(text: string): [string, string][] {
  const plain = text.replace(/<!--[\s\S]*?-->/g, '');
  const tag = (block: string, name: string): string => new RegExp(`<${name}>\\s*([^<]*?)\\s*</${name}>`).exec(block)?.[1] ?? '';
  const properties = /<properties>([\s\S]*?)<\/properties>/.exec(plain)?.[1] ?? '';
  const fill = (version: string): string => version.replace(/\$\{([\w.-]+)\}/g, (whole, name: string) => tag(properties, name) || whole);
  const blocks = [...plain.matchAll(/<(dependency|parent|plugin)>([\s\S]*?)<\/\1>/g)].map((match) => match[2] ?? '');
  return blocks.map((block) => [`${tag(block, 'groupId')}:${tag(block, 'artifactId')}`, fill(tag(block, 'version'))]);
}

function readPackageJson(text: string): [string, string][] {
  const manifest = asJson(JSON.parse(text));
  return ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'].flatMap((group) =>
    Object.entries(asJson(manifest[group])).map(([name, range]) => [name, textOf(range)] as [string, string]),
  );
}
