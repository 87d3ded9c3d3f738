// What comparing traces costs: span trees of 10,000 trace pairs (three arms, 20 spans each, read from Jaeger's JSON beforehand), from spans to verdict.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const build = process.env.FORESHADOW_BUILD ?? 'build';
const load = (path) => import(join(root, build, 'src', path));
const { compareTrees } = await load('trace/compare.js');
const { Operations } = await load('trace/operation.js');
const { treesOfArms } = await load('trace/span-tree.js');
const { spanIdOf } = await load('trace/tag.js');
const { TraceWatch } = await load('judge/trace-watch.js');
const { DEFAULT_JUDGE } = await load('judge/spec.js');
const { builtIn } = await load('kpi/catalogue.js');
const { seeded } = await load('core/random.js');

const PAIRS = 10_000;
const SPANS = 20;
const ARMS = ['primary', 'shadow', 'baseline'];
const GOAL_MS = 2_000;
const random = seeded(1);

/** One trace: below each arm's span a server span, calls to two other services and statements, as an SDK records them. */
function trace(index) {
  const traceId = index.toString(16).padStart(32, '7');
  const spans = ARMS.flatMap((_arm, place) => {
    let at = 1_795_000_000_000_000 + random() * 1e6;
    return Array.from({ length: SPANS }, (_, i) => {
      const durationUs = 500 + random() * (i === 0 ? 60_000 : 2_000);
      const startUs = at;
      if (i > 0) at += durationUs;
      return {
        id: `${place}${i.toString(16).padStart(15, '0')}`,
        parentId: i === 0 ? spanIdOf(traceId, place + 1) : `${place}${(i % 3 === 0 ? i - 1 : 0).toString(16).padStart(15, '0')}`,
        service: ['shop', 'stock', 'mail'][i % 3],
        name: i % 4 === 0 ? `GET /books/${index % 500}` : `SELECT * FROM t${i} WHERE id = ${index % 500}`,
        kind: i % 3 === 0 ? 'server' : 'client',
        startUs,
        durationUs,
        isError: random() < 0.001,
      };
    });
  });
  return { traceId, spans };
}

const traces = Array.from({ length: PAIRS }, (_, index) => trace(index));
const rounds = [];
let found;
for (let round = 0; round < 4; round++) {
  const from = performance.now();
  const operations = new Operations();
  const trials = traces.map(({ traceId, spans }, index) => {
    const { trees } = treesOfArms(spans, new Map(ARMS.map((arm, place) => [spanIdOf(traceId, place + 1), arm])));
    return { at: (index * 60) / PAIRS, traceId, route: 'GET /books/{id}', rows: compareTrees(trees, operations, true) };
  });
  const compared = performance.now();
  const watch = new TraceWatch(builtIn('traces'), DEFAULT_JUDGE, 60);
  const counts = { sampled: PAIRS, compared: PAIRS, without: { primary: 0, shadow: 0, baseline: 0 }, partial: 0, tooLarge: 0, unread: 0 };
  watch.add({ at: 60, operations: operations.list, trials, counts, failure: null });
  found = watch.look(60, 0);
  rounds.push({ compareMs: compared - from, judgeMs: performance.now() - compared, operations: operations.list.length });
}

const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];
const result = {
  pairs: PAIRS,
  spansPerArm: SPANS,
  operations: rounds[0].operations,
  compareMs: Math.round(median(rounds.slice(1).map(({ compareMs }) => compareMs))),
  judgeMs: Math.round(median(rounds.slice(1).map(({ judgeMs }) => judgeMs))),
};
const wholeMs = result.compareMs + result.judgeMs;
console.log(
  `traces: ${PAIRS} pairs with ${SPANS} spans on each of three arms, ${result.operations} operations, in ${wholeMs} ms (goal ${GOAL_MS} ms)`,
);
console.log(
  `of which trees and operations ${result.compareMs} ms, evidence and verdict ${result.judgeMs} ms; ${found[0].code} on equal arms`,
);
mkdirSync(join(root, 'bench', 'results'), { recursive: true });
writeFileSync(join(root, 'bench', 'results', 'traces.json'), `${JSON.stringify({ ...result, wholeMs, goalMs: GOAL_MS }, null, 1)}\n`);
if (wholeMs > GOAL_MS) process.exitCode = 1;
