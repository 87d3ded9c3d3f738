import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { backgroundSteps, type EndedStep, stopBackground } from '../run/background.js';
import { plainText } from './plain-line.js';
import { endSession } from './session.js';
import { FOLDER } from './step.js';
import type { StepName } from './step-table.js';
import type { ActionWorld } from './world.js';

/** The end of the job, also after a cancellation: what the step left running is ended, what it had in hand is written, its log shown. */
export async function endStep(name: StepName, world: ActionWorld): Promise<void> {
  const { core, clock } = world;
  const folder = core.getState(FOLDER);
  try {
    if (folder !== '' && existsSync(folder)) await (name === 'up' ? takeArmsDown(folder, world) : stop(folder, name, world));
  } finally {
    const left = await endSession({ core, clock });
    if (left > 0) core.info(`Ended ${left} left-over processes of ${name}.`);
  }
}

async function stop(folder: string, name: StepName, world: ActionWorld): Promise<void> {
  const ended = await stopBackground(folder, name, world.clock);
  if (ended === null) world.core.info('Nothing was left running.');
  else tellEnded(ended, world);
}

async function takeArmsDown(folder: string, world: ActionWorld): Promise<void> {
  if (!existsSync(join(folder, 'environment.json')) && backgroundSteps(folder).length === 0)
    return world.core.info('Nothing was left running.');
  const [{ takeDown }, { cacheDirectory }] = await Promise.all([import('../run/standing.js'), import('../run/execute.js')]);
  const { clock, signal, env, core } = world;
  const progress = (text: string): void => core.info(plainText(text));
  const { removed, ended } = await takeDown({ clock, signal, env, directory: folder, cacheDirectory: cacheDirectory(env), progress });
  for (const step of ended) tellEnded(step, world);
  core.info(
    `Taken away: ${
      Object.entries(removed)
        .map(([kind, count]) => `${count} ${kind}`)
        .join(', ') || 'nothing'
    }.`,
  );
}

/** A step that ended by itself before it was told to has not done all it was asked for. */
function tellEnded({ name, document, log }: EndedStep, { core, exit }: ActionWorld): void {
  core.startGroup(`Log of ${name}`);
  core.info(plainText(log.trimEnd()));
  core.endGroup();
  const failed = (document as { readonly error?: { readonly code?: string; readonly message?: string } } | null)?.error;
  if (document !== null && failed === undefined) return;
  core.error(`${name}: ${failed?.message ?? 'it ended without a result'}`, { title: `Foreshadow: ${failed?.code ?? 'FS_STEP_FAILED'}` });
  exit(69);
}
