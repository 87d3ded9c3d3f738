import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { fail } from '../core/errors.js';
import { seeded } from '../core/random.js';
import { formatCount, formatMs } from '../report/numbers.js';
import { plural } from '../report/sentences/words.js';
import { parseDuration, parseRate, parseShare } from '../core/units.js';
import { systemClock } from '../io/system-clock.js';
import { crossBoundary } from '../run/raw-recording.js';
import { ReplayTally } from '../run/replay-tally.js';
import type { DriveSummary, Pace } from '../traffic/engine.js';
import { ENGINES } from '../traffic/engines/registry.js';
import { createSelect } from '../traffic/select.js';
import { inspectRecording } from '../traffic/sources/replay.js';
import { replayRequests } from '../traffic/sources/replay-requests.js';
import type { ReplayOptions } from './commands/replay.js';
import type { CliIo } from './io.js';
import { parseBy } from './parse-by.js';
import { parseSeed } from './parse-seed.js';
import { targetsOf } from './parse-targets.js';

/** Longest a replay without `--for` may take. */
const LONGEST_MS = 24 * 3_600_000;
const TIMEOUT_MS = 30_000;

/** `foreshadow replay`: one replay, then its figures; exit 0 whatever they are. */
export async function replayOnce(options: ReplayOptions, io: CliIo): Promise<number> {
  if (options.recording === undefined) throw fail('FS_USAGE', { found: 'no --recording', expected: '--recording FILE, or --config FILE' });
  const isWriting = options.unsafe === 'replay';
  const file = resolve(io.cwd, options.recording);
  const recording = await inspectRecording(file, 'auto', {
    rewrite: await boundaryOf(file, options, io),
    links: isWriting,
    sends: isWriting ? () => true : undefined,
  });
  const pace = paceOf(options);
  const share = parseShare(options.share ?? '100%');
  if (share === 0) throw fail('FS_USAGE', { found: '--share 0', expected: 'above 0, at most 100%' });
  const seed = parseSeed(options.seed) ?? 1;
  const counts = { read: 0, skipped: {} as Record<string, number> };
  const requests = replayRequests(
    recording,
    {
      select: createSelect({ share, by: parseBy(options.by ?? 'random'), missing: 'skip' }, String(seed)),
      replayUnsafe: isWriting,
      repeat: options.for !== undefined,
      shiftTimes: pace.rate === 'recorded',
    },
    counts,
  );
  const { createPseudonymiser } = await import('../traffic/anonymise/pseudonymiser.js');
  const pseudonymiser = createPseudonymiser(randomBytes(16).toString('hex'));
  const tally = new ReplayTally((text) => pseudonymiser.text(text));
  const context = { clock: systemClock, random: seeded(seed), signal: io.signal, runId: randomBytes(6).toString('hex'), headers: {} };
  const summary = await ENGINES.native.drive(requests, targetsOf(options), pace, context, (trial) => tally.add(trial)).done;
  const document = replayDocument(tally, summary, counts.skipped, recording.counts.skipped);
  io.stdout(options.json ? `${JSON.stringify(document)}\n` : describeReplay(document));
  return 0;
}

/** What does not leave as recorded, and a line that says so. */
async function boundaryOf(recording: string, { primary, shadow, baseline, forward, quiet }: ReplayOptions, io: CliIo) {
  const replay = { recording, forward };
  const arms = { primary: { url: primary }, shadow: { url: shadow }, baseline: { url: baseline } };
  const { rewrite, notes } = await crossBoundary(arms, { replay, anonymise: { entities: 'default', strategies: {} }, anonymiseKey: null });
  if (!quiet) for (const note of notes) io.stderr(`${note.replace('traffic.replay.forward: original', '--forward original')}\n`);
  return rewrite;
}

function paceOf(options: ReplayOptions): Pace {
  const { rate, speed } = options;
  const words = ['auto', 'recorded', 'closed'] as const;
  const word = words.find((candidate) => candidate === rate);
  const factor = speed === undefined ? 1 : Number(speed);
  if (!(factor > 0 && Number.isFinite(factor))) throw fail('FS_USAGE', { found: `--speed ${speed}`, expected: 'a number above 0' });
  const connections = Number(options.connections ?? '64');
  if (!Number.isInteger(connections) || connections < 1)
    throw fail('FS_USAGE', { found: `--connections ${options.connections}`, expected: 'a whole number of at least 1' });
  return {
    rate: word ?? (rate === undefined ? 'recorded' : parseRate(rate)),
    speed: factor,
    durationMs: options.for === undefined ? LONGEST_MS : parseDuration(options.for),
    connections,
    pairing: 'auto',
    timeoutMs: TIMEOUT_MS,
    bodyCapBytes: 1_048_576,
    sharedCores: false,
  };
}

/** @param summary null where nothing was sent; `skipped` everything left out, by reason; `ofReading` the part that could not be read */
export function replayDocument(
  tally: ReplayTally,
  summary: DriveSummary | null,
  skipped: Readonly<Record<string, number>>,
  ofReading: Readonly<Record<string, number>>,
) {
  const { p50, p99, max } = summary?.latenessMs ?? { p50: 0, p99: 0, max: 0 };
  const { unsafe = 0, unselected = 0, ...others } = skipped;
  const rest = Object.fromEntries(Object.entries(others).filter(([reason]) => !Object.hasOwn(ofReading, reason)));
  const unreadable = Object.values(ofReading).reduce((sum, count) => sum + count, 0);
  return {
    trials: tally.trials,
    skipped: { unsafe, unselected, unreadable, ...rest, ...summary?.unsendable },
    failed: tally.failed,
    rate: { asked: summary?.askedRate ?? null, achieved: Number((summary?.achievedRate ?? 0).toFixed(2)) },
    latenessMs: { p50: rounded(p50), p99: rounded(p99), max: rounded(max) },
    arms: tally.arms,
    carried: summary?.carried,
    divergences: tally.divergences,
  };
}

const rounded = (ms: number): number => Number(ms.toFixed(3));

export function describeReplay(document: ReturnType<typeof replayDocument>): string {
  const head = `${plural(formatCount(document.trials), 'pair')} at ${document.rate.achieved}/s, 99 % of them sent at most ${formatMs(document.latenessMs.p99)} late`;
  return `${[head, ...describeArmRows(document)].join('\n')}\n`;
}

/** The arms, and where their answers differ. */
export function describeArmRows(document: Pick<ReturnType<typeof replayDocument>, 'trials' | 'arms' | 'divergences'>): string[] {
  const arms = Object.entries(document.arms).map(
    ([arm, row]) =>
      `  ${arm.padEnd(9)} p50 ${formatMs(row.p50)}, p95 ${formatMs(row.p95)}, p99 ${formatMs(row.p99)}, ${plural(formatCount(row.errors), 'error')}`,
  );
  const paths = document.divergences
    .slice(0, 20)
    .map((row) => `  ${row.route} ${row.path}: ${row.shadowOnly} of ${row.compared} differ on the shadow`);
  const silent = Object.entries(document.arms).filter(([, row]) => document.trials > 0 && row.p50 === null);
  const answers =
    silent.length > 0
      ? `no answer from ${silent.map(([arm]) => arm).join(', ')}: nothing was compared`
      : 'no difference between the responses';
  return [...arms, ...(paths.length > 0 ? ['differing paths:', ...paths] : [answers])];
}
