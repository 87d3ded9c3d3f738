// Does the schedule hold? Share of requests that arrive more than 5 ms late after the first second, at 500 and 1,000 pairs/s,
// beside k6, GoReplay and hey sending single requests at the same rate; and how long a recording at 2,000/s takes.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HERE, interleave, median, option, peer, publish, ratio, round3, runEngine, runPinned, startPinned } from './side-by-side.mjs';

const seconds = option('seconds', 5);
const rounds = option('rounds', 3);
const [A, B, CONTROL] = [9300, 9301, 9302];
const url = (port) => `http://127.0.0.1:${port}`;

const target = await startPinned([process.execPath, join(HERE, 'arrival-target.mjs'), `${A},${B}`, String(CONTROL)], CONTROL);
const work = mkdtempSync(join(tmpdir(), 'foreshadow-bench-'));

/** Lateness of request i against i / rate, from the earliest one on; only what was meant for after the first second. */
async function judgeArrivals(rate) {
  const arrivals = (await (await fetch(url(CONTROL))).json())[A].sort((a, b) => a - b);
  if (arrivals.length === 0) return { missing: 'nothing arrived' };
  const errors = arrivals.map((at, i) => at - (i * 1_000) / rate);
  const least = Math.min(...errors);
  const steady = errors.slice(rate).map((error) => error - least);
  return {
    arrived: arrivals.length / (rate * seconds),
    lateShare: steady.filter((error) => error > 5).length / Math.max(1, steady.length),
    p50Ms: round3(median(steady.length > 0 ? steady : [0])),
    lengthRatio: (arrivals.at(-1) - arrivals[0]) / (seconds * 1_000),
  };
}

async function measured(rate, run) {
  await fetch(url(CONTROL)).then((response) => response.text());
  const failed = await run();
  return failed?.missing ? failed : { ...(await judgeArrivals(rate)), ...failed };
}

async function peerRun(name, command, env) {
  const found = peer(name);
  if (found.missing) return found;
  const result = await runPinned([found.path, ...command], { env, timeoutMs: (seconds * 10 + 30) * 1_000 });
  return result.code === null ? { missing: `${name} was killed` } : undefined;
}

function gorFile(rate) {
  const path = join(work, `${rate}.gor`);
  const start = BigInt(Date.now()) * 1_000_000n;
  const record = (i) =>
    `1 ${i.toString(16).padStart(24, '0')} ${start + BigInt(Math.round((i * 1e9) / rate))} 0\nGET /api/items/${i} HTTP/1.1\r\nHost: x\r\n\r\n\n🐵🙈🙉\n`;
  writeFileSync(path, Array.from({ length: rate * seconds }, (_, i) => record(i)).join(''));
  return path;
}

const engine =
  (pace, extra = {}) =>
  async () => {
    const { summary, cpuPerThousand } = await runEngine({
      targets: { primary: url(A), shadow: url(B) },
      pace: { durationMs: seconds * 1_000, connections: 64, ...pace },
      ...extra,
    });
    return { ownOver5ms: summary.latenessMs.over5ms, cpuPerThousand };
  };
const goreplay = (rate) => () =>
  peerRun('goreplay', ['--input-file', gorFile(rate), '--output-http', url(A), '--exit-after', `${seconds * 4}s`], {});

try {
  const contenders = {};
  for (const rate of [500, 1_000]) {
    contenders[`engine ${rate} pairs/s`] = () => measured(rate, engine({ rate }));
    contenders[`k6 ${rate}/s`] = () =>
      measured(rate, () =>
        peerRun('k6', ['run', '--quiet', '--no-usage-report', join(HERE, 'k6/open.js')], {
          URL: `${url(A)}/x`,
          RATE: String(rate),
          DUR: `${seconds}s`,
        }),
      );
    contenders[`GoReplay ${rate}/s`] = () => measured(rate, goreplay(rate));
    contenders[`hey ${rate}/s`] = () =>
      measured(rate, () => peerRun('hey', ['-z', `${seconds}s`, '-c', '50', '-q', String(rate / 50), `${url(A)}/x`], {}));
  }
  contenders['engine recorded 2000/s'] = () => measured(2_000, engine({ rate: 'recorded' }, { recordedRate: 2_000 }));
  contenders['GoReplay recorded 2000/s'] = () => measured(2_000, goreplay(2_000));
  const rows = await interleave(contenders, rounds);
  const share = (name, figure) => {
    const missing = rows[name].find((row) => row.missing)?.missing;
    return missing
      ? { median: null, reason: missing }
      : {
          median: round3(median(rows[name].map((row) => row[figure]))),
          min: round3(Math.min(...rows[name].map((row) => row[figure]))),
          max: round3(Math.max(...rows[name].map((row) => row[figure]))),
        };
  };
  const ratios = {};
  for (const name of Object.keys(contenders).filter((one) => !one.includes('recorded'))) {
    ratios[`late by > 5 ms, ${name}`] = { value: share(name, 'lateShare'), ...(name.startsWith('engine') ? { reach: '<= 0.005' } : {}) };
  }
  ratios['length of a 2,000/s recording over its own'] = { value: share('engine recorded 2000/s', 'lengthRatio'), reach: '1.0' };
  ratios['the same, over GoReplay'] = { value: ratio(rows['engine recorded 2000/s'], rows['GoReplay recorded 2000/s'], 'lengthRatio') };
  publish('schedule', { note: `${seconds} s, ${rounds} rounds`, ratios, rows });
} finally {
  await target.stop();
  rmSync(work, { recursive: true, force: true });
}
