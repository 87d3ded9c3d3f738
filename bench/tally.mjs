// What the judge costs: pairs a second into the class table in one thread, and one look over 50 routes with all thresholds and margins.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const build = process.env.FORESHADOW_BUILD ?? 'build';
const load = (path) => import(join(root, build, 'src', path));
const { ClassTable } = await load('stats/class-table.js');
const { Judge } = await load('judge/judge.js');
const { lookAtTrend } = await load('judge/trend-look.js');
const { DEFAULT_JUDGE } = await load('judge/spec.js');
const { builtIn } = await load('kpi/catalogue.js');
const { seeded } = await load('core/random.js');

const random = seeded(1);
const latency = () => 10 * Math.exp(random() + random() - 1);
const PAIRS = 1 << 20;
const control = Float64Array.from({ length: PAIRS }, latency);
const experiment = Float64Array.from({ length: PAIRS }, latency);

const table = new ClassTable([1900, 2000, 2100, 2200, 2300]);
const rates = [];
for (let round = 0; round < 6; round++) {
  const from = performance.now();
  for (let i = 0; i < PAIRS; i++) table.add(control[i], experiment[i]);
  rates.push((PAIRS * 1000) / (performance.now() - from));
}

const judge = new Judge([builtIn('latency')], DEFAULT_JUDGE, 300);
for (let i = 0; i < 400_000; i++) {
  const side = (ms) => ({ status: 200, latencyMs: ms });
  judge.add({ at: (i * 300) / 400_000, route: `GET /r${i % 50}`, primary: side(control[i % PAIRS]), shadow: side(experiment[i % PAIRS]) });
}
const looks = [];
const [trend] = judge.trends;
for (let round = 0; round < 12; round++) {
  const from = performance.now();
  lookAtTrend(trend.evidence, trend.kpi, DEFAULT_JUDGE);
  looks.push(performance.now() - from);
}
const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];
const result = {
  pairsPerSecond: Math.round(median(rates.slice(1))),
  lookMs: Number(median(looks.slice(2)).toFixed(2)),
  routes: trend.evidence.tables().length,
};
console.log(`tally: ${(result.pairsPerSecond / 1e6).toFixed(2)} million pairs/s in one thread (goal 3)`);
console.log(`look: ${result.lookMs} ms over ${result.routes} routes, 5 thresholds, 4 margins, 4 segments (goal below 10)`);
mkdirSync(join(root, 'bench', 'results'), { recursive: true });
writeFileSync(join(root, 'bench', 'results', 'tally.json'), `${JSON.stringify(result, null, 1)}\n`);
