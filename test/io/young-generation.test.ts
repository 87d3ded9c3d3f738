import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';

/** Objects that live for a while, which makes V8 grow the space for new ones; prints its size in MB. */
const CHURN = `
const { getHeapSpaceStatistics } = await import('node:v8');
const { boundYoungGeneration } = await import(process.argv[1]);
using bound = process.argv[2] === 'bound' ? boundYoungGeneration() : undefined;
const kept = new Array(60_000);
const end = performance.now() + 4_000;
for (let i = 0; performance.now() < end; ) {
  for (let n = 0; n < 4_000; n++, i++) kept[i % kept.length] = { i, text: 'x' + i, list: [i, i] };
  await new Promise((resolve) => setTimeout(resolve, 5));
}
console.log(getHeapSpaceStatistics().find((space) => space.space_name === 'new_space').space_size / 1e6);
`;

function churn(how: string): number {
  const module = new URL('../../src/io/young-generation.js', import.meta.url).href;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', CHURN, module, how], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return Number(stdout);
}

test('the space for new objects stops growing at some 16 MB', () => {
  expect(churn('bound')).toBeLessThan(40);
}, 30_000);
