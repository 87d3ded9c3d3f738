import { describe, expect, test } from '@jest/globals';
import { isForeshadowError } from '../../src/core/errors.js';
import { createAuthWatch } from '../../src/traffic/auth-watch.js';
import type { Trial } from '../../src/traffic/observation.js';

const trial = (primary: number, shadow: number, recordedStatus?: number): Trial => {
  const side = (status: number): Trial['primary'] => ({ status, latencyMs: 1, intendedLatencyMs: 1, bytes: 1, error: null });
  return { index: 0, at: 0, route: 'GET /', primary: side(primary), shadow: side(shadow), recordedStatus };
};

function watch(trials: readonly Trial[]): string {
  const auth = createAuthWatch();
  try {
    for (const one of trials) auth.add(one);
    return 'watched';
  } catch (error) {
    return isForeshadowError(error) ? error.code : String(error);
  }
}

describe('credentials that open nothing', () => {
  test.each([
    ['refused everywhere', Array.from({ length: 50 }, () => trial(401, 401)), 'FS_AUTH_REFUSED'],
    ['refused by the shadow alone, which is its regression', Array.from({ length: 500 }, () => trial(200, 401)), 'watched'],
    ['refused in the recording too', Array.from({ length: 500 }, () => trial(401, 401, 401)), 'watched'],
    ['fewer trials than can be told', Array.from({ length: 49 }, () => trial(401, 401)), 'watched'],
    ['half of them', Array.from({ length: 500 }, (_, i) => trial(i % 2 ? 401 : 200, i % 2 ? 401 : 200)), 'watched'],
    ['just over half', Array.from({ length: 50 }, (_, i) => trial(i < 26 ? 401 : 200, i < 26 ? 401 : 200)), 'FS_AUTH_REFUSED'],
    ['only after the first fifty', Array.from({ length: 500 }, (_, i) => trial(i < 50 ? 200 : 401, i < 50 ? 200 : 401)), 'watched'],
  ])('%s', (_, trials, expected) => {
    expect(watch(trials)).toBe(expected);
  });
});
