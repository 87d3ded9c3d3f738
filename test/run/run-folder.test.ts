import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readJson, readLines, RunFolder } from '../../src/run/run-folder.js';

let scratch: string;
beforeEach(() => void (scratch = mkdtempSync(join(tmpdir(), 'foreshadow-folder-'))));
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

function put(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

describe('a run folder', () => {
  test('is made with its parents and a place for logs', () => {
    const folder = new RunFolder(join(scratch, 'a/b/out'));
    expect(existsSync(folder.path('logs'))).toBe(true);
    expect(existsSync(folder.sub('confirmation').path('logs'))).toBe(true);
  });

  test('writes a document as it prints it, and leaves nothing half done beside it', () => {
    const folder = new RunFolder(scratch);
    folder.writeJson('verdict.json', { outcome: 'pass' });
    folder.writeJson('verdict.json', { outcome: 'fail' });
    expect(readFileSync(folder.path('verdict.json'), 'utf8')).toBe(RunFolder.text({ outcome: 'fail' }));
    expect(readdirSync(scratch).sort()).toEqual(['logs', 'verdict.json']);
  });

  test('keeps the old document where the new one cannot be written', () => {
    const folder = new RunFolder(scratch);
    folder.writeJson('verdict.json', { outcome: 'pass' });
    mkdirSync(folder.path('verdict.json.new'));
    expect(() => folder.writeJson('verdict.json', { outcome: 'fail' })).toThrow(
      expect.objectContaining({ code: 'FS_STORE', exitCode: 69 }),
    );
    expect(readJson(folder.path('verdict.json'))).toEqual({ outcome: 'pass' });
  });

  test('appends looks and the journal line by line, with the time of each', () => {
    const folder = new RunFolder(scratch);
    folder.appendLine('looks.ndjson', { at: 1 });
    folder.appendLine('looks.ndjson', { at: 2 });
    folder.journal('run begun', { seed: 7 }, 0);
    expect(readLines(folder.path('looks.ndjson'))).toEqual([{ at: 1 }, { at: 2 }]);
    expect(readLines(folder.path('journal.ndjson'))).toEqual([{ at: '1970-01-01T00:00:00.000Z', event: 'run begun', seed: 7 }]);
  });

  test('takes away what an earlier run wrote, and nothing else', () => {
    const folder = new RunFolder(scratch);
    for (const name of [
      'plan.json',
      'store.db',
      'store.db-wal',
      'looks.ndjson',
      'verdict.json',
      'report.html',
      'notes.txt',
      'mine/report.html',
      'confirmation/store.db',
      'logs/shadow.log',
    ])
      put(folder.path(name), name);
    folder.clearEarlierRun();
    expect(readdirSync(scratch).sort()).toEqual(['logs', 'mine', 'notes.txt']);
    expect(readdirSync(folder.path('logs'))).toEqual([]);
    expect(readFileSync(folder.path('mine/report.html'), 'utf8')).toBe('mine/report.html');
  });

  test('touches nothing in a folder in which no run has been', () => {
    const folder = new RunFolder(scratch);
    for (const name of ['report.html', 'logs/mine.log']) writeFileSync(folder.path(name), 'mine');
    folder.clearEarlierRun();
    expect(readdirSync(scratch).sort()).toEqual(['logs', 'report.html']);
    expect(readdirSync(folder.path('logs'))).toEqual(['mine.log']);
  });

  test('cannot be where a file is', () => {
    writeFileSync(join(scratch, 'file'), '');
    expect(() => new RunFolder(join(scratch, 'file'))).toThrow(expect.objectContaining({ code: 'FS_STORE' }));
  });
});

describe('documents that are read back', () => {
  test('name the file that is missing or damaged, and the place', () => {
    writeFileSync(join(scratch, 'half.json'), '{"a":');
    writeFileSync(join(scratch, 'half.ndjson'), '{"a":1}\n{"a":');
    expect(() => readJson(join(scratch, 'none.json'))).toThrow(expect.objectContaining({ code: 'FS_INPUT_MISSING' }));
    expect(() => readJson(join(scratch, 'half.json'))).toThrow(expect.objectContaining({ code: 'FS_INPUT_INVALID' }));
    expect(() => readLines(join(scratch, 'none.ndjson'))).toThrow(expect.objectContaining({ code: 'FS_INPUT_MISSING' }));
    expect(() => readLines(join(scratch, 'half.ndjson'))).toThrow(
      expect.objectContaining({ code: 'FS_INPUT_INVALID', message: expect.stringContaining('half.ndjson:2') }),
    );
  });
});
