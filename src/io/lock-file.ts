import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { Clock } from '../core/clock.js';
import { identify, isAlive } from './processes.js';

const POLL_MS = 100;
let counter = 0;

/**
 * Waits until this process alone holds `path`, across processes of one machine. A lock whose owner has died is taken over.
 * @returns how to give it back
 * @throws the signal's reason when aborted while waiting
 */
export async function acquireLock(path: string, clock: Clock, signal?: AbortSignal): Promise<() => Promise<void>> {
  const me = identify();
  const draft = unique(path);
  await writeFile(draft, me);
  try {
    for (;;) {
      signal?.throwIfAborted();
      if (await claim(draft, path)) return () => rm(path, { force: true });
      await removeIfAbandoned(path);
      await clock.sleep(POLL_MS, signal);
    }
  } finally {
    await rm(draft, { force: true });
  }
}

/** A hard link appears together with its content or not at all, so nobody ever reads half an owner. */
async function claim(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function removeIfAbandoned(path: string): Promise<void> {
  const owner = await readFile(path, 'utf8').catch(() => undefined);
  if (owner === undefined || isAlive(owner)) return;
  const aside = unique(path);
  await rename(path, aside).catch(() => undefined);
  // Between the read and the rename somebody else may have taken it over: then it is put back.
  const taken = await readFile(aside, 'utf8').catch(() => undefined);
  if (taken !== undefined && isAlive(taken)) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}

function unique(path: string): string {
  counter += 1;
  return `${path}.${process.pid}.${counter}`;
}
