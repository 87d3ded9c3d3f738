// npm run bench -- logs [--lines 1000000]: lines of a service joined, parsed and mined into templates, a second; and, where the labelled logs of Loghub are
// given (LOGHUB=folder with NAME/NAME_2k.log_structured.csv), how many lines are grouped as a person grouped them.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

const root = join(import.meta.dirname, '..');
const load = (path) => import(join(root, process.env.FORESHADOW_BUILD ?? 'build', 'src', path));
const { LineJoiner } = await load('logs/join-lines.js');
const { LogComparison, MOST_LINES_A_READING } = await load('logs/comparison.js');
const { TemplateMiner } = await load('logs/template.js');
const { DEFAULT_LEVELS } = await load('logs/spec.js');
const { seeded } = await load('core/random.js');

const given = process.argv.indexOf('--lines');
const lines = given < 0 ? 1_000_000 : Number(process.argv[given + 1]);

const KINDS = [
  (n) => JSON.stringify({ level: 30, time: n, pid: 1, trace_id: trace(n), msg: `served /books/${n % 977} in ${n % 89} ms` }),
  (n) => JSON.stringify({ level: 'warn', message: `slow query on shelf ${n % 31} took ${n % 1_000} ms`, requestId: `req-${n}` }),
  (n) =>
    `2026-11-25T11:22:33.${String(n % 1000).padStart(3, '0')}Z INFO [worker-${n % 8}] user u${n % 5_000} signed in from 10.0.${n % 256}.${n % 199}`,
  (n) => `time=2026-11-25T11:22:33Z level=error msg="could not reach cache" attempt=${n % 5} trace=${trace(n)}`,
  (n) => `ERROR payment of order ord_${n.toString(36)}x${n % 97} declined after ${n % 7} tries`,
  (n) => `    at acquire (/srv/pool.js:${n % 100}:9)`,
];
const trace = (n) => `0af7651916cd43dd${(n >>> 0).toString(16).padStart(16, '0')}`;

function timed(work) {
  const began = performance.now();
  const used = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(used);
  return { seconds: (performance.now() - began) / 1_000, cpuSeconds: (user + system) / 1e6, result };
}

const random = seeded(7);
const corpus = Array.from({ length: lines }, (_, n) => KINDS[Math.floor(random() * KINDS.length)](n));

const mined = timed(() => {
  const miner = new TemplateMiner();
  for (const line of corpus) miner.add('info', line);
  return miner.templates.length;
});
const whole = timed(() => {
  let messages = 0;
  const joiner = new LineJoiner(() => messages++);
  for (const line of corpus) joiner.add(line);
  joiner.flush();
  return messages;
});
const compared = timed(() => {
  const logs = new LogComparison({ levels: DEFAULT_LEVELS, ignore: [], redact: (text) => text });
  const ids = new Set();
  for (let n = 0; n < corpus.length; n++) {
    logs.line(n % 2 === 0 ? 'primary' : 'shadow', corpus[n], n / 10);
    if (n % MOST_LINES_A_READING === MOST_LINES_A_READING - 1) for (const { id } of logs.collect(n, false).templates) ids.add(id);
  }
  logs.collect(corpus.length, true);
  return ids.size;
});

const row = (name, { seconds, cpuSeconds, result }, what) =>
  console.log(
    `${name.padEnd(34)} ${seconds.toFixed(2).padStart(7)} s (CPU ${cpuSeconds.toFixed(2)} s)  ${Math.round(lines / seconds)
      .toLocaleString('en')
      .padStart(10)} lines/s  ${result} ${what}`,
  );
console.log(
  `${lines.toLocaleString('en')} lines, ${Math.round(corpus.reduce((sum, line) => sum + line.length, 0) / lines)} characters each`,
);
row('Drain alone, whole lines', mined, 'templates');
row('joined and parsed', whole, 'messages');
row('joined, parsed, mined, compared', compared, 'templates');

const accuracy = process.env.LOGHUB && existsSync(process.env.LOGHUB) ? accuracyOf(process.env.LOGHUB) : null;
if (accuracy)
  for (const [name, share] of accuracy)
    console.log(`${name.padEnd(34)} ${(100 * share).toFixed(1).padStart(7)} % of lines grouped as labelled`);
else console.log('grouping accuracy: skipped, because LOGHUB names no folder of labelled logs');

const heap = Math.round(process.memoryUsage().heapUsed / 1024 ** 2);
mkdirSync(new URL('./results/', import.meta.url), { recursive: true });
writeFileSync(
  new URL('./results/logs.json', import.meta.url),
  `${JSON.stringify({ lines, drainSeconds: mined.seconds, drainCpuSeconds: mined.cpuSeconds, parseSeconds: whole.seconds, comparedSeconds: compared.seconds, heapMiB: heap, accuracy }, null, 1)}\n`,
);

/** Grouping accuracy as Zhu et al. measure it ("Tools and Benchmarks for Automated Log Parsing", 2019): lines whose group is exactly the labelled one. */
function accuracyOf(folder) {
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, `${name}_2k.log_structured.csv`)));
  const shares = names.map((name) => [name, accuracyOfFile(join(folder, name, `${name}_2k.log_structured.csv`))]);
  return [...shares, ['mean', shares.reduce((sum, [, share]) => sum + share, 0) / shares.length]];
}

function accuracyOfFile(file) {
  const [head, ...rows] = readCsv(readFileSync(file, 'utf8'));
  const [content, event] = [head.indexOf('Content'), head.indexOf('EventId')];
  const miner = new TemplateMiner();
  const pairs = rows.map((one) => [String(miner.add('x', one[content] ?? '').id), one[event]]);
  const groups = (at) => Map.groupBy(pairs.keys(), (index) => pairs[index][at]);
  const labelled = groups(1);
  let right = 0;
  for (const [, group] of groups(0)) if (labelled.get(pairs[group[0]][1]).join() === group.join()) right += group.length;
  return right / pairs.length;
}

function readCsv(text) {
  const rows = [[]];
  let field = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (quoted && char === '"' && text[at + 1] === '"') field += text[++at];
    else if (char === '"') quoted = !quoted;
    else if (!quoted && (char === ',' || char === '\n')) {
      rows.at(-1).push(field);
      field = '';
      if (char === '\n') rows.push([]);
    } else if (char !== '\r' || quoted) field += char;
  }
  if (field !== '') rows.at(-1).push(field);
  return rows.filter(({ length }) => length > 1);
}
