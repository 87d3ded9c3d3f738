import { describe, expect, test } from '@jest/globals';
import { parsePlan } from '../../src/config/parse.js';
import { publicPlan } from '../../src/config/public-plan.js';
import { isForeshadowError } from '../../src/core/errors.js';
import { isFrozen } from '../../src/rollout/spec.js';

const options = { directory: '/srv/shop', env: { HEALTH: 'http://127.0.0.1:1/secret-path', FREEZE: '1' }, seed: 1 };
const document = {
  version: 1,
  environment: { driver: 'attach', primary: { vars: { version: 'v41' } }, shadow: { vars: { version: 'v42' } } },
  traffic: 'none',
  metrics: [{ source: 'prometheus', url: 'http://127.0.0.1:9090', queries: { lag: "lag{version='{{version}}'}" } }],
  state: { kind: 'directory' },
};
const reverter = { kind: 'config-file', file: 'pool.json' };

const read = (change: object) => parsePlan(JSON.stringify({ ...document, ...change }), 'foreshadow.yml', options);
function problems(change: object): string[] {
  try {
    read(change);
    return [];
  } catch (error) {
    if (!isForeshadowError(error)) throw error;
    return (error.detail.issues ?? []).map(({ message, expected, place }) => `${place.path}: ${message}; ${expected}`);
  }
}

describe('rollback and state', () => {
  test('are read with their defaults', () => {
    const { state, rollback } = read({ rollback: { reverter } });
    expect(state).toEqual({ kind: 'directory', environment: 'production' });
    expect(rollback).toEqual({ reverter: { ...reverter, timeoutMs: 300_000 }, when: 'ask', holdInsteadIf: [], atMost: null, freeze: null });
  });

  test('are read with everything said', () => {
    const health = { url: 'env:HEALTH', within: '5s' };
    const plan = read({
      state: { kind: 'directory', path: 'kept', environment: 'staging' },
      rollback: {
        reverter: { ...reverter, health, reload: ['kill', '-HUP', '1'] },
        when: 'auto',
        'hold-instead-if': ['paths:db/**'],
        'at-most': '2/d',
        freeze: 'env:FREEZE',
      },
    });
    expect(plan.state).toEqual({ kind: 'directory', path: 'kept', environment: 'staging' });
    expect(plan.rollback).toMatchObject({
      reverter: { health: { url: 'http://127.0.0.1:1/secret-path', withinMs: 5_000 }, reload: ['kill', '-HUP', '1'] },
      holdInsteadIf: ['paths:db/**'],
      atMost: { count: 2, perMs: 86_400_000 },
      freeze: 'FREEZE',
    });
    expect(JSON.stringify(publicPlan(plan))).not.toContain('secret-path');
  });

  test.each([
    [{ reverter: { kind: 'config-file' } }, 'rollback.reverter: missing file; the file'],
    [
      { reverter: { ...reverter, service: 'api' } },
      'rollback.reverter.service: reverter `config-file` does not read this key; kind | timeout | file | reload | test | keep | health',
    ],
    [{ reverter, 'at-most': 'often' }, 'rollback.at-most: not understood; a number of rollbacks in a time, such as 1/24h or 3/7d'],
    [{ reverter, 'at-most': '0/1d' }, 'rollback.at-most: not understood; a number of rollbacks in a time, such as 1/24h or 3/7d'],
    [{ reverter, freeze: 'yes' }, 'rollback.freeze: not understood; env:NAME'],
    [{ reverter, 'hold-instead-if': ['db/**'] }, 'rollback.hold-instead-if[0]: not understood; paths:GLOB'],
    [{ reverter: { kind: 'revert-pull-request', repository: 'shop' } }, 'rollback.reverter.repository: not understood; owner/name'],
  ])('%j is refused: %s', (rollback, expected) => {
    expect(problems({ rollback })).toEqual([expected]);
  });

  test('a rollback without a state, and a key of another kind of state, are refused', () => {
    expect(problems({ state: undefined, rollback: { reverter } })).toEqual([expect.stringContaining('rollback: a rollback needs a state')]);
    expect(problems({ state: { kind: 'directory', repository: 'acme/shop' } })).toEqual([
      expect.stringContaining('state.repository: only a state of kind `github`'),
    ]);
  });

  test('the switch is off where its variable is unset or says so', () => {
    const frozen = (value: string | undefined) => isFrozen({ freeze: 'F' }, { F: value });
    expect([undefined, '', ' ', '0', 'false', 'No', 'off'].map(frozen)).toEqual(Array(7).fill(false));
    expect(['1', 'true', 'incident 4711'].map(frozen)).toEqual([true, true, true]);
    expect(isFrozen({ freeze: null }, { F: '1' })).toBe(false);
  });
});
