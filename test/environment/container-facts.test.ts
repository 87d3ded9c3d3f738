import { expect, test } from '@jest/globals';
import { containerEnv, containerFacts } from '../../src/environment/container-facts.js';

const ENGINE = { NCPU: 4, MemTotal: 8e9, KernelVersion: '6.1.0', Architecture: 'x86_64' };
const IMAGE = { Id: 'sha256:0123456789abcdef0123', Architecture: 'amd64', RootFS: { Layers: ['sha256:a'] } };

test('of a container with limits', () => {
  const container = {
    Config: { Env: ['PATH=/bin', 'NODE_VERSION=24.1.0', 'TZ=Europe/Berlin'] },
    HostConfig: {
      NanoCpus: 1_500_000_000,
      Memory: 536_870_912,
      CpusetCpus: '0-1,3',
      PidsLimit: 100,
      Ulimits: [{ Name: 'nofile', Soft: 1024 }],
    },
  };
  expect(containerFacts(container, IMAGE, ENGINE, 'A CPU')).toEqual({
    cpus: 3,
    'cpu-limit': 1.5,
    'memory-limit': 536_870_912,
    'cpu-model': 'A CPU',
    memory: 8e9,
    arch: 'amd64',
    kernel: '6.1.0',
    image: '0123456789ab',
    runtime: 'node 24.1.0',
    'time-zone': 'Europe/Berlin',
    'open-files': 1024,
    'max-processes': 100,
  });
});

test('of one without, and of an engine that says little', () => {
  expect(
    containerFacts(
      { Image: 'sha256:0123456789abcdef', HostConfig: { CpuQuota: 50_000, Memory: 0, PidsLimit: null, Ulimits: null } },
      {},
      {},
    ),
  ).toEqual({
    'cpu-limit': 0.5,
    'memory-limit': 'none',
    image: '0123456789ab',
    'time-zone': "the image's",
    'open-files': "the engine's",
    'max-processes': 'none',
  });
  expect(containerEnv({ Config: { Env: ['A=b=c', 'EMPTY', 'X='] } })).toEqual({ A: 'b=c', EMPTY: '', X: '' });
});
