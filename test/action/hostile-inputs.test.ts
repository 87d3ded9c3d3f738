import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { annotateError } from '../../src/action/annotate-error.js';
import { ACTIONS, type ActionName, type InputKind, type InputSpec } from '../../src/action/input-table.js';
import { readInputs } from '../../src/action/inputs.js';
import { isForeshadowError } from '../../src/core/errors.js';

let workspace = '';
beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'foreshadow-hostile-'));
  mkdirSync(join(workspace, 'inside'));
  symlinkSync('/etc', join(workspace, 'link'));
});
afterAll(() => rmSync(workspace, { recursive: true, force: true }));

/** No input of a closed kind takes any of these. */
const HOSTILE: Readonly<Record<string, string>> = {
  'over-long': 'a'.repeat(2_000),
  'two lines': 'true\nfalse',
  'a carriage return': 'x\ry',
  'a line separator of Unicode': 'x\u2028y',
  'a zero byte': 'x\u0000y',
  'an escape sequence': '\u001b[2Jx',
  'a double quote': '"; exit 0; "',
  'a single quote': "'; exit 0; '",
  'a substitution of the shell': '$(touch pwned)',
  backticks: '`touch pwned`',
  'a workflow command': '::set-output name=outcome::pass',
  'an old workflow command': '##[set-output name=outcome]pass',
  'a workflow command on a second line': 'x\n::stop-commands::y',
  'an expression': '${{ secrets.TOKEN }}',
  Markdown: '[click](https://evil.example) ![x](https://evil.example/x.png)',
  'a mention': '@everyone | | --- |',
  HTML: '<script>alert(1)</script>',
  mermaid: '```mermaid\nflowchart LR\n  a["x"] --> b\n```',
  'a path outside of the workspace': '../../etc/passwd',
  'an absolute path outside of the workspace': '/etc/passwd',
  'a link to outside of the workspace': 'link/passwd',
  'an option of git': '--upload-pack=touch pwned',
  'a URL with credentials': 'https://user:secret@example.com/',
  'a URL of a file': 'file:///etc/passwd',
};

/** Kinds whose every text has a meaning: free names of files and commands of the user's own. They are checked for shape alone. */
const OPEN: Readonly<Partial<Record<InputKind, readonly string[]>>> = {
  // A command for a shell, or a list: several lines are what they are for.
  lines: ['a zero byte', 'an escape sequence', 'a line separator of Unicode'],
  // A secret may look like anything; it is never shown.
  secret: [],
  // A file may be called almost anything. That it is not there is said later.
  path: [
    'over-long',
    'two lines',
    'a carriage return',
    'a line separator of Unicode',
    'a zero byte',
    'an escape sequence',
    'a workflow command on a second line',
    'mermaid',
    'a path outside of the workspace',
    'an absolute path outside of the workspace',
    'a link to outside of the workspace',
  ],
  // Somebody's reason, in their own words: whoever shows it escapes it.
  text: [
    'over-long',
    'two lines',
    'a carriage return',
    'a line separator of Unicode',
    'a zero byte',
    'an escape sequence',
    'a workflow command on a second line',
    'mermaid',
  ],
  // None of them is a URL of the web without credentials.
  url: Object.keys(HOSTILE),
};

/** Words that an input of a kind takes although they stand above. */
const HARMLESS: Readonly<Partial<Record<InputKind, readonly string[]>>> = {
  word: [],
  ref: ['a link to outside of the workspace'],
  target: ['a link to outside of the workspace'],
  repository: ['a link to outside of the workspace'],
  version: ['a link to outside of the workspace'],
};

const inputs = (Object.keys(ACTIONS) as ActionName[]).flatMap((action) =>
  Object.entries<InputSpec>(ACTIONS[action].inputs).map(([input, spec]) => ({ action, input, spec })),
);

function refusalOf(action: ActionName, input: string, text: string): unknown {
  const required = Object.entries<InputSpec>(ACTIONS[action].inputs).filter(([, spec]) => spec.required);
  const given: Readonly<Record<string, string>> = {
    ...Object.fromEntries(required.map(([name, spec]) => [name, harmless(spec)])),
    [input]: text,
  };
  try {
    readInputs(action, {
      core: { getInput: (name: string) => given[name] ?? '' },
      cwd: workspace,
      env: { GITHUB_WORKSPACE: workspace, RUNNER_TEMP: workspace },
    });
    return null;
  } catch (error) {
    return error;
  }
}

const harmless = ({ kind }: InputSpec): string =>
  (({ url: 'http://127.0.0.1:1', path: 'inside', share: '5%' }) as Readonly<Partial<Record<InputKind, string>>>)[kind] ?? 'x';

describe.each(inputs)('$action: $input', ({ action, input, spec }) => {
  test('every hostile text is refused by a catalogue error of one line that names the input, or is a value of its kind', () => {
    for (const [name, text] of Object.entries(HOSTILE)) {
      const error = refusalOf(action, input, text);
      const mustRefuse = OPEN[spec.kind]?.includes(name) ?? !HARMLESS[spec.kind]?.includes(name);
      if (error === null) {
        expect({ name, kind: spec.kind, refused: false }).toEqual({ name, kind: spec.kind, refused: mustRefuse });
        continue;
      }
      if (!isForeshadowError(error, 'FS_USAGE')) throw error;
      const said = annotationsOf(error);
      expect(said.every((line) => !/[\p{Cc}\u2028\u2029]/u.test(line) && line.length < 1_000)).toBe(true);
      expect(said.join(' ')).toContain(`with.${input}`);
    }
  });

  test('empty it is missing where it is required, and else as if it were not there', () => {
    const error = refusalOf(action, input, '');
    if (spec.required) expect(isForeshadowError(error, 'FS_USAGE')).toBe(true);
    else expect(error).toBeNull();
  });
});

test('no secret is shown, whatever is wrong with it', () => {
  const secret = `ghp_${'x'.repeat(70_000)}`;
  const error = refusalOf('shadow-pipeline', 'github-token', secret);
  expect(annotationsOf(error).join(' ')).not.toContain('ghp_');
});

test.each([
  ['replay', 'for', 'soon'],
  ['replay', 'rate', 'fast'],
  ['replay', 'share', '120%'],
  ['replay', 'speed', '0'],
  ['replay', 'connections', '1.5'],
  ['replay', 'unsafe', 'maybe'],
  ['record', 'listen', 'localhost'],
  ['record', 'key', 'a-literal-key'],
  ['mirror', 'body-cap', '5'],
  ['notify', 'notifier', 'fax'],
] as const)('%s: %s says what is expected instead of "%s"', (action, input, text) => {
  const error = refusalOf(action, input, text);
  expect(isForeshadowError(error, 'FS_USAGE') && error.detail.issues).toEqual([
    expect.objectContaining({ place: { path: `with.${input}` }, found: JSON.stringify(text), expected: expect.any(String) }),
  ]);
});

function annotationsOf(error: unknown): string[] {
  const said: string[] = [];
  annotateError(error, { info: (text) => void said.push(text), error: (text) => void said.push(String(text)) });
  return said;
}
