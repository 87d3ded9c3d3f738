// A harmless change (a renamed variable) to the bookshop, base against head through git refs, many times: not green at most once in 50.
//   npm run bench -- harmless [--runs 50] [--seconds 30]
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const CLI = resolve(process.env['FORESHADOW_CLI'] ?? join(ROOT, 'dist', 'cli.js'));
const number = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
};
const runs = number('runs', 50);
const seconds = number('seconds', 38);
const directory = mkdtempSync(join(tmpdir(), 'foreshadow-harmless-'));
const shop = join(directory, 'shop');
const git = (...args) =>
  execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@example.org', ...args], { cwd: shop, encoding: 'utf8' });
const rows = [];
try {
  cpSync(join(ROOT, 'examples', 'bookshop'), shop, { recursive: true });
  const config = readFileSync(join(shop, 'demo.yml'), 'utf8')
    .replace(/for: \d+s/, `for: ${seconds}s`)
    .replace(/budget: .*/, 'budget: 5m');
  writeFileSync(join(shop, 'foreshadow.yml'), config);
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'base');
  git('checkout', '-q', '-b', 'rename');
  const file = join(shop, 'routes', 'books.js');
  writeFileSync(
    file,
    readFileSync(file, 'utf8')
      .replaceAll('topReviews', 'bestReviews')
      .replaceAll('bestReviews, related', 'topReviews: bestReviews, related'),
  );
  git('commit', '-q', '-a', '-m', 'rename a variable');
  for (let run = 1; run <= runs; run++) {
    const env = { ...process.env, FORESHADOW_CACHE: join(directory, 'cache'), CI: 'true' };
    const result = spawnSync(process.execPath, [CLI, 'run', '--out', join(directory, 'out'), '--seed', String(run), '--json', '--quiet'], {
      cwd: shop,
      env,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    const verdict = result.stdout.startsWith('{') ? JSON.parse(result.stdout) : null;
    const found = (verdict?.findings ?? [])
      .filter((finding) => finding.outcome !== 'pass')
      .map((finding) => `${finding.code} ${finding.kpi}`);
    rows.push({ run, exit: result.status, grade: verdict?.grade ?? null, found });
    console.log(`run ${run}: exit ${result.status} ${verdict?.grade ?? found.join('; ')}${verdict ? '' : result.stderr.slice(-300)}`);
  }
} finally {
  rmSync(directory, { recursive: true, force: true });
}
console.log(`${rows.filter((row) => row.exit === 0).length} of ${rows.length} green`);
mkdirSync(join(ROOT, 'bench', 'results'), { recursive: true });
writeFileSync(join(ROOT, 'bench', 'results', 'harmless.json'), `${JSON.stringify(rows, null, 1)}\n`);
