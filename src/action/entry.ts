import { annotateError } from './annotate-error.js';
import { processWorld } from './process-world.js';
import type { ActionWorld } from './world.js';

/** One entry of an action: `main` or `post`. Its code is loaded only when it is the one that is wanted. */
export type ActionBody = (world: ActionWorld) => Promise<void>;

export const ENTRIES = {
  experiment: async () => (await import('./experiment.js')).experiment,
  'experiment-post': async () => (await import('./experiment-post.js')).experimentPost,
  report: async () => (await import('./report.js')).report,
  gate: async () => (await import('./gate.js')).gate,
} as const satisfies Readonly<Record<string, () => Promise<ActionBody>>>;
export type ActionEntry = keyof typeof ENTRIES;

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
