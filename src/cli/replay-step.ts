import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import type { Plan } from '../config/plan.js';
import { fail } from '../core/errors.js';
import { parseRate } from '../core/units.js';
import { ReplayTally } from '../run/replay-tally.js';
import type { DriveSummary } from '../traffic/engine.js';
import type { ReplayOptions } from './commands/replay.js';
import type { CliIo } from './io.js';
import { measureStep } from './measure-step.js';
import { describeReplay, replayDocument } from './replay-once.js';
import { loadStepPlan } from './step-plan.js';
import { inFolder } from './step-folder.js';

/** `foreshadow replay` by a plan: into a run folder, or only for its figures. Exit 69 where nothing could be measured. */
export async function replayStep(options: ReplayOptions, io: CliIo): Promise<number> {
  const loaded = await loadStepPlan(options, () => ({ replay: { recording: options.recording ?? missing(), rate: 'recorded' } }), io);
  const plan = withReplay(loaded.plan, options, io);
  const { createPseudonymiser } = await import('../traffic/anonymise/pseudonymiser.js');
  const pseudonymiser = createPseudonymiser(randomBytes(16).toString('hex'));
  const tally = new ReplayTally((text) => pseudonymiser.text(text));
  let summary: DriveSummary | undefined;
  const step = { environment: loaded.environment, observe: tally.add.bind(tally), onEnd: (ended: DriveSummary) => void (summary = ended) };
  return await inFolder(options.run, async (run) => {
    const reproduce = `foreshadow replay --run ${run}`;
    const result = await measureStep({ plan, run, reproduce, step }, options, io);
    const figures = replayDocument(tally, summary ?? null, result.report.traffic.skipped, {});
    const document = { ...(options.run === undefined ? {} : { run: options.run }), ...figures };
    io.stdout(options.json ? `${JSON.stringify(document)}\n` : describeReplay(document));
    return result.error ? 69 : 0;
  });
}

function withReplay(plan: Plan, { recording, rate, speed }: ReplayOptions, io: CliIo): Plan {
  const { replay } = plan.traffic;
  const file = recording === undefined ? (replay.recording ?? missing()) : resolve(io.cwd, recording);
  const words = ['auto', 'recorded', 'closed'] as const;
  const factor = speed === undefined ? replay.speed : Number(speed);
  if (!(factor > 0 && Number.isFinite(factor))) throw fail('FS_USAGE', { found: `--speed ${speed}`, expected: 'a number above 0' });
  const asked = rate === undefined ? undefined : (words.find((word) => word === rate) ?? parseRate(rate));
  const paced = asked ?? (speed === undefined ? replay.rate : 'recorded');
  const traffic = {
    ...plan.traffic,
    replay: { ...replay, recording: file, rate: paced, speed: factor },
    synthetic: null,
    mirror: undefined,
  };
  return { ...plan, traffic };
}

function missing(): never {
  throw fail('FS_USAGE', { found: 'no --recording', expected: '--recording FILE, or `traffic.replay` of the configuration' });
}
