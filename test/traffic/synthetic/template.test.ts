import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { seeded } from '../../../src/core/random.js';
import { AnswerReader } from '../../../src/traffic/synthetic/answer.js';
import { ArmSession } from '../../../src/traffic/synthetic/arm-session.js';
import { ScenarioChooser } from '../../../src/traffic/synthetic/choose.js';
import type { Scenario } from '../../../src/traffic/synthetic/scenario.js';
import { exchangeOf } from '../../../src/traffic/synthetic/step-exchange.js';
import { problemsOf, readTemplate, render, renderScalar } from '../../../src/traffic/synthetic/template.js';

const context = (variables: Record<string, string | number> = {}) => ({
  variables: new Map(Object.entries(variables)),
  random: seeded(3),
  iteration: 4,
});

describe('templates', () => {
  test('a text without placeholders stays as it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!text.includes('{{'));
        expect(render(readTemplate(text), context())).toBe(text);
      }),
    );
  });

  test('random whole numbers lie within both ends, both included', () => {
    const drawn = new Set<number>();
    const template = readTemplate('{{random.int 2 5}}');
    const random = seeded(1);
    for (let i = 0; i < 200; i++) drawn.add(Number(renderScalar(template, { variables: new Map(), random, iteration: 0 })));
    expect([...drawn].sort()).toEqual([2, 3, 4, 5]);
  });

  test('one placeholder alone keeps its type, within a text it does not', () => {
    expect(renderScalar(readTemplate('{{n}}'), context({ n: 3 }))).toBe(3);
    expect(renderScalar(readTemplate('a{{n}}'), context({ n: 3 }))).toBe('a3');
    expect(renderScalar(readTemplate('{{ iteration }}'), context())).toBe(4);
  });

  test('what is no placeholder is reported with its offset', () => {
    expect(problemsOf(readTemplate('ab{{1x}}')).map(({ offset }) => offset)).toEqual([2]);
    expect(problemsOf(readTemplate('{{name}} {{uuid}} {{random.hex 8}}'))).toEqual([]);
  });
});

describe('the request of a step', () => {
  const request = { method: 'GET', headers: [], query: [['q', readTemplate('{{q}}')]] as const, body: null };

  test('values are escaped in path and query, a location is followed as it stands', () => {
    const made = exchangeOf({ ...request, path: readTemplate('/a/{{id}}') }, context({ id: 'x/y z', q: 'a&b' }), () => 'sid=1', 'e');
    expect(made.target).toBe('/a/x%2Fy%20z?q=a%26b');
    expect(made.headers).toContainEqual(['cookie', 'sid=1']);
    const location = { ...request, query: [], path: readTemplate('{{where}}') };
    expect(exchangeOf(location, context({ where: 'http://elsewhere/a/b?c=d' }), () => '', 'e').target).toBe('/a/b?c=d');
  });
});

describe('a session on one arm', () => {
  test('keeps cookies by path and forgets what has expired', () => {
    const session = new ArmSession('primary', 'http://127.0.0.1:1', new Map());
    session.keep('/login', ['sid=1; Path=/', 'admin=2; Path=/admin', 'old=3; Max-Age=0', 'other=4; Domain=example.org']);
    expect(session.cookiesFor('/a')).toBe('sid=1');
    expect(session.cookiesFor('/admin/x').split('; ').sort()).toEqual(['admin=2', 'sid=1']);
    expect(session.cookie('/a', 'sid')).toBe('1');
  });
});

describe('an answer', () => {
  const reader = new AnswerReader({
    status: 201,
    headers: { location: '/a', 'x-n': '5' },
    text: '{"items":[{"id":7,"name":null}],"ok":true}',
    latencyMs: 10,
    cookie: () => undefined,
  });
  const holds = (check: Parameters<AnswerReader['check']>[0]['check']): boolean => reader.check({ label: '', check }) === null;

  test('is asserted by status, class, header, JSONPath and time', () => {
    expect(holds({ kind: 'status', allowed: [200, '2xx'] })).toBe(true);
    expect(holds({ kind: 'status', allowed: ['4xx'] })).toBe(false);
    expect(holds({ kind: 'header', name: 'X-N', expected: { equals: 5 } })).toBe(true);
    expect(holds({ kind: 'jsonpath', query: '$.items[0].id', expected: { equals: 7 } })).toBe(true);
    expect(holds({ kind: 'jsonpath', query: '$.items[0].id', expected: { equals: '7' } })).toBe(false);
    expect(holds({ kind: 'jsonpath', query: '$.items[0].name', expected: { exists: true } })).toBe(true);
    expect(holds({ kind: 'jsonpath', query: '$.none', expected: { exists: false } })).toBe(true);
    expect(holds({ kind: 'latency', belowMs: 10 })).toBe(false);
    expect(holds({ kind: 'body', expected: { contains: 'items' } })).toBe(true);
  });

  test('gives values, and says which is missing', () => {
    const source = (query: string) => ({ kind: 'jsonpath', query }) as const;
    expect(reader.extract([{ variable: 'id', source: source('$.items[0].id') }])).toEqual({ values: new Map([['id', 7]]), missing: null });
    expect(reader.extract([{ variable: 'no', source: source('$.items[0].name') }]).missing).toBe('no');
    expect(reader.read({ kind: 'regex', pattern: '"id":(\\d+)' })).toBe('7');
  });
});

describe('who comes next', () => {
  const scenario = (name: string, weight: number): Scenario => ({ name, weight, variables: [], data: null, steps: [], session: [] });

  test('by weight, and the same for the same seed', () => {
    const names = (seed: number): string[] => {
      const chooser = new ScenarioChooser([scenario('rare', 1), scenario('often', 3)], seed);
      return Array.from({ length: 4_000 }, () => chooser.next()?.scenario.name ?? '');
    };
    expect(names(5)).toEqual(names(5));
    const often = names(5).filter((name) => name === 'often').length;
    expect(Math.abs(often - 3_000)).toBeLessThan(4 * Math.sqrt(4_000 * 0.25 * 0.75));
  });
});
