import { describe, expect, test } from '@jest/globals';
import type { Check, CheckStatus } from '../../src/doctor/check.js';
import { CHECKS } from '../../src/doctor/checks/registry.js';
import { examine, exitCodeOf } from '../../src/doctor/examine.js';
import { renderTable } from '../../src/doctor/render-table.js';
import { showBytes } from '../../src/doctor/show-bytes.js';
import { parsePlan } from '../../src/config/parse.js';
import type { DoctorWorld, FoundConfig } from '../../src/doctor/world.js';
import { GOOD_PROGRAMS, goodWorld, no, programs, validConfig, yes } from './world.js';

const MIB = 1024 ** 2;
const HEAD = 'a'.repeat(40);
const PARENT = 'b'.repeat(40);
const workflow = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: '/event.json', GITHUB_TOKEN: 't' };
const event = async (): Promise<string> => '{"pull_request":{"number":7}}';

test('on a good machine every check is ok, but those about Docker and workflows, which do not apply', async () => {
  const examined = await examine(goodWorld());
  expect(examined.filter(({ status }) => status !== 'ok').map(({ name }) => name)).toEqual(['docker', 'state', 'rollback', 'github']);
  expect(exitCodeOf(examined)).toBe(0);
  expect(new Set(CHECKS.map(({ name }) => name)).size).toBe(CHECKS.length);
});

const ENGINE = 'docker version --format {{.Server.Version}}';
const WITH_DOCKER = {
  [ENGINE]: yes('28.0\n'),
  'docker compose version --short': yes('2.40.0\n'),
  'docker info --format {{.NCPU}} {{.MemTotal}}': yes(`4 ${8 * 1024 ** 3}\n`),
};
const composeConfig: FoundConfig = {
  kind: 'valid',
  file: 'foreshadow.yml',
  plan: parsePlan(
    'version: 1\nenvironment: { driver: docker-compose, service: api }\ntraffic: { replay: { recording: t.jsonl } }\n',
    'foreshadow.yml',
    { directory: '/shop', env: {}, seed: 1 },
  ),
};

const broken = () => Promise.reject(new Error('permission denied'));
const rollbackConfig: FoundConfig = {
  kind: 'valid',
  file: 'foreshadow.yml',
  plan: parsePlan(
    'version: 1\nenvironment: { driver: docker-compose, service: api }\ntraffic: { replay: { recording: t.jsonl } }\nstate: { kind: directory }\nrollback: { reverter: { kind: config-file, file: a } }\n',
    'foreshadow.yml',
    { directory: '/shop', env: {}, seed: 1 },
  ),
};

/** name of the check, what is wrong, its status, what it says */
const BAD: readonly (readonly [string, string, Partial<DoctorWorld>, CheckStatus, RegExp])[] = [
  ['node', 'too old', { nodeVersion: '20.19.0' }, 'fail', /20\.19\.0/],
  ['node', 'just too old', { nodeVersion: '22.18.9' }, 'fail', /22\.18/],
  ['node', 'old enough', { nodeVersion: '22.19.0' }, 'warn', /22\.19/],
  ['node', 'newer', { nodeVersion: '26.0.0' }, 'ok', /26/],
  ['cores', 'one', { cores: 1 }, 'warn', /1/],
  ['memory', 'little', { memory: { totalBytes: 1024 * MIB, availableBytes: 600 * MIB } }, 'warn', /600 MiB free of 1\.0 GiB/],
  ['memory', 'none', { memory: { totalBytes: 1024 * MIB, availableBytes: 100 * MIB } }, 'fail', /100 MiB/],
  ['clock', 'wrong', { nowMs: () => 0 }, 'warn', /1970/],
  ['clock', 'a busy machine', { measureLatenessMs: async () => 80 }, 'warn', /80\.0 ms/],
  ['proc', 'another system', { readText: async () => undefined }, 'warn', /not readable/],
  ['sh', 'none', { runProgram: async () => null }, 'fail', /sh cannot be run/],
  ['taskset', 'none, and not used', { runProgram: programs({}) }, 'ok', /only needed/],
  [
    'taskset',
    'none, but used',
    { runProgram: programs({}), readConfig: async () => validConfig('taskset -c {{cpu}} node a.js') },
    'fail',
    /uses it/,
  ],
  ['docker', 'none', { runProgram: async () => null, readConfig: async () => composeConfig }, 'fail', /docker cannot be run/],
  ['docker', 'no engine', { runProgram: programs({}), readConfig: async () => composeConfig }, 'fail', /does not answer/],
  [
    'docker',
    'no Compose',
    { runProgram: programs({ [ENGINE]: yes('28.0') }), readConfig: async () => composeConfig },
    'fail',
    /no Compose plugin/,
  ],
  [
    'docker',
    'all there',
    { runProgram: programs(WITH_DOCKER), readConfig: async () => composeConfig },
    'ok',
    /engine 28\.0, 4 cores, 8\.0 GiB/,
  ],
  [
    'docker',
    'something left',
    {
      runProgram: programs({ ...WITH_DOCKER, 'docker ps -aq --filter label=foreshadow.run': yes('a\nb\n') }),
      readConfig: async () => composeConfig,
    },
    'warn',
    /2 containers/,
  ],
  ['ports', 'refused', { tryPorts: async () => 'EACCES' }, 'fail', /EACCES/],
  ['sqlite', 'not built in', { openSqlite: () => Promise.reject(new Error('No such built-in module')) }, 'fail', /No such built-in/],
  ['cache', 'read-only', { tryWrite: async () => 'EROFS' }, 'fail', /EROFS/],
  ['cache', 'a full disk', { freeDiskBytes: async () => 10 * MIB }, 'fail', /10 MiB free/],
  ['cache', 'a rather full disk', { freeDiskBytes: async () => 500 * MIB }, 'warn', /500 MiB free/],
  ['run-folder', 'read-only', { tryWrite: async () => 'EROFS' }, 'fail', /foreshadow-run: EROFS/],
  ['git', 'none', { runProgram: async () => null }, 'fail', /git cannot be run/],
  ['git', 'no repository', { runProgram: programs({ 'git --version': yes('git version 2') }) }, 'warn', /not a repository/],
  ['base', 'no repository', { runProgram: programs({}) }, 'skip', /not a repository/],
  ['base', 'no commit', { runProgram: programs({ 'git rev-parse --is-inside-work-tree': yes('true') }) }, 'warn', /no commit/],
  [
    'base',
    'one commit',
    { runProgram: programs({ ...GOOD_PROGRAMS, [`git cat-file commit ${HEAD}`]: yes(`tree ${HEAD}\n\nfirst`) }) },
    'warn',
    /one commit/,
  ],
  [
    'base',
    'a shallow clone without the parent',
    {
      runProgram: programs({
        ...GOOD_PROGRAMS,
        'git rev-parse --is-shallow-repository': yes('true'),
        [`git cat-file -e ${PARENT}^{commit}`]: no,
      }),
    },
    'warn',
    /shallow clone; base is not here/,
  ],
  ['config', 'none', { readConfig: async () => ({ kind: 'missing' }) }, 'warn', /none/],
  [
    'config',
    'invalid',
    { readConfig: async () => ({ kind: 'invalid', file: 'f.yml', message: 'f.yml:3:1: unknown key' }) },
    'fail',
    /f\.yml:3:1/,
  ],
  ['secrets', 'unset', { readConfig: async () => validConfig('x', 'env:TOKEN is not set') }, 'fail', /env:TOKEN/],
  ['secrets', 'no configuration', { readConfig: async () => ({ kind: 'missing' }) }, 'skip', /no configuration/],
  [
    'metrics',
    'a source that refuses',
    { askMetrics: async () => [{ source: 'prometheus', elapsedMs: 3, queries: [], problem: 'answered 401', next: 'check the token' }] },
    'fail',
    /prometheus: answered 401/,
  ],
  ['recording', 'missing', { inspectRecording: async () => ({ problem: 't.jsonl is not there', next: 'make one' }) }, 'fail', /t\.jsonl/],
  [
    'recording',
    'with bad lines',
    { inspectRecording: async () => ({ requests: 5, clients: 1, spanMs: 900, unreadable: 2 }) },
    'warn',
    /5 requests of 1 clients.*2 records/,
  ],
  ['state', 'unreadable', { readConfig: async () => rollbackConfig, readState: broken }, 'fail', /permission denied/],
  ['rollback', 'unreadable', { readConfig: async () => rollbackConfig, readStanding: broken }, 'fail', /permission denied/],
  ['github', 'a push', { env: { ...workflow, GITHUB_EVENT_NAME: 'push' }, readText: async () => '{}' }, 'warn', /push/],
  ['github', 'no payload', { env: workflow, readText: async () => undefined }, 'warn', /without a pull request/],
  ['github', 'no token', { env: { ...workflow, GITHUB_TOKEN: '' }, readText: event }, 'warn', /pull request 7, no token/],
  ['github', 'a pull request', { env: workflow, readText: event }, 'ok', /pull request 7/],
];

describe('each check on a condition of its own', () => {
  test.each(BAD)('%s: %s', async (name, _, changes, status, found) => {
    const check = CHECKS.find((one) => one.name === name) as Check;
    const [examined] = await examine(goodWorld(changes), [check]);
    expect(examined).toMatchObject({ name, status, found: expect.stringMatching(found) });
    // what is not fine comes with what to do
    if (status === 'warn' || status === 'fail') expect(examined?.next).toMatch(/\w/);
  });

  test('every check fails or warns on some condition here', () => {
    const tried = new Set(BAD.filter(([, , , status]) => status === 'warn' || status === 'fail').map(([name]) => name));
    expect(CHECKS.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
  });
});

describe('base', () => {
  const base = CHECKS.filter(({ name }) => name === 'base');

  test('is the first parent of the merge commit that a workflow checks out, shallow or not', async () => {
    const answers = {
      ...GOOD_PROGRAMS,
      'git rev-parse --is-shallow-repository': yes('true\n'),
      [`git cat-file commit ${HEAD}`]: yes(`tree ${HEAD}\nparent ${PARENT}\nparent ${'d'.repeat(40)}\n\nMerge`),
    };
    const [examined] = await examine(goodWorld({ env: { GITHUB_REF: 'refs/pull/7/merge' }, runProgram: programs(answers) }), base);
    expect(examined).toMatchObject({ status: 'ok', found: expect.stringContaining(PARENT.slice(0, 8)) });
  });

  test('is where a branch left the main one', async () => {
    const fork = 'e'.repeat(40);
    const answers = {
      ...GOOD_PROGRAMS,
      'git rev-parse --verify --quiet --end-of-options main^{commit}': yes(PARENT),
      [`git merge-base HEAD ${PARENT}`]: yes(fork),
    };
    const [examined] = await examine(goodWorld({ runProgram: programs(answers) }), base);
    expect(examined).toMatchObject({ status: 'ok', found: expect.stringContaining('eeeeeeee') });
  });
});

describe('the whole', () => {
  test.each<[string, Partial<DoctorWorld>, number]>([
    ['warnings alone', { cores: 1, nodeVersion: '22.19.0' }, 0],
    ['an invalid configuration', { readConfig: async () => ({ kind: 'invalid', file: 'f', message: 'm' }) }, 64],
    ['a secret that is not set', { readConfig: async () => validConfig('x', 'env:TOKEN') }, 64],
    ['the machine', { nodeVersion: '18.0.0' }, 69],
    ['both', { nodeVersion: '18.0.0', readConfig: async () => ({ kind: 'invalid', file: 'f', message: 'm' }) }, 69],
  ])('exit code after %s', async (_, changes, code) => {
    expect(exitCodeOf(await examine(goodWorld(changes)))).toBe(code);
  });

  test('a check that breaks is a fail of its own and stops no other', async () => {
    const broken: Check = { name: 'broken', title: 'Broken', run: () => Promise.reject(new Error('oh')) };
    const examined = await examine(goodWorld(), [broken, ...CHECKS]);
    expect(examined[0]).toMatchObject({ status: 'fail', found: 'oh' });
    expect(examined).toHaveLength(CHECKS.length + 1);
  });

  test('the table has a line a check and what to do below', () => {
    const text = renderTable([
      { name: 'a', title: 'Alpha', status: 'ok', found: 'fine' },
      { name: 'b', title: 'Be', status: 'fail', found: 'one\ntwo', next: 'mend it' },
    ]);
    expect(text).toBe('ok    Alpha  fine\nfail  Be     one\n             two\n             -> mend it\n\n1 ok, 0 warnings, 1 failure\n');
  });

  test.each([
    [0, '0 B'],
    [1023, '1023 B'],
    [1536, '1.5 KiB'],
    [16 * 1024 ** 3, '16 GiB'],
  ])('%d bytes are %s', (bytes, shown) => {
    expect(showBytes(bytes)).toBe(shown);
  });
});
