import type { Clock } from '../core/clock.js';
import { isForeshadowError } from '../core/errors.js';
import type { KeptState, StateDocument, StateStore } from './state.js';

/** How often a change is tried again over somebody else's write. */
const MOST_TRIES = 8;
const FIRST_WAIT_MS = 50;

export interface StateWorld {
  readonly store: StateStore;
  readonly clock: Clock;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads, changes, and writes back by compare-and-swap; where somebody else wrote meanwhile it reads again and changes what is there now.
 * @param change pure; is called again after a conflict. Returning the same document writes nothing.
 * @throws FS_STATE_CONFLICT after 8 tries; whatever `change` throws
 */
export async function changeState(world: StateWorld, change: (document: StateDocument) => StateDocument): Promise<KeptState> {
  const { store, clock, signal } = world;
  for (let tries = 1; ; tries++) {
    signal?.throwIfAborted();
    const kept = await store.read();
    const document = change(kept.document);
    if (document === kept.document) return kept;
    try {
      return { document, revision: await store.write(document, kept.revision) };
    } catch (error) {
      if (!isForeshadowError(error, 'FS_STATE_CONFLICT') || tries >= MOST_TRIES) throw error;
      await clock.sleep(FIRST_WAIT_MS * 2 ** (tries - 1), signal);
    }
  }
}
