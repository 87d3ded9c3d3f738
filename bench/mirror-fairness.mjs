// Does the mirror measure both sides alike? The same service twice behind the mirror, as processes of their own: pairs of equal arms must never fail, and a shadow
// that works 10 to 20 % longer must be found. What keeps the sides alike (`fairOrder`: every other copy goes before its request; `Arrivals`: answers of one turn
// came at one moment) is switched off by turns, so that what each is good for is a number and not an argument.
//   npm run bench -- mirror-fairness [--seconds 20] [--rounds 3] [--rate 100] [--slower 10,20] [--only PATTERN]
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HERE, option, publish } from './side-by-side.mjs';

const BUILD = process.env['FORESHADOW_BUILD'] ?? join(HERE, '..', 'build/src');
const load = (path) => import(pathToFileURL(join(BUILD, path)).href);
const text = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : process.argv[at + 1];
};
/** SHA-256 over a kilobyte, again and again: about 2 ms. */
const WORK = 1_000;
const SERVICE =
  'const{createHash:h}=require("crypto");const w=+process.argv[1];require("http").createServer((q,r)=>{let d=Buffer.alloc(1000,q.url);for(let i=0;i<w;i++)d=h("sha256").update(d).digest();r.end(d.toString("hex"))}).listen(0,"127.0.0.1",function(){console.log(this.address().port)})';

if (process.env['FAIRNESS_MIRROR']) await mirrorProcess(JSON.parse(process.env['FAIRNESS_MIRROR']));
else await bench();

/** The mirror in a process of its own: says its port, and at the end what it saw. */
async function mirrorProcess({ primary, shadow, fairOrder, moments, seed }) {
  const [{ startMirror }, { Arrivals }, { DEFAULT_LIMITS }, { systemClock }, { seeded }] = await Promise.all(
    ['traffic/mirrors/mirror.js', 'traffic/mirrors/arrivals.js', 'traffic/mirror/spec.js', 'io/system-clock.js', 'core/random.js'].map(
      load,
    ),
  );
  if (!moments) Arrivals.prototype.now = () => systemClock.monotonic();
  const trials = [];
  const mirror = await startMirror({
    listen: { host: '127.0.0.1', port: 0 },
    primary: new URL(primary),
    shadow: new URL(shadow),
    shares: { share: 1, split: 0 },
    by: 'random',
    key: 'bench',
    unsafe: false,
    limits: DEFAULT_LIMITS,
    forwarding: null,
    runId: 'bench',
    clock: systemClock,
    random: seeded(seed),
    fairOrder,
    observe: ({ at, route, primary: one, shadow: other }) => trials.push({ at, route, primary: brief(one), shadow: brief(other) }),
  });
  process.stdout.write(`${new URL(mirror.origin).port}\n`);
  await new Promise((resolve) => process.stdin.on('end', resolve).resume());
  await mirror.stop();
  process.stdout.write(JSON.stringify(trials), () => process.exit(0));
}

function brief({ status, latencyMs, error }) {
  return error === null ? { status, latencyMs } : { error };
}

async function bench() {
  const [seconds, rounds, rate] = [option('seconds', 20), option('rounds', 3), option('rate', 100)];
  const slower = text('slower', '10,20').split(',').map(Number);
  const on = { fairOrder: true, moments: true };
  const variants = [
    { name: 'equal arms', ...on, percent: 0 },
    { name: 'equal arms, request first', ...on, fairOrder: false, percent: 0 },
    { name: 'equal arms, a moment each', ...on, moments: false, percent: 0 },
    { name: 'equal arms, neither', fairOrder: false, moments: false, percent: 0 },
    ...slower.map((percent) => ({ name: `shadow ${percent} % slower`, ...on, percent })),
  ].filter(({ name }) => new RegExp(text('only', '.')).test(name));
  const directory = mkdtempSync(join(tmpdir(), 'foreshadow-fairness-'));
  const rows = [];
  try {
    for (let round = 0; round < rounds; round++)
      for (const variant of variants) {
        rows.push({ round, ...variant, ...(await measure(variant, { seconds, rate, seed: round + 1, directory })) });
        console.log(JSON.stringify(rows.at(-1)));
      }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
  const ofVariant = (name) => rows.filter((row) => row.name === name);
  const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
  const ratios = {};
  for (const { name, percent } of variants) {
    const own = ofVariant(name);
    ratios[`${name}: p50 ratio`] = { value: { median: Number(median(own.map((row) => row.p50)).toFixed(4)) } };
    const failed = own.filter((row) => row.outcome === 'fail').length;
    ratios[`${name}: failed of ${own.length}`] = {
      value: { median: failed },
      ...(percent > 0 ? { reach: 'all, above 10 %' } : name === 'equal arms' ? { reach: '0' } : {}),
    };
  }
  publish('mirror-fairness', {
    note: `${rounds} rounds of ${seconds} s, ${rate}/s, the same service twice, processes of their own`,
    ratios,
    rows,
  });
}

async function measure({ fairOrder, moments, percent }, { seconds, rate, seed, directory }) {
  const primary = await started(process.execPath, ['-e', SERVICE, String(WORK)]);
  const shadow = await started(process.execPath, ['-e', SERVICE, String(Math.round(WORK * (1 + percent / 100)))]);
  const url = ({ port }) => `http://127.0.0.1:${port}`;
  const FAIRNESS_MIRROR = JSON.stringify({ primary: url(primary), shadow: url(shadow), fairOrder, moments, seed });
  const mirror = await started(process.execPath, [join(HERE, 'mirror-fairness.mjs')], { FAIRNESS_MIRROR });
  await clients(mirror.port, rate, seconds);
  mirror.child.stdin.end();
  await mirror.ended;
  for (const { child } of [primary, shadow]) child.kill();
  const trials = JSON.parse(mirror.output().slice(mirror.output().indexOf('\n') + 1)).toSorted((a, b) => a.at - b.at);
  const file = join(directory, 'evidence.json');
  const kpis = [
    {
      name: 'latency',
      kind: 'trend',
      unit: 'ms',
      direction: 'increase',
      margin: 0.05,
      tailMargin: 0.1,
      critical: true,
      weight: 1,
      required: false,
    },
  ];
  writeFileSync(file, JSON.stringify({ kpis, trials, run: { forSeconds: seconds, ended: true } }));
  const verdict = JSON.parse(await judged(file));
  const of = (arm, p) => {
    const sorted = trials.map((trial) => trial[arm].latencyMs ?? Number.POSITIVE_INFINITY).toSorted((a, b) => a - b);
    return sorted[Math.floor(p * sorted.length)];
  };
  return {
    pairs: trials.length,
    primaryP50: of('primary', 0.5),
    p50: of('shadow', 0.5) / of('primary', 0.5),
    p95: of('shadow', 0.95) / of('primary', 0.95),
    outcome: verdict.outcome,
  };
}

function started(command, args, env = {}) {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'inherit'] });
  let output = '';
  const ended = new Promise((resolve) => child.on('close', resolve));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      output += chunk;
      const port = /^(\d+)\n/.exec(output)?.[1];
      if (port !== undefined) resolve({ child, ended, port: Number(port), output: () => output });
    });
  });
}

/** Open loop, at exponential gaps: as users come. */
async function clients(port, rate, seconds) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });
  const waiting = [];
  let due = performance.now();
  const until = due + seconds * 1_000;
  for (let i = 0; due < until; i++) {
    const left = due - performance.now();
    if (left > 0.5) await new Promise((resolve) => setTimeout(resolve, left));
    waiting.push(
      new Promise((resolve) => {
        http
          .get({ host: '127.0.0.1', port, path: `/items/${i}`, agent }, (reply) => reply.resume().on('end', resolve))
          .on('error', resolve);
      }),
    );
    due += (-Math.log(1 - Math.random()) * 1_000) / rate;
  }
  await Promise.all(waiting);
  agent.destroy();
}

async function judged(file) {
  const script = `import { start } from ${JSON.stringify(pathToFileURL(join(BUILD, 'index.js')).href)}; await start('cli');`;
  const flags = ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', script, 'foreshadow'];
  const child = spawn(process.execPath, [...flags, 'judge', '--input', file, '--json'], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  for await (const chunk of child.stdout.setEncoding('utf8')) output += chunk;
  return output;
}
