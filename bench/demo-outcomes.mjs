// Every scenario of the demo, again and again with other seeds: what it must exit with, and the finding and route it must name.
//   npm run bench -- demo-outcomes [--runs 10] [--only slow-config]
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const CLI = resolve(process.env['FORESHADOW_CLI'] ?? join(ROOT, 'dist', 'cli.js'));
const text = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : process.argv[at + 1];
};
const runs = Number(text('runs', 10));
const only = text('only', null);
const scenarios = JSON.parse(readFileSync(join(ROOT, 'examples', 'bookshop', 'scenarios.json'), 'utf8'));
const rows = [];
const out = mkdtempSync(join(tmpdir(), 'foreshadow-demo-'));
try {
  for (let run = 1; run <= runs; run++) {
    for (const [name, { expect }] of Object.entries(scenarios)) {
      if (only !== null && only !== name) continue;
      const began = performance.now();
      const result = spawnSync(
        process.execPath,
        [CLI, 'demo', '--scenario', name, '--seed', String(run), '--out', out, '--json', '--quiet'],
        { encoding: 'utf8', maxBuffer: 1 << 26 },
      );
      const verdict = result.stdout.startsWith('{') ? JSON.parse(result.stdout) : null;
      const found = (verdict?.findings ?? []).filter((finding) => finding.outcome !== 'pass');
      const named =
        expect.code === null ||
        expect.exit === 0 ||
        found.some(
          (finding) =>
            finding.code === expect.code &&
            (expect.route === null || finding.route === expect.route || (finding.code === 'regression' && finding.kpi === 'latency')),
        );
      const right = result.status === expect.exit && named;
      const seconds = Number(((performance.now() - began) / 1_000).toFixed(1));
      const why = found.slice(0, 3).map((finding) => `${finding.code} ${finding.kpi} ${finding.route ?? ''}`.trim());
      rows.push({
        run,
        name,
        exit: result.status,
        right,
        seconds,
        outcome: verdict?.outcome ?? null,
        grade: verdict?.grade ?? null,
        found: why,
      });
      console.log(
        `run ${run} ${name}: exit ${result.status} in ${seconds} s, ${right ? 'as it must be' : 'NOT as it must be'}; ${verdict?.grade ?? why.join('; ')}`,
      );
      if (!verdict) console.log(result.stderr.slice(-500));
    }
  }
} finally {
  rmSync(out, { recursive: true, force: true });
}
const summary = Object.keys(scenarios).map((name) => {
  const own = rows.filter((row) => row.name === name);
  return { name, runs: own.length, right: own.filter((row) => row.right).length, exits: own.map((row) => row.exit).join(' ') };
});
for (const row of summary) if (row.runs > 0) console.log(`${row.name}: ${row.right} of ${row.runs} (exits ${row.exits})`);
mkdirSync(join(ROOT, 'bench', 'results'), { recursive: true });
writeFileSync(join(ROOT, 'bench', 'results', 'demo-outcomes.json'), `${JSON.stringify({ summary, rows }, null, 1)}\n`);
