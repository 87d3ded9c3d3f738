import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify as toYaml } from 'yaml';
import { diffSettings, HIDDEN } from '../../../src/environment/change/diff-settings.js';
import { readSettings, settingsFormat, type Settings } from '../../../src/environment/change/read-settings.js';

const read = (path: string, text: string): Settings | undefined => {
  const format = settingsFormat(path);
  return format === undefined ? undefined : readSettings(text, format);
};
const diff = (path: string, from: string, to: string, redact?: (text: string) => string) =>
  diffSettings(path, read(path, from), read(path, to), redact);

describe('settings', () => {
  test.each([
    ['app.yml', 'pool:\n  max: 10\nhosts: [a, b]\n', { 'pool.max': 10, 'hosts[0]': 'a', 'hosts[1]': 'b' }],
    ['app.json', '{"pool": {"max": 10}, "on": true, "none": null}', { 'pool.max': 10, on: true, none: null }],
    ['app.properties', 'pool.max=10\n# a comment\nname = a \\\n  b\n', { 'pool.max': '10', name: 'a b' }],
    ['app.toml', '[pool]\nmax = 10\nsince = 2024-01-02\n', { 'pool.max': 10, 'pool.since': '2024-01-02' }],
    ['.env.prod', 'export POOL=10\nNAME="a b" # said\n# X=1\nPLAIN=a # said\n', { POOL: '10', NAME: 'a b', PLAIN: 'a' }],
  ])('of %s', (path, text, expected) => expect(Object.fromEntries(read(path, text) ?? [])).toEqual(expected));

  test('entries with a name of their own are found by it, wherever they stand', () => {
    const api = '  - name: api\n    image: api:1\n';
    const db = '  - name: db\n    image: db:1\n';
    expect(diff('k8s.yml', `containers:\n${api}${db}`, `containers:\n${db}${api.replace(':1', ':2')}`)).toMatchObject([
      { key: 'containers[api].image', from: 'api:1', to: 'api:2', topic: 'image' },
    ]);
    expect(diff('compose.yml', 'environment:\n  - POOL=10\n  - A=1\n', 'environment:\n  - A=1\n  - POOL=2\n')).toMatchObject([
      { key: 'environment[POOL]', from: '10', to: '2', topic: 'pool', factor: 0.2 },
    ]);
  });

  test('documents of one file are told apart by kind and name', () => {
    const service = 'kind: Service\nmetadata: { name: api }\nport: 80\n';
    const map = (limit: number): string => `kind: ConfigMap\nmetadata: { name: api }\nlimit: ${limit}\n`;
    expect(diff('all.yml', `${service}---\n${map(1)}`, `${map(3)}---\n${service}`)).toMatchObject([
      { key: 'ConfigMap/api.limit', factor: 3 },
    ]);
  });

  test('what cannot be read is not taken for something empty', () => {
    expect(read('a.yml', 'a: [1\nb: }')).toBeUndefined();
    expect(read('a.json', '{"a": }')).toBeUndefined();
    expect(read('a.toml', 'a = = 1')).toBeUndefined();
    expect(read('a.yml', `a: &a [x, x]\n${'b: [*a, *a, *a, *a]\n'.repeat(1)}`)).toBeDefined();
    expect(read('bomb.yml', bomb())).toBeUndefined();
    expect(read('big.json', `"${'x'.repeat(600_000)}"`)).toBeUndefined();
  });
});

/** Nine levels of nine aliases each. */
function bomb(): string {
  const level = (name: string, of: string): string => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${of}`).join(', ')}]`;
  return ['a: &a [x]', level('b', 'a'), level('c', 'b'), level('d', 'c'), level('e', 'd'), level('f', 'e')].join('\n');
}

describe('what a change of a setting says', () => {
  test.each([
    ['db.poolMax: 10', 'db.poolMax: 2', 'pool', 0.2],
    ['http: { timeout: 30s }', 'http: { timeout: 1min }', 'timeout', 2],
    ['limits: { memory: 512Mi }', 'limits: { memory: 1Gi }', 'limit', 2],
    ['limits: { memory: 512Mi }', 'limits: { memory: 100 }', 'limit', null],
    ['workers: 4', 'workers: 8', 'concurrency', 2],
    ['retries: 0', 'retries: 3', 'retry', null],
    ['newCheckout: false', 'newCheckout: true', 'flag', null],
    ['cache: { entries: 1000 }', 'cache: { entries: 10 }', 'cache', 0.01],
    ['max_tokens: 100', 'max_tokens: 200', 'secret', null],
    ['token: { ttl: 30s }', 'token: { ttl: 60s }', 'timeout', 2],
    ['greeting: hi', 'greeting: hello', null, null],
  ])('%s to %s: %s, %s times', (from, to, topic, factor) => {
    expect(diff('a.yml', `${from}\n`, `${to}\n`)).toEqual([expect.objectContaining({ topic, factor })]);
  });

  test('keys that are there once are added or removed', () => {
    expect(diff('a.yml', 'a: 1\nb: 2', 'b: 2\nc: 3')).toMatchObject([
      { key: 'a', kind: 'removed', from: '1', to: null },
      { key: 'c', kind: 'added', from: null, to: '3' },
    ]);
  });

  test('comments, order and layout are no change', () => {
    expect(diff('a.yml', 'a: 1\nb: { c: 2 }\n', '# why\nb:\n  c: 2\na: 1\n')).toEqual([]);
    expect(diff('a.properties', 'a=1\nb=2', 'b = 2\n\na : 1')).toEqual([]);
  });
});

describe('no secret is shown', () => {
  test.each([
    ['db.password', 'hunter2', 'hunter3'],
    ['API_KEY', '1', '2'],
    ['secrets.deep.value', 'hunter2', 'b'],
    ['url', 'postgres://shop:hunter2@db/shop', 'postgres://shop:hunter3@db/shop'],
    ['plain', 'sk_live_4eC39HqLyjWDarjtT1zdp7dc', 'other'],
    ['plain', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U', 'x'],
  ])('%s: %s', (key, from, to) => {
    const text = JSON.stringify(diffSettings('a.env', new Map([[key, from]]), new Map([[key, to]])));
    expect(text).toContain(HIDDEN);
    expect(text).not.toContain(from);
    expect(text).not.toContain('hunter');
  });

  test('whatever a value is, what the redactor takes out stays out', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 8 }), fc.string(), (secret, around) => {
        fc.pre(!/\s/.test(secret) && !around.includes(secret));
        const redact = (text: string): string => text.replaceAll(secret, '***');
        const changes = diffSettings('x', new Map([['greeting', `${around}${secret}`]]), new Map([['greeting', '']]), redact);
        expect(changes[0]?.from).not.toContain(secret);
      }),
    );
  });
});

describe('properties', () => {
  const settings = fc.dictionary(
    fc.stringMatching(/^[a-z][a-zA-Z]{0,8}$/),
    fc.oneof(fc.integer(), fc.boolean(), fc.stringMatching(/^[a-z ]{0,12}$/), fc.constant(null)),
    { maxKeys: 12 },
  );

  test('a text differs from itself in nothing, and both ways in the same keys', () => {
    fc.assert(
      fc.property(settings, settings, (a, b) => {
        const [from, to] = [toYaml(a), toYaml(b)];
        expect(diff('a.yml', from, from)).toEqual([]);
        const keys = (changes: readonly { readonly key: string }[]): string[] => changes.map(({ key }) => key);
        expect(keys(diff('a.yml', from, to))).toEqual(keys(diff('a.yml', to, from)));
      }),
    );
  });

  test('YAML and JSON of the same say the same', () => {
    fc.assert(
      fc.property(settings, settings, (a, b) => {
        const keys = (path: string, write: (value: unknown) => string): unknown[] =>
          diff(path, write(a), write(b)).map(({ key, from, to }) => [key, from, to]);
        expect(keys('a.yml', toYaml)).toEqual(keys('a.json', JSON.stringify));
      }),
    );
  });
});
