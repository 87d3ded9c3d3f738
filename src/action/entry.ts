import { annotateError } from './annotate-error.js';
import { processWorld } from './process-world.js';
import { STEP_ACTIONS, type StepName } from './step-table.js';
import { BEHAVIOUR } from './steps.js';
import type { ActionWorld } from './world.js';

/** One entry of an action: `main` or `post`. Its code is loaded only when it is the one that is wanted. */
export type ActionBody = (world: ActionWorld) => Promise<void>;

export const ENTRIES = {
  experiment: async () => (await import('./experiment.js')).experiment,
  'experiment-post': async () => (await import('./experiment-post.js')).experimentPost,
  report: async () => (await import('./report.js')).report,
  gate: async () => (await import('./gate.js')).gate,
  ...stepEntries(),
} as const satisfies Readonly<Record<string, () => Promise<ActionBody>>>;
export type ActionEntry = keyof typeof ENTRIES;

type StepEntry = StepName | `${StepName}-post`;

/** Every single step, and the `post` of those that leave something. */
function stepEntries(): Readonly<Record<StepEntry, () => Promise<ActionBody>>> {
  const names = Object.keys(STEP_ACTIONS) as StepName[];
  const mains = names.map((name) => [
    name,
    async (): Promise<ActionBody> => {
      const { runStep } = await import('./step.js');
      return (world) => runStep(name, world);
    },
  ]);
  const posts = names
    .filter((name) => BEHAVIOUR[name].leaves)
    .map((name) => [
      `${name}-post`,
      async (): Promise<ActionBody> => {
        const { endStep } = await import('./step-post.js');
        return (world) => endStep(name, world);
      },
    ]);
  return Object.fromEntries([...mains, ...posts]) as never;
}

/** try -> run -> outputs -> red where it failed. Never throws. */
export async function runAction(body: ActionBody, world: ActionWorld): Promise<void> {
  try {
    await body(world);
  } catch (error) {
    world.exit(annotateError(error, world.core));
  }
}

/** Runs an action in this process. */
export async function startAction(entry: ActionEntry): Promise<void> {
  await runAction(await ENTRIES[entry](), processWorld());
}
