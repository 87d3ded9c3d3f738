// One target, no pairing, closed loop: requests a second beside k6 and autocannon.
import { interleave, option, peer, publish, ratio, runEngine, runK6, runPinned, startNginx } from './side-by-side.mjs';

const seconds = option('seconds', 5);
const rounds = option('rounds', 3);
const A = 'http://127.0.0.1:9200';

async function runAutocannon() {
  const found = peer('autocannon');
  if (found.missing) return found;
  const result = await runPinned([found.path, '-c', '32', '-d', String(seconds), '-j', '-n', `${A}/api/items/1`]);
  if (result.code !== 0) return { missing: `autocannon failed: ${result.stderr.slice(0, 200)}` };
  const report = JSON.parse(result.stdout);
  return { perSecond: report.requests.total / report.duration, cpuPerThousand: (result.cpuSeconds * 1_000) / report.requests.total };
}

const nginx = await startNginx();
try {
  const rows = await interleave(
    {
      engine: () => runEngine({ targets: { primary: A }, pace: { durationMs: seconds * 1_000 } }),
      k6: () => runK6('closed.js', { URL: `${A}/api/items/1`, DUR: `${seconds}s` }, 'http_reqs'),
      autocannon: runAutocannon,
    },
    rounds,
  );
  publish('replay-single', {
    note: `${seconds} s, ${rounds} rounds, 32 in flight each`,
    ratios: {
      'requests/s over k6': { value: ratio(rows.engine, rows.k6, 'perSecond'), reach: '>= 2.5' },
      'requests/s over autocannon': { value: ratio(rows.engine, rows.autocannon, 'perSecond'), reach: '>= 0.8' },
      'CPU per request over k6': { value: ratio(rows.engine, rows.k6, 'cpuPerThousand') },
    },
    rows,
  });
} finally {
  await nginx.stop();
}
