import { describe, expect, test } from '@jest/globals';
import { isForeshadowError } from '../../src/core/errors.js';
import { flagOf, policiesOf, readInputs, secretInputs, variablesOf } from '../../src/action/inputs.js';

const given = (inputs: Readonly<Record<string, string>>) => ({
  core: { getInput: (name: string) => inputs[name] ?? '' },
  cwd: process.cwd(),
  env: {},
});

describe('inputs', () => {
  test('take their defaults, and what is unset is undefined', () => {
    const inputs = readInputs('experiment', given({}));
    expect(inputs).toEqual({ 'dry-run': 'false', force: 'false', comment: 'true', publish: 'true', gate: 'true' });
    expect(policiesOf(inputs)).toEqual({ onInconclusive: undefined, onError: undefined, onNoData: undefined });
  });

  test('every one that is wrong is told at once, with the nearest word', () => {
    const wrong = { 'on-error': 'pas', 'on-no-data': 'pass', 'dry-run': 'yes', comment: 'TRUE' };
    const error = thrownBy(() => readInputs('root', given(wrong)));
    expect(isForeshadowError(error, 'FS_USAGE') && error.detail.issues).toEqual([
      expect.objectContaining({ place: { path: 'with.on-error' }, expected: 'fail | hold | pass', nearest: 'pass' }),
      expect.objectContaining({ place: { path: 'with.on-no-data' }, expected: 'fail | hold' }),
      expect.objectContaining({ place: { path: 'with.dry-run' }, found: '"yes"' }),
    ]);
  });

  test.each(['base', 'v1.2', 'HEAD~1', 'http://127.0.0.1:8080', 'version=v41', 'version=v41,zone=a'])('%s is a target', (primary) => {
    expect(readInputs('root', given({ primary }))).toMatchObject({ primary });
  });

  test('one that is required and missing is an error', () => {
    expect(
      isForeshadowError(
        thrownBy(() => readInputs('gate', given({}))),
        'FS_USAGE',
      ),
    ).toBe(true);
  });

  test('those that the configuration names are handed on by the environment; those that hold secrets are known', () => {
    const inputs = readInputs('root', given({ 'datadog-api-key': 'k', 'prometheus-url': 'http://p', 'github-token': 't', config: 'c' }));
    expect(variablesOf('root', inputs)).toEqual({ DD_API_KEY: 'k', PROMETHEUS_URL: 'http://p' });
    expect(secretInputs('root', inputs)).toEqual(['t', 'k']);
  });

  test.each([
    ['true', true],
    ['TRUE', true],
    ['False', false],
    [undefined, false],
  ])('the switch %s is %s', (text, on) => expect(flagOf(text)).toBe(on));
});

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}
