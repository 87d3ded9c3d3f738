import { spawnSync } from 'node:child_process';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { init, openShop, processesIn, readRecording } from './scene.js';

/** Express as npm has it, from its cache or the network; false where neither gives it. */
function installExpress(directory: string): boolean {
  const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', '--fetch-retries=0', '--fetch-timeout=10000'];
  return spawnSync('npm', ['install', ...flags], { cwd: directory, timeout: 60_000, stdio: 'ignore' }).status === 0;
}

test('a repository on the real Express, or on its stand-in where npm cannot give it, is recorded over its mounted router', async () => {
  await using real = await openShop('none');
  const isReal = installExpress(real.directory);
  if (!isReal) console.warn('npm could not install express: its stand-in is used');
  await using standIn = await openShop();
  const { directory } = isReal ? real : standIn;
  const result = await init(directory);
  expect(result.detected.frameworks).toEqual(['express']);
  expect(result.detected.build[0]?.text).toBe(isReal ? 'npm ci' : 'npm install --no-audit --no-fund');
  expect(result.warnings).toEqual([expect.stringContaining('needs a login')]);
  const { targets } = await readRecording(join(directory, 'traffic/first.jsonl.gz'));
  expect(Object.keys(targets)).toEqual(expect.arrayContaining(['/', '/about', '/api/books', '/api/books/17', '/api/books/18']));
  expect(targets['/private']).toBeUndefined();
  await access(join(directory, '.github/workflows/foreshadow.yml'));
  expect(processesIn(directory)).toEqual([]);
}, 120_000);
