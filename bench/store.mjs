// The store's figures: points written and read, trials written and read, beside plain node:sqlite doing the same in one transaction.
// node bench/store.mjs [--build DIR]   (a build of the project, `build` by default); writes bench/results/store.json
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';

const DAY = 86_400;
const SERIES = 10;
const TRIALS = 300_000;
const REPEATS = 5;

const buildArgument = process.argv.indexOf('--build');
const build = resolve(buildArgument < 0 ? 'build' : process.argv[buildArgument + 1]);
const load = (file) => import(pathToFileURL(join(build, 'src/store/stores', file)).href);
const { SqliteStore } = await load('sqlite.js');
const { openForReading } = await load('sqlite-reader.js');

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const timed = (run) => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

/** Runs in a folder of its own, removed afterwards. */
function inFolder(use) {
  const directory = mkdtempSync(join(tmpdir(), 'foreshadow-bench-'));
  try {
    return use(join(directory, 'store.db'));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

const value = (series, t) => Math.sin(t / 3_600 + series) * 40 + 50.123;
const total = SERIES * DAY;

/** A day of ten series at one point a second, arriving as they do: every series one point a second. */
function writePoints(file) {
  const keys = Array.from({ length: SERIES }, (_, i) => ({ kpi: 'cpu', arm: i % 2 ? 'shadow' : 'primary', route: `r${i}` }));
  const store = new SqliteStore(file);
  const ms = timed(() => {
    for (let t = 0; t < DAY; t++) for (let i = 0; i < SERIES; i++) store.append(keys[i], [[t, value(i, t)]]);
    store.flush();
  });
  store[Symbol.dispose]();
  return ms;
}

function readDay(file) {
  const reader = openForReading(file);
  const times = Array.from({ length: 15 }, () => timed(() => reader.series({ route: 'r3' }, { from: 0, to: DAY })[0].points.length));
  reader[Symbol.dispose]();
  return median(times);
}

function peerPoints(file) {
  const db = new DatabaseSync(file);
  db.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; CREATE TABLE points(series_id INTEGER, t REAL, v REAL, PRIMARY KEY(series_id, t)) WITHOUT ROWID',
  );
  const insert = db.prepare('INSERT OR REPLACE INTO points VALUES (?, ?, ?)');
  const writeMs = timed(() => {
    db.exec('BEGIN');
    for (let t = 0; t < DAY; t++) for (let i = 0; i < SERIES; i++) insert.run(i, t, value(i, t));
    db.exec('COMMIT');
  });
  const select = db.prepare('SELECT t, v FROM points WHERE series_id = ? AND t >= ? AND t < ? ORDER BY t');
  const readMs = median(Array.from({ length: 15 }, () => timed(() => select.all(3, 0, DAY).map((row) => [row.t, row.v]).length)));
  db.close();
  return { writeMs, readMs };
}

function trials(file) {
  const store = new SqliteStore(file);
  const equal = { shadow: [], baseline: [] };
  const differs = { shadow: [{ kind: 'value', path: '$.items[].price', primary: '15.5', other: '99' }], baseline: [] };
  const side = (i) => ({ status: 200, latencyMs: 5 + ((i * 7_919) % 1_000) / 97, bytes: 1_024 });
  let worstMs = 0;
  const writeMs = timed(() => {
    for (let i = 0; i < TRIALS; i++) {
      const start = performance.now();
      store.appendTrials([
        {
          at: i / 1_000,
          route: `GET /r${i % 20}`,
          primary: side(i),
          shadow: side(i + 1),
          baseline: side(i + 2),
          recordedStatus: 200,
          differences: i % 50 ? equal : differs,
        },
      ]);
      worstMs = Math.max(worstMs, performance.now() - start);
    }
    store.flush();
  });
  store[Symbol.dispose]();
  const reader = openForReading(file);
  let n = 0;
  const readMs = timed(() => {
    for (const trial of reader.trials()) n += trial.at >= 0 ? 1 : 0;
  });
  reader[Symbol.dispose]();
  if (n !== TRIALS) throw new Error(`read ${n} of ${TRIALS} trials`);
  return { writeMs, readMs, worstMs, bytes: statSync(file).size };
}

const runs = [];
for (let repeat = 0; repeat < REPEATS; repeat++) {
  const peer = inFolder(peerPoints);
  const ours = inFolder((file) => ({ writeMs: writePoints(file), readMs: readDay(file) }));
  runs.push({ peer, ours, trials: inFolder(trials) });
}
const middle = (pick) => median(runs.map(pick));
const rounded = (number, digits = 3) => Number(number.toPrecision(digits));
const result = {
  machine: { cpu: cpus()[0]?.model, cores: cpus().length, node: process.version },
  repeats: REPEATS,
  points: {
    writtenPerSecond: Math.round((total / middle((run) => run.ours.writeMs)) * 1_000),
    readDayMs: rounded(middle((run) => run.ours.readMs)),
    mustWritePerSecond: 300_000,
    mustReadDayMs: 20,
    ratioToPlainSqlite: {
      writeSpeed: rounded(middle((run) => run.peer.writeMs / run.ours.writeMs)),
      readSpeed: rounded(middle((run) => run.peer.readMs / run.ours.readMs)),
    },
  },
  trials: {
    count: TRIALS,
    microsecondsEach: rounded(middle((run) => run.trials.writeMs / TRIALS) * 1_000),
    longestCallMs: rounded(middle((run) => run.trials.worstMs)),
    readPerSecond: Math.round((TRIALS / middle((run) => run.trials.readMs)) * 1_000),
    bytesEach: rounded(middle((run) => run.trials.bytes / TRIALS)),
  },
};
mkdirSync('bench/results', { recursive: true });
writeFileSync('bench/results/store.json', `${JSON.stringify(result, null, 2)}\n`);
console.log(JSON.stringify(result, null, 2));
