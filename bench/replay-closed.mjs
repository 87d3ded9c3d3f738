// Paired replay, closed loop, 1 kB JSON bodies that differ in one field in every pair, one core for the tool.
import { interleave, option, publish, ratio, runEngine, runK6, startNginx } from './side-by-side.mjs';

const seconds = option('seconds', 5);
const rounds = option('rounds', 3);
const sink = process.env['BENCH_SINK'] ?? 'count';
const A = 'http://127.0.0.1:9200';
const B = 'http://127.0.0.1:9201';

const nginx = await startNginx();
try {
  const rows = await interleave(
    {
      engine: () => runEngine({ targets: { primary: A, shadow: B }, pace: { durationMs: seconds * 1_000 }, sink }),
      k6: () => runK6('closed.js', { URL: `${A}/api/items/1`, DUR: `${seconds}s` }, 'http_reqs'),
      k6Paired: () => runK6('pair.js', { A: `${A}/api/items/1`, B: `${B}/api/items/1`, DUR: `${seconds}s` }, 'iterations'),
    },
    rounds,
  );
  const perRequest = rows.engine.map((row) => ({ cpuPerThousand: row.cpuPerThousand / 2 }));
  publish('replay-closed', {
    note: `${seconds} s, ${rounds} rounds, sink ${sink}, k6 with 32 users, ours with 32 pairs in flight`,
    ratios: {
      'pairs/s over k6 requests/s': { value: ratio(rows.engine, rows.k6, 'perSecond'), reach: '>= 0.8' },
      'pairs/s over k6 scripted pairs/s': { value: ratio(rows.engine, rows.k6Paired, 'perSecond'), reach: '>= 6' },
      'CPU per request over k6': { value: ratio(perRequest, rows.k6, 'cpuPerThousand'), reach: '<= 0.75' },
    },
    rows,
  });
} finally {
  await nginx.stop();
}
