import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Works in the run folder named, or in one of its own that is taken away afterwards. */
export async function inFolder<T>(run: string | undefined, work: (run: string) => Promise<T>): Promise<T> {
  if (run !== undefined) return await work(run);
  const folder = await mkdtemp(join(tmpdir(), 'foreshadow-step-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
