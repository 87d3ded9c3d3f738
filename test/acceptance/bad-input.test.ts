import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { openForReading } from '../../src/store/stores/sqlite-reader.js';
import { git } from '../environment/scene.js';
import { runShop } from '../support/shop-run.js';
import { type ShopConfig, ShopScene } from '../support/shop-scene.js';

jest.setTimeout(120_000);

const LINE = JSON.stringify({ method: 'GET', target: '/search' });
const long = (bytes: number): string => JSON.stringify({ method: 'POST', target: '/search', body: 'x'.repeat(bytes) });

/** What, where, what next: on standard error for people, on standard output for programs, and nothing is left running. */
async function expectRefusal(
  scene: ShopScene,
  code: string,
  exitCode: number,
  said: readonly (string | RegExp)[],
  args = ['run', '--out', 'out'],
): Promise<void> {
  const ended = await scene.runHere([...args, '--json']);
  expect([ended.code, ended.stderr]).toEqual([exitCode, expect.stringContaining(`foreshadow: ${code}: `)]);
  for (const words of said) expect(ended.stderr).toMatch(words);
  expect(ended.stderr).toMatch(/\n {2}next: \S/);
  expect(ended.stdout.trim().split('\n').length === 1 || ended.stdout.startsWith('{\n')).toBe(true);
  expect(JSON.parse(ended.stdout)).toMatchObject({ error: { code, message: expect.any(String), next: expect.any(String) } });
  expect(await scene.leftRunning()).toEqual([]);
}

describe('given a recording that is no good', () => {
  const RECORDINGS: readonly [string, string | Buffer | null, string, readonly (string | RegExp)[]][] = [
    ['is missing', null, 'FS_RECORDING_MISSING', [/traffic\.jsonl/, /ENOENT/, /foreshadow record/]],
    ['is empty', '', 'FS_RECORDING_EMPTY', [/traffic\.jsonl/, /empty file/]],
    ['holds nothing but blank lines', '\n\n\n', 'FS_RECORDING_CORRUPT', [/traffic\.jsonl/, /no known format/]],
    [
      'is gzip that ends early',
      gzipSync(`${LINE}\n`.repeat(5_000)).subarray(0, -40),
      'FS_RECORDING_CORRUPT',
      [/ends early/, /exchanges were readable/],
    ],
    ['is gzip that was damaged', damaged(), 'FS_RECORDING_CORRUPT', [/gzip/]],
    ['is one line of 10 MB', long(10_000_000), 'FS_RECORDING_EMPTY', [/line-too-long 1/]],
    ['is a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'FS_RECORDING_CORRUPT', [/traffic\.jsonl/]],
    [
      'holds nothing that may be sent',
      JSON.stringify({ method: 'POST', target: '/search', body: 'x' }),
      'FS_RECORDING_EMPTY',
      [/unsafe 1/],
    ],
  ];
  test.each(RECORDINGS)('when it %s, then the run does not begin', async (_, content, code, said) => {
    using scene = new ShopScene();
    if (content === null) scene.remove('traffic.jsonl');
    else scene.write('traffic.jsonl', content);
    await expectRefusal(scene, code, 64, said);
    expect(scene.exists('received-primary')).toBe(false);
    // replay says the same
    await expectRefusal(scene, code, 64, said, [
      'replay',
      '--recording',
      'traffic.jsonl',
      '--primary',
      'http://127.0.0.1:9',
      '--shadow',
      'http://127.0.0.1:9',
      '--for',
      '1s',
    ]);
  });

  test('when one of its lines has 10 MB, then the others are replayed, and the report counts the one left out', async () => {
    using scene = new ShopScene();
    scene.write('traffic.jsonl', [LINE, long(10_000_000), LINE, 'not json', LINE].join('\n'));
    const run = await runShop(scene);
    expect(run.code).toBe(0);
    expect(scene.json('out/report.json')['traffic']).toMatchObject({ skipped: { 'line-too-long': 1, 'not-json': 1 } });
  });
});

function damaged(): Buffer {
  const bytes = gzipSync(`${LINE}\n`.repeat(5_000));
  bytes.fill(0xff, 60, 90);
  return bytes;
}

describe('given a configuration that is no good', () => {
  using scene = new ShopScene();
  const good = scene.read('foreshadow.yml');
  const CONFIGS: readonly [string, string | null, string, readonly (string | RegExp)[]][] = [
    ['is missing', null, 'FS_CONFIG_MISSING', [/foreshadow\.yml/, /foreshadow init/]],
    ['does not parse', 'version: 1\nservice: { name: shop\nenvironment:\n', 'FS_CONFIG_SYNTAX', [/foreshadow\.yml:\d+:\d+/]],
    [
      'has an unknown key',
      good.replace('"budget"', '"budgett"'),
      'FS_CONFIG_INVALID',
      [/foreshadow\.yml:\d+:\d+/, /budgett/, /did you mean "budget"/],
    ],
    ['has a share of 0', withShare('0'), 'FS_CONFIG_INVALID', [/traffic\.select\.share/, /found "?0"?/, /above 0/]],
    ['has a share of 0 %', withShare('"0%"'), 'FS_CONFIG_INVALID', [/traffic\.select\.share/, /above 0/]],
    ['has a share of 101 %', withShare('"101%"'), 'FS_CONFIG_INVALID', [/traffic\.select\.share/, /101%/, /at most 1/]],
    ['is empty', '', 'FS_CONFIG_INVALID', [/an empty file/, /version: 1/]],
  ];
  test.each(CONFIGS)('when it %s, then every command that reads it says so', async (_, text, code, said) => {
    using here = new ShopScene();
    if (text === null) here.remove('foreshadow.yml');
    else here.write('foreshadow.yml', text);
    await expectRefusal(here, code, 64, said);
    await expectRefusal(here, code, 64, said, ['validate', 'foreshadow.yml']);
    expect(here.exists('out')).toBe(false);
  });

  test('when it has several mistakes, then all are said at once, each with its place', async () => {
    using here = new ShopScene();
    here.write('foreshadow.yml', good.replace('"budget"', '"budgett"').replace('"1s"', '"1 fortnight"').replace('"closed"', '"fastest"'));
    const ended = await here.runHere(['validate', '--json']);
    const { error } = JSON.parse(ended.stdout) as { error: { issues: { place: { line: number; column: number } }[] } };
    expect(error.issues).toHaveLength(3);
    expect(error.issues.every(({ place }) => place.line > 0 && place.column > 0)).toBe(true);
  });

  function withShare(share: string): string {
    return good.replace('"for": "1s"', `"for": "1s", "select": { "share": ${share} }`);
  }
});

describe('given options of a command line that are no good', () => {
  const OPTIONS: readonly [readonly string[], readonly (string | RegExp)[]][] = [
    [['--share', '0'], [/--share 0/]],
    [['--share', '101%'], [/101%/]],
    [['--rate', 'quick'], [/quick/]],
    [['--speed', '-1'], [/--speed -1/]],
    [['--connections', '0'], [/--connections 0/]],
    [['--by', 'shoe-size'], [/shoe-size/]],
    [['--for', 'ever'], [/ever/]],
  ];
  test.each(OPTIONS)('when replay gets %j', async (options, said) => {
    using scene = new ShopScene();
    const ended = await scene.runHere([
      'replay',
      '--recording',
      'traffic.jsonl',
      '--primary',
      'http://127.0.0.1:9',
      '--shadow',
      'http://127.0.0.1:9',
      ...options,
      '--json',
    ]);
    expect([ended.code, ended.stderr]).toEqual([64, expect.stringMatching(/^foreshadow: FS_(USAGE|VALUE|UNKNOWN_NAME): /)]);
    for (const words of said) expect(ended.stderr).toMatch(words);
  });
});

describe('given arms that do not come up', () => {
  let taken: Server;
  let port: number;
  beforeAll(async () => {
    taken = createServer().listen(0);
    await new Promise((resolve) => taken.once('listening', resolve));
    port = (taken.address() as { port: number }).port;
  });
  afterAll(() => void taken.close());

  const ARMS: readonly [string, () => ShopConfig, string, string, number, readonly (string | RegExp)[]][] = [
    [
      'a port of the primary is in use',
      () => ({ primary: { env: { PORT: String(port) } } }),
      'FS_PORT_IN_USE',
      'error',
      69,
      [/port \d+ for primary/],
    ],
    [
      'the command is not there',
      () => ({ environment: { command: 'no-such-program --now' } }),
      'FS_ARM_COMMAND',
      'error',
      69,
      [/no-such-program/, /logs/],
    ],
    [
      'the build fails',
      () => ({ environment: { build: 'echo cannot compile line 7; exit 3' } }),
      'FS_BUILD_FAILED',
      'error',
      69,
      [/exit code 3/, /logs/],
    ],
    [
      'the primary is never ready',
      () => ({ primary: { env: { FAULT: 'never-ready' }, ready: { http: '/healthz', within: '1s' } } }),
      'FS_ARM_NOT_READY',
      'error',
      69,
      [/primary was not ready within 1 s: HTTP 503/],
    ],
    [
      'the shadow is never ready',
      () => ({ shadow: { env: { FAULT: 'never-ready' }, ready: { http: '/healthz', within: '1s' } } }),
      'FS_ARM_NOT_READY',
      'fail',
      1,
      [/shadow was not ready/],
    ],
    ['the shadow ends at once', () => ({ shadow: { command: 'echo no licence; exit 4' } }), 'FS_ARM', 'fail', 1, [/shadow/, /exit code 4/]],
  ];
  test.each(ARMS)('when %s', async (_, config, code, outcome, exitCode, said) => {
    using scene = new ShopScene();
    scene.configure(config());
    const run = await runShop(scene);
    expect([run.code, run.stderr]).toEqual([exitCode, expect.stringContaining(`foreshadow: ${code}`)]);
    for (const words of said) expect(run.stderr).toMatch(words);
    expect(run.stderr).toMatch(/\n {2}next: \S/);
    expect(run.verdict.outcome).toBe(outcome);
    for (const name of ['plan.json', 'verdict.json', 'report.md', 'journal.ndjson', 'store.db'])
      expect(scene.exists(`out/${name}`)).toBe(true);
  });

  test('when an output tells why the build failed, then it stands in the run folder', async () => {
    using scene = new ShopScene();
    scene.configure({ environment: { build: 'echo cannot compile line 7; exit 3' } });
    await runShop(scene);
    expect(scene.read('out/logs/build-directory.log')).toContain('cannot compile line 7');
  });

  test('when a ref does not exist, then the refs that do are named', async () => {
    using scene = new ShopScene();
    git(scene.directory, 'init', '--quiet');
    git(scene.directory, 'add', '--all');
    git(scene.directory, 'commit', '--quiet', '--message', 'The shop');
    git(scene.directory, 'branch', 'release-7');
    scene.configure({ primary: { ref: 'release-8' } });
    await expectRefusal(scene, 'FS_REF_UNKNOWN', 64, [/"release-8"/, /release-7/]);
  });

  test('when a URL of the command line answers nothing', async () => {
    using scene = new ShopScene();
    scene.configure({
      environment: {
        driver: 'url',
        command: undefined,
        primary: { url: 'http://127.0.0.1:9', ready: { within: '1s' } },
        shadow: { url: 'http://127.0.0.1:9', ready: { within: '1s' } },
      },
    });
    const run = await runShop(scene);
    expect(run).toMatchObject({ code: 69, verdict: { outcome: 'error' } });
    expect(run.stderr).toContain('FS_UNREACHABLE');
  });
});

describe('given a run folder that cannot be written', () => {
  test('when a file lies where the folder is to be', async () => {
    using scene = new ShopScene();
    scene.write('out', 'a file');
    await expectRefusal(scene, 'FS_STORE', 69, [/out/, /--out/]);
  });

  const small = mountSmallDisk();
  (small ? test : test.skip)(
    `when the disk is full during the traffic${small ? '' : ' (skipped: no right to mount a small disk)'}`,
    async () => {
      using scene = new ShopScene();
      using disk = small?.at(scene.path('disk'));
      scene.configure({ traffic: { for: '50s' }, replay: { connections: 8 } });
      const ended = await scene.run(['run', '--json', '--out', `${disk?.directory}/out`]);
      expect(await scene.leftRunning()).toEqual([]);
      expect([ended.code, ended.stderr]).toEqual([69, expect.stringContaining('foreshadow: FS_STORE: ')]);
      expect(ended.stderr).toMatch(/full|ENOSPC/);
      expect(ended.stderr).toMatch(/\n {2}next: .*free space/);
      expect(JSON.parse(ended.stdout)).toMatchObject({ error: { code: 'FS_STORE' } });
      using store = openForReading(scene.path('disk/out/store.db'));
      expect([...store.trials()].length).toBeGreaterThanOrEqual(500);
      expect(scene.exists('disk/out/plan.json')).toBe(true);
    },
  );
});

/** A disk of 1 MB in a folder, where this user may mount one. */
function mountSmallDisk(): { at(directory: string): { readonly directory: string } & Disposable } | null {
  const mount = (directory: string): void => {
    mkdirSync(directory, { recursive: true });
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', directory], { stdio: 'ignore' });
  };
  const unmount = (directory: string): void => void execFileSync('umount', ['--lazy', directory], { stdio: 'ignore' });
  try {
    using probe = new ShopScene();
    mount(probe.path('probe'));
    unmount(probe.path('probe'));
  } catch {
    return null;
  }
  return {
    at(directory) {
      mount(directory);
      return { directory, [Symbol.dispose]: () => unmount(directory) };
    },
  };
}
