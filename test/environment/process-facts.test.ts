import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  comparableEnv,
  countCpus,
  listeningInodes,
  readAllowedCpus,
  readCgroupPath,
  readCpuMax,
  readEnviron,
  readMemoryMax,
  readPriority,
  readUlimits,
  runtimeOf,
  runtimeVersion,
} from '../../src/environment/process-facts.js';

describe('what /proc says', () => {
  test('CPUs of a list', () => {
    expect(['0', '0-3', '0-1,4,6-7', '', 'x'].map(countCpus)).toEqual([1, 4, 5, undefined, undefined]);
    expect(readAllowedCpus('Name:\tnode\nCpus_allowed:\t3\nCpus_allowed_list:\t0-1\n')).toBe(2);
  });

  test('limits, as they stand', () => {
    const text = `Limit                     Soft Limit           Hard Limit           Units
Max stack size            8388608              unlimited            bytes
Max processes             96365                96365                processes
Max open files            1024                 1048576              files     `;
    expect(readUlimits(text)).toEqual({ 'open-files': '1024', 'stack-size': '8388608', 'max-processes': '96365' });
  });

  test('niceness and policy', () => {
    const fields = (nice: number, policy: number): string => `S ${'0 '.repeat(15)}${nice} ${'0 '.repeat(21)}${policy} 0`;
    expect(readPriority(`7 (a) b) ${fields(0, 0)}`)).toBe('nice 0');
    expect(readPriority(`7 (node) ${fields(10, 5)}`)).toBe('nice 10, policy IDLE');
  });

  test('this very process has all of it', () => {
    const read = (name: string): string => readFileSync(`/proc/self/${name}`, 'latin1');
    expect(readAllowedCpus(read('status'))).toBeGreaterThan(0);
    expect(Object.keys(readUlimits(read('limits')))).toHaveLength(3);
    expect(readPriority(read('stat'))).toMatch(/^nice -?\d+/);
    expect(readEnviron(read('environ'))).toMatchObject({ PATH: expect.any(String) });
  });

  test('limits of a control group', () => {
    expect([readCpuMax('50000 100000\n'), readCpuMax('max 100000\n')]).toEqual([0.5, undefined]);
    expect([readMemoryMax('536870912\n'), readMemoryMax('max\n')]).toEqual([536_870_912, undefined]);
    expect(readCgroupPath('0::/user.slice/a\n')).toBe('/user.slice/a');
    expect(readCgroupPath('4:memory:/a\n')).toBeUndefined();
  });

  test('who listens on a port', () => {
    const text = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 4711 1 0000 100 0 0 10 0
   1: 0100007F:1F90 0100007F:C350 01 00000000:00000000 00:00000000 00000000  1000        0 4712 1 0000 100 0 0 10 0`;
    expect(listeningInodes(text, 8080)).toEqual(['4711']);
    expect(listeningInodes(text, 8081)).toEqual([]);
  });
});

test('an environment without what is each arm’s own', () => {
  const env = {
    PORT: '8080',
    URL: 'http://127.0.0.1:8080/x',
    PATH: '/srv/a/node_modules/.bin:/bin',
    PWD: '/srv/a',
    FORESHADOW_X: '1',
    POOL: '180801',
    HTTP_PROXY: 'x',
  };
  expect(comparableEnv(env, ['/srv/a'], 8080)).toEqual({
    URL: 'http://127.0.0.1:{port}/x',
    PATH: '{directory}/node_modules/.bin:/bin',
    POOL: '180801',
  });
});

test('runtimes and what they print', () => {
  expect(runtimeOf('/usr/bin/python3.12')).toMatchObject({ name: 'python' });
  expect(runtimeOf('/opt/shop/server')).toBeUndefined();
  expect(runtimeVersion('node', 'v24.1.0\n')).toBe('node 24.1.0');
  expect(runtimeVersion('java', 'openjdk 21.0.2 2024-01-16\n')).toBe('java 21.0.2');
  expect(runtimeVersion('python', 'Python 3.12.1')).toBe('python 3.12.1');
  expect(runtimeVersion('x', 'none')).toBeUndefined();
});
