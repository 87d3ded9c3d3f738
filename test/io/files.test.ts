import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { CappedLog } from '../../src/io/capped-log.js';
import { cloneTree, replaceFile, writeAtomic } from '../../src/io/files.js';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'foreshadow-files-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));
const at = (path: string): string => join(directory, path);
const read = (path: string): string => readFileSync(at(path), 'utf8');

describe('files', () => {
  test('writeAtomic makes parents, replaces, and leaves no draft even where it fails', async () => {
    await writeAtomic(at('a/b/c'), 'one');
    await writeAtomic(at('a/b/c'), 'two');
    expect([read('a/b/c'), readdirSync(at('a/b'))]).toEqual(['two', ['c']]);
    await expect(writeAtomic(at('a/b'), 'a directory is in the way')).rejects.toThrow();
    expect(readdirSync(at('a'))).toEqual(['b']);
  });

  test('replaceFile breaks links instead of writing through them', async () => {
    writeFileSync(at('original'), 'original');
    writeFileSync(at('new'), 'new');
    symlinkSync(at('original'), at('link'));
    await replaceFile(at('new'), at('link'));
    expect([read('original'), read('link'), lstatSync(at('link')).isSymbolicLink()]).toEqual(['original', 'new', false]);
  });

  test('cloneTree copies modes and links, links what may be linked, leaves out what is to be left out', async () => {
    mkdirSync(at('from/node_modules/x'), { recursive: true });
    mkdirSync(at('from/.git'));
    writeFileSync(at('from/run.sh'), 'run', { mode: 0o755 });
    writeFileSync(at('from/node_modules/x/i.js'), 'lib');
    symlinkSync('run.sh', at('from/link'));
    for (let n = 0; n < 40; n++) writeFileSync(at(`from/file-${n}`), String(n));
    await cloneTree(at('from'), at('to'), {
      skip: (path) => basename(path) === '.git',
      linked: (path) => basename(path) === 'node_modules',
    });
    expect(readdirSync(at('to')).sort()).toEqual(
      readdirSync(at('from'))
        .filter((name) => name !== '.git')
        .sort(),
    );
    expect([statSync(at('to/run.sh')).mode & 0o777, lstatSync(at('to/link')).isSymbolicLink(), read('to/file-39')]).toEqual([
      0o755,
      true,
      '39',
    ]);
    expect(statSync(at('to/node_modules/x/i.js')).ino).toBe(statSync(at('from/node_modules/x/i.js')).ino);
    expect(statSync(at('to/run.sh')).ino).not.toBe(statSync(at('from/run.sh')).ino);
  });
});

describe('a capped log', () => {
  test('keeps everything within the cap, and its lines', async () => {
    const log = await CappedLog.open(at('logs/a.log'), 1_000);
    const lines: string[] = [];
    log.onLine((line) => lines.push(line));
    log.write(Buffer.from('one\r\ntw'));
    log.write(Buffer.from([0xc3]));
    log.write(Buffer.concat([Buffer.from([0xa9]), Buffer.from('o\nthree')]));
    expect([lines, log.lastLines()]).toEqual([
      ['one', 'twéo'],
      ['one', 'twéo', 'three'],
    ]);
    await log.close();
    await log.close();
    expect([read('logs/a.log'), readdirSync(at('logs'))]).toEqual(['one\r\ntwéo\nthree', ['a.log']]);
  });

  test('beyond the cap the newest is kept and the rest counted', async () => {
    const log = await CappedLog.open(at('a.log'), 1_000);
    let written = 0;
    for (let n = 0; n < 500; n++) {
      const line = Buffer.from(`line ${n}\n`);
      written += line.length;
      log.write(line);
    }
    await log.close();
    const [note = '', ...rest] = read('a.log').split(/(?<=\n)/);
    const kept = rest.join('').length;
    expect([kept <= 1_000, kept >= 400, rest.at(-1)]).toEqual([true, true, 'line 499\n']);
    expect(Number(/(\d+) earlier bytes/.exec(note)?.[1])).toBe(written - kept);
    expect(readdirSync(directory)).toEqual(['a.log']);
    expect(log.lastLines()).toHaveLength(50);
  });

  test('a line without end takes no more memory than its cap', async () => {
    const log = await CappedLog.open(at('a.log'), 1_000);
    for (let n = 0; n < 100; n++) log.write(Buffer.alloc(10_000, 'x'));
    expect(log.lastLines().map((line) => line.length)).toEqual([2_000]);
    await log.close();
  });

  test('a secret is taken out of the file also where it came in two pieces; listeners get what the service wrote', async () => {
    const log = await CappedLog.open(at('redacted.log'), 1_000, (text) => text.replaceAll('hunter2-hunter2', '***'));
    const lines: string[] = [];
    log.onLine((line) => lines.push(line));
    for (const piece of ['opened with hunter2-', 'hunter2\nr', 'eady\nlast words: hunter2-hunter2']) log.write(Buffer.from(piece));
    await log.close();
    expect(readFileSync(at('redacted.log'), 'utf8')).toBe('opened with ***\nready\nlast words: ***');
    expect(lines).toEqual(['opened with hunter2-hunter2', 'ready']);
  });
});
