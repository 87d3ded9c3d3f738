import { describe, expect, test } from '@jest/globals';
import type { ArmSpec, Environment, EnvironmentSpec } from '../../src/environment/environment.js';
import { describeArms } from '../../src/run/describe-arms.js';

const arm = (own: Partial<ArmSpec> = {}): ArmSpec =>
  ({ env: { MODE: 'fast' }, files: {}, vars: {}, ready: { within: 1 }, ...own }) as unknown as ArmSpec;
const environment = {
  targets: [
    { arm: 'primary', origin: 'http://127.0.0.1:1' },
    { arm: 'shadow', origin: 'http://127.0.0.1:2' },
    { arm: 'baseline', origin: 'http://127.0.0.1:3' },
  ],
  facts: { primary: { command: 'node a.js' }, shadow: { command: 'node a.js' } },
} as unknown as Environment;

describe('what an arm is', () => {
  test('the shadow names what it has otherwise, without its value', () => {
    const shadow = arm({ env: { MODE: 'hunter2', EXTRA: '1' }, files: { 'etc/app.yml': 'new.yml' } });
    const spec = { primary: arm(), shadow, baseline: arm() } as unknown as EnvironmentSpec;
    expect(describeArms(environment, spec)).toEqual([
      { arm: 'primary', what: 'node a.js' },
      { arm: 'shadow', what: 'node a.js; unlike the primary: environment EXTRA, MODE; files etc/app.yml' },
      { arm: 'baseline', what: 'http://127.0.0.1:3' },
    ]);
  });

  test('equal arms name nothing', () => {
    const spec = { primary: arm(), shadow: arm() } as unknown as EnvironmentSpec;
    expect(describeArms(environment, spec)[1]?.what).toBe('node a.js');
  });
});
