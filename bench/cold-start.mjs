// Cold start of dist/: `--version` and an action that only reads its inputs, beside `node -e 0`, run in turn; and what is loaded.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median, option } from './side-by-side.mjs';

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');
const runs = option('runs', 15);
const env = { PATH: process.env['PATH'], HOME: process.env['HOME'] };
const commands = {
  'node -e 0': { args: ['-e', '0'], env },
  '--version': { args: [join(DIST, 'cli.js'), '--version'], env },
  // without a run folder the gate reads its inputs, says what is missing, and ends
  'an action reading its inputs': { args: [join(DIST, 'gate.js')], env: { ...env, INPUT_RUN: '/nonexistent', GITHUB_ACTIONS: 'true' } },
};
const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
for (let run = 0; run <= runs; run++) {
  for (const [name, command] of Object.entries(commands)) {
    const began = performance.now();
    spawnSync(process.execPath, command.args, { env: command.env, stdio: 'ignore' });
    if (run > 0) times[name].push(performance.now() - began);
  }
}
const base = median(times['node -e 0']);
const ratios = Object.fromEntries(Object.entries(times).map(([name, list]) => [name, Number((median(list) / base).toFixed(2))]));
const bytes = readdirSync(DIST).reduce((sum, name) => sum + statSync(join(DIST, name)).size, 0);
for (const [name, ratio] of Object.entries(ratios)) console.log(`${name}: ${ratio}x node -e 0 (${median(times[name]).toFixed(0)} ms)`);
console.log(`dist/: ${(bytes / 1e6).toFixed(1)} MB in all; must reach 3x for --version, 6x for an action reading its inputs`);
mkdirSync(join(ROOT, 'bench', 'results'), { recursive: true });
writeFileSync(join(ROOT, 'bench', 'results', 'cold-start.json'), `${JSON.stringify({ ratios, distBytes: bytes }, null, 1)}\n`);
