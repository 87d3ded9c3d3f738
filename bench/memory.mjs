// Memory of a run with compare, tally and store on: resident size after N trials must not grow with N (goal: a million within 250 MB).
import { option, publish, runEngine, startNginx } from './side-by-side.mjs';

const seconds = option('seconds', 110);
const targets = { primary: 'http://127.0.0.1:9200', shadow: 'http://127.0.0.1:9201' };
const nginx = await startNginx();
try {
  const rows = [];
  for (const share of [0.1, 1]) rows.push(await runEngine({ targets, pace: { durationMs: seconds * share * 1_000 }, sink: 'full' }));
  for (const row of rows) console.log(`${row.summary.completed} trials: ${row.rssMb.toFixed(0)} MB resident at most`);
  publish('memory', { note: `${seconds} s closed loop, sink full`, ratios: {}, rows });
} finally {
  await nginx.stop();
}
