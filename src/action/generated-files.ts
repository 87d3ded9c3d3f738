import { type Document, isMap, parseDocument } from 'yaml';
import { ACTIONS, type ActionName, type InputSpec, type OutputSpec } from './input-table.js';

export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** The page that shows the tables of an action. */
const pageFor = (name: ActionName): string => (name === 'root' ? 'docs/action.md' : ACTIONS[name].path.replace('action.yml', 'README.md'));

/** What the typed inputs say, in every `action.yml` and in every page. `read` gives the present text of a file. */
export function generatedFiles(read: (path: string) => string): GeneratedFile[] {
  const own = (Object.keys(ACTIONS) as ActionName[]).flatMap((name) => [
    { path: ACTIONS[name].path, text: manifestOf(name, read(ACTIONS[name].path)) },
    { path: pageFor(name), text: pageOf(name, read(pageFor(name))) },
  ]);
  return [...own, { path: LIST, text: fill(read(LIST), 'actions', ['| action | what it does |', '|---|---|', ...rowsOf(read)]) }];
}

/** The page that lists every action. */
const LIST = 'docs/github-actions.md';

/** What each action says of itself, in the order of their names; the root first. */
function rowsOf(read: (path: string) => string): string[] {
  return (Object.keys(ACTIONS) as ActionName[])
    .sort((a, b) => Number(b === 'root') - Number(a === 'root') || (a < b ? -1 : 1))
    .map((name) => {
      const description = cell(String(parseDocument(read(ACTIONS[name].path)).get('description')));
      return name === 'root'
        ? `| [the root action](action.md) | ${description} |`
        : `| [\`${name}\`](../actions/${name}/README.md) | ${description} |`;
    });
}

/** The manifest with `inputs` and `outputs` written anew; how a composite fills an output is kept. */
function manifestOf(name: ActionName, text: string): string {
  const document = parseDocument(text);
  const inputs: Readonly<Record<string, InputSpec>> = ACTIONS[name].inputs;
  const outputs: Readonly<Record<string, OutputSpec>> = ACTIONS[name].outputs;
  const inputEntries = Object.entries(inputs).map(([key, spec]) => [key, inputManifest(spec)]);
  const outputEntries = Object.entries(outputs).map(([key, { description }]) => [key, { description, ...filledBy(document, key) }]);
  document.set('inputs', document.createNode(Object.fromEntries(inputEntries)));
  document.set('outputs', document.createNode(Object.fromEntries(outputEntries)));
  return document.toString({ lineWidth: 0 });
}

function inputManifest({ description, required, default: standard }: InputSpec): object {
  return { description, ...(required ? { required } : {}), ...(standard === undefined ? {} : { default: standard }) };
}

function filledBy(document: Document, key: string): object {
  const output = document.getIn(['outputs', key]);
  const value = isMap(output) ? output.get('value') : undefined;
  return value === undefined ? {} : { value };
}

function pageOf(name: ActionName, text: string): string {
  const inputs: Readonly<Record<string, InputSpec>> = ACTIONS[name].inputs;
  const outputs: Readonly<Record<string, OutputSpec>> = ACTIONS[name].outputs;
  const inputRows = Object.entries(inputs).map(([key, spec]) => `| \`${key}\` | ${cell(spec.description)} | ${standardOf(spec)} |`);
  const outputRows = Object.entries(outputs).map(([key, { description }]) => `| \`${key}\` | ${cell(description)} |`);
  const withInputs = fill(text, 'inputs', ['| input | meaning | default |', '|---|---|---|', ...inputRows]);
  return fill(withInputs, 'outputs', ['| output | meaning |', '|---|---|', ...outputRows]);
}

const standardOf = ({ required, default: standard }: InputSpec): string =>
  required ? 'required' : standard === undefined ? '' : `\`${standard}\``;
const cell = (text: string): string => text.replaceAll('|', '\\|');

function fill(text: string, mark: string, lines: readonly string[]): string {
  const [open, close] = [`<!-- ${mark} -->`, `<!-- end ${mark} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`no ${open} ... ${close} in the page`);
  return `${text.slice(0, start + open.length)}\n${lines.join('\n')}\n${text.slice(end)}`;
}
