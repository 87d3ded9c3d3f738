import {
  type Change,
  type ChangedFile,
  type DependencyChange,
  MOST_DEPENDENCIES,
  MOST_FILES,
  MOST_SETTINGS,
  NO_CHANGE,
  type SettingChange,
} from './change.js';
import { diffDependencies } from './diff-dependencies.js';
import { diffSettings } from './diff-settings.js';
import { locateSetting } from './locate-setting.js';
import { isManifest, namesDependencies, readDependencies } from './read-dependencies.js';
import { readSettings, settingsFormat } from './read-settings.js';

/** A changed file with its texts; null where that side has none, undefined where it was not read. */
export interface ReadFile {
  readonly file: ChangedFile;
  readonly from: string | null | undefined;
  readonly to: string | null | undefined;
  /** where the shadow's text is written in the repository, where that is another file than the one it stands for */
  readonly writtenAt?: string | undefined;
}

export interface ChangeParts {
  readonly from: string;
  readonly to: string;
  readonly files: readonly ReadFile[];
  /** the variables of both arms, as the configuration sets them */
  readonly env: { readonly from: Readonly<Record<string, string>>; readonly to: Readonly<Record<string, string>> };
  readonly image: Change['image'];
  readonly command: boolean;
  readonly notes: readonly string[];
  /** takes secrets and personal words out of a value */
  readonly redact: (text: string) => string;
}

/** Kinds in the order in which a reader wants them. */
const ORDER: readonly ChangedFile['kind'][] = [
  'migration',
  'configuration',
  'dependency',
  'infrastructure',
  'code',
  'other',
  'test',
  'documentation',
  'ci',
];

/** Whether the texts of a changed file are worth reading: it has keys or versions that can be compared. */
export function isReadable({ kind, path, submodule, added }: ChangedFile): boolean {
  if (submodule || added === null) return false;
  if (kind === 'dependency') return namesDependencies(path) || settingsFormat(path) !== undefined;
  return (kind === 'configuration' || kind === 'infrastructure') && settingsFormat(path) !== undefined;
}

/** From files and arms to a change in words and numbers. Pure: the same parts give the same change. */
export function summariseChange(parts: ChangeParts): Change {
  const files = parts.files
    .map(({ file }) => file)
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || compare(a.path, b.path));
  const fileCounts: Partial<Record<ChangedFile['kind'], number>> = {};
  for (const { kind } of files) fileCounts[kind] = (fileCounts[kind] ?? 0) + 1;
  const { settings, unread } = settingsOf(parts);
  const dependencies = dependenciesOf(parts.files);
  const sum = (side: 'added' | 'removed'): number => files.reduce((total, file) => total + (file[side] ?? 0), 0);
  return {
    ...NO_CHANGE,
    from: parts.from,
    to: parts.to,
    files: files.slice(0, MOST_FILES),
    fileCounts,
    lines: { added: sum('added'), removed: sum('removed') },
    settings: settings.slice(0, MOST_SETTINGS),
    dependencies: dependencies.slice(0, MOST_DEPENDENCIES),
    unread,
    migrations: files.filter(({ kind }) => kind === 'migration').map(({ path }) => path),
    image: parts.image,
    command: parts.command,
    notes: [
      ...parts.notes,
      ...beyond('setting', settings.length - MOST_SETTINGS),
      ...beyond('package', dependencies.length - MOST_DEPENDENCIES),
    ],
  };
}

const beyond = (noun: string, more: number): string[] =>
  more > 0 ? [`${more} more ${noun}${more === 1 ? '' : 's'} changed that ${more === 1 ? 'is' : 'are'} not listed`] : [];

/** What governs load first, then switches and images, then what else has a topic. */
function weightOf({ topic }: SettingChange): number {
  if (topic === null) return 3;
  return topic === 'flag' || topic === 'image' ? 1 : ['secret', 'logging', 'address'].includes(topic) ? 2 : 0;
}

function settingsOf({ files, env, redact }: ChangeParts): { settings: SettingChange[]; unread: string[] } {
  const unread: string[] = [];
  const ofFiles = files.flatMap(({ file, from, to, writtenAt }) => {
    if (file.kind !== 'configuration' && file.kind !== 'infrastructure') return [];
    const format = settingsFormat(file.path);
    const read = (text: string | null | undefined) =>
      text === null ? new Map() : text === undefined || format === undefined ? undefined : readSettings(text, format);
    const [before, after] = [read(from), read(to)];
    if (before && after) return diffSettings(file.path, before, after, redact, placesIn(to, writtenAt ?? file.path));
    if (file.kind === 'configuration') unread.push(file.path);
    return [];
  });
  const variables = diffSettings('environment', new Map(Object.entries(env.from)), new Map(Object.entries(env.to)), redact);
  return { settings: [...variables, ...ofFiles].sort((a, b) => weightOf(a) - weightOf(b)), unread };
}

function placesIn(text: string | null | undefined, path: string): (key: string) => SettingChange['at'] {
  return (key) => {
    const line = typeof text === 'string' ? locateSetting(text, key) : undefined;
    return line === undefined ? undefined : { path, line };
  };
}

/** A manifest beside a changed lock file says nothing that the lock file does not. */
function dependenciesOf(files: readonly ReadFile[]): DependencyChange[] {
  const folder = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
  const locked = new Set(
    files.filter(({ file }) => namesDependencies(file.path) && !isManifest(file.path)).map(({ file }) => folder(file.path)),
  );
  return files.flatMap(({ file, from, to }) => {
    if (file.kind !== 'dependency' || !namesDependencies(file.path)) return [];
    if (isManifest(file.path) && locked.has(folder(file.path))) return [];
    if (from === undefined || to === undefined) return [];
    const read = (text: string | null) => (text === null ? new Map<string, string>() : readDependencies(file.path, text));
    const [before, after] = [read(from), read(to)];
    return before && after ? diffDependencies(file.path, before, after) : [];
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
