import { describe, expect, test } from '@jest/globals';
import { parsePlan } from '../../src/config/parse.js';
import { isForeshadowError } from '../../src/core/errors.js';

const options = { directory: '/srv/shop', env: {}, seed: 1 };
const document = {
  version: 1,
  environment: { driver: 'attach', primary: { vars: { version: 'v41' } }, shadow: { vars: { version: 'v42' } } },
  traffic: 'none',
  metrics: [{ source: 'prometheus', url: 'http://127.0.0.1:9090', queries: { lag: "lag{version='{{version}}'}" } }],
  state: { kind: 'directory' },
};
const proxy = { kind: 'proxy', control: 'control.sock' };
const nginx = { kind: 'nginx', file: 'conf.d/foreshadow.conf', primary: 'api_stable', shadow: 'api_candidate' };

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

describe('rollout', () => {
  test('is read with its defaults, and may roll back unless something else is said', () => {
    const { rollout, enforce } = read({ rollout: { router: proxy } });
    expect(rollout).toEqual({
      steps: [0.001, 0.01, 0.05, 0.25, 0.5, 1],
      eachMs: 600_000,
      watchMs: 1_800_000,
      onAbandon: 'roll-back',
      leaseMs: 300_000,
      router: proxy,
    });
    expect(enforce).toBe('roll-back');
    expect(read({ rollout: { router: proxy }, enforce: 'hold' }).enforce).toBe('hold');
    expect(read({}).enforce).toBe('hold');
  });

  test('reads what nginx needs', () => {
    const router = {
      ...nginx,
      'mirror-file': 'mirror.conf',
      key: '$cookie_session',
      reload: 'systemctl reload nginx',
      verify: 'http://127.0.0.1/rev',
    };
    const { rollout } = read({ rollout: { router, steps: ['5%', '100%'], each: '1m', 'on-abandon': 'hold', lease: '30s' } });
    expect(rollout).toMatchObject({
      steps: [0.05, 1],
      onAbandon: 'hold',
      router: {
        ...nginx,
        mirrorFile: 'mirror.conf',
        key: '$cookie_session',
        variable: '$foreshadow_upstream',
        nginx: 'nginx',
        pid: '/run/nginx.pid',
      },
    });
  });

  test.each([
    ['no router', {}, 'rollout.router: missing'],
    ['no socket', { router: { kind: 'proxy' } }, 'rollout.router.control: missing; `control`, which router `proxy` needs'],
    ['no file', { router: { ...nginx, file: undefined } }, 'rollout.router.file: missing'],
    ["another kind's key", { router: { ...proxy, file: 'x' } }, 'rollout.router.file: this router does not read this key'],
    ['one upstream', { router: { ...nginx, shadow: 'api_stable' } }, 'both versions are the same upstream'],
    ['an upstream that is more', { router: { ...nginx, shadow: 'a; } server { listen 1' } }, 'rollout.router.shadow'],
    ['a key that is more', { router: { ...nginx, key: '$a" { }' } }, 'rollout.router.key'],
    ['steps that go back', { router: proxy, steps: ['50%', '5%', '100%'] }, 'each step larger than the one before'],
    ['steps that end early', { router: proxy, steps: ['50%'] }, '100% as the last step'],
    ['steps too fine', { router: proxy, steps: ['0.05%', '100%'] }, 'shares in steps of 0.1 %'],
    ['a lease nobody can keep', { router: proxy, lease: '1s' }, 'at least 5s'],
  ])('%s is refused', (_, rollout, expected) => {
    expect(problems({ rollout }).join('\n')).toContain(expected);
  });

  test('needs a place to be remembered', () => {
    expect(problems({ rollout: { router: proxy }, state: undefined }).join('\n')).toContain('state: { kind: directory }');
  });
});
