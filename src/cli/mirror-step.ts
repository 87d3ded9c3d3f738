import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import type { Plan } from '../config/plan.js';
import { fail } from '../core/errors.js';
import { parseDuration, parseShare, parseSize } from '../core/units.js';
import { writeAtomic } from '../io/files.js';
import { parseListen } from '../io/listen.js';
import { ReplayTally } from '../run/replay-tally.js';
import { DEFAULT_LIMITS, type MirrorSpec, PSEUDONYM_BODY_CAP_BYTES } from '../traffic/mirror/spec.js';
import type { MirrorOptions } from './commands/mirror.js';
import type { CliIo } from './io.js';
import { measureStep } from './measure-step.js';
import { parseBy } from './parse-by.js';
import { describeArmRows } from './replay-once.js';
import { loadStepPlan, wholeNumber } from './step-plan.js';

/** A mirror without an end of its own is ended by `down`, or by a signal. */
const LONGEST_MS = 24 * 3_600_000;

/** `foreshadow mirror --run DIR`: live traffic whose pairs go into a run folder, until a signal. Exit 69 where nothing could be measured. */
export async function mirrorStep(options: MirrorOptions & { readonly run: string }, io: CliIo): Promise<number> {
  refuseOthers(options);
  const loaded = await loadStepPlan(planOptions(options), () => ({ mirror: { listen: options.listen ?? '127.0.0.1:0' } }), io);
  const plan = withMirror(loaded.plan, options, io);
  const { createPseudonymiser } = await import('../traffic/anonymise/pseudonymiser.js');
  const pseudonymiser = createPseudonymiser(randomBytes(16).toString('hex'));
  const tally = new ReplayTally((text) => pseudonymiser.text(text));
  const ends = options.for === undefined ? [] : [AbortSignal.timeout(parseDuration(options.for))];
  const step = {
    environment: loaded.environment,
    observe: tally.add.bind(tally),
    stop: AbortSignal.any([io.signal, ...ends]),
    outlivesVerdict: true,
    onListening: (origin: string) => void announce(options, plan, origin, io),
  };
  const { run } = options;
  const signal = new AbortController().signal; // a signal is how a mirror ends: what it has seen counts
  const result = await measureStep({ plan, run, reproduce: `foreshadow mirror --run ${run}`, step, signal }, options, io);
  const document = { run, trials: tally.trials, failed: tally.failed, arms: tally.arms, divergences: tally.divergences };
  io.stdout(options.json ? `${JSON.stringify(document)}\n` : `${describeArmRows(document).join('\n')}\n`);
  return result.error ? 69 : 0;
}

async function announce({ readyFile }: MirrorOptions, { traffic }: Plan, origin: string, io: CliIo): Promise<void> {
  const control = traffic.mirror?.control ?? null;
  if (readyFile !== undefined) await writeAtomic(resolve(io.cwd, readyFile), JSON.stringify({ url: origin, control }));
}

/** What a run measures and keeps is settled by its plan. */
function refuseOthers(options: MirrorOptions): void {
  for (const name of ['record', 'metrics', 'tlsKey', 'tlsCert', 'shadowHeader'] as const) {
    const given = options[name];
    if (given === undefined || given.length === 0) continue;
    throw fail('FS_USAGE', { found: `--${name} with --run`, expected: '`mirror` without --run, or the keys of the configuration' });
  }
}

const planOptions = ({ run, config, primary, shadow, seed, unsafe, quiet }: MirrorOptions) => ({
  ...(run === undefined ? {} : { run }),
  ...(config === undefined ? {} : { config }),
  ...(primary === undefined ? {} : { primary }),
  ...(shadow === undefined ? {} : { shadow }),
  ...(seed === undefined ? {} : { seed }),
  ...(unsafe === undefined ? {} : { unsafe }),
  ...(quiet === undefined ? {} : { quiet }),
});

function withMirror(plan: Plan, options: MirrorOptions, io: CliIo): Plan {
  const { traffic } = plan;
  return {
    ...plan,
    budgetMs: LONGEST_MS,
    traffic: { ...traffic, replay: { ...traffic.replay, recording: null }, synthetic: null, mirror: specOf(traffic.mirror, options, io) },
  };
}

function specOf(base: MirrorSpec | undefined, options: MirrorOptions, io: CliIo): MirrorSpec {
  const forward = options.forward ?? base?.forward ?? 'pseudonyms';
  const cap = forward === 'original' ? DEFAULT_LIMITS.bodyCapBytes : PSEUDONYM_BODY_CAP_BYTES;
  const control = options.control === undefined ? base?.control : resolve(io.cwd, options.control);
  return {
    ...(base ?? { credentials: { kind: 'pseudonyms' as const } }),
    listen: options.listen === undefined ? (base?.listen ?? { host: '127.0.0.1', port: 0 }) : parseListen(options.listen),
    share: options.share === undefined ? (base?.share ?? 1) : parseShare(options.share),
    split: options.split === undefined ? (base?.split ?? 0) : parseShare(options.split),
    by: options.by === undefined ? (base?.by ?? 'random') : parseBy(options.by),
    forward,
    connections:
      options.connections === undefined
        ? (base?.connections ?? DEFAULT_LIMITS.shadowConnections)
        : wholeNumber('--connections', options.connections),
    timeoutMs: options.timeout === undefined ? (base?.timeoutMs ?? DEFAULT_LIMITS.shadowTimeoutMs) : parseDuration(options.timeout),
    bodyCapBytes: options.bodyCap === undefined ? (base?.bodyCapBytes ?? cap) : parseSize(options.bodyCap),
    ...(control === undefined ? {} : { control }),
  };
}
