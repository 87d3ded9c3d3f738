// MB/s of JSON bodies on one core with every recogniser, against redact-pii (npm) and Presidio (Python) on the same bodies where bench/peers.sh has installed them.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const build = process.env.FORESHADOW_BUILD ?? 'build';
const load = (path) => import(join(root, build, 'src', path));
const { createAnonymiser } = await load('traffic/anonymise/create-anonymiser.js');
const { seeded } = await load('core/random.js');
const cache = process.env.FORESHADOW_BENCH_CACHE ?? join(homedir(), '.cache', 'foreshadow-bench');
const rounds = Number(process.argv.includes('--rounds') ? process.argv[process.argv.indexOf('--rounds') + 1] : 5);

/** Made-up users, orders, devices and free text: about one part in five is personal. */
function bodies(megabytes) {
  const random = seeded(7);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const digits = (count) => Array.from({ length: count }, () => Math.floor(random() * 10)).join('');
  const hex = (count) => Array.from({ length: count }, () => Math.floor(random() * 16).toString(16)).join('');
  const first = ['Anna', 'James', 'Emily', 'Jürgen', 'Élodie', 'José', 'Priya', 'Wei'];
  const last = ['Smith', 'Müller', 'Dubois', 'García', 'Sharma', 'Chen', 'Kowalska', "O'Neill"];
  const words =
    'the order was shipped yesterday and will arrive at the customer within three working days unless the carrier reports a delay on the way'.split(
      ' ',
    );
  const prose = (count) => Array.from({ length: count }, () => pick(words)).join(' ');
  const luhn = (body) => {
    const sum = [...body].reverse().reduce((t, c, i) => t + (i % 2 ? Number(c) : Number(c) * 2 > 9 ? Number(c) * 2 - 9 : Number(c) * 2), 0);
    return `${body}${(10 - (sum % 10)) % 10}`;
  };
  const person = (id) => ({
    id,
    firstName: pick(first),
    lastName: pick(last),
    email: `user${digits(6)}@mail${digits(2)}.example.com`,
    phone: `+49 30 ${1 + Math.floor(random() * 9)}${digits(6)}`,
    dob: `19${digits(1)}${digits(1)}-0${1 + Math.floor(random() * 9)}-1${digits(1)}`,
    address: { street: `${digits(2)} Main Street`, city: 'Springfield', zip: digits(5), country: 'US' },
    createdAt: `2024-03-01T10:${10 + Math.floor(random() * 49)}:00Z`,
    tags: ['new', 'newsletter', 'tier-2'],
    preferences: { language: 'en', theme: 'dark', currency: 'EUR', marketing: false },
  });
  const order = (id) => ({
    orderId: `ORD-${digits(10)}`,
    items: Array.from({ length: 4 }, (_, i) => ({
      sku: digits(8),
      title: prose(5),
      quantity: i + 1,
      price: Number(`${digits(2)}.99`),
      weightGrams: Number(`1${digits(3)}`),
    })),
    card: luhn(`4${digits(14)}`),
    customer: id,
    note: prose(24),
    total: Number(`1${digits(3)}.5`),
    currency: 'EUR',
    status: 'shipped',
    updatedAt: '2024-03-02T09:00:00.000Z',
  });
  const device = (id) => ({
    device: hex(16),
    owner: id,
    ip: `${1 + Math.floor(random() * 200)}.${digits(2)}.${digits(2)}.1${digits(1)}`,
    mac: hex(12).match(/../g).join(':'),
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/120.0.0.0 Safari/537.36',
    events: Array.from({ length: 6 }, (_, i) => ({
      at: 1_700_000_000_000 + i,
      name: 'view',
      path: `/books/${digits(4)}`,
      ms: Number(`1${digits(2)}`),
    })),
    session: hex(32),
  });
  const comment = (id) => ({
    id,
    text: `${prose(30)} write to user${digits(5)}@example.org or call (415) 555-0${digits(3)} ${prose(30)}`,
    likes: Number(`1${digits(2)}`),
    trace: hex(32),
  });
  const lines = [];
  for (let size = 0, id = 1; size < megabytes * 1e6; id++) {
    lines.push(JSON.stringify([person, order, device, comment][id % 4](id)));
    size += Buffer.byteLength(lines.at(-1));
  }
  return lines;
}

const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
const sizeOf = (lines) => lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0) / 1e6;

function measure(lines, redact) {
  const megabytes = sizeOf(lines);
  const rates = [];
  const cpuRates = [];
  let valid = 0;
  for (let round = 0; round <= rounds; round++) {
    const from = performance.now();
    const cpu = process.cpuUsage();
    const out = lines.map(redact);
    const { user, system } = process.cpuUsage(cpu);
    if (round > 0) {
      rates.push((megabytes * 1000) / (performance.now() - from));
      cpuRates.push((megabytes * 1e6) / (user + system));
    }
    valid = out.filter(isJson).length / out.length;
  }
  return {
    megabytesPerSecond: Number(median(rates).toFixed(2)),
    megabytesPerCpuSecond: Number(median(cpuRates).toFixed(2)),
    validJson: valid,
    megabytes: Number(megabytes.toFixed(1)),
  };
}

function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

async function redactPii(lines) {
  const require = createRequire(join(cache, 'redact-pii', 'node_modules', 'x.js'));
  const { SyncRedactor } = require('redact-pii');
  const redactor = new SyncRedactor();
  return measure(lines, (line) => redactor.redact(line));
}

/** Presidio's analyser with its pattern recognisers and a blank model, in a process of its own. */
function presidio(lines) {
  const input = join(tmpdir(), `foreshadow-presidio-${process.pid}.jsonl`);
  writeFileSync(input, lines.join('\n'));
  const { status, stdout, stderr } = spawnSync(join(cache, 'bin', 'presidio'), [join(root, 'bench', 'presidio.py'), input], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr.trim().split('\n').at(-1));
  return JSON.parse(stdout);
}

async function peer(name, run) {
  const missing = join(cache, 'missing', name);
  if (!existsSync(join(cache, 'bin', name)))
    return { missing: existsSync(missing) ? readFileSync(missing, 'utf8').trim() : 'not installed: bench/peers.sh' };
  try {
    return await run();
  } catch (error) {
    return { missing: String(error.message ?? error).slice(0, 200) };
  }
}

const lines = bodies(10);
const anonymiser = createAnonymiser({ key: 'bench' });
const ours = measure(lines, (line) => anonymiser.text(line));
const result = {
  goal: 10,
  foreshadow: ours,
  found: anonymiser.report().entities,
  'redact-pii': await peer('redact-pii', () => redactPii(bodies(2))),
  presidio: await peer('presidio', () => presidio(bodies(0.2))),
};
console.log(
  `foreshadow: ${ours.megabytesPerSecond} MB/s of JSON bodies on one core (${ours.megabytesPerCpuSecond} a second of processor time), every recogniser (goal 10), valid JSON ${100 * ours.validJson} %`,
);
for (const name of ['redact-pii', 'presidio']) {
  const { missing, megabytesPerSecond, megabytesPerCpuSecond, validJson } = result[name];
  console.log(
    missing
      ? `${name}: not measured (${missing})`
      : `${name}: ${megabytesPerSecond} MB/s (${megabytesPerCpuSecond}), valid JSON ${(100 * validJson).toFixed(0)} %; ratio by processor time ${(ours.megabytesPerCpuSecond / megabytesPerCpuSecond).toFixed(1)}`,
  );
}
mkdirSync(join(root, 'bench', 'results'), { recursive: true });
writeFileSync(join(root, 'bench', 'results', 'anonymise.json'), `${JSON.stringify(result, null, 1)}\n`);
