import { describe, expect, test } from '@jest/globals';
import { parsePlan } from '../../src/config/parse.js';
import { fail } from '../../src/core/errors.js';
import { rollback, state } from '../../src/doctor/checks/rollback.js';
import type { DoctorWorld } from '../../src/doctor/world.js';
import { goodWorld } from './world.js';

const plan = parsePlan(
  `version: 1
environment: { driver: docker-compose, service: api }
traffic: { replay: { recording: t.jsonl } }
state: { kind: directory }
rollback: { reverter: { kind: config-file, file: pool.yml }, freeze: env:FREEZE }
`,
  'foreshadow.yml',
  { directory: '/shop', env: {}, seed: 1 },
);
const world = (changes: Partial<DoctorWorld> = {}): DoctorWorld =>
  goodWorld({ readConfig: async () => ({ kind: 'valid', file: 'foreshadow.yml', plan }), ...changes });
const none = async () => ({ name: 'directory /x', verified: 0, holder: null });
const broken = () => Promise.reject(fail('FS_STATE_UNREACHABLE', { found: 'GitHub answered 403' }));

describe('doctor looks at state and rollback', () => {
  test.each([
    ['nothing to look at', state, goodWorld(), 'skip', 'none is configured'],
    ['nothing to bring back', rollback, goodWorld(), 'skip', 'none is configured'],
    ['a state', state, world(), 'ok', 'directory: 3 verified versions'],
    [
      'somebody who acts',
      state,
      world({ readState: async () => ({ ...(await none()), holder: 'run 7' }) }),
      'ok',
      'directory /x: 0 verified versions; run 7 has the lease',
    ],
    [
      'a state that cannot be reached',
      state,
      world({ readState: broken }),
      'fail',
      'The state store cannot be reached; found GitHub answered 403',
    ],
    ['a reverter', rollback, world(), 'ok', 'config-file: v2'],
    ['a freeze', rollback, world({ env: { FREEZE: '1' } }), 'warn', 'config-file: v2; FREEZE is set'],
    ['nothing to go back to', rollback, world({ readState: none }), 'warn', 'config-file: v2; no version is verified'],
    ['what stands is unknown', rollback, world({ readStanding: async () => null }), 'warn', 'config-file: what stands is unknown'],
    [
      'a reverter that cannot look',
      rollback,
      world({ readStanding: broken }),
      'fail',
      'The state store cannot be reached; found GitHub answered 403',
    ],
  ] as const)('%s', async (_name, check, at, status, found) => {
    expect(await check.run(at)).toMatchObject({ status, found });
  });
});
