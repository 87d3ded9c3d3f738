import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { findConfig } from '../config/find-config.js';
import { loadPlan } from '../config/load.js';
import type { Plan } from '../config/plan.js';
import { fail } from '../core/errors.js';
import { nearest } from '../core/nearest.js';
import { parseDuration } from '../core/units.js';
import { systemClock } from '../io/system-clock.js';
import { renderRollout, renderRolloutMarkdown } from '../report/renderers/rollout-table.js';
import { viewRollout } from '../rollout/describe-rollout.js';
import { isFinished } from '../rollout/machine.js';
import type { RolloutRecord } from '../rollout/state.js';
import { driveRollout, everyMsOf } from '../run/rollout/loop.js';
import { openState } from '../run/open-state.js';
import { actorOf, openRollout } from '../run/rollout/open-rollout.js';
import type { RolloutWorld } from '../run/rollout/rollout-world.js';
import { startRollout } from '../run/rollout/start.js';
import { isAbandoned, requireRollout, tickRollout, type Wish } from '../run/rollout/tick.js';
import type { RolloutOptions } from './commands/rollout.js';
import type { CliIo } from './io.js';
import { parseSeed } from './parse-seed.js';
import { runAndTell } from './run-and-tell.js';

const ACTIONS = ['start', 'run', 'tick', 'status', 'hold', 'resume', 'promote', 'abort'] as const;
type Action = (typeof ACTIONS)[number];

/** 0 while all is well, 1 where users went back, 2 where a person has to decide. */
const EXIT: Readonly<Record<RolloutRecord['status'], number>> = {
  running: 0,
  watching: 0,
  promoted: 0,
  held: 2,
  'rolled-back': 1,
  aborted: 1,
};

/** `foreshadow rollout ACTION`. */
export async function rolloutFromConfig(
  options: RolloutOptions,
  [word = 'status', ...more]: readonly string[],
  io: CliIo,
): Promise<number> {
  const action = actionOf(word, more);
  const file = options.config ?? findConfig(io.cwd);
  const seed = parseSeed(options.seed) ?? 0;
  const plan = await loadPlan(file, { env: io.env, seed, cwd: io.cwd, ...(action === 'run' ? {} : { missingSecrets: 'keep' as const }) });
  if (action === 'status') return status(plan, options, io);
  const say = (text: string): void => void (options.quiet || io.stderr(`${text}\n`));
  const outDirectory = resolve(io.cwd, options.out ?? 'foreshadow-rollout');
  await using world = await openRollout(plan, { clock: systemClock, signal: io.signal, env: io.env, outDirectory, say });
  const by = options.by ?? actorOf(io.env);
  if (options.ifAbandoned && !(await needsWatchdog(world))) {
    io.stdout(options.json ? `${JSON.stringify({ status: 'looked-after' })}\n` : 'Nothing to do: no rollout is abandoned.\n');
    return 0;
  }
  if (action === 'start') await start(world, options);
  else if (action === 'run') return run(plan, { ...world, by }, options, io);
  else if (action === 'tick') await tickRollout({ ...world, by });
  else await tickRollout({ ...world, by }, wishOf(action, by, options));
  return status(plan, options, io);
}

/** Whether there is a rollout that goes on and that nobody drives any more. */
async function needsWatchdog({ store, spec, clock }: RolloutWorld): Promise<boolean> {
  const { document } = await store.read();
  const { rollout, lease } = document;
  if (!rollout || isFinished(rollout) || rollout.status === 'held') return false;
  return isAbandoned(lease, spec.leaseMs, clock.now());
}

function actionOf(word: string, more: readonly string[]): Action {
  if (more.length > 0) throw fail('FS_USAGE', { found: `rollout ${word} ${more.join(' ')}`, expected: `rollout ${ACTIONS.join(' | ')}` });
  const known = ACTIONS.find((action) => action === word);
  if (known) return known;
  throw fail('FS_USAGE', { found: `rollout ${word}`, expected: ACTIONS.join(', '), nearest: nearest(word, ACTIONS) });
}

function wishOf(kind: Wish['kind'], by: string, { reason = '' }: RolloutOptions): Wish {
  if (reason.trim() !== '') return { kind, by, reason };
  throw fail('FS_USAGE', {
    found: `rollout ${kind} without a reason`,
    expected: '--reason TEXT',
    hint: 'Say in a few words why: it stands in the journal and goes to whoever is called.',
  });
}

async function start(world: RolloutWorld, { candidate, stable }: RolloutOptions): Promise<RolloutRecord> {
  if (!candidate) throw fail('FS_USAGE', { found: 'rollout start without --candidate', expected: '--candidate VERSION' });
  return startRollout(world, { id: randomBytes(6).toString('hex'), candidate, stable: stable ?? null });
}

/** Carries on with what is under way, or begins: the shadow first, then users. */
async function run(plan: Plan, world: RolloutWorld, options: RolloutOptions, io: CliIo): Promise<number> {
  const { document } = await world.store.read();
  if (!document.rollout || isFinished(document.rollout)) {
    if (options.shadow !== false) {
      const out = resolve(options.out ?? 'foreshadow-rollout', 'shadow');
      const reproduce = `foreshadow run${plan.file === null ? '' : ` --config ${plan.file}`}`;
      const code = await runAndTell(plan, { out, reproduce, options: { ...options, json: false } }, { ...io, stdout: io.stderr });
      if (code !== 0) return code;
    }
    await start(world, options);
  }
  let told = '';
  const everyMs = options.every === undefined ? everyMsOf(world.spec, plan.state?.kind === 'github') : parseDuration(options.every);
  await driveRollout(world, everyMs, ({ record, verdict }) => {
    const line = `${record.status}, step ${record.step + 1} of ${record.steps.length}, verdict ${verdict?.outcome ?? 'none yet'}`;
    if (line !== told) world.say(line);
    told = line;
  });
  return status(plan, options, io);
}

async function status(plan: Plan, { json, markdown }: RolloutOptions, io: CliIo): Promise<number> {
  const store = await openState(plan, { env: io.env, clock: systemClock, signal: new AbortController().signal });
  const { document } = await store.read();
  const record = requireRollout(document);
  const view = viewRollout(document, record, plan.rollout ?? null, systemClock.now());
  if (json) io.stdout(`${JSON.stringify({ ...view, record })}\n`);
  else io.stdout(markdown ? renderRolloutMarkdown(view) : renderRollout(view));
  return EXIT[record.status];
}
