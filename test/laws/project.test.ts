import { describe, expect, test } from '@jest/globals';
import { VERSION } from '../../src/core/version.js';
import { modules, projectFiles, read, readModule, sources } from './project.js';
import { parseModule, walk } from './syntax.js';

interface Manifest {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(read('package.json')) as Manifest;
/** Declared for what comes next; docs/architecture.md says for what. */
const RESERVED = ['@octokit/rest'];
const TEXT = /\.(ts|js|mjs|cjs|json|md|yml|yaml|sh|py)$|(^|\/)(\.[^/]+|[^./]+)$/;

describe('the project', () => {
  test('has one version', () => {
    expect(VERSION).toBe(manifest.version);
    expect(read('CHANGELOG.md')).toContain(`## ${manifest.version}`);
  });

  test('pins every dependency to one version', () => {
    const pins = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(pins.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('imports what it declares, declares what it imports, and says why', () => {
    const imported = new Set(modules().flatMap((path) => packagesIn(readModule(path))));
    expect([...imported, ...RESERVED].sort()).toEqual(Object.keys(manifest.dependencies).sort());
    const reasons = read('docs/architecture.md');
    const all = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
    expect(all.filter((name) => !reasons.includes(`\`${name}\``))).toEqual([]);
  });

  test('keeps every source file small, and calls none by a name that says nothing', () => {
    const long = sources().filter((path) => read(path).trimEnd().split('\n').length > 300);
    expect(long).toEqual([]);
    expect(sources().filter((path) => /(^|[/-])(utils?|helpers?|common|misc|manager)([-.]|$)/.test(path))).toEqual([]);
    expect(sources().filter((path) => !/^src(\/[a-z0-9]+(-[a-z0-9]+)*)+(\.d)?\.ts$/.test(path))).toEqual([]);
  });

  test('names no path of one machine, and no package registry', () => {
    const files = projectFiles().filter((path) => TEXT.test(path) && !path.startsWith('dist/') && !path.startsWith('test/fixtures/'));
    expect(files.length).toBeGreaterThan(300);
    expect(files.flatMap((path) => foreignWords(path).map((found) => `${path}: ${found}`))).toEqual([]);
  });

  test('the lock file leaves open where a package comes from', () => {
    const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, { resolved?: string }> };
    const resolved = Object.values(lock.packages).flatMap((entry) => entry.resolved ?? []);
    expect(resolved.filter((url) => !url.startsWith('https://registry.npmjs.org/'))).toEqual([]);
  });
});

/** Names of the packages that a module imports, at once or later. */
function packagesIn(text: string): string[] {
  const found: string[] = [];
  walk(parseModule(text), (node) => {
    if (!('source' in node) || node.source?.type !== 'Literal' || typeof node.source.value !== 'string') return;
    const [, name] = /^((?:@[^/]+\/)?[^./][^/]*)/.exec(node.source.value) ?? [];
    if (name !== undefined && !name.startsWith('node:')) found.push(name);
  });
  return found;
}

/** Home and scratch directories, and hosts that packages come from. */
const FOREIGN = [
  /(?<![\w.~-])\/(?:home|root|Users)\/\w[\w./-]*/g,
  /(?<![\w.}~-])\/(?:work|tmp)\/[a-z][\w./-]*/g,
  /\b(?:registry|npm|pypi|artifactory|nexus)\.[\w-]+\.[a-z]{2,}/g,
];
/** The one registry that everybody has, named where the lock file is checked. */
const PUBLIC = 'registry.npmjs.org';

function foreignWords(path: string): string[] {
  const text = read(path);
  return FOREIGN.flatMap((pattern) => [...text.matchAll(pattern)].map(([word]) => word)).filter((word) => word !== PUBLIC);
}
