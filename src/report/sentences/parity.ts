import type { FactName, GroupName } from '../../environment/arm-inspection.js';
import type { Parity } from '../../environment/parity.js';
import type { Finding } from '../../judge/verdict.js';
import type { ReportedParity } from '../report.js';
import { formatCount, formatValue } from '../numbers.js';
import { numberFact, plural, textFact } from './words.js';

const FACTS: Readonly<Record<FactName, string>> = {
  cpus: 'CPUs it may use',
  'cpu-limit': 'CPU limit',
  'cpu-model': 'CPU model',
  'memory-limit': 'memory limit',
  memory: 'memory of the machine',
  arch: 'processor architecture',
  priority: 'scheduling priority',
  runtime: 'runtime',
  image: 'image',
  kernel: 'kernel',
  'time-zone': 'time zone',
  'open-files': 'limit of open files',
  'stack-size': 'limit of the stack',
  'max-processes': 'limit of processes',
};
const GROUPS: Readonly<Record<GroupName, readonly [one: string, many: string]>> = {
  env: ['environment variable', 'environment variables'],
  files: ['configuration file', 'configuration files'],
  dependencies: ['package', 'packages'],
};
const BYTES: readonly string[] = ['memory', 'memory-limit'];

/** `The baseline is not like the primary: CPUs it may use 1 instead of 2. ...` */
export function paritySentence(finding: Finding): string {
  const arm = textFact(finding, 'arm') ?? 'shadow';
  const fact = textFact(finding, 'fact') ?? '';
  const count = numberFact(finding, 'count') ?? 0;
  const group = GROUPS[fact as GroupName];
  const what = group
    ? `${plural(formatCount(count), group[0])} ${count === 1 ? 'differs' : 'differ'} (${textFact(finding, 'names') ?? ''}${count > namesOf(finding) ? ', ...' : ''})`
    : `${FACTS[fact as FactName] ?? fact} ${factText(fact, finding.facts?.['other'])} instead of ${factText(fact, finding.facts?.['primary'])}`;
  const why = arm === 'shadow' ? ', which the change does not explain' : '';
  const then = finding.facts?.['biases'] === true ? '; their response times cannot be compared' : '';
  return `The ${arm} is not like the primary: ${what}${why}${then}`;
}

function namesOf(finding: Finding): number {
  const names = finding.facts?.['names'];
  return Array.isArray(names) ? names.length : 0;
}

function factText(fact: string, value: unknown): string {
  if (value === null || value === undefined) return 'not known';
  return typeof value === 'number' && BYTES.includes(fact) ? formatValue(value, 'bytes') : String(value);
}

/** The table of single facts, and sentences on the rest. */
export interface ParityWords {
  readonly summary: string;
  readonly arms: readonly string[];
  /** label, then a value for each arm; `differs` marks what the change does not explain, `declared` what it does */
  readonly rows: readonly {
    readonly label: string;
    readonly values: readonly string[];
    readonly state: 'alike' | 'declared' | 'differs';
  }[];
  readonly notes: readonly string[];
}

/** Whether the arms were alike but for the change, in words. */
export function parityWords(reported: ReportedParity | undefined): ParityWords | undefined {
  if (!reported) return undefined;
  const { parity, unknown } = reported;
  if (!parity) return { summary: `Whether the arms are alike is not known: ${unknown ?? ''}.`, arms: [], rows: [], notes: [] };
  const arms = [...new Set(parity.rows.flatMap(({ values }) => Object.keys(values)))];
  const open = parity.differences.filter(({ declared }) => !declared);
  const counted = (Object.keys(GROUPS) as GroupName[]).flatMap((group) => {
    const count = parity.compared[group];
    return count === undefined || count === 0 ? [] : [plural(formatCount(count), GROUPS[group][0])];
  });
  const checked = [plural(formatCount(parity.rows.length), 'fact'), ...counted].join(', ');
  return {
    summary:
      open.length === 0
        ? `The arms are alike but for the change: ${checked} compared.`
        : `${plural(formatCount(open.length), 'difference')} between the arms that the change does not explain; ${checked} compared.`,
    arms,
    rows: parity.rows.map(({ fact, values }) => {
      const differing = parity.differences.filter((difference) => difference.fact === fact);
      const state = differing.some(({ declared }) => !declared) ? 'differs' : differing.length > 0 ? 'declared' : 'alike';
      return { label: FACTS[fact], values: arms.map((arm) => factText(fact, values[arm as keyof typeof values])), state };
    }),
    notes: notesOf(parity),
  };
}

function notesOf({ differences, unseen, layers }: Parity): string[] {
  const grouped = differences.flatMap(({ arm, fact, names, count, declared }) => {
    const group = GROUPS[fact as GroupName];
    if (!group || !names) return [];
    const more = count > names.length ? `, and ${formatCount(count - names.length)} more` : '';
    return [
      `${arm}: ${plural(formatCount(count), group[0])} unlike the primary's (${names.join(', ')}${more})${declared ? ', by the change' : ''}`,
    ];
  });
  const labels = unseen.map((fact) => GROUPS[fact as GroupName]?.[1] ?? FACTS[fact as FactName]);
  const images = layers.map(
    ({ arm, shared, all }) => `${arm}: ${formatCount(all - shared)} of ${formatCount(all)} image layers are not the primary's`,
  );
  return [...grouped, ...images, ...(labels.length > 0 ? [`Not seen by this driver: ${labels.join(', ')}`] : [])];
}
