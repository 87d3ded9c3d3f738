/**
 * The example shop, from `init` to verdicts: a harmless change again and again, and every fault of examples/shop-changes. Needs Docker with Compose.
 * `npm run bench -- shop-outcomes [--harmless 20] [--each 1] [--for 60s]`; prints one line a run, then a JSON summary.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { parseDocument } from 'yaml';

const ROOT = join(import.meta.dirname, '..');
const { values } = parseArgs({
  allowPositionals: true,
  options: {
    harmless: { type: 'string', default: '20' },
    each: { type: 'string', default: '1' },
    for: { type: 'string', default: '60s' },
  },
});

const changes = JSON.parse(readFileSync(join(ROOT, 'examples/shop-changes/changes.json'), 'utf8'));
const images = Object.fromEntries(
  [
    ...execFileSync(process.execPath, [join(ROOT, 'examples/shop/images/make-images.mjs')], { encoding: 'utf8' }).matchAll(
      /^export (\w+)=(\S+)$/gm,
    ),
  ].map(([, name, value]) => [name, value]),
);
const directory = mkdtempSync(join(tmpdir(), 'foreshadow-shop-'));
const env = { ...process.env, ...images, CI: '', GITHUB_ACTIONS: '', FORESHADOW_CACHE: join(directory, '.git', 'foreshadow-cache') };

try {
  prepare();
  const results = changes.map(({ name, expected }) => {
    const times = Number(expected === null ? values.harmless : values.each);
    const runs = Array.from({ length: times }, (_, index) => run(name, expected, index + 1));
    return { change: name, runs: times, as_expected: runs.filter(({ good }) => good).length, outcomes: runs.map(({ outcome }) => outcome) };
  });
  console.log(JSON.stringify({ for: values.for, results }, null, 1));
  process.exitCode = results.every(({ runs, as_expected: good }) => good === runs) ? 0 : 1;
} finally {
  rmSync(directory, { recursive: true, force: true });
}

function prepare() {
  cpSync(join(ROOT, 'examples/shop'), directory, { recursive: true, filter: (path) => !path.endsWith('node_modules') });
  git('init', '--quiet');
  commit('the shop');
  const { status, stderr } = foreshadow('init');
  if (status !== 0) throw new Error(stderr);
  const file = join(directory, 'foreshadow.yml');
  const config = parseDocument(readFileSync(file, 'utf8'));
  config.setIn(['traffic', 'synthetic'], { scenarios: 'scenarios/*.yml' });
  config.setIn(['traffic', 'for'], values.for);
  writeFileSync(file, String(config));
  commit('foreshadow');
}

/** Harmless: no finding fails. A fault: the finding that is expected fails, or is a forecast (of memory: a breach that is still to come holds, it does not fail). */
function run(name, expected, index) {
  git('checkout', '--quiet', '-B', `${name}-${index}`, 'main');
  cpSync(join(ROOT, 'examples/shop-changes', name), directory, { recursive: true });
  commit(`${name} ${index}`);
  const startedMs = performance.now();
  const { stdout, stderr } = foreshadow('run', '--json', '--quiet', '--seed', String(index));
  if (stdout === '') throw new Error(stderr);
  const { outcome, findings } = JSON.parse(stdout);
  const failed = findings.filter((finding) => finding.outcome === 'fail');
  const breach = findings.filter(({ code }) => code === 'forecast-breach');
  const found = [...failed, ...breach].some(
    ({ kpi, route }) => kpi === expected?.kpi && (expected.route === undefined || expected.route === route),
  );
  const good = expected === null ? failed.length === 0 : found;
  const seconds = Math.round((performance.now() - startedMs) / 1000);
  console.log(
    `${name} ${index}: ${outcome}, ${seconds} s${good ? '' : ' (not as expected)'}: ${[...failed, ...breach].map(({ kpi, route }) => `${kpi} ${route ?? ''}`).join(', ')}`,
  );
  return { outcome, good };
}

function foreshadow(...args) {
  const index = pathToFileURL(join(ROOT, 'build/src/index.js')).href;
  const script = `import { start } from ${JSON.stringify(index)}; await start('cli');`;
  const flags = ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', script, 'foreshadow'];
  return spawnSync(process.execPath, [...flags, ...args], { cwd: directory, env, encoding: 'utf8', maxBuffer: 64 << 20 });
}

function commit(message) {
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message', message);
}

function git(...args) {
  execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', '-c', 'init.defaultBranch=main', ...args], {
    cwd: directory,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
