// The native engine in a process of its own, so that it can be pinned and its CPU time read.
// Argument: JSON { targets: { primary, shadow?, baseline? }, pace, requests?, recordedRate?, sink? }. Prints one JSON line.
import { performance } from 'node:perf_hooks';
import { createSink } from './sinks.mjs';

const built = process.env['FORESHADOW_BUILD'] ?? new URL('../build/src/', import.meta.url).href;
const load = (path) => import(new URL(path, built.startsWith('file:') ? built : `file://${built}/`).href);
const { nativeEngine } = await load('traffic/engines/native.js');
const { seeded } = await load('core/random.js');
const { boundYoungGeneration } = await load('io/young-generation.js');
boundYoungGeneration(); // as every run does

const job = JSON.parse(process.argv[2]);
const seconds = job.pace.durationMs / 1_000;
const count = job.recordedRate ? Math.round(job.recordedRate * seconds) : (job.requests ?? 1_000);
const requests = Array.from({ length: count }, (_, i) => ({
  exchange: {
    id: `e${i}`,
    atMs: job.recordedRate ? (i * 1_000) / job.recordedRate : i,
    method: 'GET',
    target: `/api/items/${i % 1_000}?q=${i % 17}`,
    headers: [
      ['accept', 'application/json'],
      ['x-request-id', `r${i}`],
      ['user-agent', 'bench/0'],
    ],
    body: null,
    response: null,
    client: `c${i % 500}`,
  },
  session: `c${i % 500}`,
  route: 'GET /api/items/{id}',
}));

const pace = {
  rate: 'closed',
  speed: 1,
  connections: 32,
  pairing: 'concurrent',
  timeoutMs: 10_000,
  bodyCapBytes: 1_048_576,
  sharedCores: false,
  ...job.pace,
};
const targets = Object.entries(job.targets).map(([arm, origin]) => ({ arm, origin }));
const clock = { now: () => Date.now(), monotonic: () => performance.now(), sleep: async () => {} };
const sink = await createSink(job.sink ?? 'count', load, pace);
const cpuBefore = process.cpuUsage();
const handle = nativeEngine.drive(
  requests,
  targets,
  pace,
  { clock, random: seeded(1), signal: new AbortController().signal, runId: 'bench', headers: {} },
  sink.observe,
);
const summary = await handle.done;
const facts = await sink.end();
const cpu = process.cpuUsage(cpuBefore);
const cpuSeconds = (cpu.user + cpu.system) / 1e6;
console.log(
  JSON.stringify({
    perSecond: summary.completed / summary.seconds,
    cpuPerThousand: (cpuSeconds * 1_000) / summary.completed,
    rssMb: process.resourceUsage().maxRSS / 1_024,
    ...facts,
    summary,
  }),
);
