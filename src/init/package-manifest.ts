import type { Repository } from './repository.js';

/** What of a `package.json` is used. */
export interface Manifest {
  readonly name?: string | undefined;
  readonly main?: string | undefined;
  readonly packageManager?: string | undefined;
  readonly nodeVersion?: string | undefined;
  readonly scripts: Readonly<Record<string, string>>;
  /** names of dependencies, development ones included */
  readonly dependencies: ReadonlySet<string>;
}

/** The repository's `package.json`; undefined where there is none or it cannot be understood. */
export function readManifest({ texts }: Repository): Manifest | undefined {
  const text = texts.get('package.json');
  if (text === undefined) return undefined;
  try {
    return toManifest(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return undefined;
  }
}

function toManifest(value: unknown): Manifest | undefined {
  if (!isRecord(value)) return undefined;
  const scripts = Object.entries(recordOf(value['scripts'])).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const names = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((key) => Object.keys(recordOf(value[key])));
  return {
    name: textOf(value['name']),
    main: textOf(value['main']),
    packageManager: textOf(value['packageManager']),
    nodeVersion: textOf(recordOf(value['engines'])['node']),
    scripts: Object.fromEntries(scripts),
    dependencies: new Set(names),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object' && !Array.isArray(value);
const recordOf = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});
const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined);
