import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { systemClock } from '../../../src/io/system-clock.js';
import { changeState } from '../../../src/rollout/change-state.js';
import { createDirectoryStore } from '../../../src/rollout/states/directory.js';
import { type StatePlace, stateStoreContract } from '../../contracts/state-store.js';

const signal = new AbortController().signal;

async function temporary(): Promise<StatePlace & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'foreshadow-state-'));
  return {
    path,
    open: (service = 'shop', environment = 'production') =>
      createDirectoryStore(
        { kind: 'directory', environment, path: 'kept' },
        { service, directory: path, env: {}, clock: systemClock, signal },
      ),
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
}

stateStoreContract('a directory', temporary);

describe('the directory store', () => {
  test('processes that race lose nothing', async () => {
    await using place = await temporary();
    const script = join(place.path, 'writer.mjs');
    const build = (path: string) => pathToFileURL(join(import.meta.dirname, '../../../src', path)).href;
    await writeFile(
      script,
      `import { createDirectoryStore } from '${build('rollout/states/directory.js')}';
       import { changeState } from '${build('rollout/change-state.js')}';
       import { systemClock } from '${build('io/system-clock.js')}';
       const [path, name] = process.argv.slice(2);
       const store = createDirectoryStore({ kind: 'directory', environment: 'production', path: 'kept' },
         { service: 'shop', directory: path, env: {}, clock: systemClock, signal: new AbortController().signal });
       for (let n = 0; n < 40; n++) {
         const add = (document) => ({ ...document, verified: [...document.verified, { version: name + n, at: '2026-11-25T03:12:44.000Z', verdict: null, by: name }] });
         for (;;) try { await changeState({ store, clock: systemClock }, add); break; } catch (error) { if (error.code !== 'FS_STATE_CONFLICT') throw error; }
       }`,
    );
    await Promise.all(['a', 'b', 'c'].map((name) => promisify(execFile)(process.execPath, [script, place.path, name])));
    const { document, revision } = await place.open().read();
    const expected = ['a', 'b', 'c'].flatMap((name) => Array.from({ length: 40 }, (_, n) => `${name}${n}`));
    expect(document.verified.map(({ version }) => version).sort()).toEqual(expected.sort());
    expect(Number(revision)).toBe(120);
    expect(await readdir(join(place.path, 'kept/shop/production'))).toHaveLength(50);
  }, 30_000);

  test('a write over a revision that has been taken away meanwhile is refused', async () => {
    await using place = await temporary();
    const { document } = await place.open().read();
    const first = await place.open().write(document, null);
    for (let fence = 2; fence < 60; fence++)
      await changeState({ store: place.open(), clock: systemClock }, (kept) => ({ ...kept, nextFence: fence }));
    await expect(place.open().write({ ...document, nextFence: 999 }, first)).rejects.toMatchObject({ code: 'FS_STATE_CONFLICT' });
    expect((await place.open().read()).document.nextFence).toBe(59);
  });

  test.each([
    ['', /no JSON/],
    ['{"format":1,"serv', /no JSON/],
    ['{"format":2}', /format/],
    [
      '{"format":1,"service":"s","environment":"e","lease":null,"rollout":null,"verified":[{}],"journal":[],"ledger":[],"nextFence":1}',
      /verified\.0\.version/,
    ],
  ])('what is no state is refused by name and left alone: %s', async (text, message) => {
    await using place = await temporary();
    await place.open().write((await place.open().read()).document, null);
    const file = join(place.path, 'kept/shop/production/0000000002.json');
    await writeFile(file, text);
    await expect(place.open().read()).rejects.toMatchObject({ code: 'FS_STATE_UNREADABLE', message: expect.stringMatching(message) });
    await expect(place.open().read()).rejects.toThrow('0000000002.json');
  });

  test('the draft of a writer that died is never read, and taken away after an hour', async () => {
    await using place = await temporary();
    const revision = await place.open().write((await place.open().read()).document, null);
    const draft = join(place.path, 'kept/shop/production/.draft-x');
    await writeFile(draft, '{"half');
    const { document } = await place.open().read();
    const next = await place.open().write(document, revision);
    expect(await readdir(join(place.path, 'kept/shop/production'))).toContain('.draft-x');
    await utimes(draft, 1_000, 1_000);
    await place.open().write(document, next);
    expect((await readdir(join(place.path, 'kept/shop/production'))).sort()).toEqual([
      '0000000001.json',
      '0000000002.json',
      '0000000003.json',
    ]);
  });

  test('a place that cannot be written is named', async () => {
    await using place = await temporary();
    await writeFile(join(place.path, 'kept'), 'a file');
    const { document } = { document: (await (await temporary()).open().read()).document };
    await expect(place.open().write(document, null)).rejects.toMatchObject({ code: 'FS_STATE_UNREACHABLE' });
    if (process.getuid?.() === 0) return; // root may write anywhere
    await rm(join(place.path, 'kept'));
    await chmod(place.path, 0o555);
    await expect(place.open().write(document, null)).rejects.toMatchObject({ code: 'FS_STATE_UNREACHABLE' });
  });
});
