import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type ArmInspection, FACTS, type FactName } from '../../src/environment/arm-inspection.js';
import { type Change, NO_CHANGE } from '../../src/environment/change/change.js';
import { ARMS, type Arm, type EnvironmentSpec } from '../../src/environment/environment.js';
import { compareArms, MOST_NAMES } from '../../src/environment/parity.js';
import { parityFindings } from '../../src/judge/parity-findings.js';
import { findingSentence } from '../../src/report/sentences.js';
import { parityWords } from '../../src/report/sentences/parity.js';
import { armSpec, environmentSpec } from './scene.js';

const LIKE: Omit<ArmInspection, 'arm'> = {
  facts: { cpus: 2, 'cpu-limit': 'none', 'memory-limit': 536_870_912, runtime: 'node 24.1.0', kernel: '6.1', 'time-zone': 'UTC' },
  env: { POOL: 'a', HOME: 'b' },
  files: { 'config/app.yml': 'c' },
  dependencies: { 'package-lock.json: express': '4.18.0' },
};
const arm = (name: Arm, given: Partial<ArmInspection> = {}): ArmInspection => ({ ...LIKE, ...given, arm: name });
const fact = (facts: ArmInspection['facts']): Partial<ArmInspection> => ({ facts: { ...LIKE.facts, ...facts } });
const SPEC = environmentSpec('/srv/shop', { baseline: armSpec() });
const compare = (inspections: readonly ArmInspection[], change: Partial<Change> | null = {}, spec: EnvironmentSpec = SPEC) =>
  compareArms(inspections, spec, change && { ...NO_CHANGE, ...change });
const open = (...args: Parameters<typeof compare>) =>
  parityFindings(compare(...args)).map(({ outcome, facts }) => [facts?.['arm'], facts?.['fact'], outcome]);

describe('arms that are alike', () => {
  test('give no finding, whatever is compared', () => {
    const parity = compare(ARMS.map((name) => arm(name)));
    expect(parity.differences).toEqual([]);
    expect(parity.compared).toEqual({ env: 2, files: 1, dependencies: 1 });
    expect(parity.rows.map((row) => row.fact)).toEqual(['cpus', 'cpu-limit', 'memory-limit', 'runtime', 'kernel', 'time-zone']);
    expect(parity.unseen).toContain('image');
    expect(parityWords({ parity, unknown: null })?.summary).toBe(
      'The arms are alike but for the change: 6 facts, 2 environment variables, 1 configuration file, 1 package compared.',
    );
  });

  test('property: any arm compared with its copies', () => {
    const facts = fc.dictionary(fc.constantFrom(...(Object.keys(FACTS) as FactName[])), fc.oneof(fc.string(), fc.integer()));
    const list = fc.dictionary(fc.string(), fc.string());
    fc.assert(
      fc.property(facts, list, list, (given, env, files) => {
        expect(compare(ARMS.map((name) => ({ arm: name, facts: given, env, files }))).differences).toEqual([]);
      }),
    );
  });
});

describe('a difference that the change does not explain', () => {
  test.each<[Partial<ArmInspection>, string, string]>([
    [fact({ cpus: 1 }), 'cpus', 'inconclusive'],
    [fact({ 'cpu-limit': 0.5 }), 'cpu-limit', 'inconclusive'],
    [fact({ 'memory-limit': 1 }), 'memory-limit', 'inconclusive'],
    [fact({ runtime: 'node 24.2.0' }), 'runtime', 'inconclusive'],
    [fact({ runtime: 'node 24.1.1' }), 'runtime', 'pass'],
    [fact({ kernel: '6.2' }), 'kernel', 'pass'],
    [fact({ 'time-zone': 'CET' }), 'time-zone', 'pass'],
    [{ env: { POOL: 'other', HOME: 'b' } }, 'env', 'pass'],
    [{ files: { 'config/app.yml': 'other' } }, 'files', 'pass'],
    [{ dependencies: {} }, 'dependencies', 'pass'],
  ])('%j: %s is %s', (given, name, outcome) => {
    for (const other of ['shadow', 'baseline'] as const)
      expect(open(ARMS.map((one) => arm(one, one === other ? given : {})))).toEqual([[other, name, outcome]]);
  });

  test('what an arm does not tell is no difference', () => {
    expect(open([arm('primary'), { arm: 'shadow', facts: {} }])).toEqual([]);
  });

  test('reads as a sentence', () => {
    const [first] = parityFindings(compare([arm('primary'), arm('baseline', fact({ cpus: 1 }))]));
    expect(first && findingSentence(first)).toBe(
      'The baseline is not like the primary: CPUs it may use 1 instead of 2; their response times cannot be compared',
    );
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`V${index}`, 'x']));
    const [second] = parityFindings(compare([arm('primary'), arm('shadow', { env: { ...LIKE.env, ...many } })]));
    expect(second?.facts).toMatchObject({ count: 20 });
    expect(second?.facts?.['names']).toHaveLength(MOST_NAMES);
  });
});

test('what is every arm’s own, a port or a directory, is no difference', () => {
  const own = ARMS.map((name) => arm(name, { env: { ...LIKE.env, HOME: `at-${name}` } }));
  expect(open(own)).toEqual([]);
  // Of two arms nobody can tell.
  expect(open(own.slice(0, 2))).toEqual([['shadow', 'env', 'pass']]);
});

describe('what the change explains of the shadow', () => {
  const shadow = (given: Partial<ArmInspection>) => [arm('primary'), arm('shadow', given)];
  const file = (path: string, kind: Change['files'][number]['kind']) => ({ path, kind, status: 'changed' as const, added: 1, removed: 1 });
  const setting = (key: string) => ({ where: 'compose.yml', key, kind: 'changed' as const, from: '1', to: '2', topic: null, factor: 2 });
  const otherPool = { env: { POOL: 'other', HOME: 'b' } };

  test.each<[string, Partial<ArmInspection>, Partial<Change>]>([
    ['a file of the change', { files: { 'config/app.yml': 'other' } }, { files: [file('services/api/config/app.yml', 'configuration')] }],
    ['packages by a lock file', { dependencies: {} }, { files: [file('package-lock.json', 'dependency')] }],
    ['a variable by a setting', otherPool, { settings: [setting('services.api.environment[POOL]')] }],
    ['a runtime by a Dockerfile', fact({ runtime: 'node 25.0.0' }), { files: [file('Dockerfile', 'infrastructure')] }],
    ['a limit by a setting', fact({ 'cpu-limit': 0.5 }), { settings: [setting('services.api.cpus')] }],
  ])('%s', (_name, given, change) => {
    expect(open(shadow(given), change)).toEqual([]);
    expect(open(shadow(given))).toHaveLength(1);
    // The baseline is a copy of the primary: nothing explains a difference.
    expect(open([arm('primary'), arm('baseline', given)], change)).toHaveLength(1);
  });

  test('variables and files that the configuration gives an arm', () => {
    const spec = { ...SPEC, shadow: armSpec({ env: { POOL: '2' } }), baseline: armSpec({ env: { POOL: '3' } }) };
    expect(open([arm('primary'), arm('shadow', otherPool), arm('baseline', otherPool)], {}, spec)).toEqual([]);
    expect(open([arm('primary'), arm('shadow', otherPool)], null, spec)).toEqual([]);
  });

  test('never another machine', () => {
    const change = { files: [file('Dockerfile', 'infrastructure')], command: true, settings: [setting('limits.cpus')] };
    expect(open(shadow(fact({ memory: 1 })), change)).toEqual([]);
    const machine = [arm('primary', fact({ memory: 2, 'cpu-model': 'a' })), arm('shadow', fact({ memory: 1, 'cpu-model': 'b' }))];
    expect(open(machine, change).map(([, name]) => name)).toEqual(['cpu-model', 'memory']);
  });

  test('is listed all the same', () => {
    const parity = compare(shadow(otherPool), { settings: [setting('env.POOL')] });
    expect(parity.differences).toEqual([{ arm: 'shadow', fact: 'env', names: ['POOL'], count: 1, declared: true, biases: false }]);
    expect(parityWords({ parity, unknown: null })?.notes[0]).toBe(
      "shadow: 1 environment variable unlike the primary's (POOL), by the change",
    );
  });
});

test('layers are counted where images differ', () => {
  const layers = (...names: string[]): Partial<ArmInspection> => ({ layers: names });
  expect(
    compare([arm('primary', layers('a', 'b', 'c')), arm('shadow', layers('a', 'b', 'd')), arm('baseline', layers('a', 'b', 'c'))]).layers,
  ).toEqual([{ arm: 'shadow', shared: 2, all: 3 }]);
});
