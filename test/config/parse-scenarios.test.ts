import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type ParsedScenarios, parseScenarios, type Rows } from '../../src/config/parse-scenarios.js';
import { formatIssue, isForeshadowError } from '../../src/core/errors.js';

const ROWS: Rows = [{ user: 'ann', age: 3 }];

function parse(text: string, env: Record<string, string> = {}): Promise<ParsedScenarios> {
  return parseScenarios(text, 'a.yml', { env, rowsOf: async () => ROWS });
}

async function problemsOf(text: string): Promise<string[]> {
  try {
    await parse(text);
  } catch (error) {
    if (isForeshadowError(error, 'FS_SCENARIO_INVALID')) return (error.detail.issues ?? []).map(formatIssue);
    throw error;
  }
  return [];
}

const one = (step: string, more = ''): string => `scenarios:
  - name: a
${more}    steps:
      - ${step}
`;

describe('scenario files', () => {
  test('the smallest scenario asserts a status below 400', async () => {
    const { scenarios } = await parse(one('{ name: home, request: { path: / } }'));
    expect(scenarios).toMatchObject([
      {
        name: 'a',
        weight: 1,
        variables: [],
        data: null,
        steps: [
          {
            name: 'home',
            request: { method: 'GET', headers: [], query: [], body: null },
            extract: [],
            assert: [{ label: 'status below 400', check: { kind: 'status', allowed: ['2xx', '3xx'] } }],
            think: { fromMs: 0, toMs: 0 },
          },
        ],
      },
    ]);
  });

  test('columns of data, variables and what earlier steps extract may be used; secrets are filled in', async () => {
    const text = one(
      '{ name: x, request: { path: "/{{user}}", headers: { authorization: "Bearer env:T" }, json: { n: "{{key}}" } }, think: 1s-3s }',
      '    data: { file: users.csv, order: unique }\n    variables: { key: "{{random.int 1 5}}" }\n',
    );
    const { scenarios, secrets } = await parse(text, { T: 'secret' });
    expect(secrets).toEqual([{ name: 'T', value: 'secret' }]);
    expect(scenarios[0]).toMatchObject({ data: { order: 'unique', rows: ROWS }, steps: [{ think: { fromMs: 1_000, toMs: 3_000 } }] });
    expect(scenarios[0]?.steps[0]?.request.headers[0]?.[1].source).toBe('Bearer secret');
  });

  test.each<[string, string, string[]]>([
    ['nothing', '', ['a.yml:1:1: not scenarios; found an empty file; expected a mapping with scenarios:']],
    [
      'an unknown key',
      one('{ name: a, request: { pth: / } }'),
      [
        'a.yml:4:29 scenarios[0].steps[0].request.path: missing',
        'a.yml:4:31 scenarios[0].steps[0].request.pth: unknown key; found "pth"; expected one of method, path, headers, query, json, form, body; did you mean "path"?',
      ],
    ],
    [
      'a path that is none',
      one('{ name: a, request: { path: home } }'),
      [
        'a.yml:4:37 scenarios[0].steps[0].request.path: not understood; found "home"; expected a path that begins with /, or one {{variable}} alone',
      ],
    ],
    [
      'a variable nobody gives',
      one('{ name: a, request: { path: "/{{usr}}" } }', '    variables: { user: x }\n'),
      [
        'a.yml:5:39 scenarios[0].steps[0].request.path: this variable has no value here; found "{{usr}}"; expected one of session, user: variables, columns of the data, what an earlier step extracts; did you mean "user"?',
      ],
    ],
    [
      'a variable before it is extracted',
      one('{ name: a, request: { path: "/{{b}}" }, extract: { b: { jsonpath: $.b } } }'),
      [
        'a.yml:4:39 scenarios[0].steps[0].request.path: this variable has no value here; found "{{b}}"; expected one of session: variables, columns of the data, what an earlier step extracts',
      ],
    ],
    [
      'a generator with the wrong numbers',
      one('{ name: a, request: { path: "/{{random.int 5 1}}" } }'),
      [
        'a.yml:4:39 scenarios[0].steps[0].request.path: these numbers are not understood; found "{{random.int 5 1}}"; expected {{random.int}} or {{random.int LOW HIGH}}',
      ],
    ],
    [
      'two bodies',
      one('{ name: a, request: { method: POST, path: /, json: 1, body: x } }'),
      ['a.yml:4:69 scenarios[0].steps[0].request.body: a request has one body; found json, body; expected one of json, form, body'],
    ],
    [
      'an assertion about two things',
      one('{ name: a, request: { path: / }, assert: [{ status: 200, header: x }] }'),
      [
        'a.yml:4:51 scenarios[0].steps[0].assert[0]: an assertion is about one thing; found status, header; expected one of status, header, jsonpath, body, latency',
      ],
    ],
    [
      'a status compared',
      one('{ name: a, request: { path: / }, assert: [{ status: 200, equals: 3 }] }'),
      [
        'a.yml:4:74 scenarios[0].steps[0].assert[0].equals: status is not compared by this; found equals; expected no such key beside status',
      ],
    ],
    [
      'a regular expression that is none',
      one('{ name: a, request: { path: / }, assert: [{ jsonpath: $, matches: "(" }] }'),
      ['a.yml:4:75 scenarios[0].steps[0].assert[0].matches: not understood; found "("; expected a regular expression'],
    ],
    [
      'a variable with two sources',
      one('{ name: a, request: { path: / }, extract: { b: { header: x, cookie: y } } }'),
      [
        'a.yml:4:56 scenarios[0].steps[0].extract.b: a variable has one source; found header, cookie; expected one of jsonpath, header, cookie, regex',
      ],
    ],
    [
      'a credential written out',
      one('{ name: a, request: { path: /, headers: { authorization: Bearer abc } } }'),
      [
        'a.yml:4:66 scenarios[0].steps[0].request.headers.authorization: a secret is written out; found a literal value; expected env:NAME, or a {{variable}} taken from an answer',
      ],
    ],
    [
      'a name twice',
      `${one('{ name: a, request: { path: / } }')}      - { name: a, request: { path: / } }\n`,
      ['a.yml:5:17 scenarios[0].steps[1].name: this name is taken; found "a"; expected a name of its own'],
    ],
    ['syntax', 'scenarios: [', ['a.yml:1:13']],
    ['an alias', 'scenarios: &a\n  - *a\n', ['a.yml:2:5: the alias *a is not read']],
  ])('%s is refused with its place', async (_, text, expected) => {
    const found = await problemsOf(text);
    expect(found.length).toBeGreaterThan(0);
    for (const [index, start] of expected.entries()) expect(found[index]).toContain(start);
  });

  test('a JSONPath that does not parse is told as such', async () => {
    const [problem] = await problemsOf(one('{ name: a, request: { path: / }, assert: [{ jsonpath: "$[" }] }'));
    expect(problem).toContain('scenarios[0].steps[0].assert[0].jsonpath: not a JSONPath');
  });

  test('a secret that is not set is an error of its own', async () => {
    await expect(parse(one('{ name: a, request: { path: /, headers: { authorization: "Bearer env:NOPE" } } }'))).rejects.toMatchObject({
      code: 'FS_SECRET_MISSING',
    });
  });

  test('whatever stands in the file, it is read or refused by a catalogue error', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((value) => JSON.stringify({ scenarios: value })),
        ),
        async (text) => {
          const error: unknown = await parse(text).catch((thrown: unknown) => thrown);
          expect(error === undefined || isForeshadowError(error) || (error as ParsedScenarios).scenarios.length > 0).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
