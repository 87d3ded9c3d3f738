import { describe, expect, test } from '@jest/globals';
import { armEnvironment, fillCommand, fixedPort } from '../../src/environment/arm-command.js';
import { explainEarlyEnd, reasonOf } from '../../src/environment/arm-exit.js';
import { redactOutput } from '../../src/environment/redact-output.js';
import {
  chooseBaseRule,
  fileNameOf,
  nameBuild,
  nearestNames,
  needsPrivateCopy,
  parseCommit,
  readWorkflow,
  settleBase,
} from '../../src/environment/revision.js';
import { armSpec, environmentSpec } from './scene.js';

const place = { order: 1, port: 8123, cpu: 1 };

describe('the command of an arm', () => {
  const spec = environmentSpec('/d', {
    command: 'serve {{ port }} {{arm}} {{cpu}} {{version}} $HOME',
    primary: armSpec({ vars: { version: '$& v1' } }),
    shadow: armSpec({ command: 'new {{port}}' }),
  });

  test('is filled in literally; an arm may have one of its own', () => {
    expect(fillCommand(spec, 'primary', place)).toBe('serve 8123 primary 1 $& v1 $HOME');
    expect(fillCommand(spec, 'shadow', place)).toBe('new 8123');
  });

  test('an unknown word and a missing command are refused', () => {
    expect(() => fillCommand({ ...spec, command: '{{constructor}}' }, 'primary', place)).toThrow(
      expect.objectContaining({ code: 'FS_VALUE' }),
    );
    expect(() => fillCommand({ ...spec, command: ' ' }, 'primary', place)).toThrow(expect.objectContaining({ code: 'FS_ARM_COMMAND' }));
  });

  test('its environment is the surrounding one without the secrets of the workflow, its own, and PORT', () => {
    const env = {
      PATH: '/bin',
      'INPUT_GITHUB-TOKEN': 'x',
      GITHUB_ENV: 'x',
      GITHUB_SHA: 'kept',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x',
      A: 'outer',
      GONE: undefined,
    };
    expect(armEnvironment(env, armSpec({ env: { A: 'own', PORT: '1' } }), place)).toEqual({
      PATH: '/bin',
      GITHUB_SHA: 'kept',
      A: 'own',
      PORT: '8123',
    });
  });

  test.each(['0', '65536', '80.5', 'x', ''])('PORT %j is not a port', (PORT) => {
    expect(() => fixedPort(armSpec({ env: { PORT } }), 'shadow')).toThrow(expect.objectContaining({ code: 'FS_VALUE' }));
  });
});

describe('how an arm ended', () => {
  test.each([
    ['out-of-memory', { exitCode: null, signal: 'SIGKILL' }, []],
    ['out-of-memory', { exitCode: 137, signal: null }, []],
    [
      'out-of-memory',
      { exitCode: 134, signal: null },
      ['FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory'],
    ],
    ['died', { exitCode: 1, signal: null }, ['a line about memory']],
    ['died', { exitCode: null, signal: 'SIGSEGV' }, []],
  ] as const)('%s: %j', (reason, end, lines) => expect(reasonOf(end, lines)).toBe(reason));

  test.each([
    ['FS_ARM_COMMAND', 127, 'sh: 2: serve: not found'],
    ['FS_ARM_COMMAND', 126, 'sh: 2: ./serve: Permission denied'],
    ['FS_PORT_IN_USE', 1, 'Error: listen EADDRINUSE: address already in use :::8080'],
    ['FS_PORT_IN_USE', 1, 'nginx: [emerg] bind() to 0.0.0.0:80 failed (98: Address already in use)'],
    ['FS_ARM_DIED', 1, 'TypeError: x is not a function'],
  ])('%s for exit code %i and %j', (code, exitCode, line) => {
    const error = explainEarlyEnd('shadow', 'serve', { exitCode, signal: null }, [line], '/run/logs/shadow.log');
    expect(error).toMatchObject({ code, detail: { arm: 'shadow', lastLines: [line] } });
    expect(error.message).toContain(line);
  });

  test('quoted lines hold no secret', () => {
    const lines = [
      'token=abc123 user=ann',
      'Authorization: Bearer eyJhbGciOi.x.y',
      'postgres://app:s3cr3t@db/x',
      'key is hunter2222',
      'password: "two words" ok',
      'redis://:r3d1s@cache:6379',
      'license LIC-4711 is over',
      'plain line',
    ];
    const redacted = redactOutput(lines, { DB_PASSWORD: 'hunter2222', NAME: 'plain', LICENSE: 'LIC-4711' }, ['LIC-4711']);
    expect(redacted.join('\n')).not.toMatch(/abc123|eyJ|s3cr3t|hunter|two words|r3d1s|LIC-4711/);
    expect(redacted).toEqual(expect.arrayContaining(['token=*** user=ann', 'postgres://***@db/x', 'key is ***', 'plain line']));
  });
});

describe('revisions', () => {
  const sha = (letter: string): string => letter.repeat(40);
  const merge = { sha: sha('a'), tree: sha('b'), parents: [sha('c'), sha('d')], subject: `Merge ${sha('d')} into ${sha('c')}` };
  const desk = readWorkflow({});

  test('a raw commit is read past signatures and multi-line headers', () => {
    const raw = `tree ${sha('b')}\nparent ${sha('c')}\nparent ${sha('d')}\nauthor A <a@b> 1 +0000\ngpgsig -----BEGIN\n parent no\n -----END\n\nSubject line\n\ntree of life`;
    expect(parseCommit(sha('a'), raw)).toEqual({ ...merge, subject: 'Subject line' });
  });

  test('base is the first parent of a pull request merge, known by its ref or its subject, and the fork point otherwise', () => {
    expect(chooseBaseRule(merge, desk)).toEqual({ kind: 'first-parent', sha: sha('c') });
    const renamed = { ...merge, subject: 'Merge main into feature' };
    expect(chooseBaseRule(renamed, readWorkflow({ GITHUB_REF: 'refs/pull/3/merge' })).kind).toBe('first-parent');
    expect(chooseBaseRule(renamed, desk)).toMatchObject({
      kind: 'merge-base',
      branches: ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'],
    });
    expect(chooseBaseRule(renamed, readWorkflow({ GITHUB_BASE_REF: 'release' }))).toMatchObject({
      branches: expect.arrayContaining(['origin/release']),
    });
  });

  test('on the default branch base is the commit before, or the last one where there are uncommitted changes', () => {
    expect(settleBase(merge, sha('e'), true)).toBe(sha('e'));
    expect(settleBase(merge, merge.sha, false)).toBe(sha('c'));
    expect(settleBase(merge, merge.sha, true)).toBe(merge.sha);
    expect(settleBase({ ...merge, parents: [] }, undefined, false)).toBeUndefined();
  });

  test.each([
    [{ CI: 'true' }, true],
    [{ GITHUB_ACTIONS: 'true' }, true],
    [{ CI: 'false' }, false],
    [{ CI: '' }, false],
    [{}, false],
  ])('%j is CI: %j', (env, ci) => expect(readWorkflow(env).ci).toBe(ci));

  test('near names come first, at most five', () => {
    expect(nearestNames('mian', ['zzz', 'origin/main', 'main', 'develop', 'a', 'b', 'c', 'origin/HEAD'])).toHaveLength(5);
    expect(nearestNames('mian', ['develop', 'origin/main', 'main'])[0]).toMatch(/main$/);
  });

  test('a build is known by tree, command and toolchain', () => {
    const names = [
      nameBuild('t', 'a', 'x'),
      nameBuild('t', 'b', 'x'),
      nameBuild('u', 'a', 'x'),
      nameBuild('t', 'a', 'y'),
      nameBuild('t', undefined, 'x'),
    ];
    expect(new Set(names).size).toBe(5);
    expect(fileNameOf('feature/../x y')).toBe('feature-..-x-y');
    expect(fileNameOf('..')).toBe('ref');
  });

  test('a copy is made for files, and for a revision with state of its own', () => {
    const own = environmentSpec('/d', {
      state: { each: 'own' },
      primary: armSpec({ ref: 'base' }),
      shadow: armSpec({ files: { a: 'b' } }),
    });
    expect([needsPrivateCopy(own, 'primary'), needsPrivateCopy(own, 'shadow'), needsPrivateCopy(own, 'baseline')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(needsPrivateCopy({ ...own, state: { each: 'shared' } }, 'primary')).toBe(false);
    expect(needsPrivateCopy({ ...own, primary: armSpec() }, 'primary')).toBe(false);
  });
});
