import { type ArmInspection, FACT_KINDS, FACTS, type FactName, GROUPS, type GroupName } from './arm-inspection.js';
import type { Change } from './change/change.js';
import type { Arm, EnvironmentSpec } from './environment.js';

type Other = Exclude<Arm, 'primary'>;

/** A single fact on every arm; null where an arm's driver could not tell. */
export interface ParityRow {
  readonly fact: FactName;
  readonly values: Readonly<Partial<Record<Arm, string | number | null>>>;
}

/** A difference from the primary. */
export interface ParityDifference {
  readonly arm: Other;
  readonly fact: FactName | GroupName;
  /** of a single fact */
  readonly primary?: string | number | undefined;
  readonly other?: string | number | undefined;
  /** of a group: at most `MOST_NAMES` of the `count` names that differ */
  readonly names?: readonly string[] | undefined;
  readonly count: number;
  /** whether the change (or, for a note, the configuration) says so itself */
  readonly declared: boolean;
  /** whether it can move response times */
  readonly biases: boolean;
}

/** Whether the arms are alike but for the change. Data only; everything in it may be printed. */
export interface Parity {
  readonly rows: readonly ParityRow[];
  /** how many names were compared on all arms */
  readonly compared: Readonly<Partial<Record<GroupName, number>>>;
  readonly differences: readonly ParityDifference[];
  /** how many of an arm's image layers are the primary's as well, where the images differ and the engine tells */
  readonly layers: readonly { readonly arm: Other; readonly shared: number; readonly all: number }[];
  /** facts that no arm's driver could tell */
  readonly unseen: readonly (FactName | GroupName)[];
}

export const MOST_NAMES = 12;

/**
 * Compares every arm with the primary. Of the shadow, what the change explains is declared; of the baseline nothing is but variables and
 * files that the configuration gives it: it has to be a copy.
 * @param change null where it is not known; then only what the configuration says is declared
 */
export function compareArms(inspections: readonly ArmInspection[], spec: EnvironmentSpec, change: Change | null): Parity {
  const primary = inspections.find(({ arm }) => arm === 'primary');
  const others = inspections.filter(({ arm }) => arm !== 'primary');
  const names = Object.keys(FACTS) as FactName[];
  const ownNames = new Map(GROUPS.map((group) => [group, ownToEach(inspections, group)]));
  const seen = (fact: FactName): boolean => inspections.some(({ facts }) => facts[fact] !== undefined);
  const rows = names.filter(seen).map((fact) => ({
    fact,
    values: Object.fromEntries(inspections.map(({ arm, facts }) => [arm, facts[fact] ?? null])),
  }));
  const compared = GROUPS.flatMap((group) => {
    const lists = inspections.map((one) => one[group]);
    return lists.some((list) => list === undefined)
      ? []
      : [[group, new Set(lists.flatMap((list) => Object.keys(list ?? {}))).size] as const];
  });
  return {
    rows,
    compared: Object.fromEntries(compared),
    differences: primary
      ? others.flatMap((other) => differencesOf(primary, other, declarationOf(other.arm as Other, spec, change), ownNames))
      : [],
    layers: primary ? others.flatMap((other) => sharedLayers(primary, other)) : [],
    unseen: [...names.filter((fact) => !seen(fact)), ...GROUPS.filter((group) => compared.every(([name]) => name !== group))],
  };
}

/** Names whose values differ between any two of three or more arms: a port, a directory, a start time. They tell nothing of the change. */
function ownToEach(inspections: readonly ArmInspection[], group: GroupName): ReadonlySet<string> {
  if (inspections.length < 3) return new Set();
  const names = Object.keys(inspections[0]?.[group] ?? {});
  const isOwn = (name: string): boolean => {
    const values = inspections.map((one) => one[group]?.[name]);
    return values.every((value) => value !== undefined) && new Set(values).size === values.length;
  };
  return new Set(names.filter(isOwn));
}

function sharedLayers(primary: ArmInspection, { arm, layers }: ArmInspection): Parity['layers'] {
  if (!primary.layers || !layers || layers.join() === primary.layers.join()) return [];
  const mine = new Set(primary.layers);
  return [{ arm: arm as Other, shared: layers.filter((layer) => mine.has(layer)).length, all: layers.length }];
}

/** What a change and a configuration explain. */
interface Declaration {
  fact(fact: FactName): boolean;
  member(group: GroupName, name: string): boolean;
}

function declarationOf(arm: Other, spec: EnvironmentSpec, change: Change | null): Declaration {
  const own = spec[arm] ?? spec.primary;
  const env = new Set(changedNames(spec.primary.env, own.env));
  const files = new Set(changedNames(spec.primary.files, own.files));
  if (arm === 'baseline')
    return { fact: () => false, member: (group, name) => (group === 'env' ? env.has(name) : group === 'files' && matches(files, name)) };
  const image = change?.image !== null && change?.image !== undefined;
  const infrastructure = image || (change?.files.some(({ kind }) => kind === 'infrastructure') ?? false);
  const limits =
    change?.settings.some(({ key }) => /cpus?\b|cpu[_-]?(quota|shares|set)|mem(ory)?(_limit)?\b|limits|ulimits/i.test(key)) ?? false;
  const command = change?.command ?? false;
  const changed = new Set([...files, ...(change?.files ?? []).flatMap(({ path, from }) => [path, ...(from === undefined ? [] : [from])])]);
  const dependencies = infrastructure || (change?.files.some(({ kind }) => kind === 'dependency') ?? false);
  const keys = (change?.settings ?? []).map(({ key }) => key);
  return {
    fact: (fact) => {
      if (fact === 'image') return change !== null && (infrastructure || change.files.length > 0);
      if (fact === 'runtime') return infrastructure || command;
      if (fact === 'time-zone') return env.has('TZ') || infrastructure;
      return (
        limits && (fact === 'cpu-limit' || fact === 'memory-limit' || fact === 'cpus' || fact === 'open-files' || fact === 'stack-size')
      );
    },
    member: (group, name) => {
      if (group === 'env') return env.has(name) || infrastructure || command || keys.some((key) => names(key, name));
      return group === 'files' ? infrastructure || matches(changed, name) : dependencies;
    },
  };
}

/** Whether a path of the change is this file: paths of the repository are longer than those of an arm's directory. */
const matches = (paths: ReadonlySet<string>, name: string): boolean =>
  paths.has(name) || [...paths].some((path) => path.endsWith(`/${name}`) || name.endsWith(`/${path}`));

/** `services.api.environment[POOL]` and `env.POOL` name POOL. */
const names = (key: string, name: string): boolean =>
  key === name || key.endsWith(`[${name}]`) || key.endsWith(`.${name}`) || key.includes(`[${name}].`);

function differencesOf(
  primary: ArmInspection,
  other: ArmInspection,
  declared: Declaration,
  own: ReadonlyMap<GroupName, ReadonlySet<string>>,
): ParityDifference[] {
  const arm = other.arm as Other;
  const single = (Object.keys(FACTS) as FactName[]).flatMap((fact): ParityDifference[] => {
    const [mine, its] = [primary.facts[fact], other.facts[fact]];
    if (mine === undefined || its === undefined || mine === its) return [];
    return [{ arm, fact, primary: mine, other: its, count: 1, declared: declared.fact(fact), biases: biases(fact, mine, its) }];
  });
  const grouped = GROUPS.flatMap((group): ParityDifference[] => {
    const [mine, its] = [primary[group], other[group]];
    if (mine === undefined || its === undefined) return [];
    const differing = changedNames(mine, its).filter((name) => declared.member(group, name) || !own.get(group)?.has(name));
    return [true, false].flatMap((isDeclared) => {
      const list = differing.filter((name) => declared.member(group, name) === isDeclared);
      if (list.length === 0) return [];
      return [{ arm, fact: group, names: list.slice(0, MOST_NAMES), count: list.length, declared: isDeclared, biases: false }];
    });
  });
  return [...single, ...grouped];
}

/** `node v24.1.0` and `node v24.1.2` run alike, `node v24.2.0` need not. */
function biases(fact: FactName, primary: string | number, other: string | number): boolean {
  const kind = FACT_KINDS[fact].biases;
  if (kind !== 'minor') return kind === 'always';
  const short = (value: string | number): string => /^\D*\d+(\.\d+)?/.exec(String(value))?.[0] ?? String(value);
  return short(primary) !== short(other);
}

function changedNames(from: Readonly<Record<string, string>>, to: Readonly<Record<string, string>>): string[] {
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].filter((name) => from[name] !== to[name]).sort();
}
