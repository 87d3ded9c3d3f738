import type { Change, ChangedFile, SettingChange } from './change/change.js';

export type ImpactLevel = 'low' | 'medium' | 'high';

export type ImpactSignal =
  | 'code'
  | 'code-large'
  | 'setting'
  | 'setting-load'
  | 'setting-flag'
  | 'setting-factor'
  | 'configuration'
  | 'dependency-major'
  | 'dependency-minor'
  | 'dependency-patch'
  | 'dependency'
  | 'migration'
  | 'infrastructure'
  | 'image'
  | 'command'
  | 'other'
  | 'criticality-medium'
  | 'criticality-high';

/** One line of the sum. `count` is how many files, settings or packages stand behind it, `example` one of them. */
export interface ImpactReason {
  readonly signal: ImpactSignal;
  readonly points: number;
  readonly count: number;
  readonly example: string | null;
}

/** How far-reaching a change is for this service: the sum of the points of its reasons. */
export interface Impact {
  readonly level: ImpactLevel;
  readonly points: number;
  readonly reasons: readonly ImpactReason[];
}

/** The documented table: how much each signal counts, once, however many stand behind it. */
export const IMPACT_POINTS: Readonly<Record<ImpactSignal, number>> = {
  code: 3,
  'code-large': 2,
  setting: 2,
  'setting-load': 3,
  'setting-flag': 3,
  'setting-factor': 1,
  configuration: 2,
  'dependency-major': 4,
  'dependency-minor': 2,
  'dependency-patch': 1,
  dependency: 2,
  migration: 5,
  infrastructure: 3,
  image: 4,
  command: 3,
  other: 2,
  'criticality-medium': 1,
  'criticality-high': 2,
};

/** From so many points on. */
export const IMPACT_FROM = { medium: 4, high: 7 } as const;
/** From so many changed code files, or lines, on a change is large. */
export const LARGE = { files: 20, lines: 500 } as const;
/** A load setting that changes by this factor or more counts for more. */
const FACTOR = 2;

/** What each signal means, for the documents. */
export const IMPACT_MEANING: Readonly<Record<ImpactSignal, string>> = {
  code: 'code of the service',
  'code-large': `at least ${LARGE.files} files or ${LARGE.lines} lines of it (in addition)`,
  setting: 'a setting that is none of the next two',
  'setting-load': 'a timeout, pool, limit, retry, concurrency or cache setting',
  'setting-flag': 'a switch or feature flag',
  'setting-factor': `a load setting by a factor of ${FACTOR} or more (in addition)`,
  configuration: 'a configuration file whose keys could not be read',
  'dependency-major': 'a package by a major version (below 1.0: by a minor one)',
  'dependency-minor': 'a package by a minor version, or added or removed',
  'dependency-patch': 'packages by patch versions only',
  dependency: 'a dependency file whose versions could not be read',
  migration: 'a migration of the data',
  infrastructure: 'Dockerfile, Compose file, manifests',
  image: 'another image',
  command: 'another command',
  other: 'files of no known kind, submodules',
  'criticality-medium': '`service.criticality: medium`',
  'criticality-high': '`service.criticality: high`',
};

const LOAD: readonly (SettingChange['topic'] | undefined)[] = ['timeout', 'pool', 'limit', 'retry', 'concurrency', 'cache'];

export const NO_IMPACT: Impact = { level: 'low', points: 0, reasons: [] };

/** Sums the table up over a change. Documents, tests and CI count nothing; nothing at all is `low` whatever the criticality. */
export function scoreImpact(change: Change, criticality: 'low' | 'medium' | 'high'): Impact {
  const found = [...fileReasons(change), ...settingReasons(change.settings), ...dependencyReasons(change)];
  if (found.length === 0) return NO_IMPACT;
  const reasons = criticality === 'low' ? found : [...found, reason(`criticality-${criticality}`, 1, null)];
  const points = reasons.reduce((sum, one) => sum + one.points, 0);
  return { level: points >= IMPACT_FROM.high ? 'high' : points >= IMPACT_FROM.medium ? 'medium' : 'low', points, reasons };
}

function reason(signal: ImpactSignal, count: number, example: string | null): ImpactReason {
  return { signal, points: IMPACT_POINTS[signal], count, example };
}

const some = <T>(signal: ImpactSignal, list: readonly T[], example: (item: T) => string): ImpactReason[] =>
  list[0] === undefined ? [] : [reason(signal, list.length, example(list[0]))];

const pathOf = ({ path }: ChangedFile): string => path;

function fileReasons(change: Change): ImpactReason[] {
  const of = (kind: ChangedFile['kind']): ChangedFile[] => change.files.filter((file) => file.kind === kind && !file.submodule);
  const code = of('code');
  const count = change.fileCounts.code ?? code.length;
  const lines = code.reduce((sum, file) => sum + (file.added ?? 0) + (file.removed ?? 0), 0);
  const isLarge = count >= LARGE.files || lines >= LARGE.lines;
  return [
    ...some('migration', change.migrations, (path) => path),
    ...(code[0] ? [reason('code', count, code[0].path)] : []),
    ...(isLarge ? [reason('code-large', count, null)] : []),
    ...some('configuration', change.unread, (path) => path),
    ...some('infrastructure', of('infrastructure'), pathOf),
    ...some('dependency', change.dependencies.length > 0 ? [] : of('dependency'), pathOf),
    ...some('other', [...of('other'), ...change.files.filter((file) => file.submodule)], pathOf),
    ...(change.image ? [reason('image', 1, change.image.to)] : []),
    ...(change.command ? [reason('command', 1, null)] : []),
  ];
}

function settingReasons(settings: readonly SettingChange[]): ImpactReason[] {
  const load = settings.filter(({ topic }) => LOAD.includes(topic));
  const flags = settings.filter(({ topic }) => topic === 'flag');
  const rest = settings.filter((setting) => !load.includes(setting) && !flags.includes(setting));
  const far = load.filter(({ factor }) => factor !== null && (factor >= FACTOR || factor <= 1 / FACTOR));
  const key = ({ key: name }: SettingChange): string => name;
  return [
    ...some('setting-load', load, key),
    ...some('setting-factor', far, key),
    ...some('setting-flag', flags, key),
    ...some('setting', load.length + flags.length > 0 ? [] : rest, key),
  ];
}

function dependencyReasons({ dependencies }: Change): ImpactReason[] {
  const major = dependencies.filter(({ step }) => step === 'major');
  const minor = dependencies.filter(({ step }) => step === 'minor' || step === 'added' || step === 'removed' || step === 'other');
  const name = (one: { readonly name: string }): string => one.name;
  if (major.length > 0) return some('dependency-major', major, name);
  if (minor.length > 0) return some('dependency-minor', minor, name);
  return some('dependency-patch', dependencies, name);
}
