import type { Change, ChangedFile, DependencyChange, SettingChange } from '../../environment/change/change.js';
import type { Impact, ImpactReason, ImpactSignal } from '../../environment/impact.js';
import { formatCount, formatNumber, formatPercent, formatSeconds } from '../numbers.js';
import type { ReportedChange } from '../report.js';
import { plural } from './words.js';

/** The section "The change" as sentences and rows, for every renderer. */
export interface ChangeWords {
  /** what was changed, on one line */
  readonly summary: string;
  /** `pool.max 10 -> 2`, with where and what it governs */
  readonly settings: readonly { readonly what: string; readonly where: string; readonly about: string }[];
  readonly dependencies: readonly { readonly what: string; readonly where: string; readonly about: string }[];
  /** migrations, image, command, what could not be read: a sentence each */
  readonly facts: readonly string[];
  /** the files, those that matter first */
  readonly files: readonly string[];
  readonly impact: string;
  readonly reasons: readonly string[];
}

/** The change of a report in words; undefined where there is none to speak of. */
export function changeWords(reported: ReportedChange | undefined): ChangeWords | undefined {
  if (!reported) return undefined;
  const { change, impact, unknown } = reported.study;
  if (!change) {
    const summary = `What was changed is not known: ${lowerFirst(unknown ?? 'it could not be compared')}.`;
    return { summary, settings: [], dependencies: [], facts: [], files: [], impact: '', reasons: [] };
  }
  return {
    summary: summaryOf(change),
    settings: change.settings.map((setting) => ({ what: settingText(setting), where: setting.where, about: aboutSetting(setting) })),
    dependencies: change.dependencies.map((one) => ({ what: dependencyText(one), where: one.where, about: STEPS[one.step] })),
    facts: factsOf(change),
    files: change.files.map(fileText),
    impact: impact ? impactSentence(impact, reported) : '',
    reasons: impact ? impact.reasons.map(reasonText) : [],
  };
}

const KINDS: Readonly<Record<ChangedFile['kind'], string>> = {
  migration: 'migrations',
  configuration: 'configuration',
  dependency: 'dependencies',
  infrastructure: 'infrastructure',
  code: 'code',
  other: 'other',
  test: 'tests',
  documentation: 'documents',
  ci: 'CI',
};

function summaryOf(change: Change): string {
  const counts = (Object.keys(KINDS) as ChangedFile['kind'][]).flatMap((kind) => {
    const count = change.fileCounts[kind] ?? 0;
    return count === 0 ? [] : [`${formatCount(count)} ${KINDS[kind]}`];
  });
  const all = Object.values(change.fileCounts).reduce((sum, count) => sum + count, 0);
  const { added, removed } = change.lines;
  const lines = added + removed > 0 ? `, ${formatCount(added)} lines added and ${formatCount(removed)} removed` : '';
  const variables = change.settings.filter(({ where }) => where === 'environment').length;
  const parts = [
    ...(all > 0 ? [`${plural(formatCount(all), 'file')} (${counts.join(', ')})${lines}`] : []),
    ...(variables > 0 ? [plural(formatCount(variables), 'environment variable')] : []),
    ...(change.image ? ['the image'] : []),
    ...(change.command ? ['the command'] : []),
  ];
  if (parts.length === 0) return 'Primary and shadow are made of the same.';
  const sides = change.from === 'primary' ? '' : `, from ${change.from} to ${change.to}`;
  return `Changed: ${parts.join('; ')}${sides}.`;
}

const shown = (value: string): string => (value === '' ? '(empty)' : value);

/** `pool.max 10 -> 2`, `cache.ttl removed (was 30s)`, `new.key added: 1`. */
export function settingText({ key, kind, from, to }: SettingChange): string {
  if (kind === 'added') return `${key} added: ${shown(to ?? '')}`;
  if (kind === 'removed') return `${key} removed (was ${shown(from ?? '')})`;
  // Of two hidden or shortened values only that they differ can be said.
  return from === to ? `${key} changed` : `${key} ${shown(from ?? '')} -> ${shown(to ?? '')}`;
}

const TOPICS: Readonly<Record<NonNullable<SettingChange['topic']>, string>> = {
  secret: 'secret, its value is not shown',
  image: 'image',
  pool: 'pool size',
  timeout: 'time limit',
  retry: 'retries',
  concurrency: 'concurrency',
  cache: 'cache',
  flag: 'switch',
  limit: 'limit',
  logging: 'logging',
  address: 'address',
};

function aboutSetting({ topic, factor }: SettingChange): string {
  const by = factor === null || factor === 1 ? '' : `${formatNumber(factor, 2)} times`;
  return [topic === null ? '' : TOPICS[topic], by].filter(Boolean).join(', ');
}

const STEPS: Readonly<Record<DependencyChange['step'], string>> = {
  major: 'major version',
  minor: 'minor version',
  patch: 'patch version',
  added: 'new',
  removed: 'removed',
  other: 'other version',
};

function dependencyText({ name, from, to }: DependencyChange): string {
  if (from === null) return `${name} ${to ?? ''}`;
  return to === null ? `${name} (was ${from})` : `${name} ${from} -> ${to}`;
}

function factsOf(change: Change): string[] {
  const { migrations, image, command, unread, notes } = change;
  return [
    ...(migrations.length > 0 ? [`Migrates data: ${few(migrations)}`] : []),
    ...(image ? [`Image ${image.from} -> ${image.to}`] : []),
    ...(command ? ['The shadow is started by another command'] : []),
    ...(unread.length > 0 ? [`Changed, but not comparable key by key: ${few(unread)}`] : []),
    ...notes,
  ];
}

function few(names: readonly string[], most = 5): string {
  const more = names.length - most;
  return `${names.slice(0, most).join(', ')}${more > 0 ? ` and ${formatCount(more)} more` : ''}`;
}

function fileText({ path, from, status, kind, added, removed, submodule }: ChangedFile): string {
  const what = status === 'renamed' ? `renamed from ${from ?? ''}` : status;
  const lines = added === null || removed === null ? '' : `, +${formatCount(added)} -${formatCount(removed)}`;
  return `${path}: ${submodule ? 'submodule' : KINDS[kind]}, ${what}${lines}`;
}

/** Level, points, and the defaults that followed from it. */
function impactSentence(impact: Impact, { forMs, alpha }: ReportedChange): string {
  const defaults = [
    ...(forMs === null ? [] : [`${formatSeconds(forMs / 1_000)} of measured traffic`]),
    ...(alpha === null ? [] : [`alpha ${formatPercent(alpha)}`]),
  ];
  const follows = defaults.length === 0 ? '' : `; by default that means ${defaults.join(' and ')}`;
  return `Impact: ${impact.level} (${plural(formatCount(impact.points), 'point')})${follows}.`;
}

const SIGNALS: Readonly<Record<ImpactSignal, string>> = {
  code: 'code',
  'code-large': 'much code',
  setting: 'settings',
  'setting-load': 'settings that govern load',
  'setting-flag': 'switches',
  'setting-factor': 'a setting by a factor of two or more',
  configuration: 'configuration that could not be compared',
  'dependency-major': 'packages by a major version',
  'dependency-minor': 'packages by a minor version, new or removed',
  'dependency-patch': 'packages by patch versions',
  dependency: 'dependency files',
  migration: 'migrations',
  infrastructure: 'infrastructure',
  image: 'the image',
  command: 'the command',
  other: 'other files',
  'criticality-medium': 'the service is of medium criticality',
  'criticality-high': 'the service is of high criticality',
};

/** `+3 settings that govern load (2, such as pool.max)`. */
function reasonText({ signal, points, count, example }: ImpactReason): string {
  const such = example === null ? '' : count > 1 ? ` (${formatCount(count)}, such as ${example})` : ` (${example})`;
  return `+${points} ${SIGNALS[signal]}${such}`;
}

const lowerFirst = (text: string): string => (/^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);
