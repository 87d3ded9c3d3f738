import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { diffDependencies, stepOf } from '../../../src/environment/change/diff-dependencies.js';
import { readDependencies } from '../../../src/environment/change/read-dependencies.js';

const read = (path: string, text: string): Record<string, string> | undefined => {
  const found = readDependencies(path, text);
  return found ? Object.fromEntries(found) : undefined;
};

describe('versions in', () => {
  test('package-lock.json, several of one package too', () => {
    const lock = {
      packages: {
        '': { version: '1.0.0' },
        'node_modules/a': { version: '1.2.3' },
        'node_modules/b/node_modules/a': { version: '2.0.0' },
        'packages/own': {},
      },
    };
    expect(read('package-lock.json', JSON.stringify(lock))).toEqual({ a: '1.2.3, 2.0.0' });
    expect(read('x/package-lock.json', '{"dependencies":{"a":{"version":"1.0.0","dependencies":{"@s/b":{"version":"2.1.0"}}}}}')).toEqual({
      a: '1.0.0',
      '@s/b': '2.1.0',
    });
  });

  test('the lock file of this project', () => {
    expect(read('package-lock.json', readFileSync('package-lock.json', 'utf8'))).toMatchObject({ yaml: '2.9.1', '@actions/core': '3.0.1' });
  });

  test.each([
    [
      'yarn.lock',
      '# yarn\n\n"@s/a@^1.0.0", "@s/a@^1.1.0":\n  version "1.2.0"\n  resolved "x"\n\nb@^2:\n  version "2.0.1"\n',
      { '@s/a': '1.2.0', b: '2.0.1' },
    ],
    ['yarn.lock', '__metadata:\n  version: 8\n\n"a@npm:^1.0.0":\n  version: 1.2.0\n', { a: '1.2.0' }],
    [
      'pnpm-lock.yaml',
      'lockfileVersion: "9.0"\npackages:\n  "@s/a@1.2.0":\n    resolution: {}\n  b@2.0.1(c@1.0.0): {}\n',
      { '@s/a': '1.2.0', b: '2.0.1' },
    ],
    [
      'poetry.lock',
      '[[package]]\nname = "flask"\nversion = "3.0.0"\n\n[[package]]\nname = "click"\nversion = "8.1.7"\n',
      { flask: '3.0.0', click: '8.1.7' },
    ],
    ['Cargo.lock', 'version = 3\n[[package]]\nname = "serde"\nversion = "1.0.1"\n', { serde: '1.0.1' }],
    ['Pipfile.lock', '{"default":{"flask":{"version":"==3.0.0"}},"develop":{}}', { flask: '3.0.0' }],
    [
      'requirements.txt',
      '# web\nFlask[async]==3.0.0 ; python_version > "3.8"\nclick>=8.1,<9\n-r more.txt\ngunicorn\n',
      { flask: '3.0.0', click: '>=8.1,<9', gunicorn: 'any' },
    ],
    [
      'go.mod',
      'module example.com/a\n\ngo 1.22\n\nrequire (\n\tgithub.com/x/y v1.2.3 // indirect\n)\nrequire golang.org/x/net v0.1.0\n',
      { go: '1.22', 'github.com/x/y': 'v1.2.3', 'golang.org/x/net': 'v0.1.0' },
    ],
    ['go.sum', 'github.com/x/y v1.2.3 h1:a=\ngithub.com/x/y v1.2.3/go.mod h1:b=\n', { 'github.com/x/y': 'v1.2.3' }],
    ['Gemfile.lock', 'GEM\n  specs:\n    rails (7.1.2)\n      rack (>= 2.2)\n', { rails: '7.1.2' }],
    ['composer.lock', '{"packages":[{"name":"a/b","version":"1.2"}],"packages-dev":[]}', { 'a/b': '1.2' }],
    [
      'pom.xml',
      '<project><properties><v>1.2</v></properties><!-- <dependency/> --><dependencies><dependency><groupId>g</groupId><artifactId>a</artifactId><version>${v}</version></dependency></dependencies></project>',
      { 'g:a': '1.2' },
    ],
    ['package.json', '{"dependencies":{"a":"^1"},"devDependencies":{"b":"~2.0"}}', { a: '^1', b: '~2.0' }],
  ])('%s', (path, text, expected) => expect(read(path, text)).toEqual(expected));

  test('what cannot be read is not taken for nothing', () => {
    for (const [path, text] of [
      ['package-lock.json', '{'],
      ['poetry.lock', '= ='],
      ['server.js', ''],
    ] as const)
      expect(read(path, text)).toBeUndefined();
  });
});

describe('steps', () => {
  test.each([
    ['1.2.3', '2.0.0', 'major'],
    ['1.2.3', '1.3.0', 'minor'],
    ['1.2.3', '1.2.4', 'patch'],
    ['0.2.3', '0.3.0', 'major'],
    ['^1.2.3', '~1.2.4', 'patch'],
    ['v1.2.3', 'v1.2.3-rc1', 'other'],
    ['1.2.3, 2.0.0', '1.2.3', 'other'],
    ['git+x', 'git+y', 'other'],
    [null, '1', 'added'],
    ['1', null, 'removed'],
  ] as const)('%s to %s: %s', (from, to, step) => expect(stepOf(from, to)).toBe(step));

  test('the farthest stands first', () => {
    const changes = diffDependencies(
      'package-lock.json',
      new Map([
        ['a', '1.0.0'],
        ['b', '1.0.0'],
        ['c', '1.0.0'],
      ]),
      new Map([
        ['a', '1.0.1'],
        ['b', '2.0.0'],
        ['c', '1.0.0'],
      ]),
    );
    expect(changes.map(({ name, step }) => [name, step])).toEqual([
      ['b', 'major'],
      ['a', 'patch'],
    ]);
  });
});
