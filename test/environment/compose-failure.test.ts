import { describe, expect, test } from '@jest/globals';
import { type ContainerState, explainFailedStart } from '../../src/environment/compose-failure.js';

const state = (given: Partial<ContainerState>): ContainerState => ({
  service: 'api',
  status: 'running',
  exitCode: 0,
  outOfMemory: false,
  health: undefined,
  healthOutput: undefined,
  lastLines: [],
  ...given,
});
const explain = (lines: readonly string[], containers: readonly ContainerState[] = []) =>
  explainFailedStart({ arm: 'shadow', service: 'api', lines, containers, withinMs: 60_000, logPath: 'logs/shadow.log' });

describe('a start that failed', () => {
  test.each([
    [
      [
        'Error response from daemon: driver failed programming external connectivity: Bind for 127.0.0.1:3000 failed: port is already allocated',
      ],
      'FS_PORT_IN_USE',
      /3000/,
    ],
    [
      ['Image nope:1 Error', 'Error response from daemon: pull access denied for nope, repository does not exist'],
      'FS_IMAGE_MISSING',
      /image nope:1/,
    ],
    [['Error response from daemon: manifest for redis:99 not found: manifest unknown'], 'FS_IMAGE_MISSING', /image redis:99/],
    [['Error response from daemon: No such image: a/b:2'], 'FS_IMAGE_MISSING', /image a\/b:2/],
    [
      ['Error response from daemon: OCI runtime create failed: exec: "start.sh": executable file not found in $PATH'],
      'FS_ARM_COMMAND',
      /start\.sh/,
    ],
    [['something else'], 'FS_DOCKER', /docker compose up, for shadow: something else/],
  ] as const)('by what Compose says: %j', (lines, code, message) => {
    const error = explain(lines);
    expect([error.code, error.detail.arm]).toEqual([code, 'shadow']);
    expect(error.message).toMatch(message);
  });

  test.each([
    [
      { status: 'exited', exitCode: 3, lastLines: ['boom'] },
      'FS_ARM_DIED',
      /service "api" ended with exit code 3 before it was ready: boom/,
    ],
    [{ status: 'exited', exitCode: 137, outOfMemory: true }, 'FS_ARM_DIED', /was killed for memory/],
    [{ health: 'unhealthy', healthOutput: 'no table' }, 'FS_ARM_NOT_READY', /was unhealthy after 1 min at most: no table/],
    [{ health: 'starting' }, 'FS_ARM_NOT_READY', /was starting/],
    [{ status: 'created' }, 'FS_ARM_NOT_READY', /was created/],
  ] as const)('by the state of a container: %j', (container, code, message) => {
    const error = explain(['Container x Error'], [state({ service: 'db', health: 'healthy' }), state(container)]);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
  });

  test('a registry out of reach is said to be so', () => {
    const error = explain([
      'Error response from daemon: Get "https://registry.example/v2/": dial tcp: lookup registry.example: no such host',
    ]);
    expect([error.code, error.hint]).toEqual(['FS_IMAGE_MISSING', expect.stringContaining('registry cannot be reached')]);
  });
});
