import { stringify } from 'yaml';

/** A scenario as it will be written: plain values in the order in which a person would write them. */
export interface ScenarioDraft {
  readonly name: string;
  readonly variables?: Readonly<Record<string, string>> | undefined;
  readonly steps: readonly StepDraft[];
}

export interface RequestDraft {
  readonly method?: string | undefined;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly query?: Readonly<Record<string, string | number | boolean>> | undefined;
  readonly json?: unknown;
  readonly form?: Readonly<Record<string, string>> | undefined;
  readonly body?: string | undefined;
}

export interface StepDraft {
  readonly name: string;
  readonly request: RequestDraft;
  readonly extract?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
  readonly assert?: readonly Readonly<Record<string, unknown>>[] | undefined;
  readonly think?: string | undefined;
}

/** What a conversion gives: scenarios, and what a person has to know before running them. */
export interface Conversion {
  readonly scenarios: readonly ScenarioDraft[];
  /** environment variables that the scenarios name */
  readonly secrets: readonly string[];
  readonly notes: readonly string[];
}

/** The file's text: the notes as a comment, then the scenarios. The same input gives the same bytes. */
export function writeScenarios({ scenarios, secrets, notes }: Conversion, from: string): string {
  const lines = [
    `Scenarios made by \`foreshadow convert\` from ${from}. Edit them: add what a user of yours does and what must hold.`,
    ...(secrets.length > 0 ? [`Set before running: ${secrets.join(', ')}`] : []),
    ...notes,
  ];
  const comment = lines.map((line) => `# ${line.replaceAll(/\s*\n\s*/g, ' ')}\n`).join('');
  return `${comment}${stringify({ scenarios: scenarios.map(withoutEmpty) }, { lineWidth: 0, aliasDuplicateObjects: false })}`;
}

/** Leaves absent and empty parts out. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).flatMap(([name, item]): [string, unknown][] => {
    if (item === undefined) return [];
    if (name === 'json') return [[name, item]]; // a body of {} is a body
    const isEmpty = item !== null && typeof item === 'object' && Object.keys(item).length === 0;
    return isEmpty ? [] : [[name, withoutEmpty(item)]];
  });
  return Object.fromEntries(entries);
}

/** A name that is not taken yet: `read`, `read 2`, `read 3`. */
export function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number++) name = `${wanted} ${number}`;
  taken.add(name);
  return name;
}

/** An environment variable's name. */
export function envName(...words: readonly string[]): string {
  const name = words
    .join('_')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  return /^[A-Z_]/.test(name) ? name : `V_${name}`;
}
