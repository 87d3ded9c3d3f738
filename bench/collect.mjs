/**
 * Metric sources into a run folder: 200 questions (100 queries, two arms) over 24 hours, a value every 15 s, from a stand-in for Prometheus in a process of
 * its own. Must reach: 10 s, below 200 MB. `npm run bench -- collect [--queries 100] [--hours 24]`
 */
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

if (process.argv[2] === 'serve') serve();
else await measure();

function serve() {
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url, 'http://p');
    const [start, end, step] = ['start', 'end', 'step'].map((name) => Number(searchParams.get(name)));
    const values = [];
    for (let at = start; at <= end + 1e-9; at += step) values.push([at, String(40 + 10 * Math.sin(at / 3_600) + (at % 7))]);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ status: 'success', data: { resultType: 'matrix', result: [{ metric: { job: 'shop' }, values }] } }));
  });
  server.listen(0, '127.0.0.1', () => process.send(server.address().port));
}

async function measure() {
  const { values } = parseArgs({
    allowPositionals: true,
    options: { queries: { type: 'string', default: '100' }, hours: { type: 'string', default: '24' } },
  });
  const { parsePlan } = await import('../build/src/config/parse.js');
  const { collectRun } = await import('../build/src/run/collect-run.js');
  const { systemClock } = await import('../build/src/io/system-clock.js');
  const child = fork(fileURLToPath(import.meta.url), ['serve'], { execArgv: [] });
  const directory = mkdtempSync(join(tmpdir(), 'foreshadow-bench-'));
  try {
    const port = await new Promise((resolve) => child.once('message', resolve));
    const queries = Object.fromEntries(
      Array.from({ length: Number(values.queries) }, (_, i) => [`q${i}`, `metric_${i}{version='{{version}}'}`]),
    );
    const document = {
      version: 1,
      environment: { driver: 'attach', primary: { vars: { version: 'v41' } }, shadow: { vars: { version: 'v42' } } },
      traffic: 'none',
      metrics: [{ source: 'prometheus', url: `http://127.0.0.1:${port}`, step: '15s', queries }],
    };
    const plan = parsePlan(JSON.stringify(document), 'foreshadow.yml', { directory, env: {}, seed: 1 });
    const targets = ['primary', 'shadow'].map((arm) => ({ arm, origin: '' }));
    const toMs = Math.floor(Date.now() / 15_000) * 15_000;
    const window = { fromMs: toMs - Number(values.hours) * 3_600_000, toMs };
    const began = performance.now();
    const world = { clock: systemClock, signal: new AbortController().signal };
    const collected = await collectRun({ plan, directory, targets, window, runId: 'bench' }, world);
    const seconds = (performance.now() - began) / 1_000;
    console.log(
      JSON.stringify({
        questions: 2 * Number(values.queries),
        values: collected.values,
        seconds: Number(seconds.toFixed(2)),
        peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1_024),
        storeMegabytes: Math.round(statSync(join(directory, 'store.db')).size / 1e6),
      }),
    );
  } finally {
    child.kill();
    rmSync(directory, { recursive: true, force: true });
  }
}
